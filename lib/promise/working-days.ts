import { addDays, type IsoDate, weekdayOf } from '../period/calendar.ts';
import { isCountry } from './countries.ts';
import { PUBLIC_HOLIDAYS } from './public-holidays.generated.ts';

/** Monday to Friday, and no public holiday of the country. An unknown country has no holidays. */
export function isWorkingDay(date: IsoDate, country: string): boolean {
  return weekdayOf(date) <= 5 && !holidaysOf(country).has(date);
}

const holidays = new Map<string, ReadonlySet<IsoDate>>();

/** Made for the first day that is asked about. */
function holidaysOf(country: string): ReadonlySet<IsoDate> {
  let found = holidays.get(country);
  if (!found) {
    found = new Set(isCountry(country) ? PUBLIC_HOLIDAYS[country].split(' ').flatMap(daysOf) : []);
    holidays.set(country, found);
  }
  return found;
}

/** `202501010421`: the first of January and the 21st of April 2025. */
function daysOf(packed: string): readonly IsoDate[] {
  const [year, ...days] = packed.match(/\d{4}/g) ?? [];
  return days.map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);
}

/** The day itself if it is a working day, else the last one before it. */
export function workingDayOnOrBefore(date: IsoDate, country: string): IsoDate {
  return step(date, -1, country);
}

/** The day itself if it is a working day, else the first one after it. */
export function workingDayOnOrAfter(date: IsoDate, country: string): IsoDate {
  return step(date, 1, country);
}

/**
 * The `count`-th working day after a date, or before it where `count` is negative. The date itself is never counted:
 * one working day before Tuesday 1 September is Monday 31 August.
 */
export function addWorkingDays(date: IsoDate, count: number, country: string): IsoDate {
  const direction = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) day = step(addDays(day, direction), direction, country);
  return day;
}

/** Whether at least `count` working days lie in `[from, to)`. */
export function hasWorkingDays(from: IsoDate, to: IsoDate, count: number, country: string): boolean {
  let found = 0;
  for (let day = workingDayOnOrAfter(from, country); day < to && found < count; found += 1) {
    day = workingDayOnOrAfter(addDays(day, 1), country);
  }
  return found >= count;
}

function step(date: IsoDate, direction: 1 | -1, country: string): IsoDate {
  let day = date;
  while (!isWorkingDay(day, country)) day = addDays(day, direction);
  return day;
}
