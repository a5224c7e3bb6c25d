import { addDays, dateFrom, type IsoDate } from '../calendar.ts';
import { chineseNewYear, diwali, eid, endOfRamadan, feastOfSacrifice, ramadan } from './moon-feasts.ts';
import { FEAST_DAYS } from './named-days.ts';
import { daySpan, type Span, weekdayFrom } from './spans.ts';

/** The days of a feast in a year, as they are meant on a day. */
export type FeastDays = (year: number, saidOn: IsoDate) => Span;

/** Those that follow no table. */
const COMPUTED: Readonly<Record<string, FeastDays>> = {
  'mothers-day-in-france': mothersDayInFrance,
  diwali,
  'chinese-new-year': chineseNewYear,
  ramadan,
  eid,
  'end-of-ramadan': endOfRamadan,
  'feast-of-sacrifice': feastOfSacrifice,
  'munich-festival': munichFestival,
  /** From the first Sunday of Advent to Christmas Eve. */
  advent: (year: number): Span => ({ from: weekdayFrom(dateFrom(year, 11, 27), 7), to: dateFrom(year, 12, 25) }),
};

/** A feast by its name; null where there is none of that name. */
export function feastOf(name: string): FeastDays | null {
  const days = FEAST_DAYS[name];
  return days === undefined ? (COMPUTED[name] ?? null) : (year) => daysIn(year, days);
}

function daysIn(year: number, days: string): Span {
  const [place = '', ...behind] = days.split(' ');
  const weekday = behind[0]?.startsWith('w') ? Number(behind.shift()?.slice(1)) : null;
  const day = namedDay(year, place);
  const from = weekday === null ? day : weekdayFrom(day, weekday);
  return { from, to: addDays(from, Number(behind[0] ?? 1)) };
}

/** A day of a year as it is written in a table: month and day (a month past 12 lies in the next year), or days from Easter (`E-6`). */
export function namedDay(year: number, written: string): IsoDate {
  if (written.startsWith('E')) return addDays(easterOf(year), Number(written.slice(1)));
  return dateFrom(year, Number(written.slice(0, 2)), Number(written.slice(3)));
}

/** From the Saturday after 15 September to the first Sunday of October, or to the 3rd where that is earlier. */
function munichFestival(year: number): Span {
  const sunday = weekdayFrom(dateFrom(year, 10, 1), 7);
  const holiday = dateFrom(year, 10, 3);
  return { from: weekdayFrom(dateFrom(year, 9, 16), 6), to: addDays(sunday < holiday ? holiday : sunday, 1) };
}

/** The last Sunday of May, or the Sunday after where that is Whitsun (Code de l'action sociale et des familles, D215-1). */
function mothersDayInFrance(year: number): Span {
  const last = weekdayFrom(dateFrom(year, 5, 25), 7);
  return daySpan(last === addDays(easterOf(year), 49) ? addDays(last, 7) : last);
}

/** Easter Sunday of a year (the anonymous Gregorian algorithm, Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dateFrom(year, Math.floor(sum / 31), (sum % 31) + 1);
}
