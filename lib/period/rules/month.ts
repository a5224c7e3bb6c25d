import { partsOf } from '../calendar.ts';
import { type Draft, settle } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { monthsSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { readShortYearOfPart, readYearBehind, readYearJoined, readYearNumber } from './read-year.ts';

/** "september", "sept. 2026", "september volgend jaar", "komende maart", "septembre prochain", "09-2026". */
export const month: Rule = {
  name: 'month',
  begins: ['month', 'relative'],
  digits: true,
  read: (reader, at) => readMonth(reader, at) ?? readNumericMonth(reader, at) ?? readShortMonth(reader, at),
};

/** A month by its name, with its year where one is said. */
export function readMonth(reader: TokenReader, at: number): Draft | null {
  const before = reader.hit(at, 'relative');
  const name = reader.hit(before ? at + before.size : at, 'month');
  if (!name) return null;
  const month = Number(name.value);
  const start = before ? at + before.size : at;
  const next = start + name.size;
  if (before) return named(reader, month, before.value, next);
  const weak = reader.is(at, 'weak');
  const behind = reader.hit(next, 'relative');
  // Where the day stands before it, "Mai 27" is a year.
  const dotted = reader.word(next) === '.' && reader.word(start).length <= LONGEST_SHORT;
  const short = reader.words.monthFirst ? null : readShortYearOfPart(reader, dotted ? next + 1 : next);
  const year = readYearBehind(reader, next) ?? readYearJoined(reader, next) ?? short;
  if (year) return { next: year.next, grain: 'month', said: ['year', 'month'], days: monthsSpan(year.value, month) };
  if (behind && !reader.is(next + behind.size, 'unit')) {
    const draft = named(reader, month, behind.value, next + behind.size);
    if (draft) return draft;
  }
  return { next, grain: 'month', said: ['month'], days: (inYear) => monthsSpan(inYear, month), weak };
}

/** Letters of a name that ends in a dot: "Sept.". */
const LONGEST_SHORT = 4;

/** "komende september": the next one to begin; "deze september": the one of this year. */
function named(reader: TokenReader, month: number, relative: string, next: number): Draft | null {
  const { year } = partsOf(reader.saidOn);
  const inYear = (of: number) => monthsSpan(of, month);
  const said = ['month'] as const;
  if (relative === 'this') return { next, grain: 'month', said, days: inYear };
  if (relative === 'last') return { next, grain: 'month', said, days: lastOver(reader.saidOn, inYear, year) };
  if (relative !== 'next' && relative !== 'coming' && relative !== 'after-next') return null;
  const found = settle((of) => (inYear(of).from > reader.saidOn ? inYear(of) : null), reader.saidOn);
  const days = found && relative === 'after-next' ? inYear(partsOf(found.from).year + 1) : found;
  return days && { next, grain: 'month', said, days };
}

function lastOver(saidOn: string, inYear: (year: number) => { from: string; to: string }, year: number) {
  return inYear(year).to <= saidOn ? inYear(year) : inYear(year - 1);
}

/** "09-2026", "9/2026", "2026-09". */
function readNumericMonth(reader: TokenReader, at: number): Draft | null {
  const [first, sign, second] = [reader.tokens[at], reader.tokens[at + 1], reader.tokens[at + 2]];
  if (!first || !sign || !second || !['-', '/', '.'].includes(sign.word)) return null;
  if ((sign.spaced || second.spaced) && sign.word !== '/') return null;
  if (isGlued(reader, at, at + 3)) return null;
  const forward = readYearNumber(reader, at + 2);
  const backward = sign.word === '-' ? readYearNumber(reader, at) : null;
  const [year, month] = forward ? [forward.value, first.digits] : backward ? [backward.value, second.digits] : [0, 0];
  if (month < 1 || month > 12) return null;
  if (backward && second.end - second.at !== 2) return null;
  return {
    next: at + 3,
    grain: 'month',
    said: ['year', 'month'],
    days: monthsSpan(year, month),
    weak: backward !== null,
  };
}

/** "Start: 09/26", "von 10/26 bis 01/27" where days are written with dots: a month and its year; alone it may be the number of an issue. */
function readShortMonth(reader: TokenReader, at: number): Draft | null {
  const read = shortMonthAt(reader, at);
  if (!read || (isGluedLeft(reader, at) && !shortMonthAt(reader, at - 4))) return null;
  const { next } = read;
  const behind = reader.tokens[next];
  const ranged = [next + 1, next + (reader.hit(next, 'through')?.size ?? 0)].some((on) => shortMonthAt(reader, on));
  if (behind && !behind.spaced && /^[\p{L}\d/%€]/u.test(behind.word)) return null;
  const told = reader.stands(at - 1, 'begins') || (reader.word(at - 1) === ':' && reader.stands(at - 2, 'begins'));
  return { ...read, weak: !told && !ranged };
}

export function shortMonthAt(reader: TokenReader, at: number): Draft | null {
  const [month, sign, year] = [reader.tokens[at], reader.tokens[at + 1], reader.tokens[at + 2]];
  if (reader.words.capitals !== 'nouns' || sign?.word !== '/' || sign.spaced || !month || !year) return null;
  if (year.spaced || [month, year].some(({ at: from, end }) => end - from !== 2)) return null;
  const value = 2000 + year.digits;
  const ahead = value - partsOf(reader.saidOn).year;
  if (month.digits < 1 || month.digits > 12 || ahead < 0 || ahead > 3) return null;
  return { next: at + 3, grain: 'month', said: ['year', 'month'], days: monthsSpan(value, month.digits) };
}

/** Whether digits or signs stand so close around that the number is part of a longer one. */
export function isGlued(reader: TokenReader, first: number, next: number): boolean {
  const [sign, behind] = [next, next + 1].map((at) => reader.tokens[at]);
  if (isGluedLeft(reader, first)) return true;
  if (!sign || sign.spaced) return false;
  if (sign.digits >= 0 || /^\d/.test(sign.word)) return true;
  return /^[.,/:@-]$/.test(sign.word) && behind !== undefined && !behind.spaced && /^\d/.test(behind.word);
}

/** Whether a number goes on from the left: "1.234", "#12", "-220", "v10". */
export function isGluedLeft(reader: TokenReader, first: number): boolean {
  const [before, start] = [reader.tokens[first - 1], reader.tokens[first]];
  return before !== undefined && start !== undefined && !start.spaced && /^[\d.,/:#@_€$£+\p{L}-]/u.test(before.word);
}
