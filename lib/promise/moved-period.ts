import { addDays, addMonths, daysBetween } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';
import type { Duration } from '../period/read-duration.ts';

/** When a job is; how exactly that is known, where it is. */
export type JobDays = Pick<Period, 'from' | 'to'> & Partial<Pick<Period, 'grain' | 'bound'>>;

/**
 * What a job becomes that is moved to other days: a single day is when one begins that was for several, which keeps its length; what was
 * "from" a day on still is. Of what is only known by its month nothing more is known.
 */
export function inItsShape(period: Period, stands: JobDays | null): Period {
  if (stands?.bound === undefined || period.bound !== 'in') return period;
  const length = daysBetween(stands.from, stands.to);
  const isStart = period.grain === 'day' && (stands.bound === 'from' || (stands.grain === 'range' && length > 1));
  if (isStart && stands.bound !== 'until')
    return { ...period, to: addDays(period.from, length), grain: 'range', bound: stands.bound };
  const isMoved = period.grain === 'range' && daysBetween(period.from, period.to) === length;
  const isOpen = isMoved && stands.bound !== 'in';
  return isOpen ? { ...period, grain: stands.grain ?? period.grain, bound: stands.bound } : period;
}

/** A job so much later, as `words` say. */
export function movedOn(stands: JobDays, { days, months }: Duration, words: string): Period {
  const move = (day: string) => (months === null ? addDays(day, days ?? 0) : addMonths(day, months));
  const isWhole = months !== null || stands.grain === 'day' || (stands.grain === 'week' && (days ?? 0) % 7 === 0);
  const grain = (isWhole && stands.grain) || 'range';
  return inItsShape(
    { from: move(stands.from), to: move(stands.to), grain, bound: stands.bound ?? 'in', words },
    stands,
  );
}
