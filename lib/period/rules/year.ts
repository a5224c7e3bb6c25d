import { partsOf } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { monthsSpan, yearSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { readNamedYear, readRelativeYear } from './read-year.ts';

/** "volgend jaar", "next year", "this time next year", "in 2027", "heuer noch", "het nieuwe jaar" (its first month). */
export const year: Rule = {
  name: 'year',
  begins: ['relative', 'unit', 'newYear', 'following'],
  digits: true,
  read: (reader, at) => readSameTime(reader, at) ?? readYear(reader, at),
};

export function readYear(reader: TokenReader, at: number, fresh: 'begin' | 'whole' = 'begin'): Draft | null {
  const named = reader.hit(at, 'newYear');
  if (named) {
    const { year: now, month } = partsOf(reader.saidOn);
    if (named.value === 'this') return { next: at + named.size, grain: 'year', said: ['year'], days: yearSpan(now) };
    const year = month === 1 ? now : now + 1;
    if (fresh === 'whole') return { next: at + named.size, grain: 'year', said: ['year'], days: yearSpan(year) };
    const days = monthsSpan(year, 1);
    return { next: at + named.size, grain: 'month', said: ['year', 'month'], days };
  }
  const relative = readRelativeYear(reader, at);
  if (relative) return { next: relative.next, grain: 'year', said: ['year'], days: yearSpan(relative.value) };
  const number = readNamedYear(reader, at);
  if (!number) return null;
  return {
    next: number.next,
    grain: 'year',
    said: ['year'],
    days: yearSpan(number.value),
    weak: number.next === at + 1 && !isComing(reader, at, number.value),
  };
}

/** "This time next year", "next year, same time", "volgend jaar rond deze tijd": the month in which it was said. */
function readSameTime(reader: TokenReader, at: number): Draft | null {
  const front = reader.after(at, 'following', '=time');
  const year = readRelativeYear(reader, front === null ? at : reader.skip(front));
  if (!year) return null;
  const behind = reader.word(year.next) === ',' ? year.next + 1 : year.next;
  const next = front === null ? reader.after(behind, 'following', '=time') : year.next;
  const { month } = partsOf(reader.saidOn);
  return next === null ? null : { next, grain: 'month', said: ['year', 'month'], days: monthsSpan(year.value, month) };
}

/** "Soll 2028 starten", "pas 2028", "dan wordt het 2028": a year ahead behind a word that says what comes. */
function isComing(reader: TokenReader, at: number, number: number): boolean {
  const told = reader.stands(at - 1, 'takesUp') ? at - 2 : at - 1;
  return number > partsOf(reader.saidOn).year && reader.stands(told, 'yearComes');
}
