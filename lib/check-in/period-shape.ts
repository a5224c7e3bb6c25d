import { addDays, daysBetween, type IsoDate, isoWeekOf, mondayOf, partsOf } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';

/** What a period is to grammar, whatever words said it: each shape takes its own preposition and article. */
export type PeriodShape =
  | { readonly kind: 'day'; readonly day: IsoDate }
  /** `last` is the last day itself. */
  | { readonly kind: 'days'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'two-days'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'weekend'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'around'; readonly day: IsoDate }
  | { readonly kind: 'week'; readonly monday: IsoDate; readonly week: number }
  | {
      readonly kind: 'weeks';
      readonly first: IsoDate;
      readonly last: IsoDate;
      readonly weeks: readonly [number, number];
    }
  | { readonly kind: 'part'; readonly part: MonthPart; readonly month: number; readonly year: number }
  | { readonly kind: 'month'; readonly month: number; readonly year: number }
  | {
      readonly kind: 'months';
      readonly months: readonly [number, number];
      readonly year: number;
      readonly span: number;
    }
  | { readonly kind: 'season'; readonly season: Season; readonly year: number }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number }
  | { readonly kind: 'half-year'; readonly half: 1 | 2; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  /** The first or last month of a year or quarter, said so ("begin volgend jaar", "end of Q3"); quarter 0 is the year. */
  | { readonly kind: 'edge'; readonly edge: 'begin' | 'end'; readonly quarter: number; readonly year: number }
  /** Said by what comes before or round it ("na de zomer", "around Christmas"): only the words name it. */
  | { readonly kind: 'said'; readonly words: string };

export const MONTH_PARTS = ['begin', 'middle', 'end', 'first-half', 'second-half'] as const;
export type MonthPart = (typeof MONTH_PARTS)[number];

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** Days (first, last) of a part of a month; 0 is the month's last day. */
const PARTS: Record<MonthPart, readonly [number, number]> = {
  begin: [1, 10],
  middle: [11, 20],
  end: [21, 0],
  'first-half': [1, 15],
  'second-half': [16, 0],
};

/** Meteorological seasons by the month in which they begin. */
const SEASON_OF: Readonly<Record<number, Season>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };

/** "rond 20 september": a day with some days on both sides. */
const AROUND = /^\s*(?:rond|omstreeks|around|about|um|circa|ca\.|gegen|vers|autour|environ)\s.*\d/i;

/** "begin volgend jaar", "end of Q3": the edge of something larger that is said. */
export const BEGIN = /\b(?:begin|start|early|beginning|anfang)\b|d[ée]but/i;
export const END =
  /\b(?:eind|einde|end|late|ende|fin)\b|jahresende|monatsende|quartalsende|jaareinde|month[- ]end|year[- ]end/i;
export const OF_YEAR = /\b(?:jaar|jaareinde|year|jahres|jahr|jahresende|ann[ée]e|20\d\d)\b|ann[ée]e/i;
export const OF_QUARTER = /\b[qt][1-4]\b|kwartaal|quarter|quartal|quartalsende|trimestre/i;

/** The shape of a period's days. Days that are no whole unit of the calendar are `days`, so that nothing is said that isn't so. */
export function periodShape({ from, to, grain, words }: Period): PeriodShape {
  const last = addDays(to, -1);
  const length = daysBetween(from, to);
  if (length === 1) return { kind: 'day', day: from };
  if (length === 7 && AROUND.test(words)) return { kind: 'around', day: addDays(from, 3) };
  if (length === 2) return { kind: addDays(mondayOf(from), 5) === from ? 'weekend' : 'two-days', first: from, last };
  // February 2027 is four whole weeks too: who said a month is not told of weeks.
  const weeks = grain === 'week' || grain === 'range' ? wholeWeeks(from, last, length) : null;
  return (
    weeks ??
    edgeOf(from, to, words) ??
    wholeMonths(from, to, grain) ??
    partOfMonth(from, last) ??
    wholeWeeks(from, last, length) ?? { kind: 'days', first: from, last }
  );
}

function wholeWeeks(first: IsoDate, last: IsoDate, length: number): PeriodShape | null {
  if (mondayOf(first) !== first || length % 7 !== 0) return null;
  const { week } = isoWeekOf(first);
  return length === 7
    ? { kind: 'week', monday: first, week }
    : { kind: 'weeks', first, last, weeks: [week, isoWeekOf(last).week] };
}

function wholeMonths(from: IsoDate, to: IsoDate, grain: Period['grain']): PeriodShape | null {
  const { year, month, day } = partsOf(from);
  const end = partsOf(to);
  if (day !== 1 || end.day !== 1) return null;
  const span = (end.year - year) * 12 + end.month - month;
  const season = SEASON_OF[month];
  if (span === 1) return { kind: 'month', month, year };
  if (span === 12 && month === 1) return { kind: 'year', year };
  if (span === 6 && grain === 'half-year' && month % 6 === 1)
    return { kind: 'half-year', half: month === 1 ? 1 : 2, year };
  if (span === 3 && grain === 'season' && season) return { kind: 'season', season, year };
  if (span === 3 && grain === 'quarter' && month % 3 === 1) return { kind: 'quarter', quarter: (month + 2) / 3, year };
  return { kind: 'months', months: [month, partsOf(addDays(to, -1)).month], year, span };
}

function edgeOf(from: IsoDate, to: IsoDate, words: string): PeriodShape | null {
  const { year, month, day } = partsOf(from);
  if (day !== 1 || partsOf(to).day !== 1 || daysBetween(from, to) > 31) return null;
  const quarter = Math.ceil(month / 3);
  const isBegin = BEGIN.test(words) && month % 3 === 1;
  const isEnd = END.test(words) && month % 3 === 0;
  if (!isBegin && !isEnd) return null;
  const edge = isBegin ? 'begin' : 'end';
  if (OF_QUARTER.test(words)) return { kind: 'edge', edge, quarter, year };
  return OF_YEAR.test(words) && month === (isBegin ? 1 : 12) ? { kind: 'edge', edge, quarter: 0, year } : null;
}

/** The part of a month that begins on a day, or the month itself; null where none does. */
export function partFrom(from: IsoDate): PeriodShape | null {
  const { year, month, day } = partsOf(from);
  if (day === 1) return { kind: 'month', month, year };
  const part = (['middle', 'end', 'second-half'] as const).find((name) => PARTS[name][0] === day);
  return part ? { kind: 'part', part, month, year } : null;
}

function partOfMonth(first: IsoDate, last: IsoDate): PeriodShape | null {
  const { year, month, day } = partsOf(first);
  const end = partsOf(last);
  if (end.month !== month || end.year !== year) return null;
  const isLast = partsOf(addDays(last, 1)).day === 1;
  const part = MONTH_PARTS.find((name) => {
    const [from, to] = PARTS[name];
    return day === from && (to === 0 ? isLast : end.day === to);
  });
  return part ? { kind: 'part', part, month, year } : null;
}
