import { addDays, dateFrom, dayNumber, type IsoDate, lastDay, mondayOf, weekdayOf } from '../calendar.ts';

/** Days `[from, to)`. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export const daySpan = (day: IsoDate): Span => ({ from: day, to: addDays(day, 1) });
export const weekSpan = (day: IsoDate): Span => ({ from: mondayOf(day), to: addDays(mondayOf(day), 7) });
/** The week before that of a day; a Sunday ends the one before it. */
export const weekBefore = (day: IsoDate): Span => weekSpan(addDays(day, weekdayOf(day) === 7 ? 0 : -7));
export const monthsSpan = (year: number, month: number, months = 1): Span => ({
  from: dateFrom(year, month, 1),
  to: dateFrom(year, month + months, 1),
});
export const yearSpan = (year: number): Span => monthsSpan(year, 1, 12);

/** A date where the calendar has it, else null (31 September). */
export function dayIn(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(day) || day < 1 || month < 1 || month > 12) return null;
  return day <= lastDay(year, month) ? dateFrom(year, month, day) : null;
}

/** The first weekday (1–7) on or after a date. */
export function weekdayFrom(date: IsoDate, weekday: number): IsoDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/** The first Saturday and Sunday on or after a day. */
export function weekendFrom(day: IsoDate): Span {
  const saturday = weekdayFrom(day, 6);
  return { from: saturday, to: addDays(saturday, 2) };
}

export const lengthOf = ({ from, to }: Span): number => dayNumber(to) - dayNumber(from);

/** Meteorological seasons by their first month; winter runs into the next year. */
export const SEASON_MONTH: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Words of their own for a part of a season ("nazomer", "Frühherbst"), and for what else has months: its first and how many. */
export const PART_OF_SEASON: Readonly<Record<string, readonly [month: number, months: number]>> = {
  'early-spring': [3, 1],
  'early-summer': [6, 1],
  'mid-summer': [7, 1],
  'late-summer': [8, 2],
  'high-season': [7, 2],
  'early-autumn': [9, 1],
  'late-autumn': [11, 1],
  /** Of universities in Germany and Austria, and in Switzerland. */
  'winter-semester': [10, 6],
  'summer-semester': [4, 6],
  'autumn-semester': [9, 5],
  'spring-semester': [2, 5],
  'school-year': [8, 12],
  'academic-year': [10, 12],
  'year-from-september': [9, 11],
  /** Of schools in France and the Low Countries, of theatres. */
  'year-to-june': [9, 10],
};
