import { addDays, daysBetween, type IsoDate } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';
import { dateAt, type Instant, instantAt } from '../period/wall-time.ts';
import type { ClientPromise, TouchGone } from './client-promise.ts';
import type { WorkingCalendar } from './freelancer.ts';
import { isMonthOrLonger, isShort, leadOf } from './lead.ts';
import { outsideLeave, sendingDayOnOrAfter, sendingDayOnOrBefore } from './sending-days.ts';
import type { Touch } from './touch.ts';
import { addWorkingDays, hasWorkingDays, workingDayOnOrAfter } from './working-days.ts';

/** An automatic step of a promise: a touch, or the silent closing at the end. */
export type Step = Touch | 'close';

export interface PlannedStep {
  readonly step: Step;
  readonly on: IsoDate;
  readonly dueAt: Instant;
}

/** Touches go out from this hour on the freelancer's wall clock, */
const HOUR = '09';
/** spread over so many minutes by the promise's id. */
const SPREAD_MINUTES = 15;
/** Two letters to one client are at least so many working days apart. */
export const BETWEEN_LETTERS = 5;
/** A release comes a third into the period, but at most so many working days in. */
const RELEASE_AT_MOST = 15;
/** A deadline is worked towards from so many working days before it. */
const BEFORE_DEADLINE = 10;
/** So long after the last day of the period an unanswered promise closes. */
const CLOSE_AFTER = 5;
/** Words younger than this are too fresh to send a letter about at once. */
const WORDS_AGE = 3;

/**
 * What still comes of a promise, in order of time; empty where it is closed or has no period. Counted back from the period in
 * whole dates of the freelancer's zone; a pure function of the promise, so that it follows when zone, holidays or days off change.
 *
 * ```
 *  said on ──── middle ────── check-in ──── nudge ──── from ──── release ──── to ──── + 5 working days
 *                 (lead, not before the middle) (half)            (a third in)   (ask)   close
 * ```
 */
export function planOf(promise: ClientPromise, calendar: WorkingCalendar): readonly PlannedStep[] {
  const { period, state } = promise;
  if (period === null || state === 'closed' || state === 'unclear') return [];
  const at = (on: IsoDate): Instant => momentOf(on, promise.id, calendar.timeZone);
  return stepsOf(promise, period, calendar)
    .filter(({ step }) => !goneOf(promise, step))
    .map(({ step, on }) => ({ step, on, dueAt: at(on) }))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}

/** The next step, null where nothing comes any more. */
export function nextStep(promise: ClientPromise, calendar: WorkingCalendar): PlannedStep | null {
  return planOf(promise, calendar)[0] ?? null;
}

/** The day of the check-in as planned, whether or not it has gone; null where there is none. */
export function checkInDay(promise: ClientPromise, calendar: WorkingCalendar): IsoDate | null {
  const { period, state } = promise;
  if (period === null || state === 'closed' || state === 'unclear') return null;
  return stepsOf(promise, period, calendar).find(({ step }) => step === 'check-in')?.on ?? null;
}

/** Whether the letter goes along with the receipt: no working day is left for a check-in, and the words are old enough. */
export function isLetterDueAtOnce(promise: ClientPromise, calendar: WorkingCalendar): boolean {
  const { period, waitingSince, plannedAt } = promise;
  const today = dateAt(plannedAt, calendar.timeZone);
  if (period === null || goneOf(promise, 'check-in')) return false;
  if (workBegins(promise, period, calendar.country) <= today) return false;
  return (
    checkInOf(promise, period, calendar) === null && hasWorkingDays(waitingSince, today, WORDS_AGE, calendar.country)
  );
}

/** The moment of the day at which a promise's touches go out: between 09:00 and 09:14, always the same for one promise. */
export function momentOf(on: IsoDate, id: string, timeZone: string): Instant {
  const minute = Number.parseInt(id.slice(0, 4), 36) % SPREAD_MINUTES;
  return instantAt(`${on}T${HOUR}:${String(minute).padStart(2, '0')}`, timeZone);
}

type Day = { readonly step: Step; readonly on: IsoDate };

function stepsOf(promise: ClientPromise, period: Period, calendar: WorkingCalendar): readonly Day[] {
  const close: Day = { step: 'close', on: addWorkingDays(addDays(period.to, -1), CLOSE_AFTER, calendar.country) };
  return [...touchesOf(promise, period, calendar), close];
}

function touchesOf(promise: ClientPromise, period: Period, calendar: WorkingCalendar): readonly Day[] {
  const { country } = calendar;
  const letter = goneOf(promise, 'check-in');
  const begun = workBegins(promise, period, country) <= dateAt(promise.plannedAt, calendar.timeZone) && !letter;
  const checkInOn =
    snoozedTo(promise, 'check-in', country) ??
    (letter?.letter ? dateAt(letter.at, calendar.timeZone) : null) ??
    (begun || letter ? null : checkInOf(promise, period, calendar));
  if (checkInOn === null) return [askHalfwayOrAfter(promise, period, begun, calendar)];
  const days: Day[] = [{ step: 'check-in', on: checkInOn }];
  const nudge = nudgeOf(promise, period, addWorkingDays(checkInOn, BETWEEN_LETTERS, country), calendar);
  if (nudge) days.push(nudge);
  if (isShort(period) || period.bound === 'until') return [...days, askAfter(promise, period, calendar)];
  const earliest = addWorkingDays(nudge?.on ?? checkInOn, BETWEEN_LETTERS, country);
  return [...days, ...releaseOf(promise, period, earliest, calendar)];
}

