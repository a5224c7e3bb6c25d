import { addDays, dateFrom, type IsoDate, mondayOf } from '../calendar.ts';
import { daySpan, type Span, weekdayFrom } from './spans.ts';

export type Feast = keyof typeof FEASTS;

const fixed =
  (month: number, day: number, days = 1) =>
  (year: number): Span => ({
    from: dateFrom(year, month, day),
    to: addDays(dateFrom(year, month, day), days),
  });
const fromEaster =
  (on: number, days = 1) =>
  (year: number): Span => ({
    from: addDays(easterOf(year), on),
    to: addDays(easterOf(year), on + days),
  });

/** The days of a feast in a year. Christmas counts from its eve, Easter and Whitsun with their Mondays. */
export const FEASTS = {
  christmas: fixed(12, 24, 3),
  'christmas-eve': fixed(12, 24),
  'christmas-day': fixed(12, 25),
  'boxing-day': fixed(12, 26),
  holidays: fixed(12, 24, 9),
  'between-years': fixed(12, 27, 5),
  'after-christmas': fixed(12, 26, 6),
  'turn-of-year': fixed(12, 28, 7),
  'new-year': (year: number): Span => ({ from: dateFrom(year, 12, 31), to: dateFrom(year + 1, 1, 2) }),
  'new-years-eve': fixed(12, 31),
  'new-years-day': fixed(1, 1),
  easter: fromEaster(0, 2),
  'good-friday': fromEaster(-2),
  'ash-wednesday': fromEaster(-46),
  'carnival-monday': fromEaster(-48),
  'palm-sunday': fromEaster(-7),
  'holy-week': fromEaster(-6, 7),
  /** From Easter Monday to the Sunday. */
  'easter-week': fromEaster(1, 7),
  'maundy-thursday': fromEaster(-3),
  'easter-monday': fromEaster(1),
  'whit-monday': fromEaster(50),
  pentecost: fromEaster(49, 2),
  ascension: fromEaster(39, 4),
  carnival: fromEaster(-49, 3),
  /** From the Thursday before to the Tuesday. */
  'carnival-week': fromEaster(-52, 6),
  'carnival-thursday': fromEaster(-52),
  'corpus-christi': fromEaster(60),
  'saint-nicholas': fixed(12, 5),
  'saint-nicholas-day': fixed(12, 6),
  valentine: fixed(2, 14),
  'mothers-day': nthWeekday(5, 7, 2),
  'mothers-day-in-britain': fromEaster(-21),
  'mothers-day-in-france': mothersDayInFrance,
  'fathers-day': nthWeekday(6, 7, 3),
  thanksgiving: nthWeekday(11, 4, 4),
  'black-friday': (year: number): Span => daySpan(addDays(nthWeekday(11, 4, 4)(year).from, 1)),
  'cyber-monday': (year: number): Span => daySpan(addDays(nthWeekday(11, 4, 4)(year).from, 4)),
  'martin-luther-king': nthWeekday(1, 1, 3),
  'presidents-day': nthWeekday(2, 1, 3),
  'saint-patrick': fixed(3, 17),
  'early-may-bank-holiday': nthWeekday(5, 1, 1),
  /** Memorial Day in the United States, the spring bank holiday in Britain. */
  'last-monday-of-may': lastMonday(5),
  'independence-day': fixed(7, 4),
  'summer-bank-holiday': lastMonday(8),
  'labor-day-in-america': nthWeekday(9, 1, 1),
  /** Thanksgiving in Canada, too. */
  'columbus-day': nthWeekday(10, 1, 2),
  'canada-day': fixed(7, 1),
  /** The Monday before 25 May. */
  'victoria-day': (year: number): Span => daySpan(weekdayFrom(dateFrom(year, 5, 18), 1)),
  'saint-john': fixed(6, 24),
  'belgian-national-day': fixed(7, 21),
  'swiss-national-day': fixed(8, 1),
  /** In Switzerland. */
  'federal-fast': nthWeekday(9, 7, 3),
  'bonfire-night': fixed(11, 5),
  armistice: fixed(11, 11),
  'kings-day': fixed(4, 27),
  'war-dead': fixed(5, 4),
  'princes-day': nthWeekday(9, 2, 3),
  'animal-day': fixed(10, 4),
  candlemas: fixed(2, 2),
  reformation: fixed(10, 31),
  /** The Wednesday before the last Sunday but one of the church's year, which is the last before Advent. */
  'day-of-repentance': (year: number): Span => daySpan(addDays(sundayBefore(dateFrom(year, 12, 25)), -32)),
  'sunday-of-the-dead': (year: number): Span => daySpan(addDays(sundayBefore(dateFrom(year, 12, 25)), -28)),
  'liberation-day': fixed(5, 5),
  'labour-day': fixed(5, 1),
  'all-saints': fixed(11, 1),
  'bastille-day': fixed(7, 14),
  assumption: fixed(8, 15),
  halloween: fixed(10, 31),
  'saint-martin': fixed(11, 11),
  'german-unity': fixed(10, 3),
  epiphany: fixed(1, 6),
  'remembrance-sunday': nthWeekday(11, 7, 2),
  'low-sunday': fromEaster(7),
  'shrove-tuesday': fromEaster(-47),
  'music-day': fixed(6, 21),
  harvest: nthWeekday(10, 7, 1),
  'advent-1': inAdvent(1),
  'advent-2': inAdvent(2),
  'advent-3': inAdvent(3),
  'advent-4': inAdvent(4),
  'advent-weekend-1': inAdvent(1, 2),
  'advent-weekend-2': inAdvent(2, 2),
  'advent-weekend-3': inAdvent(3, 2),
  'advent-weekend-4': inAdvent(4, 2),
  /** From the first Sunday of Advent to Christmas Eve. */
  advent: (year: number): Span => ({
    from: addDays(sundayBefore(dateFrom(year, 12, 25)), -21),
    to: dateFrom(year, 12, 25),
  }),
} as const;

/** A Sunday of Advent, or the weekend that it ends. */
function inAdvent(nth: number, days = 1) {
  return (year: number): Span => {
    const sunday = addDays(sundayBefore(dateFrom(year, 12, 25)), (nth - 4) * 7);
    return { from: addDays(sunday, 1 - days), to: addDays(sunday, 1) };
  };
}

function nthWeekday(month: number, weekday: number, nth: number) {
  return (year: number): Span => daySpan(addDays(weekdayFrom(dateFrom(year, month, 1), weekday), (nth - 1) * 7));
}

function lastMonday(month: number) {
  return (year: number): Span => daySpan(mondayOf(addDays(dateFrom(year, month + 1, 1), -1)));
}

/** The last Sunday of May, or the Sunday after where that is Whitsun (Code de l'action sociale et des familles, D215-1). */
function mothersDayInFrance(year: number): Span {
  const last = sundayBefore(dateFrom(year, 6, 1));
  return daySpan(last === addDays(easterOf(year), 49) ? addDays(last, 7) : last);
}

function sundayBefore(date: IsoDate): IsoDate {
  return addDays(mondayOf(date), -1);
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
