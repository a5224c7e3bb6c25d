import { addDays, addMonths, type IsoDate } from '../period/calendar.ts';
import { LANGUAGES, type Language } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import { type Duration, readDuration } from '../period/read-duration.ts';
import { readPeriods } from '../period/read-periods.ts';
import { patternOfWords } from './in-any-language.ts';
import { meaningOf } from './phrase-book.ts';
import { plainWord } from './plain-word.ts';
import type { ReplyContext } from './reply-context.ts';

/** The first length of time that a line names, in any language; "a week earlier" is none to wait. */
export function durationIn(line: string, { language }: ReplyContext): Duration | null {
  if (EARLIER().test(line)) return null;
  for (const code of [...(language === null ? [] : [language]), ...LANGUAGES]) {
    const found = readDuration(line, code);
    if (found !== null) return found;
  }
  return null;
}

const EARLIER = patternOfWords(
  (any) =>
    `(?:^|\\s)(?:${any(({ earlier }) => earlier.anywhere)})(?!\\p{L})|\\s(?:${any(({ earlier }) => earlier.atEnd)})[\\s.!]*$`,
);

/** The times that a line names; the verb of "later week 42" is no part of its time. */
export function periodsIn(line: string, context: ReplyContext): readonly Reading[] {
  const times = timesIn(line, context).map((reading) => {
    const rest = LATER().exec(reading.words)?.[1];
    if (rest === undefined) return reading;
    const start = reading.at + reading.words.length - rest.length;
    const [first] = timesIn(line.slice(start), context).filter(({ at }) => at < rest.length);
    // "Later this year", "später im September" say which part of what runs, or stands.
    const isMoved = first !== undefined && first.from > (context.presentFrom ?? context.saidOn);
    return isMoved ? { ...first, at: start + first.at } : reading;
  });
  return withoutNested(times);
}

const LATER = patternOfWords((any) => `^(?:${any(({ laterThan }) => laterThan)})\\s(.+)$`);

/** Short lines show no language of their own: all are read. "Mei graag" is about May, which is a name beside other words. */
function timesIn(line: string, { saidOn, language, spokenOf = null }: ReplyContext): readonly Reading[] {
  const languages = language === null ? LANGUAGES : [language, ...LANGUAGES.filter((other) => other !== language)];
  const readings = withoutNested(
    inOwnLanguage(readPeriods(line, { saidOn, languages, spokenOf }), line, saidOn, language, spokenOf),
  ).filter(({ words, rule }) => (spokenOf && rule === 'follow-on') || !isCountedFromElse(words));
  const [only, ...others] = readings.length > 0 || NO_MONTH().test(line) ? [] : tellingWords(line, language);
  if (only === undefined || others.length > 0) return readings;
  return readPeriods(only.text, { saidOn, languages }).map((reading) => ({ ...reading, at: reading.at + only.at }));
}

/** "À octobre" is October: what another language makes of it and a small word of one's own ("a October", the first) is none. */
function inOwnLanguage(
  readings: readonly Reading[],
  line: string,
  saidOn: IsoDate,
  language: Language | null,
  spokenOf: ReplyContext['spokenOf'] = null,
): readonly Reading[] {
  const own = language === null ? [] : readPeriods(line, { saidOn, languages: [language], spokenOf });
  const adds = ({ at, words }: Reading, { at: from, words: within }: Reading) =>
    words.slice(0, Math.max(from - at, 0)) + words.slice(from - at + within.length);
  return readings.map(
    (reading) =>
      own.find(
        (one) =>
          one.at >= reading.at &&
          one.at + one.words.length <= reading.at + reading.words.length &&
          tellingWords(adds(reading, one), language).length === 0,
      ) ?? reading,
  );
}

/** "24 aug tot 4 sept" is one: that another language reads its end by itself says nothing. */
function withoutNested(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(
    ({ at, words }) =>
      !readings.some(
        (other) =>
          other.words.length > words.length && other.at <= at && other.at + other.words.length >= at + words.length,
      ),
  );
}

/** "Zwei Wochen später", "a month later": counted from when it was to begin, not from today. */
export function isCountedFromElse(words: string): boolean {
  return LATER_THAN().test(words) && LANGUAGES.some((code) => readDuration(words, code) !== null);
}

const LATER_THAN = patternOfWords((any) => `\\s(?:${any(({ laterThan }) => laterThan)})$`);

/** The words of a line that are neither small talk nor small. */
function tellingWords(line: string, language: Language | null): { readonly text: string; readonly at: number }[] {
  return [...line.matchAll(/[\p{L}\p{N}'’-]+/gu)]
    .map((match) => ({ text: match[0], at: match.index }))
    .filter(({ text }) => !['thanks', 'greeting', 'filler'].includes(meaningOf(plainWord(text), language)?.kind ?? ''));
}

const NO_MONTH = patternOfWords((any) => `(?<!\\p{L})(?:${any(({ noMonth }) => noMonth)})(?!\\p{L})`);

/** Without "today" where another day is said: "druk vandaag, probeer het maandag". */
export function notToday(readings: readonly Reading[], { saidOn }: ReplyContext): readonly Reading[] {
  const others = readings.filter(({ from, to }) => from !== saidOn || to !== addDays(saidOn, 1));
  return others.length > 0 ? others : readings;
}

/** "Augustus", "week 30" above a receipt that says September; "10 augustus" and "volgende week" are when to ask. */
export function putsRight({ grain, words, rule, to }: Reading, { isReceipt, saidOn }: ReplyContext): boolean {
  if (isReceipt !== true || to <= saidOn || rule === 'relative-unit') return false;
  return grain !== 'day' && (grain !== 'week' || /\d/.test(words));
}

/** Whether a period is what a length of time comes to, counted from today. */
export function covers({ from, to }: Reading, { days, months }: Duration, today: IsoDate): boolean {
  const then = months === null ? addDays(today, days ?? 0) : addMonths(today, months);
  return from <= then && then < to;
}

/** "uitgesteld tot november" says when it begins again: what stands behind the "tot" is meant, not the days up to it. */
export function begun(reading: Reading, context: ReplyContext): Reading {
  const rest = UNTIL().exec(reading.words)?.[1];
  return (rest === undefined ? null : periodsIn(rest, context)[0]) ?? reading;
}

const UNTIL = patternOfWords((any) => `^(?:${any(({ until }) => until)})\\s(.+)$`);
