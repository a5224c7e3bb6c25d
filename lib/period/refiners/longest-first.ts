import type { PeriodResult } from '../engine/period-result.ts';

/** Where readings overlap the longest stays, and of two as long the one whose rule comes first. Results come sorted by place. */
export function keepLongest(results: readonly PeriodResult[]): PeriodResult[] {
  const kept: PeriodResult[] = [];
  for (const result of results) {
    const before = kept.at(-1);
    if (!before || result.first >= before.next) kept.push(result);
    else if (result.next - result.first > before.next - before.first) kept[kept.length - 1] = result;
  }
  return kept;
}