/** Where a touch was put off to, null where it was not. */
function snoozedTo(promise: ClientPromise, touch: Touch, country: string): IsoDate | null {
  return promise.snoozed?.touch === touch ? sendingDayOnOrAfter(promise.snoozed.until, country) : null;
}

/** The check-in's day; null where no working day is left for it before the period. */
function checkInOf(promise: ClientPromise, period: Period, calendar: WorkingCalendar): IsoDate | null {
  const { country } = calendar;
  const start = workBegins(promise, period, country);
  const lead = addWorkingDays(start, -leadOf({ ...period, from: start }), country);
  const wait = daysBetween(promise.waitingSince, start);
  const middle = addDays(promise.waitingSince, Math.floor(Math.max(wait, 0) / 2));
  const planned = outsideLeave(
    sendingDayOnOrBefore(lead < middle ? middle : lead, country),
    leaveOf(promise, calendar),
    start,
    country,
  );
  const on = notBeforePlan(planned, promise, calendar);
  return on < start ? on : null;
}

function nudgeOf(promise: ClientPromise, period: Period, earliest: IsoDate, calendar: WorkingCalendar): Day | null {
  const { country } = calendar;
  if (!isMonthOrLonger(period) || period.bound === 'until') return null;
  const half = addWorkingDays(period.from, -Math.floor(leadOf(period) / 2), country);
  const leave = leaveOf(promise, calendar);
  const wished = outsideLeave(sendingDayOnOrBefore(half, country), leave, period.from, country);
  const spaced =
    wished < earliest ? outsideLeave(sendingDayOnOrAfter(earliest, country), leave, null, country) : wished;
  const on = snoozedTo(promise, 'nudge', country) ?? notBeforePlan(spaced, promise, calendar);
  return on < period.from ? { step: 'nudge', on } : null;
}

function releaseOf(
  promise: ClientPromise,
  period: Period,
  earliest: IsoDate,
  calendar: WorkingCalendar,
): readonly Day[] {
  const { country } = calendar;
  const third = addDays(period.from, Math.floor(daysBetween(period.from, period.to) / 3));
  const most = addWorkingDays(period.from, RELEASE_AT_MOST, country);
  const before = sendingDayOnOrBefore(third < most ? third : most, country);
  const inside = before < period.from ? sendingDayOnOrAfter(period.from, country) : before;
  const wished = inside < earliest ? sendingDayOnOrAfter(earliest, country) : inside;
  const outside = outsideLeave(wished, leaveOf(promise, calendar), null, country);
  const on = snoozedTo(promise, 'release', country) ?? notBeforePlan(outside, promise, calendar);
  return on < period.to ? [{ step: 'release', on }] : [];
}

/** Did it go ahead? On the first working day after the period. */
function askAfter(promise: ClientPromise, period: Period, calendar: WorkingCalendar): Day {
  return askOn(promise, period.to, calendar);
}

/** Only an ask is left: halfway through a period that had begun or is long, else on the first working day after it. */
function askHalfwayOrAfter(promise: ClientPromise, period: Period, begun: boolean, calendar: WorkingCalendar): Day {
  const halfway = addDays(period.from, Math.floor(daysBetween(period.from, period.to) / 2));
  return askOn(promise, period.bound !== 'until' && (begun || !isShort(period)) ? halfway : period.to, calendar);
}

function askOn(promise: ClientPromise, wished: IsoDate, calendar: WorkingCalendar): Day {
  const { country } = calendar;
  const on = outsideLeave(sendingDayOnOrAfter(wished, country), leaveOf(promise, calendar), null, country);
  return { step: 'ask', on: snoozedTo(promise, 'ask', country) ?? notBeforePlan(on, promise, calendar) };
}

/** A day whose moment had passed when the plan was made moves to the next day on which a mail may go. */
function notBeforePlan(on: IsoDate, promise: ClientPromise, calendar: WorkingCalendar): IsoDate {
  if (momentOf(on, promise.id, calendar.timeZone) >= promise.plannedAt) return on;
  const today = dateAt(promise.plannedAt, calendar.timeZone);
  const next = sendingDayOnOrAfter(on < today ? today : addDays(today, 1), calendar.country);
  const open =
    momentOf(next, promise.id, calendar.timeZone) >= promise.plannedAt
      ? next
      : sendingDayOnOrAfter(addDays(next, 1), calendar.country);
  return outsideLeave(open, leaveOf(promise, calendar), null, calendar.country);
}

/**
 * Where the lead counts from, and from when on a letter that asks for the beginning would only reproach: the period's first day; for
 * a deadline ten working days before it, but not before it was said.
 */
export function workBegins(promise: ClientPromise, period: Period, country: string): IsoDate {
  if (period.bound !== 'until') return period.from;
  const start = addWorkingDays(workingDayOnOrAfter(period.to, country), -BEFORE_DEADLINE, country);
  return start < promise.waitingSince ? promise.waitingSince : start;
}

/** The day from which a touch's letter to the client comes too late, and would only reproach. */
export function lettersEnd(touch: Touch, promise: ClientPromise, period: Period, country: string): IsoDate {
  return touch === 'release' ? period.to : workBegins(promise, period, country);
}

function leaveOf(promise: ClientPromise, calendar: WorkingCalendar) {
  return [...calendar.daysOff, ...promise.absences];
}

function goneOf(promise: ClientPromise, step: Step): TouchGone | undefined {
  const { period, snoozed } = promise;
  if (period === null || snoozed?.touch === step) return undefined;
  return promise.gone.find((gone) => gone.touch === step && gone.from === period.from && gone.to === period.to);
}
