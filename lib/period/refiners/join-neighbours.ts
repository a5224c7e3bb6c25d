import type { PeriodResult } from '../engine/period-result.ts';

/** Each result joined with the one before it where `join` makes one of the two; `edge` is where the one before that ends. */
export function joinNeighbours(
  results: readonly PeriodResult[],
  join: (left: PeriodResult, right: PeriodResult, edge: number) => PeriodResult | null,
): PeriodResult[] {
  const joined: PeriodResult[] = [];
  for (const result of results) {
    const before = joined.at(-1);
    const one = before && join(before, result, joined.at(-2)?.next ?? 0);
    if (one) joined[joined.length - 1] = one;
    else joined.push(result);
  }
  return joined;
}
