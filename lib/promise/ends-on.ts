import { addMinutes, type Instant } from '../period/wall-time.ts';
import { type AddressLink, ASKED_DAYS, DECLINED_DAYS } from './address-link.ts';
import type { ClientPromise } from './client-promise.ts';
import type { Freelancer } from './freelancer.ts';

/** So long a newcomer may take to confirm: then the mails that wait are gone, and so is who sent them. */
const PENDING_DAYS = 30;

/**
 * When an item of which nothing is due any more has had its time: a newcomer who never confirmed, an address that was only asked, a
 * promise so many days after its last mail (`keepClosedDays`; null: never). Null: it stays.
 */
export function endsOn(item: ClientPromise | Freelancer | AddressLink, keepClosedDays: number | null): Instant | null {
  switch (item.kind) {
    case 'freelancer':
      return item.confirmed ? null : after(item.since, PENDING_DAYS);
    case 'link':
      return item.freelancer === null ? countsUntil(item) : null;
    case 'promise':
      return item.state === 'closed' && keepClosedDays !== null
        ? after(item.lastMailAt ?? item.receivedAt, keepClosedDays)
        : null;
  }
}

/** One of which neither is known ends at once. */
function countsUntil({ asked, declined }: AddressLink): Instant {
  if (declined !== undefined) return after(declined, DECLINED_DAYS);
  return after(asked.at(-1) ?? '1970-01-01T00:00:00.000Z', ASKED_DAYS);
}

function after(since: Instant, days: number): Instant {
  return addMinutes(since, days * 24 * 60);
}
