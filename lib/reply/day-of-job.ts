import { addDays, addMonths, dateFrom, daysBetween, type IsoDate, partsOf } from '../period/calendar.ts';
import { dayIn } from '../period/engine/spans.ts';
import type { Period, Reading } from '../period/period.ts';
import { patternOfWords } from './in-any-language.ts';

type Days = Pick<Period, 'from' | 'to'>;

/**
 * "Doch erst der 20.", "het wordt de 6e": a day by its number alone, of the month in which the job that `stands` begins, or of the next one.
 * "Not until the 6th" is never before it begins.
 */
export function withItsMonth(
  line: string,
  readings: readonly Reading[],
  saidOn: IsoDate,
  stands: Days | null,
): readonly Reading[] {
  if (stands === null) return readings;
  const isNotBefore = NOT_BEFORE().test(line);
  const said = readings.length === 0 ? named(line) : readings;
  return said.flatMap((reading) => {
    if (reading.said.join() !== 'day' || reading.grain !== 'day') return [reading];
    const from = dayOfJob(Number(/\d+/.exec(reading.words)?.[0]), stands, saidOn, isNotBefore);
    return from === null ? readings : [{ ...reading, from, to: addDays(from, 1) }];
  });
}

/** Whether a line says that it begins, or when it is to be instead. */
export function saysInstead(line: string): boolean {
  return INSTEAD().test(line);
}

/** Behind the first day of the job in its month; else the nearer of those before and after. */
function dayOfJob(day: number, { from }: Days, today: IsoDate, isNotBefore: boolean): IsoDate | null {
  const first = from > today ? from : today;
  const { year, month } = partsOf(first);
  const next = partsOf(addMonths(dateFrom(year, month, 1), 1));
  const [same, other] = [dayIn(year, month, day), dayIn(next.year, next.month, day)];
  if (same === null || other === null) return same ?? other;
  if (same >= first) return same;
  const isNearer = same > today && daysBetween(same, first) < daysBetween(first, other);
  return isNearer && !isNotBefore ? same : other;
}

/** "Starts 6th", "begint 6e", "toch pas de 20e". */
function named(line: string): readonly Reading[] {
  const [, before = '', words = '', day] = NAMED().exec(line) ?? [];
  const read = { grain: 'day', bound: 'in', at: before.length, said: ['day'], rule: 'day-of-month' } as const;
  return day === undefined ? [] : [{ ...read, from: '', to: '', words }];
}

const NAMED = patternOfWords(
  (any) =>
    `^(.*(?<!\\p{L})(?:${any(({ timeOf }) => timeOf.begins)}|${any(({ becomes }) => becomes)}|${any(({ notUntil }) => notUntil)}) (?:(?:${any(({ articles }) => articles)}) )?)((\\d{1,2})(?:${any(({ stretch }) => stretch.ordinals)}))(?!\\p{L})`,
);

const INSTEAD = patternOfWords(
  (any) =>
    `(?<!\\p{L})(?:${any(({ timeOf }) => timeOf.begins)}|${any(({ becomes }) => becomes)}|${any(({ notUntil }) => notUntil)})(?!\\p{L})`,
);

const NOT_BEFORE = patternOfWords((any) => `(?<!\\p{L})(?:${any(({ notUntil }) => notUntil)})(?!\\p{L})`);
