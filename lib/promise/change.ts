import type { IsoDate } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';
import type { AnswerLetter, Client, ClientPromise, Register, Standing } from './client-promise.ts';
import type { Outcome } from './outcome.ts';
import type { Touch } from './touch.ts';

type Snoozed = NonNullable<Standing['snoozed']>;

/** What can happen to a promise: told by the freelancer, or automatic (`touch`, `put-off`, `close`). */
export type Change =
  /** `period`: when it is booked for, where that is said with it. */
  | { readonly name: 'end'; readonly outcome: Exclude<Outcome, 'silent'>; readonly period?: Period }
  /** It isn't booked after all: pencilled in again, for when it was booked. */
  | { readonly name: 'not-booked' }
  /** `wait`: which touch is to come later because of it, and when. */
  | { readonly name: 'sent'; readonly wait?: Snoozed }
  /**
   * `since`: from which day the wait for it counts; today where left out. `said`: the client's newer words that say so, and the job
   * that they name, which counts where none was known; absent where the freelancer says it.
   */
  | { readonly name: 'later'; readonly period: Period; readonly since?: IsoDate; readonly said?: Said }
  | { readonly name: 'snooze'; readonly touch: Touch; readonly until: IsoDate }
  | { readonly name: 'client'; readonly client: Client }
  | { readonly name: 'job'; readonly job: string }
  | { readonly name: 'register'; readonly register: Register }
  /** It is the same job as another promise, which makes place for it. */
  | { readonly name: 'same'; readonly other: ClientPromise }
  | { readonly name: 'undo' }
  /** A touch has gone: with a letter to the client or without, in a reminder of its own or another promise's. */
  | { readonly name: 'touch'; readonly touch: Touch; readonly letter: boolean; readonly sharedWith: string | null }
  /** The clockwork moves a touch to a later day, to keep two letters to one client apart. */
  | { readonly name: 'put-off'; readonly touch: Touch; readonly until: IsoDate }
  /**
   * A letter goes along that answers the client's later mail: `postponed` takes the place of the letters before the period, after
   * `decision` the next touch may `wait`.
   */
  | { readonly name: 'answer-letter'; readonly letter: AnswerLetter; readonly wait?: Snoozed }
  | { readonly name: 'close' }
  /** What is missing has to be asked: who it is, or when; `period` as far as it holds. */
  | { readonly name: 'unclear'; readonly period: Period | null };

/** What a client said: the sentence, the date of its mail with offset, the job that it names. */
export interface Said {
  readonly sentence: string;
  readonly saidOn: string;
  readonly job: string | null;
}

export type Unchanged = 'already-closed' | 'nothing-to-undo' | 'no-period';

export type Changed =
  | { readonly ok: true; readonly promise: ClientPromise }
  | { readonly ok: false; readonly why: Unchanged };
