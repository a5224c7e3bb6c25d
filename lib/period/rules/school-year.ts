import { dateFrom, partsOf } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { isGlued } from './month.ts';

/** "next school year", "the 2026/27 academic year", "academic year 2026-2027": from September to the end of July. */
export const schoolYear: Rule = {
  name: 'school-year',
  begins: ['relative', 'break'],
  digits: true,
  needs: ['break'],
  read: readSchoolYear,
};

export function readSchoolYear(reader: TokenReader, at: number): Draft | null {
  const front = reader.hit(at, 'relative');
  const ahead = front ? null : readYears(reader, at);
  const next = reader.after(front ? at + front.size : (ahead?.next ?? at), 'break', 'school-year');
  if (next === null) return null;
  const behind = front || ahead ? null : reader.hit(next, 'relative');
  const years = ahead ?? (front || behind ? null : readYears(reader, reader.skip(next)));
  const ends = behind ? next + behind.size : ahead || !years ? next : years.next;
  const year = years?.value ?? nextYear(reader, (front ?? behind)?.value);
  if (year === null) return null;
  const days = { from: dateFrom(year, SEPTEMBER, 1), to: dateFrom(year + 1, SEPTEMBER - 1, 1) };
  return { next: ends, grain: 'year', said: ['year', 'month'], days };
}

const SEPTEMBER = 9;

/** The year in which the next one begins. */
function nextYear({ saidOn }: TokenReader, relative: string | undefined): number | null {
  if (relative !== 'next' && relative !== 'coming') return null;
  const { year, month } = partsOf(saidOn);
  return month < SEPTEMBER ? year : year + 1;
}

/** "2026/27", "26-27", "2026–2027": the first of two years that follow each other. */
function readYears(reader: TokenReader, at: number): Read<number> | null {
  const [first, sign, second] = [reader.tokens[at], reader.tokens[at + 1], reader.tokens[at + 2]];
  if (!first || !second || !sign || !/^[/–-]$/.test(sign.word) || isGlued(reader, at, at + 3)) return null;
  const century = first.digits < 100 ? 2000 : 0;
  const value = first.digits + century;
  const isNext = second.digits === first.digits + 1 || second.digits === (value + 1) % 100;
  return value >= 2020 && value < 2100 && isNext ? { value, next: at + 3 } : null;
}
