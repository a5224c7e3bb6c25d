import { addDays, dateFrom, type IsoDate } from '../calendar.ts';
import { easterOf } from './feasts.ts';
import type { Span } from './spans.ts';

/** A season, a school's holidays or term, a harvest in one year, and the days after it that "after" it means. */
export interface Break {
  readonly days: Span;
  readonly after: Span;
}

/**
 * From, to, where the days after it begin if that is later, and where they end: as month and day (a month past 12 lies in the next
 * year), or as days from Easter.
 */
const BREAKS: Readonly<Record<string, string>> = {
  summer: '06-01 09-01 10-01',
  'summer-holidays': '07-01 09-01 10-01',
  back: '09-01 10-01 09-01 10-01',
  'builders-holiday': '07-20 08-15 08-21 09-01',
  /** Three weeks from the second Monday of July. */
  'builders-holiday-in-belgium': '07-13 08-03 08-22',
  'autumn-holidays': '10-10 11-01 11-11',
  'school-start': '09-01 10-01 09-01 10-01',
  autumn: '09-01 12-01 13-01',
  'all-saints-holidays': '10-31 11-09 12-01',
  'christmas-holidays': '12-20 13-05 14-01',
  winter: '12-01 15-01 16-01',
  'winter-holidays': '02-14 03-01 04-01',
  spring: '03-01 06-01 07-01',
  'may-holidays': '04-25 05-10 06-01',
  'may-half-term': '05-25 06-01 07-01',
  'autumn-term': '09-01 12-20 13-01 14-01',
  /** At universities in Québec. */
  'winter-term': '01-05 05-01 06-01',
  'spring-term': '01-05 04-01 05-01',
  'spring-semester-in-america': '01-10 05-15 06-01',
  'summer-term': '04-15 07-20 09-01 10-01',
  'easter-holidays': 'E-6 E+10 E+26',
  'whit-holidays': 'E+48 E+64 E+85',
  /** The week of Ash Wednesday, and the weekend before. */
  'carnival-holidays': 'E-50 E-41 E-27',
  /** Of schools in Canada. */
  'march-break': '03-01 03-09 04-01',
  /** The last two whole weeks of July in Québec, to a day or two. */
  'construction-holidays': '07-19 08-02 09-01',
  'may-bridges': '05-01 06-01 07-01',
  'grain-harvest': '07-01 08-15 09-01',
  'grape-harvest': '09-01 10-01 11-01',
  'winter-sales': '01-06 02-03 03-01',
  'summer-sales': '06-24 07-22 09-01',
};

/** In the middle of each term; "half-term" is the next that isn't over. */
const HALF_TERMS = ['winter-holidays', 'may-half-term', 'autumn-holidays'];

function nextHalfTerm(saidOn: IsoDate): string {
  return HALF_TERMS.find((name) => (BREAKS[name]?.split(' ')[1] ?? '') > saidOn.slice(5)) ?? 'winter-holidays';
}

/** A break in a year, by its name as it is meant on a day. */
export function breakOf(name: string, saidOn: IsoDate): ((year: number) => Break) | null {
  const days = BREAKS[name === 'half-term' ? nextHalfTerm(saidOn) : name];
  return days ? (year) => breakIn(year, days) : null;
}

/** "Les congés d'août": all of a month. */
export function breakInMonth(month: number): (year: number) => Break {
  const [from, to, ends] = [0, 1, 2].map((on) => `${String(month + on).padStart(2, '0')}-01`);
  return (year) => breakIn(year, `${from} ${to} ${ends}`);
}

function breakIn(year: number, days: string): Break {
  const [from = '', to = '', ...behind] = days.split(' ').map((day) => dateOf(year, day));
  const ends = behind.pop() ?? to;
  return { days: { from, to }, after: { from: behind[0] ?? to, to: ends } };
}

function dateOf(year: number, day: string): IsoDate {
  if (day.startsWith('E')) return addDays(easterOf(year), Number(day.slice(1)));
  return dateFrom(year, Number(day.slice(0, 2)), Number(day.slice(3)));
}
