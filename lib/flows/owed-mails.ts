import { addMinutes, type Instant } from '../period/wall-time.ts';
import type { MailContent, OwedMail } from '../promise/owed-mail.ts';

/**
 * How long an attempt may stay without word before it counts as lost: longer than a Lambda runs, and as long as SES's delivery
 * events take to come.
 */
export const LEASE_MINUTES = 15;
/** A job's own lease is long enough for its first attempt if at least so much of it is left. */
const ENOUGH_MINUTES = 10;
/** An attempt and one more; after that nobody knows whether it arrived, and a person has to look. */
export const MAX_ATTEMPTS = 2;

/** A mail owed from now on, claimed at once by whoever causes it: the put that records it is the claim of its first attempt. */
export function owe(
  id: string,
  about: MailContent,
  now: Instant,
  inReplyTo: string | null,
  leaseUntil: Instant = leaseFrom(now),
): OwedMail {
  return claimed({ id, dueAt: now, about, inReplyTo, claim: null, attempts: 0 }, now, leaseUntil);
}

/**
 * Until when an attempt made now is claimed. Where the job's lease will do it is kept: the item's key in the due index stands
 * there already, and does not move.
 */
export function leaseFrom(now: Instant, leasedUntil?: Instant): Instant {
  const isEnough = leasedUntil !== undefined && leasedUntil >= addMinutes(now, ENOUGH_MINUTES);
  return isEnough ? leasedUntil : addMinutes(now, LEASE_MINUTES);
}

/** The owed mail with its next attempt claimed. */
export function claimed(owed: OwedMail, now: Instant, leaseUntil: Instant = leaseFrom(now)): OwedMail {
  return { ...owed, attempts: owed.attempts + 1, claim: { leaseUntil } };
}

/** What the ids of mails begin with that ask another address whether it belongs to a freelancer. */
export const LINK_MAIL = 'link-';

/** Whether one of our mails went to an address that was only asked. */
export function isLinkMail(mail: string): boolean {
  return mail.startsWith(LINK_MAIL);
}
