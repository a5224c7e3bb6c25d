import { addDays, mondayOfIsoWeek } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { readYearBehind, readYearNumber } from './read-year.ts';

/** "week 38", "wk 40", "KW 38/39", "S40", "36. Kalenderwoche", "week 38 t/m 40", "semaine 2 de 2027". ISO 8601 weeks. */
export const weekNumber: Rule = {
  name: 'week-number',
  begins: ['weekNumber', 'unit', 'ordinal'],
  digits: true,
  read: readWeek,
};

const LAST_WEEK = 53;

/** "week 38 en 3" is no run of weeks unless the year turns in it. */
const LONGEST_RUN = 20;

export function readWeek(reader: TokenReader, at: number): Draft | null {
  const first = readFirst(reader, at);
  if (!first) return null;
  const last = readLast(reader, first.next, first.value);
  // "Elke twee weken 12 pagina's": weeks are numbered by two numbers or more.
  if (!last && reader.is(at, 'unit', 'weeks')) return null;
  const end = last ?? first;
  const slash = reader.word(end.next) === '/' ? readYearNumber(reader, end.next + 1) : null;
  const year = slash ?? readYearBehind(reader, end.next);
  const inYear = (of: number) => {
    const from = mondayOfIsoWeek(of, first.value);
    const until = mondayOfIsoWeek(end.value < first.value ? of + 1 : of, end.value);
    return from === null || until === null ? null : { from, to: addDays(until, 7) };
  };
  const grain = last ? 'range' : 'week';
  if (!year) return { next: end.next, grain, said: ['week'], days: inYear };
  const days = inYear(year.value);
  return days && { next: year.next, grain, said: ['year', 'week'], days };
}

function readFirst(reader: TokenReader, at: number): Read<number> | null {
  const label = reader.hit(at, 'weekNumber');
  // "Semaine du 18", "w/c 18th" is the week of that day.
  if (label?.value === 'commencing') return null;
  // "7 kW 32 A".
  if (label?.value === 'watts' && reader.figure(at - 1) >= 0 && reader.figure(at - 1) < 1000) return null;
  if (label) {
    let next = at + label.size;
    // "Ces deux semaines. 7 h par jour": a whole word ends its sentence.
    const short = reader.word(next - 1).length < SHORTEST_WHOLE;
    if (short && reader.word(next) === '.' && !reader.isSpaced(next)) next++;
    if (label.value === 'glued' && reader.isSpaced(next)) return null;
    const found = weekAt(reader, next);
    return found && found.value <= mostOfOthers(reader, at) ? null : found;
  }
  const ordinal = reader.ordinal(at);
  // "Die erste Woche nach den Ferien" is no week 1, "36. Woche" is week 36.
  const counted = ordinal && reader.is(at, 'ordinal') && reader.is(ordinal.next, 'unit');
  const named = ordinal && !counted ? reader.after(ordinal.next, 'weekNumber', 'named') : null;
  return ordinal && named !== null && ordinal.value >= 1 && ordinal.value <= LAST_WEEK
    ? { value: ordinal.value, next: named }
    : null;
}

const SHORTEST_WHOLE = 4;

/** "S2" is a half-year and the Dutch "kw 4" a quarter: there are no more of those. */
function mostOfOthers(reader: TokenReader, at: number): number {
  return reader.is(at, 'quarter') ? 4 : reader.is(at, 'halfYear') ? 2 : 0;
}

function weekAt(reader: TokenReader, at: number): Read<number> | null {
  const token = reader.tokens[at];
  if (!token || token.digits < 1 || token.digits > LAST_WEEK || token.end - token.at > 2) return null;
  const behind = reader.tokens[at + 1];
  const clock = behind?.word === ':' && reader.figure(at + 2) >= 0;
  if (behind && !behind.spaced && (clock || behind.word === '%')) return null;
  return { value: token.digits, next: at + 1 };
}

/** "/39", "-40", "en 39", "t/m 40", "of week 39". */
function readLast(reader: TokenReader, at: number, first: number): Read<number> | null {
  let next = at;
  let joined = false;
  let last: Read<number> | null = null;
  for (let count = 0; count < 8; count++) {
    const through = reader.any(next, 'through', 'and');
    const sign = reader.isSign(next, '/,+&–—-') ? 1 : 0;
    if (through || sign) {
      next += through?.size ?? sign;
      joined = true;
      continue;
    }
    if (!joined) break;
    const label = reader.hit(next, 'weekNumber');
    const found = weekAt(reader, label ? next + label.size : next);
    if (
      !found ||
      (!label && (standsForMore(reader, found.next) || isQuantity(reader, next, found, last?.value ?? first)))
    )
      break;
    if (found.value > (last?.value ?? first) + LONGEST_RUN) break;
    last = found;
    next = found.next;
    joined = false;
  }
  return last;
}

/** "Week 16, 24 pages": so many of something, unless it is the next week. */
function isQuantity(reader: TokenReader, at: number, { value, next }: Read<number>, before: number): boolean {
  return (
    reader.word(at - 1) === ',' &&
    value !== before + 1 &&
    /^\p{L}/u.test(reader.word(next)) &&
    !reader.any(next, 'and', 'through')
  );
}

/** "38, 3 dagen", "38 en 14 september", "38, 10.30 uur": the second number is no week. */
function standsForMore(reader: TokenReader, next: number): boolean {
  const past = reader.pastOrdinalEnding(next);
  const sign = reader.tokens[next];
  const joined = sign && !sign.spaced && /^[.:,]$/.test(sign.word) && reader.figure(next + 1) >= 0;
  return Boolean(joined) || reader.any(past, 'month', 'unit', 'weekday') !== null;
}
