import { addDays, daysBetween, partsOf } from '../calendar.ts';
import { settle } from '../engine/draft.ts';
import { PeriodResult } from '../engine/period-result.ts';
import { dayIn, daySpan, type Span, weekSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { nextDays } from '../rules/bare-days.ts';
import { daysFollowing, readFollowing } from '../rules/follow-on.ts';

/** How far back the period may stand that another follows on, in tokens. */
const FURTHEST = 80;

/** "De beurs is op 8 oktober. De week daarop …": the days behind (or before) those that were named last; behind today where none were. */
export function anchorFollowing(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  const anchored: PeriodResult[] = [];
  for (const result of results) {
    if (result.said.length === 1 && result.said[0] === 'day') {
      anchored.push(inMonthNamed(reader, anchored.at(-1), result));
      continue;
    }
    const found = result.rule === 'follow-on' ? readFollowing(reader, result.first) : null;
    if (!found) {
      anchored.push(result);
      continue;
    }
    const before = anchored.at(-1);
    const named = before && result.first - before.next <= FURTHEST ? daysOf(reader, before) : null;
    const days = daysFollowing(named ?? daySpan(reader.saidOn), found.value);
    if (days.to <= reader.saidOn || (!named && found.value.count < 1)) continue;
    const { index, text, first, next, grain, rule, bound } = result;
    anchored.push(
      new PeriodResult(
        result.reference,
        rule,
        { index, text, first },
        { next, grain, said: before?.said ?? [], days, bound: found.value.unit === 'onwards' ? 'from' : bound },
      ),
    );
  }
  return anchored;
}

/** "The 10th or the 17th of October … the 17th it is", "starts 10 August … so week of the 24th": of the month that was named. */
function inMonthNamed(reader: TokenReader, before: PeriodResult | undefined, result: PeriodResult): PeriodResult {
  if (!before?.said.includes('month') || result.first - before.next > FURTHEST) return result;
  const [named, alone] = [daysOf(reader, before), settle(result.days, reader.saidOn)];
  const day = dayNamed(reader, result);
  if (!named || !alone || day === null || alone.from >= named.from) return result;
  const behind = nextDays(addDays(named.from, -1), { first: day, last: day })?.from;
  if (behind === undefined) return result;
  // "The book goes to press on 15 June, so we need it by the 9th": the one before it in the same month.
  const from = daysBetween(named.to, behind) > SOON ? sameMonth(named.from, day) : behind;
  if (from === null || from <= reader.saidOn) return result;
  const days =
    result.grain === 'week' ? weekSpan(from) : { from, to: addDays(from, daysBetween(alone.from, alone.to)) };
  const { index, text, first, next, grain, rule, bound } = result;
  return new PeriodResult(
    result.reference,
    rule,
    { index, text, first },
    { next, grain, said: before.said, days, bound },
  );
}

function sameMonth(date: string, day: number): string | null {
  const { year, month } = partsOf(date);
  return dayIn(year, month, day);
}

/** A day of the month after is meant only where it comes soon. */
const SOON = 14;

function dayNamed(reader: TokenReader, { first, next }: PeriodResult): number | null {
  const token = reader.tokens.slice(first, next).find(({ digits }) => digits >= 1 && digits <= 31);
  return token ? token.digits : null;
}

/** Those of a period that begins somewhere ("from 8 October") are of the week in which it does. */
function daysOf(reader: TokenReader, { days, bound, first }: PeriodResult): Span | null {
  const settled = settle(days, reader.saidOn);
  if (!settled || settled.to <= reader.saidOn) return null;
  const begins = bound === 'from' || reader.is(first - 1, 'bound', 'from');
  return begins ? { from: settled.from, to: weekSpan(settled.from).to } : settled;
}
