import { type Draft, settle } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { monthsSpan, PART_OF_SEASON, SEASON_MONTH } from '../engine/spans.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { isAttribute } from './feast.ts';
import { isGlued } from './month.ts';
import { readShortYearOfPart, readYearBehind } from './read-year.ts';

/** "het najaar", "deze zomer", "spring 2027", "l'automne prochain", "komend voorjaar", "Winter 26/27", "im Wintersemester". */
export const season: Rule = {
  name: 'season',
  begins: ['season', 'relative'],
  digits: true,
  needs: ['season'],
  read: (reader, at) => (isAttribute(reader, at) ? null : readSeason(reader, at)),
};

export function readSeason(reader: TokenReader, at: number): Draft | null {
  const before = reader.hit(at, 'relative');
  const ahead = before ? null : readYears(reader, at);
  const start = before ? at + before.size : (ahead?.next ?? at);
  if (ahead && !reader.is(start, 'weak', 'dated')) return null;
  const name = reader.hit(start, 'season');
  const [month, months] = (name && PART_OF_SEASON[name.value]) ?? [name && SEASON_MONTH[name.value], 3];
  if (!name || !month || reader.is(at - 1, 'relative', 'last')) return null;
  const grain = months === 1 ? 'month' : months > 10 ? 'year' : 'season';
  const inYear = (year: number) => monthsSpan(year, month, months);
  let next = start + name.size;
  if (ahead) return { next, grain, said: ['year', 'month'], days: inYear(ahead.value) };
  const year = before ? null : (readYearBehind(reader, next) ?? readShortYearOfPart(reader, next));
  if (year) {
    next = secondYear(reader, year.next);
    return { next, grain, said: ['year', 'month'], days: inYear(year.value) };
  }
  const behind = before ? null : reader.hit(next, 'relative');
  if (!before && !behind && reader.is(start, 'weak', 'dated')) return null;
  const relative = before?.value ?? behind?.value;
  if (behind) next += behind.size;
  if (relative === 'last') return null;
  if (relative === 'next' || relative === 'coming') {
    const days = settle((of) => (inYear(of).from > reader.saidOn ? inYear(of) : null), reader.saidOn);
    return days && { next, grain, said: ['month'], days };
  }
  return { next, grain, said: ['month'], days: inYear, weak: !before && reader.is(at, 'weak') };
}

/** "The 2026/27 academic year", "26-27": the first of two years that follow each other. */
function readYears(reader: TokenReader, at: number): Read<number> | null {
  const [first, sign, second] = [reader.tokens[at], reader.tokens[at + 1], reader.tokens[at + 2]];
  if (!first || !second || !sign || !/^[/–-]$/.test(sign.word) || isGlued(reader, at, at + 3)) return null;
  const value = first.digits + (first.digits < 100 ? 2000 : 0);
  const isNext = second.digits === first.digits + 1 || second.digits === (value + 1) % 100;
  return value >= 2020 && value < 2100 && isNext ? { value, next: at + 3 } : null;
}

/** "winter 2026/27", "winter 2026-2027". */
function secondYear(reader: TokenReader, at: number): number {
  const [sign, year] = [reader.word(at), reader.tokens[at + 1]];
  return (sign === '/' || sign === '-') && year && !year.spaced && year.digits >= 20 ? at + 2 : at;
}
