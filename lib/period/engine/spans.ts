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
