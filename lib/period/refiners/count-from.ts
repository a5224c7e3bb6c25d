import { mapDays } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { daysFollowing, type Following, readCounted, WAYS } from '../rules/follow-on.ts';

/** "twee weken na 15 mei", "the day after 13 June", "eine Woche vor dem 15. Mai": counted from a day, and neither after nor before it. */
export function countFrom(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  return results.map((result, index) => {
    const counted = result.bound === 'in' ? countBefore(reader, result.first, results[index - 1]?.next ?? 0) : null;
    if (!counted || !isCountedFrom(result, counted)) return result;
    const days = mapDays(result.days, (span) => daysFollowing(span, counted));
    return result.as(reader, { first: counted.at, grain: counted.grain, days });
  });
}

/** Weeks are counted from a day or a week; from a month only the next one is. */
function isCountedFrom({ grain }: PeriodResult, { unit, count }: Following): boolean {
  if (grain === 'month') return unit === 'month' && count === 1;
  return grain === 'day' || grain === 'week' || grain === 'range';
}

/** The words before it, from the left: a length or a unit, then "after" or "before", then small words. */
function countBefore(reader: TokenReader, first: number, edge: number): (Following & { at: number }) | null {
  const beside = dayBeside(reader, first, edge);
  if (beside) return beside;
  for (let bound = first - 1; bound >= Math.max(edge, first - MOST_SMALL); bound--) {
    const hit = reader.hit(bound, 'bound');
    const way = hit && WAYS[hit.value];
    if (!hit || !way || !reachesPast(reader, bound + hit.size, first)) continue;
    for (let at = Math.max(edge, bound - LONGEST); at < bound; at++) {
      const counted = readCounted(reader, at);
      if (counted?.next !== bound) continue;
      return { ...counted.value, count: counted.value.count * way, at };
    }
  }
  return null;
}

/** "La veille du 15 mai", "am Vortag des 15. Mai": the word says which way by itself. */
function dayBeside(reader: TokenReader, first: number, edge: number): (Following & { at: number }) | null {
  for (let at = Math.max(edge, first - MOST_SMALL); at < first - 1; at++) {
    const day = reader.hit(at, 'following');
    if (!day || !/^-?day$/.test(day.value) || !reachesPast(reader, at + day.size, first)) continue;
    return { unit: 'day', count: day.value === 'day' ? 1 : -1, grain: 'day', at };
  }
  return null;
}

const MOST_SMALL = 4;
const LONGEST = 4;

function reachesPast(reader: TokenReader, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const small = reader.any(at, 'filler', 'inside', 'day');
    if (!small && !reader.stands(at, 'article') && !reader.stands(at, 'dayArticle')) return false;
    at += small?.size ?? 1;
  }
  // "De la" is one word here, and "la Toussaint" a feast with its article.
  return at >= to;
}
