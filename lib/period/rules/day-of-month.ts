import { addDays } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { dayIn } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import type { Hit } from '../engine/tokens.ts';
import { nextDays, readBareDays } from './bare-days.ts';
import { type Days, endsThere, isMoved, isShortened, isSpelledDay, isTime, pastWeekday, readDays } from './days.ts';
import { daysIn } from './days-of-named-month.ts';
import { isGluedLeft } from './month.ts';
import { readShortYear, readYearBehind, readYearJoined, readYearNumber } from './read-year.ts';
import { readRelativeMonth } from './relative-unit.ts';

/**
 * "15 september", "dinsdag 15 sept. 2026", "September 15th", "12, 13 en 14 oktober", "14-25 september", "vom 14. bis 25.9.",
 * "le 1er octobre", "du 6 au 14 du mois prochain", "op de 6e".
 */
export const dayOfMonth: Rule = {
  name: 'day-of-month',
  begins: ['weekday', 'ordinal', 'number', 'month'],
  digits: true,
  read: (reader, at) => readDayFirst(reader, at) ?? readMonthFirst(reader, at),
};

export function readDayFirst(reader: TokenReader, at: number): Draft | null {
  const start = pastWeekday(reader, at);
  const days = readDays(reader, start);
  if (!days || isOfThing(reader, at, days) || isArticle(reader, start, days)) return null;
  if (reader.is(days.next, 'through') && isMoved(reader, at)) return null;
  // "Sept" is seven in French and a month: "sept/oct" are two of them.
  const joined = days.several || reader.is(start, 'month') ? null : joinedMonth(reader, days.next);
  if (joined) return build(reader, Number(joined.value), days, days.next + 1 + joined.size);
  const named = reader.skip(days.next);
  const month =
    reader.hit(named, 'month') ??
    (named === days.next ? null : reader.hit(days.next, 'month')) ??
    spokenMonth(reader, start, days.next);
  if (!month) return start === at ? readOtherwiseNamed(reader, at, days) : null;
  if (reader.word(days.next) === '-' && reader.isSpaced(days.next)) return null;
  if (
    (isGluedLeft(reader, at) && !endsRange(reader, at)) ||
    isOfCompound(reader, named + month.size) ||
    isListed(reader, at, days)
  )
    return null;
  return build(reader, Number(month.value), days, named + month.size);
}

/** "Am siebten neunten", as it is dictated: the number of the month, and of nothing that is named behind it. */
function spokenMonth(reader: TokenReader, at: number, next: number): Hit | null {
  if (reader.words.capitals !== 'nouns' || !reader.is(at, 'ordinal') || reader.word(next - 1) === '.') return null;
  const month = reader.hit(next, 'ordinal');
  const behind = month && reader.tokens[next + month.size];
  if (!month || Number(month.value) < 1 || Number(month.value) > 12 || (behind?.capital && behind.kinds === 0))
    return null;
  return isSpelledDay(reader, at) && reader.any(at - 1, 'bound', 'opens', 'through', 'filler', 'day', 'inside')
    ? month
    : null;
}

/** "That'll be a November job": no first of November. */
function isArticle(reader: TokenReader, at: number, { several }: Days): boolean {
  return !several && reader.is(at, 'number', '1') && !reader.is(at, 'ordinal');
}

/** "20 September-8 October", "20 sept.–8 okt.": the dash stands behind a month with its day. */
function endsRange(reader: TokenReader, at: number): boolean {
  if (!reader.isDash(at - 1)) return false;
  const month = reader.word(at - 2) === '.' ? at - 3 : at - 2;
  return reader.is(month, 'month') && reader.figure(month - 1) >= 0;
}

/** "saison 2 en novembre", "fase 2 van maart tot mei": the number of a thing, and a month by itself. */
function isOfThing(reader: TokenReader, at: number, { next, through }: Days): boolean {
  if (isSpelledDay(reader, at)) return false;
  return (reader.stands(at - 1, 'numberedThing') && !through) || reader.is(next, 'inside');
}

/** "4. augustus sta jij achter het fornuis" at the beginning of a line: the fourth of a list; German alone writes its days so. */
function isListed(reader: TokenReader, at: number, { several }: Days): boolean {
  if (several || reader.words.capitals === 'nouns' || reader.word(at + 1) !== '.') return false;
  const [before, token] = [reader.tokens[at - 1], reader.tokens[at]];
  return before !== undefined && token !== undefined && reader.text.slice(before.end, token.at).includes('\n');
}

