import type { IsoDate } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import type { JobDays } from '../promise/moved-period.ts';

export interface ReplyContext {
  /** Today in the freelancer's zone: what relative words are counted from. */
  readonly saidOn: IsoDate;
  /** The freelancer's language, asked first where two languages share a word; null where unknown. */
  readonly language: Language | null;
  /** First day of the promise's present period: a bare period from there on is `later`, before it `snooze`. */
  readonly presentFrom: IsoDate | null;
  /** First day after that period: a day within it, beside "booked", moves nothing. */
  readonly presentTo?: IsoDate | null;
  /** The days of a job that is booked: what time is said of it is when it is, and it may be said that it isn't booked after all. */
  readonly booked?: JobDays;
  /** The days of the job that is spoken of: "a week later" is counted from them. */
  readonly spokenOf?: JobDays | null;
  /** A receipt is answered: a stretch of time before the present one puts it right, and is none to ask again. */
  readonly isReceipt?: boolean;
}
