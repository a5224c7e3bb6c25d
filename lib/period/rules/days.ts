import { fold } from '../engine/lexicon.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';

const MOST_DAYS = 12;

export interface Days {
  readonly first: number;
  readonly last: number;
  readonly next: number;
  readonly several: boolean;
  /** The token of the last. */
  readonly lastAt: number;
  /** From the one to the other, not the one and the other. */
  readonly through: boolean;
}

/** "14", "14e", "12, 13 en 14", "14-25", "14 t/m 25", "14. bis zum 25." */
export function readDays(reader: TokenReader, at: number): Days | null {
  const first = readDay(reader, at);
  if (!first) return null;
  let last = first;
  let next = first.next;
  let lastAt = at;
  let through = false;
  for (let count = 0; count < MOST_DAYS; count++) {
    const link = pastLink(reader, next);
    if (link === null) break;
    const dayAt = pastWeekday(reader, link);
    const day = readDay(reader, dayAt);
    // "La seconde, les 19 et 20": the second of something, and days.
    if (reader.word(next) === ',' && reader.figure(at) < 0 && reader.figure(dayAt) >= 0) break;
    // "Apr 3, four weeks".
    if (day && reader.figure(at) >= 0 && reader.figure(dayAt) < 0 && reader.is(day.next, 'unit')) break;
    // "In der 5. und 6. Stunde".
    if (day && isTime(reader, day.next) && reader.is(next, 'and')) return null;
    // "le 16 à 18h", "am 15. bis 17 Uhr": the second is an hour.
    if (!day || day.value <= last.value || isTime(reader, day.next)) break;
    const stretch = reader.is(next, 'through') || reader.isDash(next);
    if (stretch && isMoved(reader, at)) break;
    through ||= stretch;
    last = day;
    lastAt = dayAt;
    next = day.next;
  }
  return { first: first.value, last: last.value, next, several: last !== first, lastAt, through };
}

/** Past ",", "en", "t/m", "-", "bis zum": what may stand between two days of one month. */
function pastLink(reader: TokenReader, at: number): number | null {
  let next = at;
  for (let count = 0; count < 3; count++) {
    const link = reader.any(next, 'through', 'and');
    if (link) next += link.size;
    else if (reader.isSign(next, ',&/+–—-')) next++;
    else break;
  }
  return next === at ? null : reader.skip(next);
}

function readDay(reader: TokenReader, at: number): Read<number> | null {
  const token = reader.tokens[at];
  if (!token) return null;
  if (token.digits >= 0) {
    if (token.digits < 1 || token.digits > 31 || token.end - token.at > 2) return null;
    return { value: token.digits, next: reader.pastOrdinalEnding(at + 1) };
  }
  const word = reader.any(at, 'ordinal', 'number');
  const value = Number(word?.value);
  return word && value >= 1 && value <= 31 ? { value, next: at + word.size } : null;
}

/** "de 6", "6th", "6e", "sixth", and in German "6.": a number that is a day and no count. */
export function isSpelledDay(reader: TokenReader, at: number): boolean {
  const ending = reader.tokens[at + 1];
  // "Les 6e" are a class at school: French numbers its days without an ending.
  if (ending?.spaced === false && reader.is(at + 1, 'ordinalEnding', 'rank')) return false;
  if (reader.stands(at - 1, 'article') || reader.is(at, 'ordinal')) return true;
  if (!ending || ending.spaced || reader.figure(at) < 0) return false;
  return reader.is(at + 1, 'ordinalEnding') || (ending.word === '.' && reader.words.capitals === 'nouns');
}

/** "dinsdag 15 september", "Tuesday, 15 September", "ma 14 t/m vr 18 september". */
export function pastWeekday(reader: TokenReader, at: number): number {
  const weekday = reader.hit(at, 'weekday');
  if (!weekday) return at;
  let next = at + weekday.size;
  while (reader.stands(next, 'partOfDay') || (reader.word(next) === '-' && reader.stands(next + 1, 'partOfDay'))) {
    // "Lundi après le 14 mai".
    if (reader.is(next, 'bound') && reader.is(next + 1, 'filler')) break;
    next++;
  }
  if (reader.word(next) === '.' && !reader.isSpaced(next)) next++;
  if (reader.word(next) === ',') next++;
  return reader.skip(next);
}

export function isTime(reader: TokenReader, at: number): boolean {
  return reader.stands(at, 'measure') || reader.isSign(at, '€%$£');
}

/** "pushed from October to November", "décalé du 14 au 21 mai" is no stretch from the one to the other. */
export function isMoved(reader: TokenReader, first: number): boolean {
  for (let back = 1; back <= 8; back++) if (reader.stands(first - back, 'moved')) return true;
  return false;
}

/** Past the hour of a day: "at 9am", "om 9.00 uur", ", 9:00 Uhr", "à 9h30". */
export function pastHour(reader: TokenReader, at: number): number {
  const start = reader.word(at) === ',' ? at + 1 : at;
  const said = reader.stands(start, 'atHour');
  const hour = said ? start + 1 : start;
  if (reader.figure(hour) < 0) return at;
  const minutes = reader.isSign(hour + 1, ':.hu') && reader.tokens[hour + 2]?.spaced === false;
  const next = minutes ? hour + 3 : hour + 1;
  if (reader.stands(next, 'measure')) return next + 1;
  return said || minutes ? next : at;
}

/** "in mei de 6e." and not "in mei de 2e versie". */
export function endsThere(reader: TokenReader, next: number): boolean {
  const [behind, further] = [reader.tokens[next], reader.tokens[next + 1]];
  if (behind === undefined) return true;
  return /^[.,;:!?()\n]$/.test(behind.word) && !(further && !further.spaced && /^\d/.test(further.word));
}

/** An hour, a count, an amount or a whole date goes on behind it. */
export function isSomethingElse(reader: TokenReader, next: number): boolean {
  const behind = reader.tokens[next];
  if (!behind) return false;
  if (behind.digits >= 0 || reader.any(next, 'unit', 'month') || isTime(reader, next)) return true;
  return /^[:/.-]$/.test(behind.word) && reader.figure(next + 1) >= 0 && !reader.isSpaced(next + 1);
}

/** Whether the dot at a place is that of a shortened name ("Sept. 15"); a whole one ends its sentence: "in February or March. 14 patterns". */
export function isShortened(reader: TokenReader, at: number): boolean {
  const name = reader.word(at - 1);
  if (reader.word(at) !== '.' || reader.isSpaced(at) || reader.figure(at - 1) >= 0) return false;
  return name.length <= LONGEST_SHORT && !isWholeName(reader, name);
}

/** The first of a month's names is the whole one: "march", "juni". */
function isWholeName({ lexicon }: TokenReader, word: string): boolean {
  return Object.values(lexicon.words.table.month ?? {}).some((names) => fold(names.split('|', 1)[0] ?? '') === word);
}

const LONGEST_SHORT = 5;
