import { addDays, type IsoDate, isoWeekOf, mondayOf, partsOf } from '../period/calendar.ts';
import { BEGIN, END, OF_QUARTER, OF_YEAR } from './period-shape.ts';

/** What a deadline is to grammar: as coarse as it was said, so that "half oktober" doesn't become "20 oktober". */
export type DeadlineShape =
  /** `last` is the last day that counts; `before`: said as "before" the day after it. */
  | { readonly kind: 'day'; readonly last: IsoDate; readonly before: boolean }
  | { readonly kind: 'week'; readonly week: number }
  | { readonly kind: 'part'; readonly part: 'begin' | 'middle' | 'end'; readonly month: number }
  /** Before this month begins. */
  | { readonly kind: 'month'; readonly month: number }
  /** The end of a year or quarter, said so; quarter 0 is the year. */
  | { readonly kind: 'edge'; readonly quarter: number; readonly year: number };

const MIDDLE = /\b(?:half|medio|mid|middle|mitte|mi)\b/i;
const WEEK_NUMBER = /\b(?:weeks?|weken|wk|kw|semaines?|sem|s)\.? ?\d{1,2}\b/i;
/** Where the middle of a month can be said to be. */
const MIDDLE_DAYS = [10, 20] as const;

/** The shape of a deadline that ends before `to`, and the day whose year it is said with. */
export function deadlineShape(to: IsoDate, words: string): { readonly shape: DeadlineShape; readonly anchor: IsoDate } {
  const last = addDays(to, -1);
  const end = partsOf(last);
  const next = partsOf(to);
  if (WEEK_NUMBER.test(words) && mondayOf(to) === to)
    return { shape: { kind: 'week', week: isoWeekOf(last).week }, anchor: last };
  const saysDay = (day: number): boolean =>
    new RegExp(`(?<!\\d)0?${day}(?:er|st|nd|rd|th)?(?![\\p{L}\\d])`, 'u').test(words);
  if (saysDay(end.day) || saysDay(next.day)) {
    const before = next.day === 1 && /(?<!\d)1(?:er|st)?(?!\d)/.test(words);
    return { shape: { kind: 'day', last, before }, anchor: last };
  }
  if (next.day === 1) return atMonthsEnd(to, last, words);
  if (BEGIN.test(words) && end.day <= MIDDLE_DAYS[0])
    return { shape: { kind: 'part', part: 'begin', month: end.month }, anchor: last };
  if (MIDDLE.test(words) && end.day >= MIDDLE_DAYS[0] && end.day <= MIDDLE_DAYS[1])
    return { shape: { kind: 'part', part: 'middle', month: end.month }, anchor: last };
  return { shape: { kind: 'day', last, before: false }, anchor: last };
}

function atMonthsEnd(to: IsoDate, last: IsoDate, words: string): ReturnType<typeof deadlineShape> {
  const end = partsOf(last);
  const next = partsOf(to);
  if (BEGIN.test(words)) return { shape: { kind: 'part', part: 'begin', month: next.month }, anchor: to };
  if (!END.test(words)) return { shape: { kind: 'month', month: next.month }, anchor: to };
  if (OF_QUARTER.test(words) && end.month % 3 === 0)
    return { shape: { kind: 'edge', quarter: end.month / 3, year: end.year }, anchor: last };
  if (OF_YEAR.test(words) && end.month === 12)
    return { shape: { kind: 'edge', quarter: 0, year: end.year }, anchor: last };
  return { shape: { kind: 'part', part: 'end', month: end.month }, anchor: last };
}
