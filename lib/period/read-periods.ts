import type { IsoDate } from './calendar.ts';
import type { Language } from './language.ts';
import type { Reading } from './period.ts';
import type { Instant } from './wall-time.ts';

/** When the words were said, in which zone that moment is a day, and which languages to read (default: those found in the text). */
export interface ReadingOptions {
  /** `YYYY-MM-DD`, or an ISO 8601 time with offset, which becomes the date in `timeZone`. */
  readonly saidOn: IsoDate | Instant;
  readonly timeZone?: string;
  readonly languages?: readonly Language[];
}

/** Every period that a text mentions, in the order of the text. */
export function readPeriods(_text: string, _options: ReadingOptions): readonly Reading[] {
  return [];
}
