import { addDays, partsOf, weekdayOf } from '../calendar.ts';
import { type Draft, mapDays } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { dayIn } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { pastWeekday } from './days.ts';
import { isGlued, isGluedLeft, shortMonthAt } from './month.ts';

/** "15-9-2026", "28/9", "28.9.", "15 09 2026", "14.-25.9.", "2026-09-15", "9/28" where the second can be no month. */
export const numericDate: Rule = { name: 'numeric-date', begins: ['weekday'], digits: true, read: readNumericDate };

export function readNumericDate(reader: TokenReader, at: number): Draft | null {
  const start = pastWeekday(reader, at);
  if (isGluedLeft(reader, start) && !(reader.word(start - 1) === '-' && isPair(reader, start - 4, start))) return null;
  return readIso(reader, start) ?? readDotted(reader, start) ?? readSigned(reader, start) ?? readSpaced(reader, start);
}

/** ISO 8601 calendar dates. */
function readIso(reader: TokenReader, at: number): Draft | null {
  const [year, month, day] = [0, 2, 4].map((on) => reader.tokens[at + on]);
  if (!year || !month || !day || year.end - year.at !== 4 || year.digits < 1990) return null;
  const sign = reader.word(at + 1);
  if ((sign !== '-' && sign !== '/') || reader.word(at + 3) !== sign || month.spaced || day.spaced) return null;
  const date = dayIn(year.digits, month.digits, day.digits);
  if (date === null) return null;
  return { next: at + 5, grain: 'day', said: ['year', 'month', 'day'], days: { from: date, to: addDays(date, 1) } };
}

/** "28.9.", "28.09.2026", "14.-25.9.", "14. - 25.09.2026", "12., 13. und 14.10.". */
function readDotted(reader: TokenReader, at: number): Draft | null {
  const firstDay = dayAt(reader, at);
  if (!firstDay) return null;
  const dotted = dot(reader, at + 1);
  let monthAt = dotted ? at + 2 : at + 1;
  let lastDay = firstDay;
  const link = !dotted && reader.word(monthAt) === '/' ? null : pastDayLink(reader, monthAt);
  if (link !== null && dayAt(reader, link) && dot(reader, link + 1)) {
    lastDay = dayAt(reader, link);
    monthAt = link + 2;
    for (let next = pastDayLink(reader, monthAt); next !== null; next = pastDayLink(reader, monthAt)) {
      if (dayAt(reader, next) <= lastDay || !dot(reader, next + 1)) break;
      lastDay = dayAt(reader, next);
      monthAt = next + 2;
    }
  } else if (!dotted) return null;
  const month = reader.tokens[monthAt];
  if (!month || month.digits < 1 || month.digits > 12 || month.end - month.at > 2) return null;
  if (month.spaced && !dot(reader, monthAt + 1)) return null;
  const closed = dot(reader, monthAt + 1);
  const yearAt = closed ? monthAt + 2 : monthAt + 1;
  const year = closed ? yearOf(reader, yearAt) : null;
  const range = dotted && lastDay > firstDay;
  if (!closed && (month.spaced || isHour(reader, at, monthAt + 1) || !(range || mayBeDate(reader, at)))) return null;
  if (year !== null && isVersion(reader, at, yearAt)) return null;
  if (!year && closed && isNumberGoingOn(reader, yearAt)) return null;
  return build(firstDay, lastDay, month.digits, year, year ? yearAt + 1 : closed ? monthAt + 2 : monthAt + 1);
}

/** "ab 9.10 Uhr", "van 9.10 tot 10.12 uur", "um 10.10". */
function isHour(reader: TokenReader, at: number, next: number): boolean {
  const link = reader.hit(next, 'through');
  const end = link ? reader.skip(next + link.size) + 3 : next;
  return reader.stands(at - 1, 'atHour') || reader.stands(next, 'measure') || reader.stands(end, 'measure');
}

