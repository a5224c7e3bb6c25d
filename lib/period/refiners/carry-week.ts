import { addDays, mondayOf, weekdayOf } from '../calendar.ts';
import { mapDays } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import { daySpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';

/**
 * "volgende week van dinsdag tot donderdag", "week 14, woensdag en donderdag", "Tuesday and Wednesday of next week": weekdays of
 * the week that stands beside them.
 */
export function carryWeek(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  if (!results.some(({ rule }) => rule === 'weekday')) return [...results];
  const kept: PeriodResult[] = [];
  for (const [index, result] of results.entries()) {
    const before = kept.at(-1);
    const gap = before ? gapBetween(reader, before.next, result.first) : null;
    const listed = isListed(reader, results, index - 1);
    const short = gap !== null && (isBesideDay(reader, results, index) || goesThrough(reader, gap, result, before));
    if (before && isBare(result) && isThen(reader, before, result)) {
      kept.push(placed(reader, result, before, result, result.next));
    } else if (before && gap && isBare(result, short) && isWeek(before) && gap !== 'link') {
      kept[kept.length - 1] = placed(reader, result, before, gap === 'small' ? before : result, result.next);
    } else if (
      before &&
      isBare(result, short) &&
      knowsWeek(before) &&
      (gap === 'link' || listed) &&
      dayOf(result) > dayOf(before)
    ) {
      kept.push(placed(reader, result, before, result, result.next));
    } else kept.push(result);
  }
  return carryBack(reader, kept);
}

/** "Next week I'm ashore, so could you fit it then, Tuesday or Wednesday?": one of that week. */
function isThen(reader: TokenReader, week: PeriodResult, { first, next }: PeriodResult): boolean {
  if (!isWeek(week) || first - week.next > FURTHEST_THEN) return false;
  return [1, 2].some((back) => reader.stands(first - back, 'onlyThen')) || reader.stands(next, 'onlyThen');
}

const FURTHEST_THEN = 25;

function carryBack(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  const kept: PeriodResult[] = [];
  for (let index = results.length - 1; index >= 0; index--) {
    const result = results[index];
    const behind = kept[0];
    if (!result) continue;
    const listed = isListed(reader, results, index);
    const short = isLinked(reader, results[index - 1], result) || isLinked(reader, result, behind) || listed;
    const gap = behind && isBare(result, short) ? gapBetween(reader, result.next, behind.first) : null;
    // "Dinsdag van week 21".
    const beside = gap === 'small' || (gap === 'opened' && reader.is(result.next, 'opens'));
    if (behind && beside && isWeek(behind)) kept[0] = placed(reader, result, behind, result, behind.next);
    else if (behind && (gap === 'link' || listed) && knowsWeek(behind) && dayOf(result) < dayOf(behind))
      kept.unshift(placed(reader, result, behind, result, result.next));
    else kept.unshift(result);
  }
  return kept;
}

/** "vr", "di" and "so" are other words as well. */
const SHORTEST_DAY = 4;

const isBare = ({ rule, said, bound, text }: PeriodResult, short = false) =>
  rule === 'weekday' &&
  !said.includes('week') &&
  !said.includes('month') &&
  bound === 'in' &&
  (short || text.length >= SHORTEST_DAY);
const knowsWeek = ({ rule, said }: PeriodResult) => rule === 'weekday' && said.includes('week');
const isWeek = ({ rule, grain, bound }: PeriodResult) =>
  grain === 'week' && bound === 'in' && (rule === 'relative-unit' || rule === 'week-number' || rule === 'week-of-date');

/** "from Tue to Thu": days even if they are short. */
function goesThrough(reader: TokenReader, gap: Gap, { next, first }: PeriodResult, before?: PeriodResult): boolean {
  if (gap === 'opened') return reader.is(next, 'through') || reader.isDash(next);
  return gap === 'link' && before !== undefined && reader.is(before.next, 'through') && first > before.next;
}

/** "Mo/Di", "wo en do", "ma, di en wo": days even if they are short; "Dienstag und so weiter" is one. */
function isBesideDay(reader: TokenReader, results: readonly PeriodResult[], index: number): boolean {
  const day = results[index];
  if (isLinked(reader, day, results[index + 1]) || isListed(reader, results, index)) return true;
  if (!day || reader.is(day.first, 'filler')) return false;
  return isLinked(reader, results[index - 1], day) || isListed(reader, results, index - 1);
}

/** "Mo/Di", "Mi und Do": two days in one breath. */
function isLinked(reader: TokenReader, left: PeriodResult | undefined, right: PeriodResult | undefined): boolean {
  if (left?.rule !== 'weekday' || right?.rule !== 'weekday') return false;
  return gapBetween(reader, left.next, right.first) === 'link';
}

/** "Maandag, dinsdag en woensdag": a comma links days too where more of them are linked behind it. */
function isListed(reader: TokenReader, results: readonly PeriodResult[], index: number, most = 5): boolean {
  const [left, right] = [results[index], results[index + 1]];
  if (left?.rule !== 'weekday' || right?.rule !== 'weekday' || most === 0) return false;
  if (reader.word(left.next) !== ',' || right.first !== left.next + 1) return false;
  return isLinked(reader, right, results[index + 2]) || isListed(reader, results, index + 1, most - 1);
}

/** 1 is Monday. */
function dayOf({ days }: PeriodResult): number {
  const span = typeof days === 'function' ? days(SOME_YEAR) : days;
  return span ? weekdayOf(span.from) : 0;
}

/** A weekday of a week is the same one in every year. */
const SOME_YEAR = 2026;

/** The weekday in the week of another reading, from the words of `first` to the token `next`. */
function placed(
  reader: TokenReader,
  day: PeriodResult,
  week: PeriodResult,
  first: PeriodResult,
  next: number,
): PeriodResult {
  const weekday = dayOf(day);
  const days = mapDays(week.days, ({ from }) => daySpan(addDays(mondayOf(from), weekday - 1)));
  return day.as(reader, { first: first.first, next, grain: 'day', said: ['week', 'weekday'], days });
}

type Gap = 'small' | 'opened' | 'link';

const MOST_BETWEEN = 5;

/** What stands between a weekday and its week: small words, an opener ("van", "tussen"), or what links two days. */
function gapBetween(reader: TokenReader, from: number, to: number): Gap | null {
  if (to < from || to - from > MOST_BETWEEN) return null;
  let gap: Gap = 'small';
  for (let at = from; at < to; ) {
    const link = reader.any(at, 'and', 'through');
    const opener = reader.any(at, 'opens', 'between', 'bound');
    const small = reader.any(at, 'filler', 'inside', 'day');
    if (link) gap = 'link';
    else if (opener && gap === 'small') gap = 'opened';
    const size = link?.size ?? opener?.size ?? small?.size;
    if (size) at += size;
    else if (reader.isSign(at, ',(:')) at++;
    else if (reader.isSign(at, '/&+–—-')) {
      gap = 'link';
      at++;
    } else return null;
  }
  return gap;
}
