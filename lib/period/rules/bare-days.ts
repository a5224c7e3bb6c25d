import { addDays, dateFrom, partsOf } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import { dayIn, type Span } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { type Days, endsThere, isSomethingElse, isSpelledDay } from './days.ts';

/**
 * "op de 15e", "am 15.", "from the 4th to the 12th", "du 13 au 18": days of this month, or of the next where they are over. The
 * number of a day may as well be that of a floor, a class or an edition, so it must be called for and nothing be counted by it.
 */
export function readBareDays(reader: TokenReader, at: number, days: Days): Draft | null {
  // "Au 3e : la fuite" is a floor.
  if (isSomethingElse(reader, days.next) || reader.word(days.next) === ':') return null;
  if (!goesOn(reader, days.next) && !isPicked(reader, at, days.next)) return null;
  if (isSince(reader, at)) return null;
  if (!days.several && !isDayNumber(reader, at)) return null;
  if (days.several && reader.figure(days.lastAt) < 0 && days.last < LEAST_IN_WORDS) return null;
  const ofWeekdays = days.several && isOfWeekdays(reader, at);
  // "Les 24 et 25" are days by their article.
  const plural = days.several && reader.stands(at - 1, 'dayArticle');
  const called = isCalledFor(reader, at) || isBegin(reader, at, days.next) || isPicked(reader, at, days.next);
  if (days.several && !ofWeekdays && !plural && !(isSpelledDay(reader, days.lastAt) && (days.through || called)))
    return null;
  if (!called && !(days.several ? plural || ofWeekdays || isOpened(reader, at) : isHourBehind(reader, days.next)))
    return null;
  const span = nextDays(reader.saidOn, days);
  return span && { next: days.next, grain: days.several ? 'range' : 'day', said: ['day'], days: span };
}

/** "15th", "15.", "le 15": a lone number with nothing but an article may be anything. */
function isDayNumber(reader: TokenReader, at: number): boolean {
  // "op de eerste", "on the second", "le premier" say other things as well.
  const word = reader.hit(at, 'ordinal');
  if (word && reader.figure(at) < 0) return Number(word.value) >= LEAST_IN_WORDS;
  if (reader.stands(at - 1, 'dayArticle')) return true;
  const named = reader.stands(at - 1, 'article') || isThrough(reader, at);
  return named && reader.pastOrdinalEnding(at + 1) > at + 1;
}

/** "15 juni t/m 19e". */
function isThrough(reader: TokenReader, at: number): boolean {
  return [1, 2, 3].some((back) => reader.hit(at - back, 'through')?.size === back);
}

/** The words before, an article set aside: "op de", "am", "by the", "à partir du". */
function isCalledFor(reader: TokenReader, at: number): boolean {
  for (let start = at - 1; start >= Math.max(0, at - FURTHEST); start--) {
    const hit = reader.any(start, 'bound', 'inside', 'through');
    if (hit && reader.skip(start + hit.size) >= at) return true;
  }
  return false;
}

/** "Het begint de 13e", "Start ist der 13.", "the 13th start": the day on which work begins. */
function isBegin(reader: TokenReader, at: number, next: number): boolean {
  if (reader.stands(next, 'begins')) return true;
  for (let start = at - 1; start >= Math.max(0, at - FURTHEST) && !reader.isSign(start, '.,;!?\n'); start--)
    if (reader.stands(start, 'begins')) return true;
  return false;
}

/** "The client has picked the 27th for the flight", "heeft de 27ste gekozen". */
function isPicked(reader: TokenReader, at: number, next: number): boolean {
  if (reader.stands(next, 'picks')) return true;
  const verb = reader.stands(at - 1, 'article') ? at - 2 : at - 1;
  if (!reader.stands(verb, 'picks')) return false;
  // "The 27th of the three dates" is no 2nd of them.
  return goesOn(reader, next) || reader.stands(next, 'meantFor') || reader.figure(at) > MOST_OFFERED;
}

/** Of more things nobody picks one by its number. */
const MOST_OFFERED = 12;

/** "Depuis le 3", "seit dem 3.": a day behind us. */
function isSince(reader: TokenReader, at: number): boolean {
  return [1, 2].some((back) => reader.stands(at - back, 'since'));
}

/** "De 24e om 20 uur", "the 24th at 8". */
function isHourBehind(reader: TokenReader, next: number): boolean {
  return reader.stands(next, 'atHour') && reader.figure(next + 1) >= 0;
}

function isOpened(reader: TokenReader, at: number): boolean {
  for (let start = at - 1; start >= Math.max(0, at - FURTHEST); start--) {
    const hit = reader.any(start, 'opens', 'between');
    if (hit && reader.skip(start + hit.size) >= at) return true;
  }
  return false;
}

/** "woensdag en donderdag, de 25ste en de 26ste". */
function isOfWeekdays(reader: TokenReader, at: number): boolean {
  const comma = reader.stands(at - 1, 'article') ? at - 2 : at - 1;
  return reader.word(comma) === ',' && reader.is(comma - 1, 'weekday');
}

/** "tot en met de" is four words. */
const FURTHEST = 4;

/** What is counted by a number stands right behind it: "de 2e verdieping", "le 2 pièces". Where nouns have capitals, that tells. */
export function goesOn(reader: TokenReader, next: number): boolean {
  const behind = reader.tokens[next];
  if (!behind || endsThere(reader, next) || !behind.spaced) return behind === undefined || endsThere(reader, next);
  if (reader.words.capitals === 'nouns') return !behind.capital || reader.stands(next, 'dayGoesOn');
  if (reader.stands(next, 'dayGoesOn') || reader.stands(next, 'begins')) return true;
  return reader.any(next, 'bound', 'through', 'inside', 'and', 'day') !== null;
}

const LEAST_IN_WORDS = 6;

const MONTHS_AHEAD = 3;

/** The first month that has these days and in which they are not over. */
export function nextDays(saidOn: string, { first, last }: Pick<Days, 'first' | 'last'>): Span | null {
  const { year, month } = partsOf(saidOn);
  for (let ahead = 0; ahead < MONTHS_AHEAD; ahead++) {
    const { year: y, month: m } = partsOf(dateFrom(year, month + ahead, 1));
    const [from, until] = [dayIn(y, m, first), dayIn(y, m, last)];
    if (from && until && from <= until && until > saidOn) return { from, to: addDays(until, 1) };
  }
  return null;
}
