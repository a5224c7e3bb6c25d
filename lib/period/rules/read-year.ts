import { partsOf } from '../calendar.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { endsThere, isShortened } from './days.ts';

const FIRST_YEAR = 2000;
/** Behind a month or a day a year may lie further back: what was then is over. */
const FIRST_YEAR_BEHIND = 1900;
const LAST_YEAR = 2099;
const LETTER = /^\p{L}/u;

/** A year in four digits, or "'26". */
export function readYearNumber(reader: TokenReader, at: number, first = FIRST_YEAR): Read<number> | null {
  const token = reader.tokens[at];
  const short = reader.tokens[at + 1];
  // "The 2020s", "die 2020er Jahre".
  if (!token || (short && !short.spaced && LETTER.test(short.word))) return null;
  if (token.digits >= first && token.digits <= LAST_YEAR && token.end - token.at === 4) {
    return { value: token.digits, next: at + 1 };
  }
  if (token.word === "'" && short && !short.spaced && short.end - short.at === 2 && short.digits >= 20) {
    return { value: FIRST_YEAR + short.digits, next: at + 2 };
  }
  return null;
}

/** The same, "the year" before it too: "des Jahres 2027". */
export function readNamedYear(reader: TokenReader, at: number, first = FIRST_YEAR): Read<number> | null {
  return readYearNumber(reader, reader.after(at, 'unit', 'year') ?? at, first);
}

/** Behind "ce mois-là", "cette année-là": one that was told of. */
export function isTold(reader: TokenReader, at: number): boolean {
  return reader.isDash(at) && reader.stands(at + 1, 'there');
}

const YEARS_ON: Readonly<Record<string, number>> = { this: 0, next: 1, coming: 1, 'after-next': 2, last: -1 };

/** "volgend jaar", "l'année prochaine", "nächsten Jahres", "this year": the year it was said in, and so many on. */
export function readRelativeYear(reader: TokenReader, at: number): Read<number> | null {
  const { year } = partsOf(reader.saidOn);
  const relative = reader.hit(at, 'relative');
  if (relative) {
    const on = YEARS_ON[relative.value];
    const next = reader.after(at + relative.size, 'unit', 'year');
    return next === null || on === undefined || isTold(reader, next) ? null : { value: year + on, next };
  }
  const unit = reader.after(at, 'unit', 'year');
  const behind = unit === null ? null : reader.hit(unit, 'relative');
  const on = behind && YEARS_ON[behind.value];
  return unit === null || behind === null || on === undefined || on === null
    ? null
    : { value: year + on, next: unit + behind.size };
}

/** "Sep-2026", "sept/2026", "Q2/2026". */
export function readYearJoined(reader: TokenReader, at: number): Read<number> | null {
  const [sign, year] = [reader.tokens[at], reader.tokens[at + 1]];
  if (!sign || !year || sign.spaced || year.spaced || !/^[/-]$/.test(sign.word)) return null;
  return readYearNumber(reader, at + 1);
}

/** "Q2/28", "2Q28": behind the number of a quarter or half-year two digits are enough. */
export function readYearOfPart(reader: TokenReader, at: number): Read<number> | null {
  const behind = readYearBehind(reader, at) ?? readYearJoined(reader, at) ?? readShortYearOfPart(reader, at);
  const start = reader.isSign(at, '/-') && !reader.isSpaced(at) ? at + 1 : at;
  return behind ?? (reader.isSpaced(start) ? null : readTwoDigits(reader, start));
}

/** "28" of this century, from 2020 on, by itself: whoever calls knows that it is a year. */
export function readTwoDigits(reader: TokenReader, at: number): Read<number> | null {
  const token = reader.tokens[at];
  if (!token || token.end - token.at !== 2 || token.digits < 20) return null;
  return { value: FIRST_YEAR + token.digits, next: at + 1 };
}

/** "8 juni 27.", "18. Juli 26", "Q1 27": a year of these days in two digits, with nothing that is counted by it behind. */
export function readShortYear(reader: TokenReader, at: number): Read<number> | null {
  return endsThere(reader, at + 1) ? shortYear(reader, at) : null;
}

/** The same, "Winter 26/27" and "Q4 26 oder Q1 27" too: behind what has no days a second year or a link may follow. */
export function readShortYearOfPart(reader: TokenReader, at: number): Read<number> | null {
  const [short, second] = [reader.figure(at), reader.figure(at + 2)];
  const sign = reader.tokens[at + 1];
  const goesOn =
    reader.any(at + 1, 'and', 'through') !== null ||
    (reader.isSign(at + 1, '/–-') &&
      (sign?.spaced || second === short + 1 || reader.any(at + 2, 'season', 'month', 'quarter', 'part') !== null));
  return readShortYear(reader, at) ?? (goesOn ? shortYear(reader, at) : null);
}

function shortYear(reader: TokenReader, at: number): Read<number> | null {
  const token = reader.tokens[at];
  const close = token?.spaced === false && !reader.is(at - 1, 'weak', 'dated');
  if (!token || close || token.end - token.at !== 2 || token.digits < 0) return null;
  const { year } = partsOf(reader.saidOn);
  const value = year - (year % 100) + token.digits;
  return value >= year - SHORT_YEARS_BACK && value <= year + SHORT_YEARS_ON ? { value, next: at + 1 } : null;
}

const SHORT_YEARS_BACK = 1;
const SHORT_YEARS_ON = 3;

/** A year behind something, with the small words between ("van 2027", "of next year", ", 2026"); null where none is. */
export function readYearBehind(reader: TokenReader, at: number): Read<number> | null {
  let next = at;
  const stopped = reader.word(next) === '.' && !reader.isSpaced(next);
  if (stopped) next++;
  // "Between 8 and 19 February. Last year's raised …": another sentence.
  if (stopped && (reader.tokens[next]?.capital === true || !isShortened(reader, at))) return null;
  if (reader.word(next) === ',') next++;
  const inside = reader.hit(next, 'inside');
  next = reader.skip(next);
  return (
    readNamedYear(reader, next, FIRST_YEAR_BEHIND) ??
    readRelativeYear(reader, next) ??
    (inside && readNamedYear(reader, next + inside.size))
  );
}
