import { addDays, daysBetween, partsOf, weekdayOf } from '../calendar.ts';
import { type InYear, settle } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import { daySpan, type Span, weekdayFrom } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import type { Hit } from '../engine/tokens.ts';
import type { DatePart, Grain } from '../period.ts';
import { isMoved, pastHour } from '../rules/days.ts';
import { joinNeighbours } from './join-neighbours.ts';

/** How far apart two periods may lie that are said in one breath ("september of november"). */
const WIDEST_GAP = 40;
const MOST_BETWEEN = 6;

/** "van september t/m november", "Sept/Okt", "eind september of begin oktober", "zwischen dem 28.9. und 2.10.": one stretch. */
export function joinRanges(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  return joinNeighbours(results, (left, right, edge) => join(reader, left, right, edge));
}

/** "Les vacances de printemps, du 13 au 17 avril": what follows says which days of it. */
const OF_DAYS_BEHIND: ReadonlySet<string> = new Set(['feast', 'after-break']);

type Link = 'through' | 'and' | 'comma';

function join(reader: TokenReader, left: PeriodResult, right: PeriodResult, edge: number): PeriodResult | null {
  if (left.bound === 'in' && right.bound === 'until') return toFeast(reader, left, right, edge);
  if (left.bound !== 'in' || right.bound !== 'in' || (right.weak && right.grain === 'year')) return null;
  const link =
    linkBetween(reader, left.next, right.first) ??
    linkWithin(reader, left, right, edge) ??
    (isTouching(reader, left, right) ? 'and' : null);
  if (isBracketed(reader, left, right))
    return right.as(reader, { first: left.first, next: right.next + (reader.word(right.next) === ')' ? 1 : 0) });
  if (!link || (link === 'through' && isMoved(reader, left.first))) return null;
  if (isDayOfDates(reader, link, left, right))
    return right.as(reader, { first: link === 'through' ? openerOf(reader, left.first, edge) : left.first });
  const pair =
    fromWeekday(reader, link, left, right) ??
    toWeekday(reader.saidOn, link, left, right) ??
    inOneYear(reader.saidOn, left, right);
  if (!pair) return null;
  const [from, until] = pair;
  if (until.to <= from.from || (link !== 'through' && until.from < from.from)) return null;
  const gap = daysBetween(from.to, until.from);
  const between = reader.is(openerOf(reader, left.first, edge), 'between');
  if (link !== 'through' && !between) {
    if (gap > WIDEST_GAP || !goTogether(left.grain, right.grain)) return null;
    if (gap > 0 && isEither(reader, left, right)) return null;
    // "De stukadoor is er tot half oktober, eind oktober …": the one ends, the other begins.
    const ends = left.grain === 'part-of-month' && reader.is(left.first - 1, 'bound');
    if (link === 'comma' && (gap > 0 || OF_DAYS_BEHIND.has(left.rule) || ends)) return null;
  }
  if (link === 'through' && daysBetween(from.from, until.to) > 1100) return null;
  const first = link === 'through' || between ? openerOf(reader, left.first, edge) : left.first;
  if (right.rule === 'weekday' && reader.stands(first - 1, 'openOn')) return null;
  const said = [...new Set<DatePart>([...left.said, ...right.said])];
  return left.as(reader, { first, next: right.next, grain: 'range', said, days: { from: from.from, to: until.to } });
}

/** "18–21 February or 4–7 March": one of the two, and nothing between them. */
function isEither(reader: TokenReader, left: PeriodResult, right: PeriodResult): boolean {
  if (![left, right].every(({ grain, said }) => grain === 'range' && said.includes('day'))) return false;
  return reader.holds(left.next, right.first, 'and', 'or');
}

/** "van 7 december tot kerstavond", "Mitte November bis Weihnachten": the end was read with its "till". */
function toFeast(reader: TokenReader, left: PeriodResult, right: PeriodResult, edge: number): PeriodResult | null {
  const first = openerOf(reader, left.first, edge);
  if (right.rule !== 'feast' || left.next !== right.first) return null;
  if (first === left.first && !reader.is(right.first, 'through')) return null;
  const [from, until] = [settle(left.days, reader.saidOn), settle(right.days, reader.saidOn)];
  if (!from || !until || until.to <= from.to) return null;
  return left.as(reader, { first, next: right.next, grain: 'range', days: { from: from.from, to: until.to } });
}

