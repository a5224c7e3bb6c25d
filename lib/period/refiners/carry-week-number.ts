import { addDays, mondayOfIsoWeek } from '../calendar.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { isSomethingElse } from '../rules/days.ts';

const MOST_BETWEEN = 9;
const LAST_WEEK = 53;
const FURTHEST_NOT = 3;

/** "Niet week 50 maar 51", "pas la semaine 50, la 51": the number behind is a week too. */
export function carryWeekNumber(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  return results.flatMap((result, index) => {
    const edge = results[index + 1]?.first ?? Number.POSITIVE_INFINITY;
    const carried = result.rule === 'week-number' && isDenied(reader, result) ? weekBehind(reader, result, edge) : null;
    return carried ? [result, carried] : [result];
  });
}

function isDenied(reader: TokenReader, { first }: PeriodResult): boolean {
  return Array.from({ length: FURTHEST_NOT }, (_, back) => first - 1 - back).some((at) => reader.stands(at, 'negated'));
}

function weekBehind(reader: TokenReader, week: PeriodResult, edge: number): PeriodResult | null {
  for (let at = week.next; at < Math.min(week.next + MOST_BETWEEN, edge, reader.tokens.length); at++) {
    const token = reader.tokens[at];
    if (!token || /^[.!?;\n]$/.test(token.word)) return null;
    if (token.digits < 0) continue;
    const called = reader.stands(at - 1, 'article') || reader.stands(at - 1, 'slip') || reader.stands(at - 1, 'noHalf');
    if (token.digits < 1 || token.digits > LAST_WEEK || !called) return null;
    if (isSomethingElse(reader, at + 1) || reader.is(at + 1, 'weekday')) return null;
    const days = (year: number) => {
      const monday = mondayOfIsoWeek(year, token.digits);
      return monday === null ? null : { from: monday, to: addDays(monday, 7) };
    };
    return week.as(reader, { first: at, next: at + 1, grain: 'week', said: ['week'], days });
  }
  return null;
}