/** "am zweiten Juniwochenende": the second weekend, not the second of June. */
function isOfCompound(reader: TokenReader, at: number): boolean {
  return reader.is(at, 'unit') && reader.tokens[at]?.spaced === false;
}

/** "15-sep", "15/sept-2026". */
function joinedMonth(reader: TokenReader, at: number): Hit | null {
  const [sign, name] = [reader.tokens[at], reader.tokens[at + 1]];
  if (!sign || !name || sign.spaced || name.spaced || !/^[-/]$/.test(sign.word)) return null;
  return reader.hit(at + 1, 'month');
}

/** "de 6e van volgende maand", "du 6 au 14 du mois prochain", "4 to 12 of next month"; "op de 6e", "vom 6. bis 14.". */
function readOtherwiseNamed(reader: TokenReader, at: number, days: Days): Draft | null {
  if (reader.figure(at) < 0 && !reader.is(at, 'ordinal')) return null;
  const spelled = isSpelledDay(reader, at);
  const between = reader.is(at - 1, 'between') || reader.is(at - 2, 'between');
  if (!spelled && !(days.several && (days.through || between))) return null;
  const within = reader.hit(days.next, 'inside');
  const month = readRelativeMonth(reader, days.next, reader.skip(days.next + (within?.size ?? 0)));
  if (month) return daysIn(month, days, month.next);
  return spelled ? (readOfAnyMonth(reader, at, days) ?? readBareDays(reader, at, days)) : null;
}

/** "The first of the month", "vanaf de 15e van de maand"; on every first of the month is a habit. */
function readOfAnyMonth(reader: TokenReader, at: number, days: Days): Draft | null {
  const end = reader.skip(days.next) - 1;
  if (end <= days.next || !reader.is(end, 'unit', 'month') || reader.stands(at - 1, 'every')) return null;
  const span = reader.is(end, 'following') ? null : nextDays(reader.saidOn, days);
  return span && { next: end + 1, grain: days.several ? 'range' : 'day', said: ['day'], days: span };
}

/** "September 15th", "Sept 15–18, 2026". */
function readMonthFirst(reader: TokenReader, at: number): Draft | null {
  const start = pastWeekday(reader, at);
  const month = reader.hit(start, 'month');
  if (!month) return null;
  const named = isShortened(reader, start + month.size) ? start + month.size + 1 : start + month.size;
  const the = reader.is(named, 'filler') ? named + 1 : named;
  const days = readDays(reader, the);
  if (!days || reader.any(days.next, 'month', 'unit')) return null;
  if (reader.figure(the) < 0 && !reader.ordinal(the)) return null;
  const sign = reader.tokens[days.next];
  if (sign && !sign.spaced && (sign.word === ':' || sign.word === '%' || sign.digits >= 0)) return null;
  if (isTime(reader, days.next)) return null;
  if (!reader.words.monthFirst && !isToldFrom(reader, start > at, days)) return null;
  return build(reader, Number(month.value), days, days.next);
}

/** "Montag, Juni 8" and "april 14, 2027", where "mei 8" may be eight of something or the year: a weekday or a year tells. */
function isToldFrom(reader: TokenReader, weekday: boolean, { several, next }: Days): boolean {
  if (several) return false;
  const behind = reader.word(next) === ',' ? next + 1 : next;
  return readYearNumber(reader, behind) !== null || (weekday && endsThere(reader, next));
}

function build(reader: TokenReader, month: number, days: Days, next: number): Draft | null {
  const year = readYearBehind(reader, next) ?? readYearJoined(reader, next) ?? readShortYear(reader, next);
  const inYear = (of: number) => {
    const from = dayIn(of, month, days.first);
    const last = dayIn(of, month, days.last);
    return from && last && from <= last ? { from, to: addDays(last, 1) } : null;
  };
  const grain = days.several ? 'range' : 'day';
  if (!year) return { next: pastComing(reader, next), grain, said: ['month', 'day'], days: inYear };
  // A day that the year does not have is read as a day all the same, so that its month alone is not.
  return { next: year.next, grain, said: ['year', 'month', 'day'], days: inYear(year.value) ?? (() => null) };
}

/** "Vrijdag 12 juni a.s.": the next one, as without it. */
function pastComing(reader: TokenReader, at: number): number {
  const next = reader.after(at, 'relative', 'coming') ?? at;
  return reader.any(next, 'unit', 'weekday', 'month', 'season') ? at : next;
}
