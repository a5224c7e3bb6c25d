import { addDays, partsOf } from '../calendar.ts';
import type { Draft, InYear } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { dayIn, type Span } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { goesOn } from './bare-days.ts';
import { type Days, endsThere, isSomethingElse, isSpelledDay, readDays } from './days.ts';
import { readMonth } from './month.ts';
import { readRelativeUnit } from './relative-unit.ts';

/** "next month from the 6th to the 14th", "im Mai zwischen dem 6. und dem 14.", "le mois prochain, du 6 au 14". */
export const daysOfNamedMonth: Rule = {
  name: 'days-of-named-month',
  begins: ['month', 'relative', 'unit'],
  read: readMonthFirst,
};

function readMonthFirst(reader: TokenReader, at: number): Draft | null {
  if (!hasDigitsBehind(reader, at) || hasDay(reader, at)) return null;
  const month = readMonth(reader, at) ?? readRelativeUnit(reader, at);
  if (month?.grain !== 'month') return null;
  let start = reader.word(month.next) === ',' ? month.next + 1 : month.next;
  const opener = reader.any(start, 'opens', 'between');
  const on = opener ? null : reader.any(start, 'inside', 'day');
  start = reader.skip(start + (opener?.size ?? on?.size ?? 0));
  const days = readDays(reader, start);
  if (!days || isSomethingElse(reader, days.next)) return null;
  if (days.several && (opener || (days.through && goesOn(reader, days.next)))) return daysIn(month, days, days.next);
  const spelled = isSpelledDay(reader, start) && !reader.is(start, 'ordinal');
  return spelled && ((on !== null && goesOn(reader, days.next)) || endsThere(reader, days.next))
    ? daysIn(month, days, days.next)
    : null;
}

/** "Du 15 juin au 19", "am 3. November von 10 bis 12": the month has a day already, and the others are behind it or hours. */
function hasDay(reader: TokenReader, at: number): boolean {
  const ending = reader.word(at - 1) === '.' || reader.is(at - 1, 'ordinalEnding') ? 1 : 0;
  return reader.figure(at - 1 - ending) >= 0;
}

/** How far behind the month its days can stand: looked at first, for most months have none. */
const FURTHEST = 9;

function hasDigitsBehind(reader: TokenReader, at: number): boolean {
  if (!reader.hasDigits) return false;
  for (let ahead = 1; ahead <= FURTHEST; ahead++) if (reader.figure(at + ahead) >= 0) return true;
  return false;
}

/** These days of a month. */
export function daysIn(month: Draft, { first, last, several }: Days, next: number): Draft | null {
  const within = (span: Span): Span | null => {
    const { year, month: of } = partsOf(span.from);
    const [from, until] = [dayIn(year, of, first), dayIn(year, of, last)];
    return from && until && from <= until ? { from, to: addDays(until, 1) } : null;
  };
  const { days } = month;
  const inYear: InYear | Span | null =
    typeof days === 'function'
      ? (year) => {
          const span = days(year);
          return span && within(span);
        }
      : within(days);
  const said = [...month.said, 'day'] as const;
  return inYear && { next, grain: several ? 'range' : 'day', said, days: inYear };
}
