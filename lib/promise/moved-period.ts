import { addDays, addMonths, daysBetween } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';
import type { Duration } from '../period/read-duration.ts';

/** When a job is; how exactly that is known, where it is. */
export type JobDays = Pick<Period, 'from' | 'to'> & Partial<Pick<Period, 'grain' | 'bound'>>;

/** Days so much later. */
export function laterBy({ from, to }: JobDays, { days, months }: Duration): Pick<Period, 'from' | 'to'> {
  const move = (day: string) => (months === null ? addDays(day, days ?? 0) : addMonths(day, months));
  return { from: move(from), to: move(to) };
}

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
  return isMoved ? { ...period, grain: stands.grain ?? period.grain, bound: stands.bound } : period;
}
