import type { Instant } from '../period/wall-time.ts';
import type { ClientPromise } from './client-promise.ts';
import type { Freelancer, WorkingCalendar } from './freelancer.ts';
import type { OwedMail } from './owed-mail.ts';
import { nextStep } from './plan.ts';

/** When an owed mail wants attention: once it is due, or, while an attempt is under way, when its claim runs out. */
export function owedDueAt(owed: OwedMail): Instant {
  return owed.claim?.leaseUntil ?? owed.dueAt;
}

/** When a promise wants attention next: its owed mails, its touches, its closing; null where nothing comes any more. */
export function promiseDueAt(promise: ClientPromise, calendar: WorkingCalendar): Instant | null {
  return earliest([...promise.owed.map(owedDueAt), nextStep(promise, calendar)?.dueAt ?? null]);
}

/** When a freelancer's own item wants attention next; null where no mail is owed. */
export function freelancerDueAt(freelancer: Freelancer): Instant | null {
  return earliest(freelancer.owed.map(owedDueAt));
}

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null);
}
