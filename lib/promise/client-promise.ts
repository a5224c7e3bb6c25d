import type { IsoDate } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import type { Period } from '../period/period.ts';
import type { Instant } from '../period/wall-time.ts';
import type { Entry } from './entry.ts';
import type { DaySpan } from './freelancer.ts';
import type { Outcome } from './outcome.ts';
import type { OwedMail, QuestionAbout } from './owed-mail.ts';
import type { Touch } from './touch.ts';

export const STATES = ['unclear', 'waiting', 'asked', 'closed'] as const;
export type State = (typeof STATES)[number];

/** Je, du, tu — or u, Sie, vous; English has one. */
export type Register = 'informal' | 'formal';

export interface Client {
  /** As shown in their mail; `''` where unknown. */
  readonly name: string;
  /** Lower case; null where only a name is known: then the letter comes as text to copy. */
  readonly address: string | null;
  /** How to greet them, `''` where unknown, where the freelancer said who they are; absent else. */
  readonly greetingName?: string;
}

/** The part of a promise that commands change, and that `undo` brings back. */
export interface Standing {
  readonly state: State;
  readonly outcome: Outcome | null;
  /** Null while `unclear`. */
  readonly period: Period | null;
  readonly client: Client;
  /** What the work is, in a few words (`nieuwe huisstijl`); null where the mail names nothing. */
  readonly job: string | null;
  readonly register: Register;
  /** The day from which the wait for this period counts: when it was said, or the day of the reply that moved it. */
  readonly waitingSince: IsoDate;
  /** A touch that was put off, and the day on which it comes instead; null where none is. */
  readonly snoozed: { readonly touch: Touch; readonly until: IsoDate } | null;
  /** The promise that made place for this one, said to be the same job; absent where none did. */
  readonly merged?: string;
  /**
   * The sentence in which it was promised, for quoting, `''` where there is none; and the date of the mail that holds it, with offset:
   * `2026-06-10T09:12:00+02:00`. In a history only of a standing whose words later ones replaced.
   */
  readonly sentence?: string;
  readonly saidOn?: string;
}

/** Letters that answer a client's later mail: when do they expect to know, and until when is it put off. */
export type AnswerLetter = 'decision' | 'postponed';

/**
 * An automatic step that was taken, for the period that stood then: it is never taken again, not even after `undo` (but where a
 * letter stood in for it). Also the
 * letters that answered a later mail, so that no client gets the same one twice; of these there may be several.
 */
export interface TouchGone {
  readonly touch: Touch | 'close' | AnswerLetter;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly at: Instant;
  /** A letter to the client went along (an `ask` has none, nor has a touch that was passed over). */
  readonly letter: boolean;
  /** The promise whose reminder carried it, where several jobs of one client shared one; null where it had its own. */
  readonly sharedWith: string | null;
  /** No reminder of ours: the freelancer wrote by themselves, or another letter took its place. `undo` brings the touch back. */
  readonly standsIn?: true;
}

/** A client's word that there will be work in a period: the unit that is stored and changed. */
export interface ClientPromise extends Standing {
  readonly kind: 'promise';
  readonly id: string;
  readonly freelancer: string;
  /** Counts every change. */
  readonly version: number;
  /** The client's own subject as shown. */
  readonly subject: string;
  readonly sentence: string;
  /** How the client greeted or signed: the name for the letter's greeting, `''` where unknown. */
  readonly greetingName: string;
  /** The client's language. */
  readonly language: Language;
  readonly saidOn: string;
  /** When the forward was received. */
  readonly receivedAt: Instant;
  /** When the present plan was made: what would have been due before then moves to the next working day. */
  readonly plannedAt: Instant;
  /**
   * A digest of the calendar by which its due moment in the index was reckoned; absent where an older Pencilled wrote it. A reading
   * whose freelancer has another is behind, or the promise is.
   */
  readonly plannedBy?: string;
  /** Days on which the client said to be away. */
  readonly absences: readonly DaySpan[];
  /** Message-IDs of the client's thread (at most 20), the newest last; the client's own mail first where known. */
  readonly thread: readonly string[];
  /** The client's Message-ID, for `In-Reply-To` of the draft. */
  readonly clientMessageId: string | null;
  readonly gone: readonly TouchGone[];
  /** Standings before the last changes, newest last, at most ten: what `undo` takes back. */
  readonly history: readonly Standing[];
  /** Ids of the last 20 mails handled. */
  readonly handled: readonly string[];
  /** Where the raw mails lie that were handled, the newest last: they go when the promise is forgotten. */
  readonly rawMails: readonly string[];
  /** What Pencilled asked last and still waits for: a yes or no is about this. */
  readonly question: QuestionAbout | null;
  readonly owed: readonly OwedMail[];
  /** Answers that went out on a day (UTC): at most so many do. Absent before the first. */
  readonly answered?: { readonly on: IsoDate; readonly count: number };
  /** A digest of the last words that named a day or nothing we know, and when they came. Absent before the first. */
  readonly lastWords?: { readonly words: string; readonly at: Instant };
  /** What the freelancer's calendar holds of it; absent where nothing. */
  readonly entry?: Entry;
  /** When the last mail about it went out: a reply without any other sign is about the newest. */
  readonly lastMailAt: Instant | null;
}
