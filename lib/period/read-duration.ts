import type { Language } from './language.ts';

/** A length of time: ISO 8601 (`P2W`), and in whole days or months, whichever it was said in. */
export interface Duration {
  readonly iso: string;
  readonly days: number | null;
  readonly months: number | null;
}

/** The first length of time that a text says ("2 weken", "a month", "14 Tage"); null where it says none. */
export function readDuration(_text: string, _language: Language): Duration | null {
  return null;
}