/** "15-9-2026", "28/9", "28/09/26", "14/9"; with a day close before it ("22-24/6") from there on. */
function readSigned(reader: TokenReader, at: number, from = at): Draft | null {
  const first = dayAt(reader, at);
  const sign = reader.tokens[at + 1];
  const until = first && sign?.word !== '/' ? untilSigned(reader, at) : null;
  if (until) return until;
  const second = reader.tokens[at + 2];
  if (!first || !sign || sign.spaced || (sign.word !== '/' && sign.word !== '-') || !second || second.spaced)
    return null;
  if (second.digits < 1 || second.digits > 31 || second.end - second.at > 2) return null;
  const again = reader.tokens[at + 3];
  const year = again?.word === sign.word && !again.spaced ? yearOf(reader, at + 4) : null;
  const pair =
    again?.word === '-' ? isPair(reader, at, at + 4) : reader.word(at - 1) === '-' && isPair(reader, at - 4, at);
  const bare = !year && !pair;
  const slash = sign.word === '/';
  if (bare && isGlued(reader, from, at + 3)) return null;
  if (!year && !slash && !isInRange(reader, at) && !mayBeDate(reader, at)) return null;
  if (!year && again && (again.word === '%' || reader.is(at + 3, 'unit') || reader.stands(at + 3, 'measure')))
    return null;
  const american = second.digits > 12 && first <= 12;
  if (american && !year && shortMonthAt(reader, at)) return null;
  const [day, month] = american ? [second.digits, first] : [first, second.digits];
  if (month > 12 || (!year && !slash && areHours(reader, at, day, month))) return null;
  const weak = bare && slash && !mayBeDate(reader, from) && !isToldByItself(reader, from, first, second.digits);
  return build(day, day, month, year, year ? at + 5 : at + 3, weak);
}

/** "Tues 2-4", "Do 9-12": behind a day of the week that the date is not, when it comes or when it last was, hours. */
function areHours(reader: TokenReader, at: number, day: number, month: number): boolean {
  const weekday = reader.hit(at - 1, 'weekday');
  if (!weekday) return false;
  const written = reader.figure(at) === day && !reader.words.monthFirst;
  if (!written && endsWeekdays(reader, at - 1)) return true;
  const { year } = partsOf(reader.saidOn);
  const date = dayIn(year, month, day);
  const dates = date !== null && date >= reader.saidOn ? [date] : [date, dayIn(year + 1, month, day)];
  return !dates.some((one) => one !== null && weekdayOf(one) === Number(weekday.value));
}

/** "Mon-Fri 8-5", "di t/m vr 9-17": open on all of these days. */
function endsWeekdays(reader: TokenReader, at: number): boolean {
  if (reader.isDash(at - 1) && reader.is(at - 2, 'weekday')) return true;
  return [1, 2, LONGEST_LINK].some(
    (size) => reader.hit(at - size, 'through')?.size === size && reader.is(at - size - 1, 'weekday'),
  );
}

/** "15 06 2026", with no other number beside it, as those of a telephone have. */
function readSpaced(reader: TokenReader, at: number): Draft | null {
  const [day, month] = [dayAt(reader, at), reader.tokens[at + 1]];
  const year = spacedYear(reader, at + 2);
  if (!day || !year || !month || month.end - month.at !== 2 || month.digits < 1 || month.digits > LAST_MONTH)
    return null;
  return reader.figure(at - 1) < 0 && reader.figure(at + 3) < 0 ? build(day, day, month.digits, year, at + 3) : null;
}

/** "22 t/m 24/6", "lundi 22 au mercredi 24/6", "22-24/6": the month of the last is that of the first. */
function untilSigned(reader: TokenReader, at: number): Draft | null {
  const link = reader.after(at + 1, 'through');
  const close = reader.isDash(at + 1) && ![1, 2, 3].some((on) => reader.isSpaced(at + on));
  const last = link === null ? (close ? at + 2 : at) : pastWeekday(reader, reader.skip(link));
  const days = dayAt(reader, last) - dayAt(reader, at);
  const until = days > 0 ? readSigned(reader, last, close ? at : last) : null;
  if (until?.grain !== 'day' || reader.word(until.next - 2) !== '/') return null;
  const stretch = mapDays(until.days, ({ from, to }) => ({ from: addDays(from, -days), to }));
  return { ...until, grain: 'range', days: stretch };
}

/** "25/8" is no fraction, nor is "12/6" at the beginning of a sentence; behind a name ("Room 25/8") it is its number. */
function isToldByItself(reader: TokenReader, at: number, day: number, month: number): boolean {
  const before = reader.tokens[at - 1];
  if (day <= month || NO_DAYS.has(`${day}/${month}`)) return false;
  if (day <= LAST_MONTH) return before === undefined || /^[.!?\n]$/.test(before.word);
  return !before?.capital || before.kinds !== 0;
}

/** Round the clock, and the shape of a screen. */
const NO_DAYS: ReadonlySet<string> = new Set(['24/7', '16/9']);

