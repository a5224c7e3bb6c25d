import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { monthsSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { readNumberOf } from './quarter.ts';
import { readRelativeYear, readYearNumber, readYearOfPart } from './read-year.ts';

/** "H2", "tweede helft van het jaar", "eerste helft 2027", "2. Halbjahr", "S2", "zweite Jahreshälfte". */
export const halfYear: Rule = {
  name: 'half-year',
  begins: ['halfYear', 'ordinal', 'unit'],
  digits: true,
  needs: ['halfYear', 'half', 'unit'],
  read: readHalfYear,
};

export function readHalfYear(reader: TokenReader, at: number): Draft | null {
  const named = readNumberOf(reader, at, 'half-year', 2);
  if (named) return build(reader, named.value, named.next);
  const ordinal = reader.ordinal(at);
  if (!ordinal) return null;
  const half = ordinal.value === -1 ? 2 : ordinal.value;
  if (half !== 1 && half !== 2) return null;
  const compound = reader.after(ordinal.next, 'unit', 'year');
  const past = compound === null ? null : reader.after(compound, 'half', 'half');
  if (past !== null) return build(reader, half, past);
  const word = reader.after(ordinal.next, 'half', 'half');
  if (word === null) return null;
  const target = reader.skip(word);
  const year = readYearNumber(reader, target) ?? readRelativeYear(reader, target);
  if (year) return build(reader, half, year.next, year.value);
  const bare = reader.after(target, 'unit', 'year');
  return bare === null || target === word ? null : build(reader, half, bare);
}

function build(reader: TokenReader, half: number, next: number, year?: number): Draft {
  const behind = year === undefined ? readYearOfPart(reader, next) : { value: year, next };
  const start = half === 1 ? 1 : 7;
  const grain = 'half-year' as const;
  if (behind) return { next: behind.next, grain, said: ['year', 'month'], days: monthsSpan(behind.value, start, 6) };
  return { next, grain, said: ['month'], days: (inYear) => monthsSpan(inYear, start, 6) };
}
