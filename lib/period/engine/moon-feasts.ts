import { addDays, dateFrom, type IsoDate, partsOf } from '../calendar.ts';
import type { Span } from './spans.ts';

const EPOCH = '2000-01-01';

/**
 * When a new moon is, in days of universal time since 1 January 2000, by its number since 6 January 2000: the mean one and its two
 * greatest corrections, right to an hour (Meeus, Astronomical Algorithms, ch. 49).
 */
function newMoon(nth: number): number {
  const sine = (start: number, each: number) => Math.sin(((start + each * nth) * Math.PI) / 180);
  const mean = 5.59766 + 29.530588861 * nth;
  return mean - 0.4072 * sine(201.5643, 385.81693528) + 0.17241 * sine(2.5534, 29.1053567);
}

/** The day of the first new moon that, so many days on, falls on a day of a year or after it. */
function onNewMoon(year: number, month: number, day: number, on: number): IsoDate {
  const first = dateFrom(year, month, day);
  let nth = Math.floor((year - 2000) * 12.3685) - 1;
  while (dayOf(newMoon(nth) + on) < first) nth++;
  return dayOf(newMoon(nth) + on);
}

const dayOf = (days: number): IsoDate => addDays(EPOCH, Math.floor(days));

/**
 * From the moment at which the moon is new to the one that tells the day, in days: in India the evening before is the last without a moon
 * where that moment is before some 18:30 there, in China the day has that moment in it, in Arabia the moon is seen on the evening after.
 */
const [IN_INDIA, IN_CHINA, IN_ARABIA] = [-0.55, 0.333, 1.4];

export const diwali = (year: number): Span => lasting(onNewMoon(year, 10, 17, IN_INDIA), 1);

/** The week of it. */
export const chineseNewYear = (year: number): Span => lasting(onNewMoon(year, 1, 21, IN_CHINA), 7);

/** A month of the Islamic year, 1 to 12, from a day of it on: the first in a year. Countries differ by a day. */
function islamic(month: number, from: number, days: number) {
  return (year: number): Span => {
    // The first month of 1421 began with the third new moon.
    let nth = 3 + month - 1 + 12 * Math.floor((year - 2000) * 1.0306);
    while (partsOf(dayOf(newMoon(nth) + IN_ARABIA + from)).year >= year) nth -= 12;
    return lasting(dayOf(newMoon(nth + 12) + IN_ARABIA + from), days);
  };
}

export const ramadan = islamic(9, 0, 30);
export const endOfRamadan = islamic(10, 0, 3);
export const feastOfSacrifice = islamic(12, 9, 4);

/** "Eid" by itself: the next of the two. */
export function eid(year: number, saidOn: IsoDate): Span {
  const [end, sacrifice] = [endOfRamadan(year), feastOfSacrifice(year)];
  return end.to > saidOn || sacrifice.to <= saidOn ? end : sacrifice;
}

const lasting = (from: IsoDate, days: number): Span => ({ from, to: addDays(from, days) });