/** "Montag und Dienstag, 26. und 27. Oktober", "von Freitag bis Sonntag, 15. bis 17. August": weekdays whose dates are named behind them. */
function isDayOfDates(reader: TokenReader, link: Link, left: PeriodResult, right: PeriodResult): boolean {
  if (!isBareWeekday(left) || !DATES.has(right.rule) || right.grain !== 'range') return false;
  return link !== 'through' || reader.is(right.first, 'weekday');
}

const isBareWeekday = ({ rule, said }: PeriodResult) => rule === 'weekday' && said.length === 1;
const DATES: ReadonlySet<string> = new Set(['day-of-month', 'numeric-date']);

/** "Freitag bis Sonntag (11. bis 13. September)". */
function isBracketed(reader: TokenReader, left: PeriodResult, right: PeriodResult): boolean {
  if (!isBareWeekday(left) || !DATES.has(right.rule) || right.first !== left.next + 1) return false;
  return reader.word(left.next) === '(' && right.said.includes('month');
}

/** "Von Mittwoch bis Freitag, 18. September": the Wednesday before that day. */
function fromWeekday(reader: TokenReader, link: Link, left: PeriodResult, right: PeriodResult): [Span, Span] | null {
  if (link !== 'through' || !isBareWeekday(left) || right.grain !== 'day' || !DATES.has(right.rule)) return null;
  if (!reader.is(right.first, 'weekday') || typeof left.days === 'function') return null;
  const until = settle(right.days, reader.saidOn);
  return until && [daySpan(weekdayFrom(addDays(until.from, -6), weekdayOf(left.days.from))), until];
}

/** "Ende September Anfang Oktober", "im Sept Okt": said one behind the other, without a sign; "not September October" is one of them. */
function isTouching(reader: TokenReader, left: PeriodResult, right: PeriodResult): boolean {
  if (left.next !== right.first || left.grain !== right.grain || brokenLine(reader, right.first)) return false;
  const before = reader.tokens[left.first - 1];
  if (left.grain !== 'part-of-month' && (left.grain !== 'month' || before?.kinds === 0)) return false;
  if (reader.stands(left.first - 1, 'negated')) return false;
  return settle(left.days, reader.saidOn)?.to === settle(right.days, reader.saidOn)?.from;
}

/** What stands between: one link, and small words or "in" besides, and the hour on which the first begins. */
function linkBetween(reader: TokenReader, from: number, to: number): Link | null {
  const start = pastHour(reader, from);
  if (to - start > MOST_BETWEEN || to <= from) return null;
  let link: Link | null = null;
  for (let at = start; at < to; ) {
    const through = fitting(reader, at, to);
    const and = through ? null : reader.hit(at, 'and');
    const small = reader.any(at, 'filler', 'inside');
    const word = reader.word(at);
    if (at === from && isShortened(reader, at)) {
      at++;
      continue;
    }
    if (through) {
      link = 'through';
      at += through.size;
    } else if (and && at + and.size <= to) {
      link ??= 'and';
      at += and.size;
    } else if (reader.isDash(at) && !brokenLine(reader, at)) {
      link = link === 'and' ? 'and' : 'through';
      at++;
    } else if (word === '/' || word === '&' || word === '+') {
      link ??= 'and';
      at++;
    } else if (word === ',') {
      link ??= 'comma';
      at++;
    } else if (small && at > from) at += small.size;
    else return null;
  }
  return start === from || link === 'through' ? link : null;
}

/** "de la mi-mai à la fin juin": the link is a word of what follows, if what came before was opened. */
function linkWithin(reader: TokenReader, left: PeriodResult, right: PeriodResult, edge: number): Link | null {
  const grown = left.next === right.first && reader.is(right.first, 'through');
  return grown && openerOf(reader, left.first, edge) < left.first ? 'through' : null;
}

