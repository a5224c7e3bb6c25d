import type { IsoDate } from '../calendar.ts';
import { namedDay } from './feasts.ts';
import { BREAK_DAYS } from './named-days.ts';
import type { Span } from './spans.ts';

/** A season, a school's holidays or term, a harvest in one year, and the days after it that "after" it means. */
export interface Break {
  readonly days: Span;
  readonly after: Span;
}

/** In the middle of each term; "half-term" is the next that isn't over. */
const HALF_TERMS = ['winter-holidays', 'may-half-term', 'autumn-holidays'];

function nextHalfTerm(saidOn: IsoDate): string {
  return HALF_TERMS.find((name) => (BREAK_DAYS[name]?.split(' ')[1] ?? '') > saidOn.slice(5)) ?? 'winter-holidays';
}

/** A break in a year, by its name as it is meant on a day. */
export function breakOf(name: string, saidOn: IsoDate): ((year: number) => Break) | null {
  const days = BREAK_DAYS[name === 'half-term' ? nextHalfTerm(saidOn) : name];
  return days ? (year) => breakIn(year, days) : null;
}

/** "Les congés d'août": all of a month. */
export function breakInMonth(month: number): (year: number) => Break {
  const [from, to, ends] = [0, 1, 2].map((on) => `${String(month + on).padStart(2, '0')}-01`);
  return (year) => breakIn(year, `${from} ${to} ${ends}`);
}

function breakIn(year: number, days: string): Break {
  const [from = '', to = '', ...behind] = days.split(' ').map((day) => namedDay(year, day));
  const ends = behind.pop() ?? to;
  return { days: { from, to }, after: { from: behind[0] ?? to, to: ends } };
}
