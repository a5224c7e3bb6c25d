import { daysBetween } from '../period/calendar.ts';
import type { Grain, Period } from '../period/period.ts';
import type { ClientPromise } from '../promise/client-promise.ts';

/** Pencilled promises this coarse say nothing about any one week. */
const COARSE: ReadonlySet<Grain> = new Set(['half-year', 'year']);
/** A range counts as long as a quarter can be. */
const QUARTER_DAYS = 92;
/** So many open promises beside it fill a calendar. */
const ENOUGH_OPEN = 2;

/**
 * Whether "my calendar is filling up" is true of a period: at least one booked promise, or two open ones of quarter
 * grain or shorter, overlap it. `others` are the freelancer's promises besides those that the letter is about.
 */
export function calendarFillsUp(period: Period, others: readonly ClientPromise[]): boolean {
  const overlapping = others.filter((other) => other.period !== null && overlap(period, other.period));
  if (overlapping.some(({ state, outcome }) => state === 'closed' && outcome === 'booked')) return true;
  const open = overlapping.filter(
    ({ state, period: its }) => (state === 'waiting' || state === 'asked') && its !== null && isFine(its),
  );
  return open.length >= ENOUGH_OPEN;
}

/** Whether two periods have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  return one.from < other.to && other.from < one.to;
}

function isFine({ grain, from, to }: Period): boolean {
  return grain === 'range' ? daysBetween(from, to) <= QUARTER_DAYS : !COARSE.has(grain);
}