/** "To" before "the end of June", though "to the end of" is a link as well. */
function fitting(reader: TokenReader, at: number, to: number): Hit | null {
  return reader.tokens[at]?.hits.find(({ kind, size }) => kind === 'through' && at + size <= to) ?? null;
}

/** The dot of "Okt./Nov.", not the end of a sentence: a sign stands right behind it, or a word with a small letter. */
function isShortened(reader: TokenReader, at: number): boolean {
  const [dot, behind] = [reader.tokens[at], reader.tokens[at + 1]];
  return dot?.word === '.' && !dot.spaced && behind !== undefined && (!behind.spaced || !behind.capital);
}

/** Whether a word begins a line; a dash there is the mark of a list. */
export function brokenLine(reader: TokenReader, at: number): boolean {
  return reader.text.slice(reader.tokens[at - 1]?.end ?? 0, reader.tokens[at]?.at ?? 0).includes('\n');
}

/** The "van", "from", "tussen" before it, or itself. */
function openerOf(reader: TokenReader, first: number, edge: number): number {
  for (const back of [1, 2, 3]) {
    if (first - back < edge) break;
    const hit = reader.any(first - back, 'between', 'opens');
    if (hit && reader.skip(first - back + hit.size) >= first) return first - back;
  }
  return first;
}

/** "ma t/m do" in a signature is a habit. */
const SHORTEST_DAY = 5;

/** "vrijdag t/m maandag", "Monday to Friday" said on a Wednesday, "6 april t/m woensdag": the weekday that comes after the first. */
function toWeekday(saidOn: string, link: Link, left: PeriodResult, right: PeriodResult): [Span, Span] | null {
  if (link !== 'through' || right.rule !== 'weekday' || right.said.length > 1 || left.grain !== 'day') return null;
  // "Until next Sunday" is as far as that says.
  if (right.next > right.first + 1) return null;
  if (typeof right.days === 'function' || (left.rule === 'weekday' && left.text.length < SHORTEST_DAY)) return null;
  const from = settle(left.days, saidOn);
  return from && [from, daySpan(weekdayFrom(addDays(from.from, 1), weekdayOf(right.days.from)))];
}

/** Both sides in the year that one of them says; else the left in its next one and the right after it. */
function inOneYear(saidOn: string, left: PeriodResult, right: PeriodResult): [Span, Span] | null {
  if (typeof left.days !== 'function') {
    if (typeof right.days !== 'function') return right.days.to > left.days.from ? [left.days, right.days] : null;
    const until = firstAfter(right.days, left.days.from);
    return until && [left.days, until];
  }
  if (typeof right.days !== 'function') {
    const from = lastBefore(left.days, right.days);
    return from && [from, right.days];
  }
  const saidLast = settle(right.days, saidOn);
  const before = saidLast && lastBefore(left.days, saidLast);
  if (saidLast && before && before.from < saidLast.from && daysBetween(before.from, saidLast.to) < 300)
    return [before, saidLast];
  const from = settle(left.days, saidOn);
  const until = from && firstAfter(right.days, from.from);
  return from && until && [from, until];
}

/** Not over when the other begins: "from 25 May till the end of May". */
function firstAfter(days: InYear, from: string): Span | null {
  return inYearOf(from, 1, days, (span) => span.to > from);
}

function lastBefore(days: InYear, { from }: Span): Span | null {
  return inYearOf(from, -1, days, (span) => span.from <= from);
}

/** The days in the year of a date or, where they don't lie right, in the year beside it. */
function inYearOf(date: string, beside: number, days: InYear, liesRight: (span: Span) => boolean): Span | null {
  const { year } = partsOf(date);
  return [days(year), days(year + beside)].find((span) => span && liesRight(span)) ?? null;
}

const FAMILY: Readonly<Record<Grain, number>> = {
  day: 1,
  week: 2,
  'part-of-month': 3,
  month: 3,
  range: 3,
  season: 4,
  quarter: 4,
  'half-year': 4,
  year: 5,
};

function goTogether(left: Grain, right: Grain): boolean {
  return FAMILY[left] === FAMILY[right] || left === 'range' || right === 'range';
}
