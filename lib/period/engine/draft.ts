import type { IsoDate } from '../calendar.ts';
import { daysBetween, partsOf } from '../calendar.ts';
import type { Bound, DatePart, Grain } from '../period.ts';
import type { Span } from './spans.ts';

/** What a rule read at a token: days that stand fast, or days that depend on a year which was not said. */
export interface Draft {
  /** The token after the last that was read. */
  readonly next: number;
  readonly grain: Grain;
  readonly said: readonly DatePart[];
  readonly days: Span | InYear;
  readonly bound?: Bound;
  /** Read only where the words around it make sure that a period is meant ("mei", "Mars", a bare number). */
  readonly weak?: boolean;
}

/** The days in a given year; null where that year has none (29 February). */
export type InYear = (year: number) => Span | null;

/** Years that are tried on: every leap day and every week 53 falls in one of them. */
const YEARS_AHEAD = 9;

/** The days of a draft: those of the next year in which they are not over, seen from the day they were said on. */
export function settle(days: Span | InYear, saidOn: IsoDate): Span | null {
  if (typeof days !== 'function') return days.from < days.to ? days : null;
  const { year } = partsOf(saidOn);
  for (let ahead = -1; ahead < YEARS_AHEAD; ahead++) {
    const span = days(year + ahead);
    if (span && span.to > saidOn) return span;
  }
  return null;
}

/** Days of an unsaid year that come so late were likelier those just past: "op 20 mei opgemeten", said in June. */
export function isLikelyPast(days: Span | InYear, saidOn: IsoDate): boolean {
  const settled = typeof days === 'function' ? settle(days, saidOn) : null;
  return settled !== null && daysBetween(saidOn, settled.from) > LATE;
}

const LATE = 300;

/** The same change made to days of whatever year they will be in. */
export function mapDays(days: Span | InYear, change: (span: Span) => Span): Span | InYear {
  if (typeof days !== 'function') return change(days);
  return (year) => {
    const span = days(year);
    return span && change(span);
  };
}
