import type { MailRefusal, UnreadableMail } from '../mailbox/refusal.ts';
import type { Period } from '../period/period.ts';
import type { Instant } from '../period/wall-time.ts';
import type { EntryChange } from './entry.ts';
import type { Outcome } from './outcome.ts';
import type { Setting } from './setting.ts';
import type { Touch } from './touch.ts';

/**
 * A mail that is owed: recorded in the same conditional put as the change that causes it, and taken off again in the put
 * that records it as sent. It is written when it is sent: here stands only what it is about, and of a reply or a client's answer the
 * words that the mail tells back or asks about, a few hundred characters at most.
 *
 * ```
 *  owed ──claim (leaseUntil)──► SES ──► recorded as sent (taken off)
 *                     │ lease past, nothing recorded: unknown
 *                     ├─ delivery event names the mail ──► recorded as sent
 *                     └─ none in 15 minutes ──► one more attempt; a second unknown: given up, alarm
 * ```
 */
export interface OwedMail {
  /** Unique within its item; with the item's id it makes our own message reference. */
  readonly id: string;
  readonly dueAt: Instant;
  readonly about: MailContent;
  /** The mail that caused it, for threading the answer; null where none did. */
  readonly inReplyTo: string | null;
  /** Until when whoever tries to send it has it to themselves; null while nobody does. */
  readonly claim: { readonly leaseUntil: Instant } | null;
  /** Attempts made so far, the one under way among them. */
  readonly attempts: number;
}

/** What a mail to the freelancer says. `kind` is what `GET /api/mails` shows. */
export type MailContent =
  | {
      readonly kind: 'receipt';
      /** The promises of one forward, in the order of the mail; the first holds this receipt. */
      readonly promises: readonly string[];
      /** Another open promise of the same client that this may be the same job as ("antwoord: zelfde"). */
      readonly perhapsSame: string | null;
      /** The letter goes along: no working day is left before the period and the words are old enough. */
      readonly letter: boolean;
      /** The freelancer's note said something else than the mail, and won. */
      readonly noteWon: boolean;
      /** This is their first: the address card goes along. */
      readonly first: boolean;
      /** The mail updated an open promise, and what it was before. */
      readonly before: Period | null;
      /** Who wrote that mail, where it was not the client whose promise it is: their name, or their address. */
      readonly by?: string;
      /** IANA zone to offer, where the mail's clock cannot be the freelancer's. */
      readonly zone?: string;
      /** A part of the mail could not be read. */
      readonly unread?: true;
    }
  /**
   * `words`: what the reply said, where it is the reply that isn't clear, and `understood` the commands seen in it; of `which-promise`
   * the numbers that it named and that no job has. `zone`: as in a receipt, where it is their first mail; `unread` likewise.
   */
  | {
      readonly kind: 'question';
      readonly about: QuestionAbout;
      readonly candidates: readonly Period[];
      readonly words?: string;
      readonly understood?: readonly string[];
      readonly zone?: string;
      /** A part of the mail could not be read. */
      readonly unread?: true;
    }
  /** `together`: other promises of the same client whose touch rides along. */
  | { readonly kind: 'reminder'; readonly touch: Touch; readonly together: readonly string[]; readonly late: boolean }
  /** `entry`: what goes along for the calendar. `unchanged`: nothing came of it that `undo` could take back. */
  | ({ readonly kind: 'answer'; readonly entry?: EntryChange; readonly unchanged?: true } & Answer)
  | { readonly kind: 'refusal'; readonly code: LetterCode; readonly words: string }
  /** `link`: the other address that is asked whether it is this freelancer's; without, the newcomer is asked. */
  | { readonly kind: 'confirmation'; readonly link?: string }
  | { readonly kind: 'overview'; readonly month: string }
  | { readonly kind: 'notice'; readonly about: 'paused'; readonly words: 'bounce' | 'complaint' };

/** Why something was not done, where a letter says so: each language has words for each. */
export type LetterCode =
  | UnreadableMail
  | Extract<MailRefusal, 'empty' | 'unopened'>
  /** A reply without a word of the freelancer's own. */
  | 'no-words'
  /** A reply address that we did not make. */
  | 'token-forged'
  /** A reply to a promise that is not there any more. */
  | 'promise-gone'
  /** A setting that there isn't, or a value or an address that it cannot have. */
  | 'unknown-setting'
  | 'unknown-zone'
  /** One linked address more than a freelancer may have. */
  | 'too-many-addresses'
  /** One promise more than one freelancer may have open, or hand over in an hour. */
  | 'too-many'
  /** It would change something, but was written long before it came: it may be an old mail, sent once more. */
  | 'too-old';

/** What is asked back: no period found, nobody found who wrote it, a period that is over, one two years ahead, … */
export type QuestionAbout =
  | 'period'
  | 'client'
  | 'over'
  | 'far-ahead'
  | 'two-commands'
  | 'unclear-command'
  | 'snooze-too-far'
  /** It moves, or the reminder is to come later, and nothing says when. */
  | 'until-when'
  | 'which-promise'
  | 'stop-what'
  | 'forget-me'
  /** All of the client named in `words`. */
  | 'forget-client'
  | 'not-right'
  /** The client says that it goes ahead, in the words of `words`: is it certain? */
  | 'going-ahead'
  /** A note was sent, but what was asked is whether the work went ahead. */
  | 'went-ahead'
  /** A reply came from another address, named in `words`. */
  | 'link-address';

/** What an answer reports: the command that was carried out, or why nothing changed; and what it names besides its promise. */
export type Answer =
  | { readonly to: PlainAnswer }
  /** The outcome that no longer holds, or the words of the period or the name that doesn't, and `of` which; null and `''` where it was none. */
  | {
      readonly to: 'undo';
      readonly outcome: Outcome | null;
      readonly words: string;
      readonly of?: 'period' | 'job' | 'client';
    }
  /** Booked for when it was pencilled in: the time in these words may be about something else. */
  | { readonly to: 'booked-as-it-was'; readonly words: string }
  | { readonly to: 'settings'; readonly setting: Setting }
  /** Whose mails and promises are gone; `''` for the freelancer's own. */
  | { readonly to: 'forget'; readonly words: string }
  /** Another address was asked; it is linked; it no longer is. */
  | { readonly to: 'link' | 'linked' | 'unlink'; readonly words: string }
  /** The client doesn't know yet, and says when they will: no letter has to ask. */
  | { readonly to: 'decides-later'; readonly words: string };

export type AnswerTo = Answer['to'];

/** Answers that need no more than their promise, or the freelancer. */
export type PlainAnswer =
  | 'done'
  | 'sent'
  | 'booked'
  /** What is booked has other days, and stays booked. */
  | 'moved'
  /** It is booked already, and nothing has changed. */
  | 'still-booked'
  | 'no'
  | 'later'
  | 'snooze'
  | 'drop'
  | 'yes'
  /** Nobody has answered yet: all stays as it is. */
  | 'not-yet'
  | 'same'
  | 'nothing-to-undo'
  | 'client'
  | 'job'
  | 'register'
  | 'list'
  | 'help'
  | 'stop'
  | 'start'
  | 'export'
  /** The client doesn't know yet: the letter goes along that asks when they expect to. */
  | 'undecided'
  /** The client puts it off and doesn't say until when: a letter goes along that asks. */
  | 'postponed'
  | 'already-known'
  | 'already-closed';
