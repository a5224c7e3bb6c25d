import { addDays, dateFrom, daysBetween, type IsoDate, partsOf } from '../calendar.ts';
import type { Span } from './spans.ts';

/** "From the 15th" is a promise for the rest of that month, and where less than a week is left of it, for the next one too. */
const TOO_SHORT = 3;

export function untilMonthEnd(from: IsoDate, least = TOO_SHORT): Span {
  const { year, month } = partsOf(from);
  const end = dateFrom(year, month + 1, 1);
  return { from, to: daysBetween(from, end) < least ? dateFrom(year, month + 2, 1) : end };
}

/** What comes after a feast: until the end of its month, or of the next where little is left of it. */
export const afterFeast = (from: IsoDate): Span => untilMonthEnd(from, 7);

export const around = (day: IsoDate, days: number): Span => ({ from: addDays(day, -days), to: addDays(day, days + 1) });
