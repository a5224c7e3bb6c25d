import { settle } from '../engine/draft.ts';
import { PeriodResult } from '../engine/period-result.ts';
import { daySpan, type Span, weekSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { daysFollowing, readFollowing } from '../rules/follow-on.ts';

/** How far back the period may stand that another follows on, in tokens. */
const FURTHEST = 80;

/** "De beurs is op 8 oktober. De week daarop …": the days behind (or before) those that were named last; behind today where none were. */
export function anchorFollowing(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  const anchored: PeriodResult[] = [];
  for (const result of results) {
    const found = result.rule === 'follow-on' ? readFollowing(reader, result.first) : null;
    if (!found) {
      anchored.push(result);
      continue;
    }
    const before = anchored.at(-1);
    const named = before && result.first - before.next <= FURTHEST ? daysOf(reader, before) : null;
    const days = daysFollowing(named ?? daySpan(reader.saidOn), found.value);
    if (days.to <= reader.saidOn || (!named && found.value.count < 0)) continue;
    const { index, text, first, next, grain, rule } = result;
    anchored.push(
      new PeriodResult(result.reference, rule, { index, text, first }, { next, grain, said: before?.said ?? [], days }),
    );
  }
  return anchored;
}

/** Those of a period that begins somewhere ("from 8 October") are of the week in which it does. */
function daysOf(reader: TokenReader, { days, bound, first }: PeriodResult): Span | null {
  const settled = settle(days, reader.saidOn);
  if (!settled || settled.to <= reader.saidOn) return null;
  const begins = bound === 'from' || reader.is(first - 1, 'bound', 'from');
  return begins ? { from: settled.from, to: weekSpan(settled.from).to } : settled;
}