function build(
  first: number,
  last: number,
  month: number,
  year: number | null,
  next: number,
  weak = false,
): Draft | null {
  const inYear = (of: number) => {
    const from = dayIn(of, month, first);
    const until = dayIn(of, month, last);
    return from && until && from <= until ? { from, to: addDays(until, 1) } : null;
  };
  const grain = first === last ? 'day' : 'range';
  if (year === null) return { next, grain, said: ['month', 'day'], days: inYear, weak };
  const days = inYear(year);
  return days && { next, grain, said: ['year', 'month', 'day'], days };
}

function dayAt(reader: TokenReader, at: number): number {
  const token = reader.tokens[at];
  return token && token.digits >= 1 && token.digits <= 31 && token.end - token.at <= 2 ? token.digits : 0;
}

function dot(reader: TokenReader, at: number): boolean {
  return reader.word(at) === '.' && !reader.isSpaced(at);
}

function yearOf(reader: TokenReader, at: number): number | null {
  const token = reader.tokens[at];
  if (!token || token.spaced) return spacedYear(reader, at);
  if (token.end - token.at === 4 && token.digits >= 1990 && token.digits < 2100) return token.digits;
  const { year } = partsOf(reader.saidOn);
  const near = token.digits >= year - 2000 - YEARS_BACK && token.digits <= year - 2000 + YEARS_ON;
  return token.end - token.at === 2 && near ? 2000 + token.digits : null;
}

/** A year in two digits is one near the day it was said on; anything else is another number. */
const YEARS_BACK = 6;
const YEARS_ON = 20;

/** "Version 1.1.30": where days are not written with dots, a year in two digits makes no date of three numbers. */
function isVersion(reader: TokenReader, at: number, yearAt: number): boolean {
  const year = reader.tokens[yearAt];
  return reader.words.monthFirst && year?.end === (year?.at ?? 0) + 2 && !mayBeDate(reader, at);
}

/** "15.9. 2026". */
function spacedYear(reader: TokenReader, at: number): number | null {
  const token = reader.tokens[at];
  return token && token.end - token.at === 4 && token.digits >= 2000 && token.digits < 2100 ? token.digits : null;
}

/** Digits close behind: "12.4.1" is a version, "089.12.34" a telephone number. */
function isNumberGoingOn(reader: TokenReader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && !token.spaced && /^\d/.test(token.word);
}

function pastDayLink(reader: TokenReader, at: number): number | null {
  const link = reader.any(at, 'through', 'and');
  if (link) return reader.skip(at + link.size);
  return reader.isSign(at, '–—,/&+-') ? at + 1 : null;
}

/** "14-9 t/m 25-9": each makes sure that the other is a date. */
function isInRange(reader: TokenReader, at: number): boolean {
  const through = reader.hit(at + 3, 'through');
  if (through && isPair(reader, at, at + 3 + through.size)) return true;
  for (let size = 1; size <= LONGEST_LINK; size++) {
    if (reader.hit(at - size, 'through')?.size === size && isPair(reader, at - size - 3, at)) return true;
  }
  return false;
}

/** "t/m" is three tokens. */
const LONGEST_LINK = 3;

const LAST_MONTH = 12;

/** "28/9-9/10", "28.09.-09.10.": two dates written alike, a range; "3/4-5/6" is anything. */
function isPair(reader: TokenReader, first: number, second: number): boolean {
  const left = dot(reader, second - 2) && dot(reader, second - 4) ? second - 5 : first;
  const sign = reader.word(left + 1);
  if (!/^[./-]$/.test(sign) || reader.word(second + 1) !== sign) return false;
  const [day = 0, month = 0, lastDay = 0, lastMonth = 0] = [left, left + 2, second, second + 2].map((at) =>
    dayAt(reader, at),
  );
  if (Math.min(day, month, lastDay, lastMonth) === 0) return false;
  if (day > LAST_MONTH || lastDay > LAST_MONTH || mayBeDate(reader, left)) return true;
  // "6/15-6/19"; of fractions both are alike below: "3/16-5/16".
  return month > LAST_MONTH && lastMonth > LAST_MONTH && month !== lastMonth;
}

/** Two numbers that could be anything ("10.3", "14-9", "1/2") are a date only behind a word that calls for one. */
function mayBeDate(reader: TokenReader, at: number): boolean {
  const before = reader.tokens[at - 1];
  if (!before) return false;
  if (reader.any(at - 1, 'weekday', 'bound', 'opens', 'through', 'day')) return true;
  // "w/c 1.6.26".
  if ([1, 3].some((back) => reader.after(at - back, 'weekNumber', 'commencing') === at)) return true;
  return reader.is(at - 1, 'filler') && reader.any(at - 2, 'bound', 'opens', 'weekNumber', 'unit') !== null;
}
