import { addDays, partsOf, weekdayOf } from '../calendar.ts';
import { type InYear, isLikelyPast, settle } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import { dayIn, type Span } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { isSomethingElse } from '../rules/days.ts';

/** How many words may stand between a day and the one that is put in its place. */
const MOST_BETWEEN = 9;

/** "niet 8 oktober maar de 15e", "c'est pas le 8 octobre, c'est le 15", "nicht am 8. Mai, sondern am 15.": the month goes over. */
export function carryMonth(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  return results.flatMap((result, index) => {
    const before = results[index - 1];
    if (before && isItsWeekday(reader, before, result)) return [];
    if (before && isBare(result)) {
      if (isSaidAgain(reader, before, result)) return [];
      return [inSameMonth(reader, before, result) ?? result];
    }
    const carried = result.grain === 'day' ? dayBehind(reader, result, results[index + 1]?.first) : null;
    return carried ? [result, carried] : [result];
  });
}

/** A day or days of which the month was not said. */
const isBare = ({ rule, said }: PeriodResult) => rule === 'day-of-month' && !said.includes('month');

/** "On the 25th (Friday)": what day that is, and no other. */
function isItsWeekday(reader: TokenReader, before: PeriodResult, { rule, first, days }: PeriodResult): boolean {
  if (rule !== 'weekday' || before.grain !== 'day' || before.next !== first - 1 || reader.word(first - 1) !== '(')
    return false;
  const [day, weekday] = [settle(before.days, reader.saidOn), settle(days, reader.saidOn)];
  return day !== null && weekday !== null && weekdayOf(day.from) === weekdayOf(weekday.from);
}

/** "Mid-November, around the 16th": as vague as what was just said, and nothing new. */
function isSaidAgain(reader: TokenReader, before: PeriodResult, { days, first }: PeriodResult): boolean {
  if (before.grain !== 'part-of-month' || first - before.next > FURTHEST_AGAIN || typeof days === 'function')
    return false;
  const around = [1, 2, 3].some((back) => reader.is(first - back, 'bound', 'around'));
  const part = around ? settle(before.days, reader.saidOn) : null;
  return part !== null && part.from <= days.from && days.to <= part.to;
}

const FURTHEST_AGAIN = 4;

/** "am 8. September oder am 15.": the month that was just said is meant. */
function inSameMonth(reader: TokenReader, before: PeriodResult, result: PeriodResult): PeriodResult | null {
  const { days, bound } = result;
  if (!before.said.includes('month') || !before.said.includes('day') || typeof days === 'function') return null;
  if (result.first - before.next > MOST_BETWEEN) return null;
  const settled = settle(before.days, reader.saidOn);
  if (!settled || isOver(reader, before, result)) return null;
  const { month, year } = partsOf(settled.from);
  const [first, last] = [partsOf(days.from).day, partsOf(addDays(days.to, -1)).day];
  const span = (of: number): Span | null => {
    const [from, until] = [dayIn(of, month, first), dayIn(of, month, last)];
    return from && until && from <= until ? { from, to: addDays(until, 1) } : null;
  };
  const carried = typeof before.days === 'function' ? span : span(year);
  return carried && result.as(reader, { bound, said: before.said, days: carried });
}

/** "Opgemeten op 20 mei. Graag voor de 15e.": the month of what was done goes over into no other sentence. */
function isOver({ saidOn, tokens }: TokenReader, before: PeriodResult, { first }: PeriodResult): boolean {
  return (
    isLikelyPast(before.days, saidOn) && tokens.slice(before.next, first).some(({ word }) => /^[.!?\n]$/.test(word))
  );
}

function dayBehind(reader: TokenReader, result: PeriodResult, edge = Number.POSITIVE_INFINITY): PeriodResult | null {
  if (!result.said.includes('month')) return null;
  let corrected = false;
  const last = Math.min(result.next + MOST_BETWEEN, edge, reader.tokens.length);
  for (let at = result.next; at < last; at++) {
    const token = reader.tokens[at];
    if (!token) return null;
    if (token.digits >= 1 && token.digits <= 31) return corrected ? onDay(reader, result, at, token.digits) : null;
    if (reader.stands(at, 'slip')) corrected = true;
    else if (!SIGNS.test(token.word) && !reader.stands(at, 'besideSlip')) return null;
  }
  return null;
}

const SIGNS = /^[,.!?;:(–'-]$/;

/** The number alone: an hour, an amount or a name of its own behind it is no day. */
function onDay(reader: TokenReader, result: PeriodResult, at: number, day: number): PeriodResult | null {
  const before = reader.tokens[at - 1];
  if (!before || !reader.stands(at - 1, 'article') || !reader.isSpaced(at)) return null;
  const next = reader.pastOrdinalEnding(at + 1);
  if (isSomethingElse(reader, next)) return null;
  const settled = settle(result.days, reader.saidOn);
  if (!settled) return null;
  const { month, year } = partsOf(settled.from);
  const span = (of: number): Span | null => {
    const from = dayIn(of, month, day);
    return from === null ? null : { from, to: addDays(from, 1) };
  };
  const days: Span | InYear | null = typeof result.days === 'function' ? span : span(year);
  if (!days) return null;
  return result.as(reader, { first: at, next, grain: 'day', days });
}
