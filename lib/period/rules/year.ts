import { partsOf } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { monthsSpan, yearSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { readNamedYear, readRelativeYear } from './read-year.ts';

/** "volgend jaar", "next year", "in 2027", "het nieuwe jaar" (its first month), "volgend jaar rond deze tijd" (this month). */
export const year: Rule = {
  name: 'year',
  begins: ['relative', 'unit', 'newYear', 'day'],
  digits: true,
  read: (reader, at) => readSameTime(reader, at) ?? readYear(reader, at),
};

/** "Volgend jaar rond deze tijd", "rond deze tijd volgend jaar": the month that it is now. */
function readSameTime(reader: TokenReader, at: number): Draft | null {
  const front = reader.after(at, 'day', 'same-time');
  const year = readRelativeYear(reader, front === null ? at : reader.skip(front));
  const next = front === null ? year && reader.after(year.next, 'day', 'same-time') : year?.next;
  if (!year || !next) return null;
  const days = monthsSpan(year.value, partsOf(reader.saidOn).month);
  return { next, grain: 'month', said: ['year', 'month'], days };
}

export function readYear(reader: TokenReader, at: number, fresh: 'begin' | 'whole' = 'begin'): Draft | null {
  const named = reader.hit(at, 'newYear');
  if (named) {
    const { year: now, month } = partsOf(reader.saidOn);
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

/** "Soll 2028 starten", "pas 2028": a year ahead behind a word that says what comes. */
function isComing(reader: TokenReader, at: number, number: number): boolean {
  return number > partsOf(reader.saidOn).year && reader.stands(at - 1, 'yearComes');
}
