import { partsOf, weekdayOf } from '../calendar.ts';
import { isLikelyPast, settle } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { FURTHEST_TOLD } from '../rules/after-told.ts';

/**
 * "volgend jaar in mei", "next year, early February", "2027 Q3", "l'an prochain au printemps": the part stands behind its year, or says
 * further on that it is in that year; and a weekday tells whose day it is.
 */
export function carryYear(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  const kept: PeriodResult[] = [];
  for (const result of results) {
    const before = kept.at(-1);
    const carried = before && inYearBefore(reader, before, result);
    if (carried) kept[kept.length - 1] = carried;
    else kept.push(inYearTold(reader, kept, result) ?? inYearOfWeekday(reader, result));
  }
  return kept;
}

/** How many words may stand between the year and its part. */
const MOST_BETWEEN = 4;

function inYearBefore(reader: TokenReader, year: PeriodResult, part: PeriodResult): PeriodResult | null {
  if (year.rule !== 'year' || year.grain !== 'year' || typeof year.days === 'function') return null;
  if (typeof part.days !== 'function') return null;
  const gap = gapBetween(reader, year.next, part.first);
  const days = gap && part.days(partsOf(year.days.from).year);
  if (!days) return null;
  // A bound or an opener between them belongs to the part alone: what reads it looks in front of the part.
  const { first } = gap === 'small' ? year : part;
  const said = part.said.includes('year') ? part.said : (['year', ...part.said] as const);
  return part.as(reader, { first, said, days, bound: part.bound });
}

/** "It moves to 2028. … In the third quarter of that year": in the year that was said last. */
function inYearTold(reader: TokenReader, told: readonly PeriodResult[], part: PeriodResult): PeriodResult | null {
  const next = typeof part.days === 'function' ? pastThatYear(reader, part.next) : null;
  if (typeof part.days !== 'function' || next === null) return null;
  const year = told.findLast(({ days, said }) => typeof days !== 'function' && said.includes('year'));
  if (!year || typeof year.days === 'function' || part.first - year.next > FURTHEST_TOLD) return null;
  const days = part.days(partsOf(year.days.from).year);
  return days && part.as(reader, { next, said: ['year', ...part.said], days, bound: part.bound });
}

/** Past "of that year", "des gleichen Jahres", "de cette année-là"; null where it does not stand there. */
function pastThatYear(reader: TokenReader, at: number): number | null {
  let next = reader.skip(reader.after(at, 'inside') ?? at);
  const isThis = reader.is(next, 'relative', 'this');
  const isThat = reader.stands(next, 'that');
  while (reader.stands(next, 'that')) next++;
  const behind = reader.after(isThis ? next + 1 : next, 'unit', 'year');
  if (behind === null || isThat) return behind;
  return isThis && reader.isDash(behind) && reader.stands(behind + 1, 'there') ? behind + 2 : null;
}

/** "Samedi 6 février" two days after that: the Saturday that was, and no Sunday of the next year. */
function inYearOfWeekday(reader: TokenReader, result: PeriodResult): PeriodResult {
  const { days, first } = result;
  const weekday = result.said.includes('month') ? reader.hit(first, 'weekday') : null;
  if (!weekday || typeof days !== 'function' || !isLikelyPast(days, reader.saidOn)) return result;
  const next = settle(days, reader.saidOn);
  const last = next && days(partsOf(next.from).year - 1);
  const isOf = (day: string) => weekdayOf(day) === Number(weekday.value);
  return last && isOf(last.from) && !isOf(next.from) ? result.as(reader, { days: last, bound: result.bound }) : result;
}

function gapBetween(reader: TokenReader, from: number, to: number): 'small' | 'opened' | null {
  if (to < from || to - from > MOST_BETWEEN) return null;
  let gap: 'small' | 'opened' = 'small';
  for (let at = from; at < to; ) {
    const small = reader.any(at, 'filler', 'inside');
    const opener = reader.any(at, 'opens', 'between', 'bound');
    if (opener && at + opener.size <= to && !(small && small.size > opener.size)) {
      gap = 'opened';
      at += opener.size;
    } else if (small && at + small.size <= to) at += small.size;
    else if (reader.word(at) === ',' || isHyphen(reader, at)) at++;
    else return null;
  }
  return gap;
}

/** "2027-August", "2027/Aug". */
function isHyphen(reader: TokenReader, at: number): boolean {
  return reader.isSign(at, '/-') && !reader.isSpaced(at) && !reader.isSpaced(at + 1);
}
