import { addDays, daysBetween, type IsoDate, isoWeekOf, mondayOf, partsOf } from '../../period/calendar.ts';
import { lexiconOf } from '../../period/engine/readers.ts';
import { weekdayFrom } from '../../period/engine/spans.ts';
import { TokenReader } from '../../period/engine/token-reader.ts';
import type { Language } from '../../period/language.ts';
import type { Reading } from '../../period/period.ts';
import { readPeriods } from '../../period/read-periods.ts';
import { isSomethingElse } from '../../period/rules/days.ts';
import type { Candidate } from './candidate.ts';
import { clauseWordsOf } from './clause-words.ts';
import type { CueIndex } from './cue.ts';

/** In days. */
export const WEEK = 7;

/**
 * The periods of a list: "3, 10 or 17 December", "12 and 13 February or 17 and 18 March", "weeks 23, 25 or 28", "in October Saturdays 10,
 * 17 and 31". Two that follow each other are one offer where no "or" parts them.
 */
export function membersOf(candidate: Candidate, saidOn: IsoDate, patterns: CueIndex): readonly Reading[] {
  const { reading, sentence } = candidate;
  const { language, is } = patterns;
  const { grain, said, words, from, to, rule } = reading;
  const length = daysBetween(from, to);
  // "The week of 13 or 20 July" names days, and means their weeks.
  const isOfDays = rule === 'week-of-date' && length > WEEK;
  const parts = isOfDays ? [] : partsIn(reading, saidOn, language);
  if (parts.length > 1) return parts;
  const isWeeks = rule === 'week-number' && length > WEEK;
  const isList =
    isWeeks || isOfDays || (grain === 'range' && said.includes('day') && (length !== 2 || is.or.test(words)));
  if (!isList && grain !== 'month') return [reading];
  const reader = new TokenReader(isList ? words : sentence.text, from, lexiconOf(language));
  if (isList && reader.tokens.some((_, at) => reader.is(at, 'through') || reader.isDash(at))) return [reading];
  const numbers = reader.tokens.map(({ digits }, at) => (isList || !isSomethingElse(reader, at + 1) ? digits : -1));
  const named = Array.from({ length }, (_, day) => addDays(from, day)).filter((day) =>
    isWeeks ? mondayOf(day) === day && numbers.includes(isoWeekOf(day).week) : numbers.includes(partsOf(day).day),
  );
  // "14/15/16 September" and "weeks 44 and 45" are one offer.
  const isOne = isWeeks
    ? named.length * WEEK === length && !is.or.test(words) && !words.includes(',')
    : named.length === length && /\d\s?\/\s?\d/.test(words);
  if (named.length < 2 || isOne) return [reading];
  return named.map((day) =>
    isWeeks || isOfDays || is.weekOf.test(candidate.before)
      ? weekOf(reading, day)
      : { ...reading, from: day, to: addDays(day, 1), grain: 'day' },
  );
}

/** Those of its parts that each name a month or a week: parted by "or" or a comma, and by "and" where they lie apart. */
function partsIn(reading: Reading, saidOn: IsoDate, language: Language): readonly Reading[] {
  if (!reading.said.includes('month') && !reading.said.includes('week')) return [];
  const { or, and } = clauseWordsOf(language);
  const offered = partsBetween(or, reading, saidOn, language);
  if (offered.length > 1) return offered;
  const both = partsBetween(and, reading, saidOn, language);
  return both.every(({ from }, index) => from > (both[index - 1]?.to ?? '')) ? both : [];
}

/** None where a part names no month or week, or more than one. */
function partsBetween(by: RegExp, { words, at }: Reading, saidOn: IsoDate, language: Language): readonly Reading[] {
  const parts = words.split(by).map((part) => readPeriods(part, { saidOn, languages: [language] }));
  const found = parts.flatMap(([only, second]) => (only === undefined || second !== undefined ? [] : [only]));
  const isNamed = found.every(({ said }) => said.includes('month') || said.includes('week'));
  return isNamed && found.length === parts.length ? found.map((part) => ({ ...part, at })) : [];
}

function weekOf(reading: Reading, day: IsoDate): Reading {
  const from = mondayOf(day);
  return { ...reading, from, to: addDays(from, WEEK), grain: 'week' };
}

/** "The week of 8 June or that of the 22nd": the latter is a week, too. */
export function weekFrom(candidate: Candidate, before: readonly Candidate[], { is }: CueIndex): Candidate {
  const { reading, order } = candidate;
  const isThat = reading.grain === 'day' && is.thatOf.test(candidate.before);
  if (!isThat || !before.some((other) => other.order === order && isWeek(other.reading))) return candidate;
  return { ...candidate, reading: weekOf(reading, reading.from) };
}

/** "In the week of 13 April I can do Tuesday, Thursday or Friday": the days of that week, null where fewer than two are named. */
export function daysOfWeek({ reading, sentence }: Candidate, patterns: CueIndex): readonly Reading[] | null {
  if (!isWeek(reading)) return null;
  const end = reading.at - sentence.at + reading.words.length;
  const days = weekdaysIn(sentence.text.slice(end), reading.from, patterns);
  if (days.length < 2) return null;
  return days.map((from) => ({ ...reading, from, to: addDays(from, 1), grain: 'day' }));
}

/** It is such a day by its name alone, and was named with its week. */
export function isDayOfWeekBefore(
  { reading, order }: Candidate,
  before: readonly Candidate[],
  patterns: CueIndex,
): boolean {
  if (reading.rule !== 'weekday') return false;
  return before.some((other) => other.order === order && daysOfWeek(other, patterns) !== null);
}

function isWeek({ from, to, bound }: Reading): boolean {
  return bound === 'in' && daysBetween(from, to) === WEEK;
}

/** Days of the week that begins on a day, by names without a number; none where one stands for all up to another. */
function weekdaysIn(text: string, from: IsoDate, { language }: CueIndex): readonly IsoDate[] {
  const reader = new TokenReader(text, from, lexiconOf(language));
  const found: IsoDate[] = [];
  for (const at of reader.tokens.keys()) {
    if (reader.is(at, 'month') || (found.length > 0 && reader.is(at, 'through'))) return [];
    const weekday = reader.hit(at, 'weekday');
    if (!weekday) continue;
    if (reader.figure(at + 1) > 0) return [];
    found.push(weekdayFrom(from, Number(weekday.value)));
  }
  return found;
}
