import { daysBetween } from '../period/calendar.ts';
import type { Grain, Period } from '../period/period.ts';

/** How long before a period its check-in goes, in working days, by the grain of the words that said it. */
const LEAD_BY_GRAIN: Readonly<Record<Exclude<Grain, 'range'>, number>> = {
  day: 5,
  week: 5,
  'part-of-month': 7,
  month: 10,
  season: 15,
  quarter: 15,
  'half-year': 20,
  year: 20,
};

/** The same for a range, by its length: at most so many days, so many working days. */
const LEAD_BY_LENGTH: readonly (readonly [days: number, lead: number])[] = [
  [7, 5],
  [20, 7],
  [45, 10],
  [120, 15],
  [Number.POSITIVE_INFINITY, 20],
];

/** Leads of a day or a week: these have no release, only an ask once they are over. */
const SHORT = 5;
/** From the lead of a month on there is a nudge. */
const MONTH = 10;

/** The lead of a period in working days. */
export function leadOf(period: Period): number {
  if (period.grain !== 'range') return LEAD_BY_GRAIN[period.grain];
  const days = daysBetween(period.from, period.to);
  return LEAD_BY_LENGTH.find(([most]) => days <= most)?.[1] ?? SHORT;
}

/** A day, a week, or a range no longer than that. */
export function isShort(period: Period): boolean {
  return leadOf(period) <= SHORT;
}

/** A month, or anything coarser or as long. */
export function isMonthOrLonger(period: Period): boolean {
  return leadOf(period) >= MONTH;
}
