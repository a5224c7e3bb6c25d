import type { PeriodResult } from '../engine/period-result.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { isStreet } from './is-street.ts';
import { isSurname } from './is-surname.ts';

const SUPPORT = ['inside', 'bound', 'opens', 'through', 'between', 'part', 'ahead', 'relative', 'ordinal'] as const;

/**
 * Words that are also something else ("mei", "may", "Mars", "Mai", a bare weekday or year) are a period only behind a word that
 * calls for one; and no month is somebody's name ("Hi April", "Herr August").
 */
export function dropUnsupported(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  return results.filter((result) => {
    if (isGreeted(reader, result) || isWished(reader, result)) return false;
    if (isOfHabit(reader, result) || isSmallWord(reader, result)) return false;
    if (isName(reader, result) || isCompany(reader, result) || isStreet(reader, result)) return false;
    if (isSurname(reader, result)) return false;
    if (!result.weak || isCalledFor(reader, result.first) || isBareDay(reader, result)) return true;
    // "At our Burns Night".
    const { rule, first } = result;
    if (rule === 'feast' && reader.stands(first - 1, 'whose') && isCalledFor(reader, first - 1)) return true;
    return isPlainMonth(reader, result) || isAll(reader, result);
  });
}

/** "Hi April", "Lieber August"; within a sentence "lieber" says what is preferred: "also lieber Oktober". Nobody is called Friday. */
function isGreeted(reader: TokenReader, { rule, first }: PeriodResult): boolean {
  if (rule === 'weekday' || !reader.stands(first - 1, 'greeting')) return false;
  const begins = first < 2 || ENDS.test(reader.word(first - 2));
  return begins || !reader.stands(first - 1, 'becomes');
}

/** "Gelukkig nieuwjaar", "frohe Weihnachten", "de beste wensen voor 2027", "bonne fin de semaine": whoever wishes somebody a time says nothing of it. */
function isWished(reader: TokenReader, { rule, bound, first }: PeriodResult): boolean {
  // "Il tient bon jusqu'aux vacances".
  if (!WISHED.has(rule) || bound !== 'in') return false;
  return reader.stands(first - 1, 'wished') || (rule === 'year' && reader.stands(first - 2, 'wished'));
}

const WISHED: ReadonlySet<string> = new Set(['feast', 'year', 'after-break', 'part', 'relative-unit']);

/**
 * "maar mei is goed", "March works for us", "mars serait mieux", "wordt mei", "half-term suits us": a month, season or holiday of which something is said. Where
 * months have a capital they are names too ("May will call you"): there only what nobody says of a person.
 */
function isPlainMonth(reader: TokenReader, { rule, first, next }: PeriodResult): boolean {
  if (!ANSWERS.has(rule) || rule === 'numeric-date') return false;
  const [token, behind] = [reader.tokens[first], reader.tokens[next]];
  if (!token || token.word.length < 3) return false;
  if (rule === 'month' && (next !== first + 1 || !isWrittenAsMonth(reader, first))) return false;
  // "Het wordt waarschijnlijk mei", "make it spring".
  const at = reader.stands(first - 1, 'takesUp') ? first - 1 : first;
  if ([1, 2, 3].some((back) => reader.stands(at - back, 'becomes') && reader.skip(at - back + 1) >= at)) return true;
  if (isTakenUp(reader, next)) return true;
  if (reader.word(first - 1) === ':' && behind?.word === '?') return true;
  // "Autumn's good", "summer is when", "mars vous irait", "mars t'irait".
  const contracted = reader.word(next) === "'" ? next + 2 : next;
  const link = reader.stands(contracted, 'isOn') || reader.stands(contracted, 'toWhom') ? contracted + 1 : contracted;
  const verb = reader.word(link) === "'" ? link + 1 : link;
  return [next, contracted, verb].some((at) => (reader.isSpaced(at) || at > next) && reader.stands(at, 'suits'));
}

/** With the capital that months have, or without one where they have none but at the beginning of a sentence ("Mei wordt druk"; "Jan" is a man). */
function isWrittenAsMonth(reader: TokenReader, first: number): boolean {
  const capital = reader.tokens[first]?.capital === true;
  if (reader.words.capitals !== 'names') return capital;
  return !capital || (!reader.is(first, 'month', '1') && (first === 0 || ENDS.test(reader.word(first - 1))));
}

/** "May it is", "mei, dat kan", "mars, c'est parfait". */
function isTakenUp(reader: TokenReader, next: number): boolean {
  const at = reader.word(next) === ',' ? next + 1 : next;
  if (!reader.stands(at, 'takesUp')) return false;
  // "C'est", "ça te va".
  const verb = reader.word(at + 1) === "'" || reader.stands(at + 1, 'toWhom') ? at + 2 : at + 1;
  return reader.stands(verb, 'dayGoesOn') || reader.stands(verb, 'suits');
}

