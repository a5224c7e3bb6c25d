import { addDays, addMonths, daysBetween, type IsoDate } from '../../../../lib/period/calendar.ts';

/** The stretch of whole months that the bars stand on. */
export interface MonthLine {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The first days of its months. */
  readonly months: readonly IsoDate[];
}

/** The fewest months shown, and the most: a promise for the year after next shall not press all others to a point. */
const MONTHS_MIN = 6;
const MONTHS_MAX = 18;

/** A line from the month of the first date (today among them) to the month of the last, within limits. `spans` are `[from, to)`. */
export function monthLine(
  today: IsoDate,
  spans: readonly { readonly from: IsoDate; readonly to: IsoDate }[],
): MonthLine {
  const [first = today] = [today, ...spans.map(({ from }) => from)].sort();
  const last = [today, ...spans.map(({ to }) => addDays(to, -1))].sort().at(-1) ?? today;
  const [, from = startOf(today)] = [startOf(first), addMonths(startOf(today), -3)].sort();
  const months: IsoDate[] = [];
  for (let month = from; months.length < MONTHS_MAX; month = addMonths(month, 1)) {
    if (months.length >= MONTHS_MIN && month > last) break;
    months.push(month);
  }
  return { from, to: addMonths(from, months.length), months };
}

/** Where a date stands on the line, in percent from its left end; dates beyond the ends stand at the ends. */
export function placeOn(line: MonthLine, date: IsoDate): number {
  const share = daysBetween(line.from, date) / daysBetween(line.from, line.to);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

function startOf(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-01`;
}
