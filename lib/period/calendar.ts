/**
 * Whole days of the proleptic Gregorian calendar as `YYYY-MM-DD`, without clock or zone.
 * Sums go by way of a day number (days since 1970-01-01), so that no local time can slip in.
 */
export type IsoDate = string;

/** Days since 1970-01-01. Throws a RangeError when the text is no date of the calendar. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const written = date.length === 10 && date[4] === '-' && date[7] === '-' && year >= 0;
  if (!written || !(month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month))) {
    throw new RangeError(`${JSON.stringify(date)} is not a date; expected YYYY-MM-DD`);
  }
  return daysFromCivil(year, month, day);
}

/** The date of a day number: the inverse of {@link dayNumber}. */
export function dateOf(day: number): IsoDate {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

/** H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear - 719_468;
}

/** How many days a month (1–12) has. */
export function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function written(year: number, month: number, day: number): IsoDate {
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
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
  return { year: numberAt(date, 0, 4), month: numberAt(date, 5, 7), day: numberAt(date, 8, 10) };
}

/** The digits `[from, to)` as a number, NaN where another sign stands there. Dates are taken apart for every reading. */
function numberAt(date: IsoDate, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = date.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/** A date from year, month and day; months and days past the end run on (month 13 is January of the next year). */
export function dateFrom(year: number, month: number, day: number): IsoDate {
  const months = year * 12 + month - 1;
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  if (day >= 1 && day <= 28) return written(y, m, day);
  return dateOf(daysFromCivil(y, m, 1) + day - 1);
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
