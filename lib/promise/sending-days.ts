import { addDays, type IsoDate, partsOf } from '../period/calendar.ts';
import type { DaySpan } from './freelancer.ts';
import { hasWorkingDays, workingDayOnOrAfter, workingDayOnOrBefore } from './working-days.ts';

/** After leave, a letter still makes sense if this many working days are left before the period. */
const LEFT_AFTER_LEAVE = 5;

/** Nobody reads mail from 24 December to 1 January; those days count in a lead all the same. */
export function isTurnOfYear(date: IsoDate): boolean {
  const { month, day } = partsOf(date);
  return (month === 12 && day >= 24) || (month === 1 && day === 1);
}

/** The last day on or before `date` on which a mail may go: a working day outside the turn of the year. */
export function sendingDayOnOrBefore(date: IsoDate, country: string): IsoDate {
  let day = workingDayOnOrBefore(date, country);
  while (isTurnOfYear(day)) day = workingDayOnOrBefore(addDays(day, -1), country);
  return day;
}

/** The first day on or after `date` on which a mail may go. */
export function sendingDayOnOrAfter(date: IsoDate, country: string): IsoDate {
  let day = workingDayOnOrAfter(date, country);
  while (isTurnOfYear(day)) day = workingDayOnOrAfter(addDays(day, 1), country);
  return day;
}

/**
 * Moves a sending day out of leave (the freelancer's or one that the client named): to the first day after it if at least five
 * working days remain before `before`, else to the last day before it. `before` null: always after.
 */
export function outsideLeave(
  date: IsoDate,
  leave: readonly DaySpan[],
  before: IsoDate | null,
  country: string,
): IsoDate {
  const after = firstDayAfter(date, leave, country);
  if (after === date || before === null || hasWorkingDays(after, before, LEFT_AFTER_LEAVE, country)) return after;
  return lastDayBefore(date, leave, country);
}

function firstDayAfter(date: IsoDate, leave: readonly DaySpan[], country: string): IsoDate {
  let day = date;
  for (let span = spanOf(day, leave); span; span = spanOf(day, leave)) day = sendingDayOnOrAfter(span.to, country);
  return day;
}

function lastDayBefore(date: IsoDate, leave: readonly DaySpan[], country: string): IsoDate {
  let day = date;
  for (let span = spanOf(day, leave); span; span = spanOf(day, leave)) {
    day = sendingDayOnOrBefore(addDays(span.from, -1), country);
  }
  return day;
}

function spanOf(date: IsoDate, leave: readonly DaySpan[]): DaySpan | undefined {
  return leave.find(({ from, to }) => from <= date && date < to);
}
