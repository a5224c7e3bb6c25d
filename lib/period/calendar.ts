/**
 * Whole days of the proleptic Gregorian calendar as `YYYY-MM-DD`, without clock or zone.
 * Sums go by way of a day number (days since 1970-01-01), so that no local time can slip in.
 */
export type IsoDate = string;

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. Throws a RangeError when the text is no date of the calendar. */
export function dayNumber(date: IsoDate): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`${JSON.stringify(date)} is not a date; expected YYYY-MM-DD`);
  }
  return ms / DAY_MS;
}

/** The date of a day number: the inverse of {@link dayNumber}. */
export function dateOf(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The date `days` days later (earlier where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOf(dayNumber(date) + days);
}

/** Whole days from one date to another; negative where `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Year, month (1–12) and day of a date. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** A date from year, month and day; months and days past the end run on (month 13 is January of the next year). */
export function dateFrom(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The same day `months` months on; the last day of that month where the day does not exist there. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const last = partsOf(dateFrom(year, month + months + 1, 0)).day;
  return dateFrom(year, month + months, Math.min(day, last));
}

/** Monday of the ISO week that holds the date. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** ISO 8601 week: the year it belongs to and its number (week 1 holds the first Thursday). */
export function isoWeekOf(date: IsoDate): { year: number; week: number } {
  const thursday = addDays(mondayOf(date), 3);
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(dateFrom(year, 1, 1), thursday) / 7) + 1 };
}

/** Monday of an ISO week; null where that year has no such week. */
export function mondayOfIsoWeek(year: number, week: number): IsoDate | null {
  const monday = addDays(mondayOf(dateFrom(year, 1, 4)), (week - 1) * 7);
  const found = isoWeekOf(monday);
  return found.year === year && found.week === week ? monday : null;
}
