import { addDays, type IsoDate, weekdayOf } from '../calendar.ts';
import { settle } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import { type Span, weekSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { boundAt } from '../rules/feast.ts';
import { isOneSentence } from './follow-told.ts';

/** "nach den Herbstferien (12.–24. Oktober)", "na mijn vakantie (tot 17 augustus)": the week after the days in brackets; "in den Herbstferien (…)", "at half-term, 16–20 February": those days; "voor de vakantie (die begint 4 juli)": until then; "de vakantie is bij ons van 1 t/m 16 mei": those. */
export function explainBreaks(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  return results.map((result, index) => {
    const days = results[index + 1];
    if (result.rule !== 'after-break' || result.bound === 'from' || !days) return result;
    const sign = reader.word(result.next);
    const after = boundAt(reader, result.first)?.value === 'after';
    const lasts = after && sign === ',' && days.bound === 'until' && isToldOf(reader, result, days);
    const isTheirs =
      sign === ',' ? !after && areItsDays(result, days) : result.weak && areToldOfIt(reader, result, days);
    const isNext = !after && areToldNext(reader, result, days);
    if (sign !== '(' && !lasts && !isTheirs && !isNext) return result;
    const before = result.bound === 'until';
    if (
      (days.bound === 'from' && !before) ||
      (!lasts && !result.weak && days.first > result.next + FURTHEST) ||
      days.grain === 'month' ||
      days.grain === 'season'
    )
      return result;
    const span = settle(days.days, reader.saidOn);
    if (!span || (before && span.from <= reader.saidOn)) return result;
    if (!after && days.bound === 'until') return result;
    if (before) return result.as(reader, { days: { from: reader.saidOn, to: span.from }, bound: 'until' });
    if (after) return result.as(reader, { grain: 'week', days: weekFrom(span.to) });
    return result.as(reader, { grain: 'range', said: days.said, days: span });
  });
}

/** So many words behind the holiday its days begin: "(12.–24. Oktober)"; "na de bouwvak, die bij ons loopt t/m 14 augustus". */
const FURTHEST = 4;
const FURTHEST_END = 8;

/** "Die bij ons loopt t/m": what is said of it, no deadline of its own. */
function isToldOf(reader: TokenReader, { next }: PeriodResult, days: PeriodResult): boolean {
  return reader.stands(next + 1, 'which') && days.first <= next + FURTHEST_END;
}

/** The week that begins on a day, or what is left of it and the next one where that is less than half. */
function weekFrom(day: IsoDate): Span {
  const week = weekSpan(addDays(day, 1));
  if (week.from >= day) return week;
  return { from: day, to: weekdayOf(day) > WEDNESDAY ? addDays(week.to, 7) : week.to };
}

const WEDNESDAY = 3;

/** "At half-term, 16-20 February": a stretch of days right behind a comma. */
function areItsDays(result: PeriodResult, days: PeriodResult): boolean {
  return result.bound === 'in' && days.bound === 'in' && days.grain === 'range' && days.first <= result.next + 2;
}

/** "In October half term? That's 25 to 29 Oct here", "in der Herbstpause, das ist vom 12. bis 24.": said of it at once. */
function areToldNext(reader: TokenReader, { next, bound }: PeriodResult, days: PeriodResult): boolean {
  const at = reader.isSign(next, '.,?!:–') ? next + 1 : next;
  const isStretch = bound === 'in' && days.bound === 'in' && days.grain === 'range' && days.said.includes('day');
  return isStretch && reader.stands(at, 'takesUp') && days.first <= at + FURTHEST;
}

/** "De vakantie is bij ons van 1 t/m 16 mei", "les vacances vont du 4 juillet au 31 août". */
function areToldOfIt(reader: TokenReader, { next }: PeriodResult, days: PeriodResult): boolean {
  const isStretch = days.bound === 'in' && days.grain === 'range' && days.said.includes('day');
  return isStretch && days.first <= next + FURTHEST_END && isOneSentence(reader, next, days.first);
}
