import { dayNumber, type IsoDate, partsOf } from './calendar.ts';
import { settle } from './engine/draft.ts';
import { PeriodResult } from './engine/period-result.ts';
import { engine, lexiconOf, mayHoldPeriod } from './engine/readers.ts';
import type { ReaderOption } from './engine/rule-parser.ts';
import type { Span } from './engine/spans.ts';
import { TokenReader } from './engine/token-reader.ts';
import { findLanguage } from './find-language.ts';
import type { Language } from './language.ts';
import type { Reading } from './period.ts';
import { dateAt, type Instant, isTimeZone } from './wall-time.ts';

/** When the words were said, in which zone that moment is a day, and which languages to read (default: the one it is written in). */
export interface ReadingOptions {
  /** `YYYY-MM-DD`, or an ISO 8601 time: with an offset it becomes the date in `timeZone`, without one it is wall time. */
  readonly saidOn: IsoDate | Instant;
  /** IANA name; where it is missing or unknown, the date stands as it was written. */
  readonly timeZone?: string;
  readonly languages?: readonly Language[];
  /** The days that were spoken of before: "the week after" is counted from them, and not from `saidOn`. */
  readonly spokenOf?: Span | null;
}

/** Characters that are read; what comes after is nobody's letter but an attack on time and memory. */
export const LONGEST_TEXT = 1_000_000;

/** Every period that a text mentions, in the order of the text. Nothing where `saidOn` is no date. Never throws. */
export function readPeriods(text: string, options: ReadingOptions): readonly Reading[] {
  const saidOn = dateSaid(options);
  if (saidOn === null) return [];
  const read = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const languages = options.languages ?? [findLanguage(read).language];
  const readings = languages.flatMap((language) => readIn(language, read, saidOn, options.spokenOf));
  if (languages.length < 2) return readings;
  readings.sort((a, b) => a.at - b.at || b.words.length - a.words.length);
  return readings.filter((reading, index) => {
    const before = readings[index - 1];
    return !before || reading.at >= before.at + before.words.length;
  });
}

/** The date on which something was said; null where it is none. */
export function dateSaid({ saidOn, timeZone }: ReadingOptions): IsoDate | null {
  const written = saidOn.slice(0, 10);
  if (!isDate(written)) return null;
  if (!timeZone || !/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(saidOn.slice(0, 40)) || !isTimeZone(timeZone)) return written;
  return Number.isNaN(Date.parse(saidOn)) ? null : dateAt(saidOn, timeZone);
}

/** A date with room before and behind it: what is read lies in years of four digits, too ("in 400 years" is the furthest). */
function isDate(date: string): boolean {
  try {
    dayNumber(date);
  } catch {
    return false;
  }
  const { year } = partsOf(date);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 9_500;

/** "Mid-October" said late in October: what was then, and nothing of the next year. */
function partOfThisMonth({ grain, days, bound }: PeriodResult, saidOn: IsoDate): Span | null {
  if (grain !== 'part-of-month' || bound !== 'in' || typeof days !== 'function') return null;
  const span = days(partsOf(saidOn).year);
  return span && span.to <= saidOn && span.from.slice(0, 7) === saidOn.slice(0, 7) ? span : null;
}

const DAY = 86_400_000;

function readIn(language: Language, text: string, saidOn: IsoDate, spokenOf?: Span | null): Reading[] {
  const reader = new TokenReader(text, saidOn, lexiconOf(language), spokenOf);
  if (!mayHoldPeriod(reader)) return [];
  const option: ReaderOption = { reader };
  const reference = { instant: new Date(dayNumber(saidOn) * DAY + DAY / 2), timezone: 0 };
  const readings: Reading[] = [];
  for (const result of engine.parse(text, reference, option)) {
    if (!(result instanceof PeriodResult)) continue;
    const days = partOfThisMonth(result, saidOn) ?? settle(result.days, saidOn);
    if (!days || days.from >= days.to) continue;
    const { grain, bound, said, rule, index: at, text: words } = result;
    readings.push({ ...days, grain, bound, words, at, said, rule });
  }
  return readings;
}
