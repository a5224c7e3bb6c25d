import { addDays, dateFrom, type IsoDate } from '../calendar.ts';
import { chineseNewYear, diwali, eid, endOfRamadan, feastOfSacrifice, ramadan } from './moon-feasts.ts';
import { daySpan, type Span, weekdayFrom } from './spans.ts';

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

/** Days from the first such weekday that is a day of the year or lies behind it: Monday, 1, from 25 May on is the last one of May. */
const onWeekday =
  (month: number, day: number, weekday: number, days = 1) =>
  (year: number): Span => {
    const from = weekdayFrom(dateFrom(year, month, day), weekday);
    return { from, to: addDays(from, days) };
  };

/** The days of a feast in a year. Christmas counts from its eve, Easter and Whitsun with their Mondays. */
export const FEASTS: Readonly<Record<string, (year: number, saidOn: IsoDate) => Span>> = {
  christmas: fixed(12, 24, 3),
  'christmas-eve': fixed(12, 24),
  'christmas-day': fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'christmas-week': onWeekday(12, 18, 1, 7),
  holidays: fixed(12, 24, 9),
  /** Where these are near: early in the year others are meant. */
  'the-holidays': fixed(12, 24, 9),
  'between-years': fixed(12, 27, 5),
  'after-christmas': fixed(12, 26, 6),
  'turn-of-year': fixed(12, 28, 7),
  'new-year': fixed(12, 31, 2),
  'new-years-eve': fixed(12, 31),
  'new-years-day': fixed(1, 1),
  /** From the first Monday on which work goes on. */
  'first-week-back': onWeekday(1, 2, 1, 7),
  'second-of-january': fixed(1, 2),
  easter: fromEaster(0, 2),
  'easter-weekend': fromEaster(-1, 3),
  'good-friday': fromEaster(-2),
  /** From Good Friday to Easter Monday. */
  'long-easter-weekend': fromEaster(-2, 4),
  'ash-wednesday': fromEaster(-46),
  'carnival-monday': fromEaster(-48),
  'palm-sunday': fromEaster(-7),
  'holy-week': fromEaster(-6, 7),
  /** From Easter Monday to the Sunday. */
  'easter-week': fromEaster(1, 7),
  'maundy-thursday': fromEaster(-3),
  'easter-saturday': fromEaster(-1),
  'easter-sunday': fromEaster(0),
  'easter-monday': fromEaster(1),
  'whit-sunday': fromEaster(49),
  'whit-monday': fromEaster(50),
  pentecost: fromEaster(49, 2),
  'whit-weekend': fromEaster(48, 3),
  ascension: fromEaster(39, 4),
  carnival: fromEaster(-49, 3),
  /** From the Thursday before to the Tuesday. */
  'carnival-week': fromEaster(-52, 6),
  'carnival-thursday': fromEaster(-52),
  'corpus-christi': fromEaster(60),
  'saint-nicholas': fixed(12, 5),
  'saint-nicholas-day': fixed(12, 6),
  valentine: fixed(2, 14),
  'mothers-day': onWeekday(5, 8, 7),
  'mothers-day-in-britain': fromEaster(-21),
  'mothers-day-in-france': mothersDayInFrance,
  'fathers-day': onWeekday(6, 15, 7),
  thanksgiving: onWeekday(11, 22, 4),
  'black-friday': onWeekday(11, 23, 5),
  /** The week of it, from Monday on. */
  'black-week': onWeekday(11, 19, 1, 7),
  'cyber-monday': onWeekday(11, 26, 1),
  'black-friday-to-cyber-monday': onWeekday(11, 23, 5, 4),
  'martin-luther-king': onWeekday(1, 15, 1),
  'presidents-day': onWeekday(2, 15, 1),
  'saint-patrick': fixed(3, 17),
  'early-may-bank-holiday': onWeekday(5, 1, 1),
  /** Memorial Day in the United States, the spring bank holiday in Britain. */
  'last-monday-of-may': onWeekday(5, 25, 1),
  /** The Monday before 25 May. */
  'victoria-day': onWeekday(5, 18, 1),
  'first-monday-of-june': onWeekday(6, 1, 1),
  'canada-day': fixed(7, 1),
  juneteenth: fixed(6, 19),
  'independence-day': fixed(7, 4),
  'summer-bank-holiday': onWeekday(8, 25, 1),
  /** In Canada. */
  'civic-holiday': onWeekday(8, 1, 1),
  'labor-day-in-america': onWeekday(9, 1, 1),
  /** In Ireland. */
  'last-monday-of-october': onWeekday(10, 25, 1),
  /** Thanksgiving in Canada, too. */
  'columbus-day': onWeekday(10, 8, 1),
  'bonfire-night': fixed(11, 5),
  'tax-day': fixed(4, 15),
  'super-bowl': onWeekday(2, 8, 7),
  'anzac-day': fixed(4, 25),
  'australia-day': fixed(1, 26),
  'melbourne-cup': onWeekday(11, 1, 2),
  'burns-night': fixed(1, 25),
  'saint-andrew': fixed(11, 30),
  diwali,
  'chinese-new-year': chineseNewYear,
  ramadan,
  eid,
  'end-of-ramadan': endOfRamadan,
  'feast-of-sacrifice': feastOfSacrifice,
  armistice: fixed(11, 11),
  'kings-day': fixed(4, 27),
  'war-dead': fixed(5, 4),
  'princes-day': onWeekday(9, 15, 2),
  'animal-day': fixed(10, 4),
  candlemas: fixed(2, 2),
  reformation: fixed(10, 31),
  /** The Wednesday before the last Sunday but one of the church's year, which is the last before Advent. */
  'day-of-repentance': onWeekday(11, 16, 3),
  'sunday-of-the-dead': onWeekday(11, 20, 7),
  'liberation-day': fixed(5, 5),
  'labour-day': fixed(5, 1),
  'all-saints': fixed(11, 1),
  'all-souls': fixed(11, 2),
  'immaculate-conception': fixed(12, 8),
  'saint-john': fixed(6, 24),
  /** In gardens nothing that frost can harm is planted before they are over. */
  'ice-saints': fixed(5, 11, 5),
  'swiss-national-day': fixed(8, 1),
  /** In Switzerland. */
  'federal-fast': onWeekday(9, 15, 7),
  'munich-festival': munichFestival,
  'bastille-day': fixed(7, 14),
  'belgian-national-day': fixed(7, 21),
  /** In Ghent: ten days from the Friday before 21 July. */
  'ghent-feasts': onWeekday(7, 14, 5, 10),
  /** Keti Koti in Suriname and the Netherlands, and its day of independence. */
  'keti-koti': fixed(7, 1),
  'suriname-day': fixed(11, 25),
  assumption: fixed(8, 15),
  halloween: fixed(10, 31),
  'saint-martin': fixed(11, 11),
  'german-unity': fixed(10, 3),
  epiphany: fixed(1, 6),
  'remembrance-sunday': onWeekday(11, 8, 7),
  'low-sunday': fromEaster(7),
  'shrove-tuesday': fromEaster(-47),
  'music-day': fixed(6, 21),
  harvest: onWeekday(10, 1, 7),
  /** The second weekend of September, when monuments are open. */
  'heritage-days': onWeekday(9, 8, 6, 2),
  /** From the first Sunday of Advent to Christmas Eve. */
  advent: (year: number): Span => ({ from: weekdayFrom(dateFrom(year, 11, 27), 7), to: dateFrom(year, 12, 25) }),
  ...Object.fromEntries([1, 2, 3, 4].flatMap(inAdvent)),
};

/** A Sunday of Advent, of which the first is the one from 27 November on, and the weekend that it ends. */
function inAdvent(nth: number): readonly [string, (year: number) => Span][] {
  return [
    [`advent-${nth}`, onWeekday(11, 20 + 7 * nth, 7)],
    [`advent-weekend-${nth}`, onWeekday(11, 19 + 7 * nth, 6, 2)],
  ];
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
