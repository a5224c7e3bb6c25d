import { type Draft, settle } from '../engine/draft.ts';
import { SEASON_MONTHS } from '../engine/named-days.ts';
import type { Rule } from '../engine/rule.ts';
import { monthsSpan } from '../engine/spans.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { isAttribute } from './feast.ts';
import { isGlued } from './month.ts';
import { readShortYearOfPart, readTwoDigits, readYearBehind, readYearNumber } from './read-year.ts';

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
  const split = reader.is(start, 'weak', 'split');
  const dated = split || reader.is(start, 'weak', 'dated');
  if (ahead && !dated) return null;
  const name = reader.hit(start, 'season');
  const [month = 0, months = 0] = (name && SEASON_MONTHS[name.value]) ?? [];
  if (!name || month === 0 || reader.is(at - 1, 'relative', 'last')) return null;
  const grain = months === 1 ? 'month' : months >= SCHOOL_YEAR ? 'year' : 'season';
  const inYear = (year: number) => monthsSpan(year, month, months);
  let next = start + name.size;
  if (ahead) return { next, grain, said: ['year', 'month'], days: inYear(ahead.value) };
  const years = before ? null : readYears(reader, reader.skip(next));
  const year = before || split ? years : (years ?? readYearBehind(reader, next) ?? readShortYearOfPart(reader, next));
  if (year) return { next: year.next, grain, said: ['year', 'month'], days: inYear(year.value) };
  const behind = before ? null : reader.hit(next, 'relative');
  if (split || (dated && !before && !behind)) return null;
  const relative = before?.value ?? behind?.value;
  if (behind) next += behind.size;
  if (relative === 'last') return null;
  if (relative === 'next' || relative === 'coming') {
    const days = settle((of) => (inYear(of).from > reader.saidOn ? inYear(of) : null), reader.saidOn);
    return days && { next, grain, said: ['month'], days };
  }
  return { next, grain, said: ['month'], days: inYear, weak: !before && reader.is(at, 'weak') };
}

/** Months of the shortest. */
const SCHOOL_YEAR = 10;

/** "Het schooljaar", "the academic year", of which a part is named: the one that runs, or else the next. */
export function bareSchoolYear(reader: TokenReader, at: number): Draft | null {
  const name = reader.is(at, 'weak', 'dated') ? reader.hit(at, 'season') : null;
  const [month = 0, months = 0] = (name && SEASON_MONTHS[name.value]) ?? [];
  if (!name || months < SCHOOL_YEAR) return null;
  return { next: at + name.size, grain: 'year', said: ['month'], days: (year) => monthsSpan(year, month, months) };
}

/** "The 2026/27 academic year", "winter 26-27", "seizoen '26-'27": the first of two years that follow each other. */
function readYears(reader: TokenReader, at: number): Read<number> | null {
  const first = yearAt(reader, at);
  const second = first && reader.isSign(first.next, '/–-') ? yearAt(reader, first.next + 1) : null;
  if (!first || second?.value !== first.value + 1 || isGlued(reader, at, second.next)) return null;
  return { value: first.value, next: second.next };
}

function yearAt(reader: TokenReader, at: number): Read<number> | null {
  return readYearNumber(reader, at, FIRST_YEAR) ?? readTwoDigits(reader, at);
}

const FIRST_YEAR = 2020;
