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
    unlinked(reader, left, right);
  if (!link || (link === 'through' && isMoved(reader, left.first))) return null;
  if (link !== 'through' && isDayOfDates(left, right)) return right.as(reader, { first: left.first });
  const pair = toWeekday(reader.saidOn, link, left, right) ?? inOneYear(reader.saidOn, left, right);
  if (!pair) return null;
  const [from, until] = pair;
  if (until.to <= from.from || until.from < from.from) return null;
  const gap = daysBetween(from.to, until.from);
  const between = reader.is(openerOf(reader, left.first, edge), 'between');
  if (link !== 'through' && !between) {
    if (gap > WIDEST_GAP || !goTogether(left.grain, right.grain)) return null;
    if (gap > 0 && isEither(reader, left, right)) return null;
    if (link === 'comma' && (gap > 0 || OF_DAYS_BEHIND.has(left.rule))) return null;
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
  for (let at = left.next; at < right.first; at++) if (reader.is(at, 'and', 'or')) return true;
  return false;
}

/** "van 7 december tot kerstavond", "from the 7th till Christmas Eve": the end was read with its "till". */
function toFeast(reader: TokenReader, left: PeriodResult, right: PeriodResult, edge: number): PeriodResult | null {
  const first = openerOf(reader, left.first, edge);
  if (right.rule !== 'feast' || left.next !== right.first || first === left.first) return null;
  const [from, until] = [settle(left.days, reader.saidOn), settle(right.days, reader.saidOn)];
  if (!from || !until || until.to <= from.to) return null;
  return left.as(reader, { first, next: right.next, grain: 'range', days: { from: from.from, to: until.to } });
}

/** "Montag und Dienstag, 26. und 27. Oktober": weekdays whose dates are named behind them. */
function isDayOfDates(left: PeriodResult, right: PeriodResult): boolean {
  return left.rule === 'weekday' && left.said.length === 1 && right.rule === 'day-of-month' && right.grain === 'range';
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

/** "Eind mei begin juni", "juin juillet": months and their parts side by side, as they are typed in haste. */
function unlinked(reader: TokenReader, left: PeriodResult, right: PeriodResult): Link | null {
  const months = [left, right].every(({ rule }) => rule === 'month' || rule === 'part');
  return months && left.next === right.first && reader.is(left.next - 1, 'month') ? 'comma' : null;
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

/** A dash that begins a line is the mark of a list. */
function brokenLine(reader: TokenReader, at: number): boolean {
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

function firstAfter(days: InYear, from: string): Span | null {
  const { year } = partsOf(from);
  for (const candidate of [year, year + 1]) {
    const span = days(candidate);
    if (span && span.from >= from) return span;
  }
  return null;
}

function lastBefore(days: InYear, right: Span): Span | null {
  const { year } = partsOf(right.from);
  for (const candidate of [year, year - 1]) {
    const span = days(candidate);
    if (span && span.from <= right.from) return span;
  }
  return null;
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
