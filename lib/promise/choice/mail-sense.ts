import type { IsoDate } from '../../period/calendar.ts';
import type { Reading } from '../../period/period.ts';
import type { Candidate } from './candidate.ts';
import type { CueIndex } from './cue.ts';
import type { Layout } from './layout.ts';
import type { LearntOfMail } from './learnt.ts';

/** What is known of the whole mail when one of its periods is weighed. */
export interface MailSense {
  readonly patterns: CueIndex;
  readonly saidOn: IsoDate;
  /** The work that the subject or another sentence speaks of. */
  readonly workAround: boolean;
  /** Index of the first sentence that calls the work off, −1 where none does. */
  readonly cancelledAt: number;
  /** That sentence names the period that is off; another may take its place. */
  readonly cancelsOne: boolean;
  /** The periods of that sentence in whose clause it is called off: others are not by it alone. */
  readonly cancelled: readonly Candidate[];
  /** Index of the first sentence that says the freelancer is not wanted, −1 where none does. */
  readonly refusedAt: number;
  /** The periods that it names: those are refused, others not by it alone. */
  readonly refused: readonly Reading[];
  /** Index of the first sentence that asks to stand in for somebody who is away, −1 where none does. */
  readonly standInAt: number;
  /** It is the client who is away. */
  readonly standInForClient: boolean;
  /** The periods of the body. */
  readonly dated: readonly Candidate[];
  /** One of the periods ahead is a deadline; one is only what the work is for. */
  readonly hasDeadline: boolean;
  readonly hasPurpose: boolean;
  /** They only look around. */
  readonly unsure: boolean;
  /** The freelancer is told or asked what they do. */
  readonly engages: boolean;
  /** Indexes of the sentences that let the freelancer go. */
  readonly letGoIn: readonly number[];
  /** Indexes of the sentences in which the freelancer does something. */
  readonly actsIn: ReadonlySet<number>;
  /** Of the body, folded. */
  readonly sentences: readonly string[];
  /** Of each sentence the index of its paragraph or item. */
  readonly blocks: readonly number[];
  readonly layout: Layout;
  /** Said to many at once. */
  readonly toAll: boolean;
  /** A mail to many, which tells how to be rid of it. */
  readonly toMany: boolean;
  /** The mail speaks to many, or about something else than work. */
  readonly noticeAround: boolean;
  /** Somebody is asked or wanted for something. */
  readonly asked: boolean;
  /** Indexes of the sentences in which somebody is asked or wanted. */
  readonly askedIn: ReadonlySet<number>;
  /** Those and the sentences that speak of work. */
  readonly workIn: ReadonlySet<number>;
  /** There is a question mark. */
  readonly asks: boolean;
  /** Characters of the body. */
  readonly length: number;
  /** Long enough that a promise would say what it is about. */
  readonly isLetter: boolean;
  /** So long that the subject tells less. */
  readonly isLong: boolean;
  /** What the subject makes of it: an invoice, an invitation, thanks. */
  readonly subject: readonly string[];
  /** The subject, folded. */
  readonly about: string;
  /** What its words say that counts for all of its periods. */
  readonly learnt: LearntOfMail;
  /** The beginnings of its longer words: what the mail is about. */
  readonly topics: readonly string[];
  /** Numbers of things ("31 doors", "60 people"); -1 in a long mail, where they tell little. */
  readonly quantities: number;
}

/** The subject speaks of an event, news, trade. */
export const NOTICE_SUBJECT = 'notice in subject';
