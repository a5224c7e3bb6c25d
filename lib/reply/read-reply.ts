import type { IsoDate } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import type { ReadReply } from './command.ts';

export interface ReplyContext {
  /** Today in the freelancer's zone: what relative words are counted from. */
  readonly saidOn: IsoDate;
  /** The freelancer's language, tried first; null where unknown. */
  readonly language: Language | null;
  /** First day of the promise's present period: a bare period from there on is `later`, before it `snooze`. */
  readonly presentFrom: IsoDate | null;
}

/** What the visible text of a reply asks for. */
export function readReply(text: string, _context: ReplyContext): ReadReply {
  return { command: { name: 'unclear', words: text, understood: [] }, row: null };
}
