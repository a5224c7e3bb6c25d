import { addMonths } from '../period/calendar.ts';
import { type Instant, instantAt } from '../period/wall-time.ts';
import type { ClientPromise } from './client-promise.ts';
import type { Freelancer, WorkingCalendar } from './freelancer.ts';
import type { OwedMail } from './owed-mail.ts';
import { nextStep } from './plan.ts';
import { sendingDayOnOrAfter } from './sending-days.ts';

/** On the freelancer's wall clock, before reminders begin to go out. */
const OVERVIEW_AT = '08:45';

/** When an owed mail wants attention: once it is due, or, while an attempt is under way, when its claim runs out. */
export function owedDueAt(owed: OwedMail): Instant {
  return owed.claim?.leaseUntil ?? owed.dueAt;
}

/** When a promise wants attention next: its owed mails, its touches, its closing; null where nothing comes any more. */
export function promiseDueAt(promise: ClientPromise, calendar: WorkingCalendar): Instant | null {
  return earliest([...promise.owed.map(owedDueAt), nextStep(promise, calendar)?.dueAt ?? null]);
}

/** When a freelancer's own item wants attention next: its owed mails, the look of the month; null where nothing comes. */
export function freelancerDueAt(freelancer: Freelancer): Instant | null {
  return earliest([...freelancer.owed.map(owedDueAt), nextLook(freelancer)]);
}

/**
 * When everything of a freelancer is looked at next, and the overview goes where they want one: on the first working day of the month,
 * before that day's reminders; null where no mail goes to them.
 */
export function nextLook({ overviewOf, confirmed, stopped, paused, ...calendar }: Freelancer) {
  if (stopped || paused !== null || !confirmed) return null;
  const first = addMonths(`${overviewOf}-01`, 1);
  return instantAt(`${sendingDayOnOrAfter(first, calendar.country)}T${OVERVIEW_AT}`, calendar.timeZone);
}

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null);
}
