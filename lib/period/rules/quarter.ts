import { partsOf } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { monthsSpan } from '../engine/spans.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { isGluedLeft } from './month.ts';
import { readYearNumber, readYearOfPart } from './read-year.ts';

/** "Q3", "het derde kwartaal", "1. Quartal 2027", "T3", "IV. Quartal", "Q4 next year", "last quarter". */
export const quarter: Rule = {
  name: 'quarter',
  begins: ['quarter', 'ordinal', 'number', 'relative', 'unit'],
  digits: true,
  needs: ['quarter', 'unit'],
  read: readQuarter,
};

export function readQuarter(reader: TokenReader, at: number): Draft | null {
  const number = readNumberOf(reader, at, 'quarter', 4);
  if (!number) return null;
  const last = number.value;
  const year = readYearOfPart(reader, number.next) ?? readThisYear(reader, number.next);
  const start = (last - 1) * 3 + 1;
  if (year)
    return { next: year.next, grain: 'quarter', said: ['year', 'month'], days: monthsSpan(year.value, start, 3) };
  return { next: number.next, grain: 'quarter', said: ['month'], days: (inYear) => monthsSpan(inYear, start, 3) };
}

/** "Q3", "3e kwartaal", "kwartaal 3", "III. Quartal": the number of a quarter or half-year. */
export function readNumberOf(
  reader: TokenReader,
  at: number,
  unit: 'quarter' | 'half-year',
  most: number,
): Read<number> | null {
  const letter = reader.hit(at, unit === 'quarter' ? 'quarter' : 'halfYear');
  if (letter && Number(letter.value) > 0) return { value: Number(letter.value), next: at + letter.size };
  if (letter) {
    const digit = reader.tokens[at + letter.size];
    if (unit === 'half-year' && reader.stands(at - 1, 'noHalf')) return null;
    if (
      !digit ||
      (digit.spaced && reader.word(at).length < 2) ||
      digit.digits < 1 ||
      digit.digits > most ||
      digit.end - digit.at > 1
    )
      return null;
    return { value: digit.digits, next: at + letter.size + 1 };
  }
  const ahead = reader.tokens[at];
  const close = reader.hit(at + 1, unit === 'quarter' ? 'quarter' : 'halfYear');
  if (ahead && ahead.digits > 0 && ahead.digits <= most && close && isNumbered(reader, at, unit))
    return { value: ahead.digits, next: at + 2 };
  const named = reader.after(at, 'unit', unit);
  if (named !== null) {
    const digit = reader.number(named) ?? roman(reader, named);
    return digit && digit.value >= 1 && digit.value <= most ? digit : null;
  }
  const number = reader.ordinal(at) ?? (reader.tokens[at]?.digits === -1 ? null : reader.number(at));
  if (!number) return null;
  const value = number.value < 0 ? most + 1 + number.value : number.value;
  const next = reader.after(number.next, 'unit', unit);
  return next === null || value < 1 || value > most ? null : { value, next };
}

/** "2Q26", "1H 2027": the year behind tells it from an hour; "1h27" is one. */
function isNumbered(reader: TokenReader, at: number, unit: string): boolean {
  const year = unit === 'quarter' ? readYearOfPart : readYearNumber;
  return reader.tokens[at + 1]?.spaced === false && !isGluedLeft(reader, at) && year(reader, at + 2) !== null;
}

/** "Quartal II": in capitals. */
function roman({ text, tokens }: TokenReader, at: number): Read<number> | null {
  const token = tokens[at];
  const written = token ? text.slice(token.at, token.end) : '';
  if (written === 'IV') return { value: 4, next: at + 1 };
  return /^I{1,3}$/.test(written) ? { value: written.length, next: at + 1 } : null;
}

/** "of the year", "van het jaar". */
export function readThisYear(reader: TokenReader, at: number): Read<number> | null {
  const next = reader.skip(at);
  const past = next === at ? null : reader.after(next, 'unit', 'year');
  return past === null ? null : { value: partsOf(reader.saidOn).year, next: past };
}
