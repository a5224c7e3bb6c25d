import { isLikelyPast, settle } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import { lengthOf } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { untilMonthEnd } from '../engine/until-month-end.ts';
import { FURTHEST_TOLD, namedBefore } from '../rules/after-told.ts';

/** "Wir haben vom 3. bis 18. August Betriebsferien. Danach …", "de beurs is op 4 maart … na de beurs", "I'm away 1–16 May … when I'm back": from the day after. */
export function followTold(
  reader: TokenReader,
  results: readonly PeriodResult[],
  told: readonly PeriodResult[],
): readonly PeriodResult[] {
  const all = told.length > 0 ? [...results, ...told].sort((a, b) => a.first - b.first) : results;
  return all.map((result, index) => behindTold(reader, all, index) ?? result);
}

/** The days behind which it is, until the end of their month. */
function behindTold(reader: TokenReader, results: readonly PeriodResult[], index: number): PeriodResult | null {
  const result = results[index];
  if (!result || !AFTER.has(result.rule)) return null;
  const way = ALONE.find((value) => reader.is(result.first, 'following', value));
  if (!way && (!reader.is(result.first, 'bound', 'after') || reader.is(result.next - 1, 'season'))) return null;
  const named = way ? -1 : namedBefore(reader, result.next - 1);
  if (!way && named < 0) return null;
  for (let back = index - 1; back >= 0; back--) {
    const before = results[back];
    if (!before || result.first - before.next > (way === 'afterwards' ? FURTHEST_AFTERWARDS : FURTHEST_TOLD))
      return null;
    if ((before.bound === 'from' && before.grain !== 'range') || AFTER.has(before.rule)) continue;
    // What costs less is asked first.
    if (!(way ? isStretch(reader, before, way) : isSaidOf(reader, before, named))) continue;
    if (isLikelyPast(before.days, reader.saidOn)) continue;
    const span = settle(before.days, reader.saidOn);
    if (!span || span.to <= reader.saidOn || (way && lengthOf(span) <= 1)) continue;
    const days = untilMonthEnd(span.to);
    return result.as(reader, { grain: 'part-of-month', said: before.said, days, bound: 'from' });
  }
  return null;
}

const AFTER: ReadonlySet<string> = new Set(['after-told', 'after-break', 'feast']);
const ALONE = ['back', 'afterwards'] as const;
const FURTHEST_AFTERWARDS = 20;

/** Days from the one to the other, or up to one; "then" is behind those of a break alone: else it is a deadline, or a job of its own. */
function isStretch(reader: TokenReader, before: PeriodResult, way: (typeof ALONE)[number]): boolean {
  if (before.grain !== 'range' || !before.said.includes('day')) return false;
  if (way === 'back') return true;
  for (let at = before.first - NEAR; at < before.next + NEAR; at++)
    if ((reader.is(at, 'break') || reader.stands(at, 'away')) && isSaidOf(reader, before, at)) return true;
  return false;
}

const NEAR = 8;

/** In one sentence with its name. */
function isSaidOf(reader: TokenReader, { first, next }: PeriodResult, named: number): boolean {
  return named < first ? isOneSentence(reader, named, first) : isOneSentence(reader, next, named);
}

export function isOneSentence(reader: TokenReader, from: number, to: number): boolean {
  if (to - from > LONGEST_SENTENCE) return false;
  for (let at = from; at < to; at++) if (reader.isSign(at, '.:!?\n')) return false;
  return true;
}

const LONGEST_SENTENCE = 15;
