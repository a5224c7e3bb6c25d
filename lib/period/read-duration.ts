import { lexiconOf } from './engine/readers.ts';
import { TokenReader } from './engine/token-reader.ts';
import type { Language } from './language.ts';
import { readLength } from './rules/in-a-while.ts';

/** A length of time: ISO 8601 (`P2W`), and in whole days or months, whichever it was said in. */
export interface Duration {
  readonly iso: string;
  readonly days: number | null;
  readonly months: number | null;
}

/** Characters that are read: a snooze is a few words. */
const LONGEST = 2_000;

const UNITS: Readonly<Record<string, readonly [letter: string, times: number, days: number, months: number]>> = {
  day: ['D', 1, 1, 0],
  week: ['W', 1, 7, 0],
  month: ['M', 1, 0, 1],
  quarter: ['M', 3, 0, 3],
  'half-year': ['M', 6, 0, 6],
  year: ['Y', 1, 0, 12],
};

/** The first length of time that a text says ("2 weken", "a month", "14 Tage", "une semaine"); null where it says none. */
export function readDuration(text: string, language: Language): Duration | null {
  const reader = new TokenReader(text.slice(0, LONGEST), '2000-01-01', lexiconOf(language));
  for (let at = 0; at < reader.tokens.length; at++) {
    const length = readLength(reader, at);
    if (length) return durationOf(length.value.least, length.value.unit);
  }
  return null;
}

function durationOf(count: number, unit: string): Duration | null {
  const [letter, times, days, months] = UNITS[unit] ?? [];
  if (!letter || !times || days === undefined || months === undefined) return null;
  const whole = count * times;
  if (days > 0) {
    const total = Math.round(whole * days);
    return Number.isInteger(whole)
      ? { iso: `P${whole}${letter}`, days: total, months: null }
      : { iso: `P${total}D`, days: total, months: null };
  }
  if (Number.isInteger(whole)) return { iso: `P${whole}${letter}`, days: null, months: count * months };
  if (Number.isInteger(count * months)) return { iso: `P${count * months}M`, days: null, months: count * months };
  const total = Math.round(count * months * 30);
  return { iso: `P${total}D`, days: total, months: null };
}
