import { type IsoDate, partsOf } from '../calendar.ts';
import { type InYear, mapDays } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import { lengthOf, monthsSpan, type Span, weekSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { around, untilMonthEnd } from '../engine/until-month-end.ts';
import type { Bound, Grain } from '../period.ts';
import { pastHour } from '../rules/days.ts';
import { isPutOff } from '../rules/feast.ts';
import { isAgreed, isDue } from '../rules/is-due.ts';
import { isDeadline, isOfLastHour, isWhatFor, pastLastHour } from './deadlines.ts';

/** "vanaf 15 september", "uiterlijk 1 oktober", "before May", "rond 20 september", "due 1 September", "moet 1 september af zijn", "15 September onwards", "1 October at the latest". */
export function applyBounds(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  return results.map((result, index) => {
    if (result.bound !== 'in') return result;
    const edge = results[index - 1]?.next ?? 0;
    const before = boundBefore(reader, result.first, edge) ?? boundBeforeEvent(reader, result, edge);
    if (before && (isWhatFor(reader, before.at, result) || isAgreed(reader, before.at))) return result;
    if (before && isAskedAbout(reader, before)) return result;
    const due = isDue(reader, before?.at ?? result.first) ? 'by-start' : null;
    const end = isEnd(reader, due ?? before?.value, result) || isDeadline(reader, result) ? 'by' : due;
    const bound = end ?? before?.value ?? boundBehind(reader, result, results[index + 1]);
    if (!bound || (bound.startsWith('by') && isThatWhen(reader, result.next))) return result;
    // "Are you about this weekend?": here, not around it.
    if (before && isHere(reader, before.at, result)) return result;
    // "Graag willen we je voor 14 september boeken": for that day.
    if (bound === 'before-day' && (reader.stands(result.next, 'books') || (before && isChosen(reader, before.at))))
      return result;
    const changed = changedBy(bound, result, reader.saidOn);
    if (!changed) return result;
    return result.as(reader, { first: before?.at ?? result.first, ...changed });
  });
}

/** "15 September onwards", "1 October at the latest", "moet 1 september af zijn". */
function boundBehind(reader: TokenReader, result: PeriodResult, behind: PeriodResult | undefined): string | null {
  if (reader.after(result.next, 'finish', 'onwards') !== null) return 'from';
  return isLatest(reader, result, behind) || isFinishedThen(reader, result, behind) ? 'by' : null;
}

/** "Before the end of the year", "voor jaareinde": until that is over. "Voor eind mei" may be for it, "voor het einde van mei" is before. */
function isEnd(reader: TokenReader, bound: string | undefined, { first, next, grain }: PeriodResult): boolean {
  if (
    bound === 'before-day'
      ? grain !== 'month' && !reader.is(first, 'filler')
      : bound !== 'before' && bound !== 'by-start'
  )
    return false;
  return reader.holds(first, next, 'part', 'end');
}

/** "The builders are out by mid March, and that's when you come": then. */
function isThatWhen(reader: TokenReader, next: number): boolean {
  const comma = reader.isSign(next, ',–-') ? next + 1 : next;
  const that = reader.hit(comma, 'and') ? comma + 1 : comma;
  if (!reader.stands(that, 'takesUp')) return false;
  const is = reader.word(that + 1) === "'" ? that + 2 : that + 1;
  return reader.stands(is + 1, 'whenThat');
}

/** "Are you about this weekend?", "are you about the weekend of the 24th?": here then. */
function isHere(reader: TokenReader, at: number, { rule }: PeriodResult): boolean {
  return reader.stands(at, 'isHere') && (rule === 'relative-unit' || reader.stands(at - 1, 'whoIsHere'));
}

/** "Is it too soon to ask about the first Saturday of July?", "frage ich zu früh nach dem ersten Samstag?": about that day, and not around or after it. */
function isAskedAbout(reader: TokenReader, { value, at }: { value: string; at: number }): boolean {
  if (value !== 'around' && value !== 'after') return false;
  for (let back = 1; back <= FURTHEST_ASK && !reader.isSign(at - back, '.,;:!?\n'); back++)
    if (reader.stands(at - back, 'asks')) return true;
  return false;
}

const FURTHEST_ASK = 4;

/** "We gaan voor de donderdag", "kies maar voor juni": not before it. */
function isChosen(reader: TokenReader, at: number): boolean {
  return [1, 2, 3].some((back) => reader.stands(at - back, 'goesFor'));
}

function boundBefore(reader: TokenReader, first: number, from: number): { value: string; at: number } | null {
  for (let at = first - 1; at >= Math.max(from, first - 7); at--) {
    const hit = reader.hit(at, 'bound');
    const hour = hit && BOUNDS_OF_HOURS.has(hit.value) ? pastLastHour(reader, at + hit.size) : -1;
    if (hit && hour > at + hit.size && pastSmall(reader, hour) >= first) return { value: 'by', at };
    if (hit && pastSmall(reader, at + hit.size) >= first) {
      const outer = at > 0 ? boundBefore(reader, at, from) : null;
      if (outer?.value === 'before-day' && hit.value === 'after') return { value: 'after', at };
      return outer ?? (isPutOff(reader, at) ? { value: 'from', at } : { value: hit.value, at });
    }
    if (
      reader.word(at) !== ':' &&
      !reader.any(at, 'filler', 'inside', 'bound', 'opens') &&
      !isOfLastHour(reader, at) &&
      ![1, 2, 3, 4, 5].some((back) => reader.is(at - back, 'bound'))
    )
      return null;
  }
  return null;
}

/** "By noon on Friday" is due by then; "from 12 on" is when it begins. */
const BOUNDS_OF_HOURS: ReadonlySet<string> = new Set(['by', 'by-start', 'before', 'before-day']);

/** "Bis zur Messe am 14. Oktober", "avant le salon du 14 octobre", "before the opening on 6 May": the bound stands before what is held that day. */
function boundBeforeEvent(
  reader: TokenReader,
  { first, grain }: PeriodResult,
  from: number,
): { value: string; at: number } | null {
  const bracketed = reader.word(first - 1) === '(';
  if (!bracketed && (grain !== 'day' || !reader.any(first - 1, 'inside', 'filler'))) return null;
  for (let at = first - 2; at >= Math.max(from, first - FURTHEST_EVENT); at--) {
    if (/^[^\p{L}\d'-]/u.test(reader.word(at))) return null;
    const hit = reader.hit(at, 'bound');
    const value = isDue(reader, at) ? 'by' : hit?.value;
    if (!hit || !value || !BOUNDS_OF_EVENTS.has(value)) continue;
    if (bracketed) return { value, at };
    const article = at + hit.size;
    const named =
      reader.stands(article - 1, 'article') ||
      reader.is(article - 1, 'filler') ||
      reader.any(article, 'filler', 'inside');
    return named && hit.size + 1 < first - at ? { value, at } : null;
  }
  return null;
}

const FURTHEST_EVENT = 6;
const BOUNDS_OF_EVENTS: ReadonlySet<string> = new Set(['by', 'by-start', 'before', 'after']);

function pastSmall(reader: TokenReader, at: number): number {
  let next = at;
  for (let count = 0; count < 4; count++) {
    // "Deadline: 10 April".
    if (reader.word(next) === ':') next++;
    const small = reader.any(next, 'filler', 'inside', 'opens', 'through', 'bound', 'day');
    if (!small || (small.kind === 'day' && small.value !== 'on')) break;
    next += small.size;
  }
  return next;
}

/** "3 juli uiterlijk", "the 3rd at the latest", "lundi, dernier délai": said of this one, and not of the next ("im Sommer, spätestens am 15. Mai"). */
function isLatest(reader: TokenReader, { next }: PeriodResult, behind: PeriodResult | undefined): boolean {
  // "Vendredi midi au plus tard", "Friday at 5 pm at the latest".
  let at = next;
  while (reader.stands(at, 'partOfDay')) at++;
  at = pastHour(reader, at);
  if (reader.after(reader.word(at) === ',' ? at + 1 : at, 'finish', 'latest') === null) return false;
  return behind === undefined || boundBefore(reader, behind.first, next) === null;
}

/** "1 september af", "prêt le 1er septembre", "1. September fertig". */
function isFinishedThen(reader: TokenReader, result: PeriodResult, next: PeriodResult | undefined): boolean {
  if (result.grain !== 'day') return false;
  for (let at = result.next; at < Math.min(result.next + 3, next?.first ?? Number.POSITIVE_INFINITY); at++) {
    if (reader.is(at, 'finish', 'done')) return !isAgreed(reader, at);
    if (reader.isSign(at, '.,;!?\n')) return false;
  }
  return false;
}

interface Changed {
  readonly days: Span | InYear;
  readonly bound: Bound;
  readonly grain: Grain;
}

function changedBy(
  bound: string,
  { days, grain }: Pick<PeriodResult, 'days' | 'grain'>,
  saidOn: string,
): Changed | null {
  const until = (end: (span: Span) => IsoDate): Changed => ({
    days: still(days, (span) => ({ from: saidOn, to: end(span) }), saidOn),
    bound: 'until',
    grain: 'range',
  });
  const isDay = grain === 'day';
  switch (bound) {
    case 'from':
    case 'after':
      return {
        days: mapDays(days, (span) =>
          bound === 'after' ? after(span, grain) : isDay ? untilMonthEnd(span.from) : span,
        ),
        bound: 'from',
        grain: isDay ? 'part-of-month' : grain,
      };
    case 'by':
    case 'deadline':
      return until(({ to }) => to);
    case 'by-start':
      return until((span) => (lengthOf(span) >= 28 ? span.from : span.to));
    case 'before-day':
      return isDay ? until(({ from }) => from) : null;
    case 'before':
      return until(({ from }) => from);
    case 'around':
      return isDay ? { days: mapDays(days, ({ from }) => around(from, 3)), bound: 'in', grain: 'range' } : null;
    default:
      return null;
  }
}

/** A deadline that has passed this year is that of the next. */
function still(days: Span | InYear, change: (span: Span) => Span, saidOn: string): Span | InYear {
  if (typeof days !== 'function') {
    const span = change(days);
    return span.to > saidOn ? span : days;
  }
  return (year) => {
    const span = days(year);
    const changed = span && change(span);
    return changed && changed.to > saidOn ? changed : null;
  };
}

/** After a day: the rest of its month; after a month, week or season: the next. */
function after({ to }: Span, grain: Grain): Span {
  if (grain === 'week') return weekSpan(to);
  if (grain === 'day' || grain === 'range' || grain === 'part-of-month') return untilMonthEnd(to);
  const { year, month } = partsOf(to);
  return monthsSpan(year, month);
}
