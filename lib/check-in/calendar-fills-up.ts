import type { Period } from '../period/period.ts';
import type { ClientPromise } from '../promise/client-promise.ts';

/**
 * Whether "my calendar is filling up" is true of a period: a booked promise overlaps it. What is only pencilled in fills nothing, and may
 * have been put off. `others` are the freelancer's promises besides those that the letter is about.
 */
export function calendarFillsUp(period: Period, others: readonly ClientPromise[]): boolean {
  return others.some((other) => other.outcome === 'booked' && other.period !== null && overlap(period, other.period));
}

/** Whether two periods have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  return one.from < other.to && other.from < one.to;
}