const ANSWERS: ReadonlySet<string> = new Set(['month', 'season', 'feast', 'after-break', 'numeric-date']);

/** "Mei.", "25/8" and nothing else: what answers "when?". A holiday alone may be the reason why nobody answers. */
function isAll(reader: TokenReader, { rule, first, next }: PeriodResult): boolean {
  return (
    ANSWERS.has(rule) &&
    rule !== 'after-break' &&
    reader.tokens.every((token, at) => (at >= first && at < next) || !/[\p{L}\d]/u.test(token.word))
  );
}

/** "dan beginnen we maandag": a day by its whole name, no habit ("every Monday"), no office hours ("Monday, Tuesday"), no name. */
function isBareDay(reader: TokenReader, { rule, first, next }: PeriodResult): boolean {
  if (rule !== 'weekday' || next !== first + 1) return false;
  const [before, token, behind] = [reader.tokens[first - 1], reader.tokens[first], reader.tokens[next]];
  if (!token || (token.word.length < SHORTEST_DAY && !isShortDay(reader, first))) return false;
  if (behind && !behind.spaced && /^['/+&–-]$/.test(behind.word)) return false;
  if (reader.is(next + 1, 'weekday') || reader.is(next, 'weekday')) return false;
  if (!before) return true;
  if (!token.spaced && /^[-/'–+&]$/.test(before.word)) return false;
  if (reader.is(first - 1, 'weekday') || reader.is(first - 2, 'weekday') || reader.stands(first - 1, 'noDay'))
    return false;
  return !(
    reader.words.capitals === 'dates' &&
    before.capital &&
    before.kinds === 0 &&
    first > 1 &&
    !ENDS.test(reader.word(first - 2))
  );
}

/** "Sat am", with no other day beside it, as those of a list of hours have. */
function isShortDay(reader: TokenReader, first: number): boolean {
  return reader.stands(first + 1, 'partOfDay') && ![-3, -2, -1, 2, 3, 4].some((on) => reader.is(first + on, 'weekday'));
}

/** "Open di t/m zo", "Mo bis Do": the short names of two days and nothing that calls for them are what is so every week. */
function isOfHabit(reader: TokenReader, { rule, first, next }: PeriodResult): boolean {
  if (rule !== 'weekday' || next !== first + 1 || reader.word(first).length >= SHORTEST_DAY) return false;
  for (let at = first - 1; at >= first - 3; at--) {
    const through = reader.hit(at, 'through');
    if (through && at + through.size === first) return reader.is(at - 1, 'weekday') && !isCalledFor(reader, at - 1);
  }
  return false;
}

/** "Na zo'n lange tijd", "op zo veel plekken": the short name of a day that is a small word too stands alone. */
function isSmallWord(reader: TokenReader, { rule, next }: PeriodResult): boolean {
  if (rule !== 'weekday' || !reader.is(next - 1, 'filler')) return false;
  const behind = reader.tokens[next];
  return behind !== undefined && /^['\p{L}]/u.test(behind.word);
}

/** "di", "do", "ma", "Mo" are other words as well. */
const SHORTEST_DAY = 5;
const ENDS = /^[.!?,;:\n]$/;

/** Whether the words before (small ones set aside) call for a period. */
export function isCalledFor(reader: TokenReader, first: number): boolean {
  for (let at = first - 1, count = 0; at >= 0 && count < 4; at--, count++) {
    if (reader.any(at, ...SUPPORT) && endsBefore(reader, at, first)) return true;
    if (!reader.is(at, 'filler')) {
      return SUPPORT.some((kind) =>
        [at, at - 1, at - 2].some((start) => reader.is(start, kind) && endsBefore(reader, start, first)),
      );
    }
  }
  return false;
}

function endsBefore(reader: TokenReader, at: number, first: number): boolean {
  return SUPPORT.some((kind) => {
    const hit = reader.hit(at, kind);
    return hit !== null && reader.skip(at + hit.size) >= first;
  });
}

/** "Uitgeverij Zomer", "Éditions Printemps": where seasons have no capital, one within a line is a name. */
function isCompany(reader: TokenReader, result: PeriodResult): boolean {
  const [before, token] = [reader.tokens[result.first - 1], reader.tokens[result.first]];
  if (result.rule !== 'season' || !token?.capital || !before?.capital) return false;
  return reader.words.capitals === 'names' && !isCalledFor(reader, result.first);
}

/** "August Müller", "June Carter": a first name before a capital that stands in no table. */
function isName(reader: TokenReader, result: PeriodResult): boolean {
  const [token, behind] = [reader.tokens[result.first], reader.tokens[result.next]];
  if (result.rule !== 'month' || result.next !== result.first + 1 || !token?.capital || !behind?.capital) return false;
  if (!behind.spaced || behind.kinds !== 0 || !reader.stands(result.first, 'firstName')) return false;
  return !isCalledFor(reader, result.first);
}
