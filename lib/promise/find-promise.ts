import type { IsoDate } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import type { DaySpan } from './freelancer.ts';

/** What is known of a mail in which work may have been promised. */
export interface PromiseText {
  readonly subject: string;
  /** The client's newest words, without quoted history. */
  readonly body: string;
  /** The freelancer's own words above the forward. */
  readonly note?: string;
  /** What was quoted below the client's words. */
  readonly history?: string;
  /** The date of the client's own mail. */
  readonly saidOn: IsoDate;
  readonly language?: Language;
}

/** A period in which work was promised, and why it is thought so. */
export interface FoundPromise {
  readonly period: Reading;
  /** 0–1, calibrated: of readings at 0.8, four in five are right. */
  readonly confidence: number;
  /** The sentence that promised it, cleaned for quoting. */
  readonly sentence: string;
  /** What the work is, in a few words of the client's own; null where nothing names it. */
  readonly job: string | null;
  readonly source: 'note' | 'body' | 'subject';
  /** Names of the signals that decided, strongest first. */
  readonly signals: readonly string[];
}

export interface Finding {
  readonly language: Language;
  /** Those above the threshold, the promised one first; several jobs with periods of their own are several. */
  readonly promises: readonly FoundPromise[];
  /** The other periods mentioned, and everything where it would ask. */
  readonly candidates: readonly Reading[];
  /** Days on which the client says to be away. */
  readonly absences: readonly DaySpan[];
  /** The freelancer's note said another period than the mail, and won. */
  readonly noteWon: boolean;
}

/** Which of the periods that a mail mentions, if any, is promised for work. */
export function findPromise(_text: PromiseText): Finding {
  return { language: 'nl', promises: [], candidates: [], absences: [], noteWon: false };
}
