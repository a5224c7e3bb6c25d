import { addDays } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { dayIn } from '../engine/spans.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { isGluedLeft } from './month.ts';
import { readYearBehind } from './read-year.ts';

/**
 * "15 september", "dinsdag 15 sept. 2026", "September 15th", "12, 13 en 14 oktober", "14-25 september", "vom 14. bis 25.9.",
 * "le 1er octobre".
 */
export const dayOfMonth: Rule = {
  name: 'day-of-month',
  begins: ['weekday', 'ordinal', 'number', 'month'],
  digits: true,
  read: (reader, at) => readDayFirst(reader, at) ?? readMonthFirst(reader, at),
};

const MOST_DAYS = 12;

export interface Days {
  readonly first: number;
  readonly last: number;
  readonly next: number;
  readonly several: boolean;
  /** From the one to the other, not the one and the other. */
  readonly through: boolean;
}

export function readDayFirst(reader: TokenReader, at: number): Draft | null {
  const days = readDays(reader, pastWeekday(reader, at));
  if (!days) return null;
  const named = reader.skip(days.next);
  const month = reader.hit(named, 'month') ?? (named === days.next ? null : reader.hit(days.next, 'month'));
  if (!month) return null;
  if (reader.word(days.next) === '-' && reader.tokens[days.next]?.spaced) return null;
  if (isGluedLeft(reader, at)) return null;
  return build(reader, Number(month.value), days, named + month.size);
}

/** "September 15th", "Sept 15–18, 2026". */
function readMonthFirst(reader: TokenReader, at: number): Draft | null {
  if (!reader.lexicon.words.monthFirst) return null;
  const start = pastWeekday(reader, at);
  const month = reader.hit(start, 'month');
  if (!month) return null;
  const named = pastDot(reader, start + month.size, start);
  const the = reader.is(named, 'filler') ? named + 1 : named;
  const days = readDays(reader, the);
  if (!days || reader.is(days.next, 'month') || reader.is(days.next, 'unit')) return null;
  if ((reader.tokens[the]?.digits ?? -1) < 0 && !reader.ordinal(the)) return null;
  const sign = reader.tokens[days.next];
  if (sign && !sign.spaced && (sign.word === ':' || sign.word === '%' || sign.digits >= 0)) return null;
  if (isTime(reader, days.next)) return null;
  return build(reader, Number(month.value), days, days.next);
}

function build(reader: TokenReader, month: number, days: Days, next: number): Draft | null {
  const year = readYearBehind(reader, next);
  const inYear = (of: number) => {
    const from = dayIn(of, month, days.first);
    const last = dayIn(of, month, days.last);
    return from && last && from <= last ? { from, to: addDays(last, 1) } : null;
  };
  const grain = days.several ? 'range' : 'day';
  if (!year) return { next, grain, said: ['month', 'day'], days: inYear };
  // A day that the year does not have is read as a day all the same, so that its month alone is not.
  return { next: year.next, grain, said: ['year', 'month', 'day'], days: inYear(year.value) ?? (() => null) };
}

/** "14", "14e", "12, 13 en 14", "14-25", "14 t/m 25", "14. bis zum 25." */
export function readDays(reader: TokenReader, at: number): Days | null {
  const first = readDay(reader, at);
  if (!first) return null;
  let last = first;
  let next = first.next;
  let through = false;
  for (let count = 0; count < MOST_DAYS; count++) {
    const link = pastLink(reader, next);
    if (link === null) break;
    const day = readDay(reader, pastWeekday(reader, link));
    if (!day || day.value <= last.value) break;
    through ||= reader.is(next, 'through') || /^[–—-]$/.test(reader.word(next));
    last = day;
    next = day.next;
  }
  return { first: first.value, last: last.value, next, several: last !== first, through };
}

/** Past ",", "en", "t/m", "-", "bis zum": what may stand between two days of one month. */
function pastLink(reader: TokenReader, at: number): number | null {
  let next = at;
  for (let count = 0; count < 3; count++) {
    const link = reader.hit(next, 'through') ?? reader.hit(next, 'and');
    if (link) next += link.size;
    else if (/^[,&/+–—-]$/.test(reader.word(next))) next++;
    else break;
  }
  return next === at ? null : reader.skip(next);
}

function readDay(reader: TokenReader, at: number): Read<number> | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (token.digits >= 0) {
    if (token.digits < 1 || token.digits > 31 || token.end - token.at > 2) return null;
    return { value: token.digits, next: reader.pastOrdinalEnding(at + 1) };
  }
  const word = reader.hit(at, 'ordinal') ?? reader.hit(at, 'number');
  const value = Number(word?.value);
  return word && value >= 1 && value <= 31 ? { value, next: at + word.size } : null;
}

/** "de 6", "6th", "6e", "sixth", and in German "6.": a number that is a day and no count. */
export function isSpelledDay(reader: TokenReader, at: number): boolean {
  if (reader.stands(at - 1, 'article') || reader.is(at, 'ordinal')) return true;
  const ending = reader.tokens[at + 1];
  if (!ending || ending.spaced || (reader.tokens[at]?.digits ?? -1) < 0) return false;
  return reader.is(at + 1, 'ordinalEnding') || (ending.word === '.' && reader.lexicon.words.capitals === 'nouns');
}

/** "dinsdag 15 september", "Tuesday, 15 September", "ma 14 t/m vr 18 september". */
export function pastWeekday(reader: TokenReader, at: number): number {
  const weekday = reader.hit(at, 'weekday');
  if (!weekday) return at;
  let next = at + weekday.size;
  if (reader.word(next) === '.' && !reader.tokens[next]?.spaced) next++;
  if (reader.word(next) === ',') next++;
  return reader.skip(next);
}

function pastDot(reader: TokenReader, at: number, name: number): number {
  return reader.word(at) === '.' && !reader.tokens[at]?.spaced && reader.word(name).length <= 5 ? at + 1 : at;
}

export function isTime(reader: TokenReader, at: number): boolean {
  return reader.stands(at, 'measure') || /^[€%$£]$/.test(reader.word(at));
}
