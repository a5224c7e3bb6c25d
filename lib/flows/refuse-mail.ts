import type { Mail } from '../mailbox/mail.ts';
import type { ReceiptNotice } from '../mailbox/receipt-notice.ts';
import type { MailRefusal } from '../mailbox/refusal.ts';
import { dateAt, type Instant } from '../period/wall-time.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { type Decision, nothing } from './decision.ts';
import type { Holdings } from './holdings.ts';
import { owe } from './owed-mails.ts';
import { remembering } from './owing.ts';
import { answerTo, type FlowRefusal, hasLetter, type SenderState } from './verdict.ts';

/** How many refusals are remembered: more than can be sent in a day. */
const REFUSED = 50;

/** A refused mail, as far as it could be read. */
export interface Refused {
  readonly id: string;
  readonly mail: Mail | null;
  readonly now: Instant;
  readonly notice: ReceiptNotice;
  /** What the letter names: of what is too large its size, in MB. */
  readonly words?: string;
}

/**
 * A refusal: silence, or for a known freelancer a letter with the reason and the next step, once per kind and promise per day.
 * `holdings` null: nobody may be answered.
 */
export function decideRefusal(
  refusal: MailRefusal | FlowRefusal,
  refused: Refused,
  holdings: Holdings | null,
  promise: string | null = null,
): Decision {
  if (holdings === null || !hasLetter(refusal) || answerTo(refusal, senderOf(holdings)) === 'silence')
    return nothing(refusal);
  const { id, mail, now } = refused;
  const { freelancer } = holdings;
  if (freelancer.handled.includes(id)) return nothing(refusal);
  const on = dateAt(now, freelancer.timeZone);
  const told = freelancer.refused.some((one) => one.code === refusal && one.promise === promise && one.on === on);
  if (told) return nothing(refusal);
  const version = freelancer.version + 1;
  const owed = owe(
    `m${version}`,
    { kind: 'refusal', code: refusal, words: refused.words ?? '' },
    now,
    mail?.messageId ?? null,
  );
  const item: Freelancer = {
    ...remembering(freelancer, refused),
    version,
    refused: [...freelancer.refused, { code: refusal, promise, on }].slice(-REFUSED),
    owed: [...freelancer.owed, owed],
  };
  return { verdict: refusal, writes: [{ item, claims: [owed.id] }] };
}

/** Machines and forgeries have no holdings: they are not looked up. */
function senderOf({ freelancer }: Holdings): SenderState {
  if (!freelancer.confirmed) return 'pending';
  return freelancer.paused === null ? 'known' : 'paused';
}
