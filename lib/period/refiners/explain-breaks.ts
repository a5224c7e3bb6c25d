import { addDays } from '../calendar.ts';
import { settle } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import { weekSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { boundAt } from '../rules/feast.ts';

/** "nach den Herbstferien (12.–24. Oktober)", "na mijn vakantie (tot 17 augustus)": the week after the days in brackets; "in den Herbstferien (…)", "at half-term, 16–20 February": those days; "voor de vakantie (die begint 4 juli)": until then. */
export function explainBreaks(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  return results.map((result, index) => {
    const days = results[index + 1];
    if (result.rule !== 'after-break' || result.bound === 'from' || !days) return result;
    const sign = reader.word(result.next);
    const after = boundAt(reader, result.first)?.value === 'after';
    if (sign !== '(' && (sign !== ',' || after || !areItsDays(result, days))) return result;
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
    if (!after && days.bound === 'until') return result;
    if (before) return result.as(reader, { days: { from: reader.saidOn, to: span.from }, bound: 'until' });
    if (after) return result.as(reader, { grain: 'week', days: weekSpan(addDays(span.to, 1)) });
    return result.as(reader, { grain: 'range', said: days.said, days: span });
  });
}

/** "At half-term, 16-20 February": a stretch of days right behind a comma. */
function areItsDays(result: PeriodResult, days: PeriodResult): boolean {
  return result.bound === 'in' && days.bound === 'in' && days.grain === 'range' && days.first <= result.next + 2;
}
