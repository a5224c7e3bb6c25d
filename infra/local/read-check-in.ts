import type { Forwarded } from '../../lib/forward/forwarded.ts';
import type { IsoDate } from '../../lib/period/calendar.ts';
import type { Period } from '../../lib/period/period.ts';
import type { Instant } from '../../lib/period/wall-time.ts';
import type { Finding } from '../../lib/promise/find-promise.ts';

/** The day of the check-in and its letter; null where none would go. */
export interface CheckInRead {
  readonly checkInOn: IsoDate | null;
  readonly checkIn: { readonly subject: string; readonly text: string } | null;
}

export interface CheckInFacts {
  readonly forwarded: Forwarded;
  readonly finding: Finding;
  readonly period: Period | null;
  readonly saidOn: string;
  readonly now: Instant;
  readonly timeZone: string;
}

/** When the check-in of a mail that was just read would go, and what it would say. */
export function readCheckIn(_facts: CheckInFacts): CheckInRead {
  return { checkInOn: null, checkIn: null };
}
