import { addDays } from '../calendar.ts';
import { settle } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import { weekSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { boundAt } from '../rules/feast.ts';

/** "nach den Herbstferien (12.–24. Oktober)", "na mijn vakantie (tot 17 augustus)": the week after the days in brackets; "in den Herbstferien (…)": those days; "voor de vakantie (die begint 4 juli)": until then. */
export function explainBreaks(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  return results.map((result, index) => {
    const days = results[index + 1];
    if (result.rule !== 'after-break' || result.bound === 'from' || !days || reader.word(result.next) !== '(')
      return result;
    const before = result.bound === 'until';
    if (
      (days.bound === 'from' && !before) ||
      days.first > result.next + 4 ||
      days.grain === 'month' ||
      days.grain === 'season'
    )
      return result;
    const span = settle(days.days, reader.saidOn);
    if (!span || (before && span.from <= reader.saidOn)) return result;
    const after = boundAt(reader, result.first)?.value === 'after';
    if (!after && days.bound === 'until') return result;
    if (before) return result.as(reader, { days: { from: reader.saidOn, to: span.from }, bound: 'until' });
    if (after) return result.as(reader, { grain: 'week', days: weekSpan(addDays(span.to, 1)) });
    return result.as(reader, { grain: 'range', said: days.said, days: span });
  });
}
