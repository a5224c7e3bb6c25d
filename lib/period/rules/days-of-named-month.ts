import { addDays, partsOf } from '../calendar.ts';
import type { Draft, InYear } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { dayIn, type Span } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { type Days, isSpelledDay, isTime, readDays } from './day-of-month.ts';
import { readMonth } from './month.ts';
import { readRelativeUnit } from './relative-unit.ts';
import { readRelativeMonth } from './week-of-month.ts';

/** "de 6e van volgende maand", "du 6 au 14 du mois prochain", "next month from the 6th to the 14th", "im Mai zwischen dem 6. und dem 14.". */
export const daysOfNamedMonth: Rule = {
  name: 'days-of-named-month',
  begins: ['ordinal', 'number', 'month', 'relative', 'unit'],
  digits: true,
  read: (reader, at) => readDaysFirst(reader, at) ?? readMonthFirst(reader, at),
};

function readDaysFirst(reader: TokenReader, at: number): Draft | null {
  const days = readDays(reader, at);
  if (!days) return null;
  const between = reader.is(at - 1, 'between') || reader.is(at - 2, 'between');
  if (!isSpelledDay(reader, at) && !(days.several && (days.through || between))) return null;
  const within = reader.hit(days.next, 'inside');
  const month = readRelativeMonth(reader, days.next, reader.skip(days.next + (within?.size ?? 0)));
  return month && build(month, days, month.next);
}

function readMonthFirst(reader: TokenReader, at: number): Draft | null {
  const month = readMonth(reader, at) ?? readRelativeUnit(reader, at);
  if (month?.grain !== 'month') return null;
  let start = reader.word(month.next) === ',' ? month.next + 1 : month.next;
  const opener = reader.hit(start, 'opens') ?? reader.hit(start, 'between');
  const on = opener ? null : (reader.hit(start, 'inside') ?? reader.hit(start, 'day'));
  start = reader.skip(start + (opener?.size ?? on?.size ?? 0));
  const days = readDays(reader, start);
  if (!days || isSomethingElse(reader, days.next)) return null;
  if (opener && days.several) return build(month, days, days.next);
  const spelled = isSpelledDay(reader, start) && !reader.is(start, 'ordinal');
  return spelled && (on !== null || isEnd(reader, days.next)) ? build(month, days, days.next) : null;
}

/** "in mei de 6e." and not "in mei de 2e versie". */
function isEnd(reader: TokenReader, next: number): boolean {
  const behind = reader.tokens[next];
  return behind === undefined || /^[.,;:!?)\n]$/.test(behind.word);
}

/** An hour, a count or an amount goes on behind it. */
function isSomethingElse(reader: TokenReader, next: number): boolean {
  const behind = reader.tokens[next];
  if (!behind) return false;
  if (behind.digits >= 0 || reader.is(next, 'unit') || reader.is(next, 'month') || isTime(reader, next)) return true;
  return /^[:/%]$/.test(behind.word);
}

function build(month: Draft, { first, last, several }: Days, next: number): Draft | null {
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
