import type { MailRefusal } from '../mailbox/refusal.ts';
import type { LetterCode } from '../promise/owed-mail.ts';

/** What came of a mail that was acted on. */
export type Accepted =
  /** New promises, with a receipt. */
  | 'pencilled'
  /** A newer mail of its thread moved or closed an open promise, or says that it isn't decided. */
  | 'updated'
  | 'already-known'
  /** Something is missing: a question went back. */
  | 'asked'
  /** A command changed a promise or a setting, or was answered. */
  | 'carried-out'
  /** Small talk. */
  | 'courtesy'
  /** The very same mail was handled before. */
  | 'redelivered'
  /** A newcomer was asked to confirm; the mail waits. */
  | 'held';

/** Why a mail was not acted on, beyond what the mail itself shows. */
export type FlowRefusal =
  | Exclude<LetterCode, MailRefusal>
  /** Nobody we know, and registration is closed, or nothing in the mail to register for. */
  | 'stranger'
  /** The raw mail is gone. */
  | 'raw-mail-gone';

export type Verdict = Accepted | MailRefusal | FlowRefusal;

/** Who a refused mail is from, as far as that is sure. */
export const SENDER_STATES = ['known', 'paused', 'pending', 'unknown', 'machine', 'forged'] as const;
/**
 * `paused`: a freelancer to whom mail bounced, or who complained about one; by writing they show that mail reaches them
 * again. `pending`: asked to confirm. `forged`: the authentication of the named sender failed.
 */
export type SenderState = (typeof SENDER_STATES)[number];

/** Whether somebody known is told of a refusal. */
export function hasLetter(refusal: MailRefusal | FlowRefusal): refusal is LetterCode {
  return REFUSALS[refusal] === 'letter';
}

/** What a refused mail is answered with: strangers, machines and forgeries learn nothing, not even whether somebody is known. */
export function answerTo(refusal: MailRefusal | FlowRefusal, sender: SenderState): 'letter' | 'silence' {
  switch (sender) {
    case 'known':
    case 'paused':
      return REFUSALS[refusal];
    case 'pending':
    case 'unknown':
    case 'machine':
    case 'forged':
      return 'silence';
  }
}

/**
 * Whether a known freelancer is told why a mail was refused; everybody else always gets silence (no backscatter). A letter exactly where
 * there are words for one.
 */
export const REFUSALS: {
  readonly [Code in MailRefusal | FlowRefusal]: Code extends LetterCode ? 'letter' : 'silence';
} = {
  'too-large': 'letter',
  'headers-too-large': 'letter',
  'too-many-parts': 'letter',
  'too-deep': 'letter',
  unreadable: 'letter',
  empty: 'letter',
  unopened: 'letter',
  'no-words': 'letter',
  'too-old': 'letter',
  'token-forged': 'letter',
  'promise-gone': 'letter',
  'too-many': 'letter',
  'unknown-setting': 'letter',
  'unknown-zone': 'letter',
  'too-many-addresses': 'letter',
  'header-injection': 'silence',
  'no-sender': 'silence',
  'several-senders': 'silence',
  forged: 'silence',
  virus: 'silence',
  spam: 'silence',
  'our-own': 'silence',
  bounce: 'silence',
  'auto-reply': 'silence',
  'mailing-list': 'silence',
  calendar: 'silence',
  'read-receipt': 'silence',
  complaint: 'silence',
  'setup-message': 'silence',
  stranger: 'silence',
  'raw-mail-gone': 'silence',
};
