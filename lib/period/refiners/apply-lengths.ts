import { mapDays } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import { daySpan } from '../engine/spans.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { WAYS } from '../rules/follow-on.ts';
import { type Length, later, readLength } from '../rules/in-a-while.ts';

/** "vanaf 8 juni voor drie weken", "three weeks from 8 June", "ab Oktober zwei Monate": how long it lasts is said as well. */
export function applyLengths(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  return results.map((result, index) => {
    const far = farOn(reader, result, results[index - 1]?.next ?? 0);
    if (far) return far;
    const begun = result.bound === 'in' && BEGUN.has(result.grain);
    if (result.bound !== 'from' && !begun) return result;
    const before = begun ? null : lengthBefore(reader, result.first, results[index - 1]?.next ?? 0);
    const behind = before ? null : lengthBehind(reader, result, results[index + 1]?.first);
    const length = before ?? behind;
    if (!length) return result;
    if (begun && !isBegin(reader, result.first) && !isSurely(reader, result, length.value.unit)) return result;
    const { most, unit } = length.value;
    const first = before?.at ?? result.first;
    const next = behind?.next ?? result.next;
    const days = mapDays(result.days, (span) => ({ from: span.from, to: later(span.from, most, unit) }));
    return result.as(reader, { first, next, grain: 'range', days });
  });
}

/** "a week on Tuesday", "a fortnight from Monday", "a week tomorrow": that day so far on, and no length. */
function farOn(reader: TokenReader, result: PeriodResult, edge: number): PeriodResult | null {
  const { rule, said } = result;
  if ((rule !== 'weekday' && rule !== 'day-word') || said.length > 1) return null;
  if (result.bound !== 'from' && result.grain !== 'day') return null;
  const end = [result.first - 1, result.first].find((at) => reader.stands(at, 'farOn'));
  if (end === undefined) return null;
  for (let at = Math.max(edge, end - 3); at < end; at++) {
    const length = certain(readLength(reader, at));
    if (length?.next !== end || lastsOrRepeats(reader, at - 1)) continue;
    const days = mapDays(result.days, (span) => daySpan(later(span.from, length.value.most, length.value.unit)));
    return result.as(reader, { first: at, grain: 'day', days });
  }
  return null;
}

/** "for two weeks from Monday", "once a week on Tuesday", "two days a week on Monday". */
function lastsOrRepeats(reader: TokenReader, at: number): boolean {
  return reader.any(at, 'inside', 'ahead', 'unit') !== null || reader.stands(at, 'openOn');
}

const FURTHEST = 4;
const BEGUN: ReadonlySet<string> = new Set(['day', 'week', 'part-of-month', 'month']);

/** "Cinq jours d'affilée" is five. */
const LONGEST_LENGTH = 5;

function lengthBefore(reader: TokenReader, first: number, edge: number): (Read<Length> & { at: number }) | null {
  for (let at = first - 2; at >= Math.max(edge, first - LONGEST_LENGTH); at--) {
    const length = certain(readLength(reader, at));
    if (length && length.next === first) return { ...length, at };
  }
  return null;
}

/** "Starts on", "Beginn": the day on which it begins. */
function isBegin(reader: TokenReader, first: number): boolean {
  for (let at = first; at >= Math.max(0, first - FURTHEST) && !reader.isSign(at, '.,;!?\n'); at--)
    if (reader.stands(at, 'begins')) return true;
  return false;
}

/** "16 March for two weeks", "le lundi 16 mars, cinq jours de file"; "on 2 March for three years" is for how long it holds. */
function isSurely(reader: TokenReader, { next, grain }: PeriodResult, unit: string): boolean {
  return grain === 'day' && (unit === STRAIGHT || (unit !== 'year' && reader.is(next, 'inside')));
}

/** ", drei Wochen", "for three weeks", "and lasts about three weeks", " / Laufzeit: 6 Monate", "Dauer: 2 Monate" on a line of its own. */
function lengthBehind(
  reader: TokenReader,
  { next, grain, bound }: PeriodResult,
  edge = Number.POSITIVE_INFINITY,
): Read<Length> | null {
  const sign = reader.isSign(next, ',;/|.–\n-') ? next + 1 : next;
  const told = reader.stands(sign, 'lasts');
  // Begun in a month it may be a part of it that is named.
  if (!told && bound === 'in' && grain !== 'day') return null;
  let at = told || reader.word(next) === ',' ? sign : next;
  let during = false;
  for (let count = 0; count < MOST_BETWEEN; count++) {
    const small = reader.any(at, 'inside', 'bound', 'and', 'filler');
    const colon = told && reader.word(at) === ':';
    if (!small && !colon && !reader.stands(at, 'lasts') && !reader.stands(at, 'takesUp')) break;
    during = true;
    at += small?.size ?? 1;
  }
  const length = certain(readLength(reader, at));
  if (!length || length.next > edge || isRepeated(reader, length.next)) return null;
  // "Three weeks before the opening" is counted from there.
  if (WAYS[reader.hit(length.next, 'bound')?.value ?? '']) return null;
  return !during && length.value.unit === 'day' ? null : length;
}

const MOST_BETWEEN = 4;

function certain(length: Read<Length> | null): Read<Length> | null {
  return length && length.value.least === length.value.most && LASTING.includes(length.value.unit) ? length : null;
}

/** "Five days in a row", "cinq jours de file": how long it lasts, whatever stands beside it. */
const STRAIGHT = 'straight-day';
const LASTING = ['day', STRAIGHT, 'workday', 'week', 'month', 'year'];

/** "two days a week", "zwei Tage pro Woche", "3 dagen/week": how often, not how long. */
function isRepeated(reader: TokenReader, next: number): boolean {
  if (reader.word(next) === '/' || reader.stands(next, 'per')) return true;
  return [1, 2].some((on) => reader.is(next + on, 'unit') && reader.any(next, 'inside', 'filler'));
}
