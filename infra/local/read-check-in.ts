import { letterFor } from '../../lib/check-in/letter-for.ts';
import { mailContextOf } from '../../lib/flows/mail-context.ts';
import { newFreelancer } from '../../lib/flows/new-freelancer.ts';
import { pencilIn } from '../../lib/flows/pencil-in.ts';
import type { Forwarded } from '../../lib/forward/forwarded.ts';
import type { Mail } from '../../lib/mailbox/mail.ts';
import type { IsoDate } from '../../lib/period/calendar.ts';
import type { Period } from '../../lib/period/period.ts';
import { dateAt, type Instant } from '../../lib/period/wall-time.ts';
import type { Finding } from '../../lib/promise/find-promise.ts';
import { checkInDay, momentOf } from '../../lib/promise/plan.ts';

/** The day of the check-in and its letter; null where none would go. */
export interface CheckInRead {
  readonly checkInOn: IsoDate | null;
  readonly checkIn: { readonly subject: string; readonly text: string } | null;
}

export interface CheckInFacts {
  readonly mail: Mail;
  readonly forwarded: Forwarded;
  readonly finding: Finding;
  readonly period: Period | null;
  readonly saidOn: string;
  readonly now: Instant;
  readonly timeZone: string;
}

/** Whose public holidays count: `read` knows no freelancer, and takes the default of the assistant. */
const COUNTRY = 'NL';

/** When the check-in of a mail that was just read would go, and what it would say on that day. */
export function readCheckIn(facts: CheckInFacts): CheckInRead {
  const { mail, forwarded, finding, period, saidOn, now, timeZone } = facts;
  if (period === null || forwarded.client === null) return { checkInOn: null, checkIn: null };
  const from = mail.from[0];
  const sender = {
    now,
    sender: from?.address ?? '',
    senderName: from?.name ?? '',
    settings: { timeZone, country: COUNTRY },
  };
  const freelancer = newFreelancer(sender, { language: finding.language, confirmed: true });
  const promise = pencilIn({
    incoming: { id: mail.messageId ?? '', now },
    freelancer,
    forwarded,
    saidOn: { at: saidOn, date: dateAt(saidOn, timeZone) },
    language: finding.language,
    absences: finding.absences,
    found: { sentence: '', job: null, ...finding.promises[0], period },
    ordinal: 0,
  });
  const checkInOn = checkInDay(promise, freelancer);
  if (checkInOn === null) return { checkInOn: null, checkIn: null };
  const at = momentOf(checkInOn, promise.id, timeZone);
  const context = mailContextOf(promise, { freelancer, promises: [promise] }, at, '');
  return { checkInOn, checkIn: letterFor('check-in', promise, [], context)?.letter ?? null };
}
