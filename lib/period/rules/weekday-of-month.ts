import { addDays, daysBetween, type IsoDate, partsOf } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { daySpan, weekdayFrom } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { endsThere, isSomethingElse, pastWeekday } from './days.ts';

/** "Wednesday the 28th", "mardi 29", "woensdag de 28e", "Mittwoch, den 28.": the next day on which both are so. */
export const weekdayOfMonth: Rule = { name: 'weekday-of-month', begins: ['weekday'], read: readWeekdayOfMonth };

/** How far ahead the two are looked for: a bare number may as well be an hour or a count. */
const FURTHEST = 200;
const FURTHEST_BARE = 62;

/** "di 9", "so 3", "sat 4": words that short say other things as well. */
const SHORTEST_BARE = 4;

function readWeekdayOfMonth(reader: TokenReader, at: number): Draft | null {
  const name = reader.hit(at, 'weekday');
  if (!name) return null;
  const start = pastWeekday(reader, at);
  const token = reader.tokens[start];
  if (!token || token.digits < 1 || token.digits > 31 || token.end - token.at > 2) return null;
  const next = reader.pastOrdinalEnding(start + 1);
  const article = reader.stands(start - 1, 'article') || reader.stands(at - 1, 'dayArticle');
  const spelled = article || next > start + 1;
  if (!spelled && reader.word(at).length < SHORTEST_BARE) return null;
  if (isSomethingElse(reader, next)) return null;
  if (isOneOfSeveral(reader, at, next)) return null;
  const day = nextDay(reader.saidOn, Number(name.value), token.digits);
  if (day === null) return null;
  const called = spelled || endsThere(reader, next) || reader.stands(next, 'atHour');
  const named = !reader.isDash(next) && isOfMonthNamed(reader, at, day);
  if (!called && !named && daysBetween(reader.saidOn, day) > FURTHEST_BARE) return null;
  return { next, grain: 'day', said: ['weekday', 'day'], days: daySpan(day) };
}

/** "Woensdag en donderdag, de 25ste en de 26ste": the weekdays first, then the days. */
function isOneOfSeveral(reader: TokenReader, at: number, next: number): boolean {
  const before = reader.hit(at - 1, 'and') && reader.is(at - 2, 'weekday');
  const behind = reader.hit(next, 'and');
  if (!before || !behind) return false;
  const other = reader.stands(next + behind.size, 'article') ? next + behind.size + 1 : next + behind.size;
  return reader.figure(other) >= 1;
}

/** "Festival is zaterdag 28 augustus … vrijdag 27 inregelen". */
function isOfMonthNamed(reader: TokenReader, at: number, day: IsoDate): boolean {
  const month = String(partsOf(day).month);
  for (let back = at - 1; back >= Math.max(0, at - FURTHEST_MONTH); back--)
    if (reader.is(back, 'month', month)) return true;
  return false;
}

const FURTHEST_MONTH = 60;

function nextDay(saidOn: IsoDate, weekday: number, day: number): IsoDate | null {
  for (
    let date = weekdayFrom(addDays(saidOn, 1), weekday);
    daysBetween(saidOn, date) <= FURTHEST;
    date = addDays(date, 7)
  ) {
    if (partsOf(date).day === day) return date;
  }
  return null;
}
