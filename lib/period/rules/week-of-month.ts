import { addDays, mondayOf, partsOf, weekdayOf } from '../calendar.ts';
import { type Draft, mapDays } from '../engine/draft.ts';
import { BIT } from '../engine/lexicon.ts';
import { partOf } from '../engine/part-of.ts';
import type { Rule } from '../engine/rule.ts';
import { daySpan, monthsSpan, type Span, weekdayFrom } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import type { Hit } from '../engine/tokens.ts';
import { isPlural, later } from './in-a-while.ts';
import { readMonth } from './month.ts';
import { bareUnit } from './part.ts';
import { readRelativeMonth } from './relative-unit.ts';
import { readYear } from './year.ts';

/** "de eerste week van oktober", "last two weeks of May", "le premier week-end de septembre", "erstes Septemberwochenende", "first Monday of May", "de laatste week van het jaar", "les deux premiers mois de 2027". */
export const weekOfMonth: Rule = {
  name: 'week-of-month',
  begins: ['ordinal', 'number'],
  digits: true,
  read: readWeekOfMonth,
};

function readWeekOfMonth(reader: TokenReader, at: number): Draft | null {
  const pair = readPair(reader, at);
  if (pair) return pair;
  const ahead = reader.number(at);
  const ordinal = (ahead && reader.ordinal(ahead.next)) ?? reader.ordinal(at);
  if (!ordinal || reader.stands(at - 1, 'every')) return null;
  const count =
    (ordinal.next > at + 1 && ahead && reader.ordinal(ahead.next) ? { ...ahead, next: ordinal.next } : null) ??
    reader.number(ordinal.next);
  const full = reader.stands(ordinal.next, 'fullWeek');
  const few = reader.hit(ordinal.next, 'few');
  const start = count && count.value <= MOST_UNITS ? count.next : ordinal.next + (few?.size ?? (full ? 1 : 0));
  if (((reader.tokens[start]?.kinds ?? 0) & COUNTED) === 0) return null;
  const before = readMonth(reader, start);
  const noun = before ? before.next : start;
  const unit = reader.hit(noun, 'unit') ?? (before && unitOfSecond(reader, noun));
  const weekday = unit ? null : reader.hit(noun, 'weekday');
  const word = unit ?? weekday;
  if (!word) return null;
  const within = reader.hit(reader.skip(noun + word.size), 'inside');
  const behind = reader.skip(noun + word.size + (within?.size ?? 0));
  const whole = before ?? readWhole(reader, noun + word.size, behind, weekday !== null);
  if (whole?.grain !== 'month' && whole?.grain !== 'year') return null;
  const next = before ? noun + word.size : whole.next;
  const kind = weekday ? 'weekday' : (unit?.value ?? '').replace(/s$/, '');
  // "De eerste weken van mei" are two of them, "the last months of the year" three.
  const plural = !count && Math.abs(ordinal.value) === 1 && isPlural(reader, at, noun);
  const units = count && count.value <= MOST_UNITS ? count.value : (plural && SOME[kind]) || 1;
  // "Het eerste kwartaal van 2027" is that of `quarter`.
  if (kind === 'quarter' && units === 1) return null;
  if (unit?.value === 'days' && !count && whole.grain === 'month') return firstDays(whole, ordinal.value, next);
  if (ordinal.value > (whole.grain === 'month' && kind !== 'day' ? MOST_IN_MONTH : MOST_IN_YEAR)) return null;
  const cut =
    full && kind === 'week'
      ? fullWeek(ordinal.value)
      : (whole.grain === 'year' ? cutterOfYear : cutter)(kind, ordinal.value, units, Number(weekday?.value));
  if (!cut) return null;
  return {
    ...whole,
    next,
    grain: grainOf(kind, units),
    weak: false,
    said: [...whole.said, 'week'],
    days: mapDays(whole.days, cut),
  };
}

/** "Letzte Juli- und erste Augustwoche": the noun is said with the second. */
function unitOfSecond(reader: TokenReader, at: number): Hit | null {
  const link = reader.word(at) === '-' && !reader.isSpaced(at) ? reader.any(at + 1, 'and', 'through') : null;
  const second = link && reader.ordinal(reader.skip(at + 1 + link.size));
  const month = second && reader.hit(second.next, 'month');
  const unit = month && reader.hit(second.next + month.size, 'unit');
  return unit && { ...unit, size: 1 };
}

/** "de eerste dagen van november", "in den letzten Novembertagen": its begin or its end. */
function firstDays(month: Draft, nth: number, next: number): Draft | null {
  if (nth !== 1 && nth !== -1) return null;
  const days = mapDays(month.days, (span) => partOf(span, 'month', nth === 1 ? 'begin' : 'end', span.from));
  return { ...month, next, grain: 'part-of-month', weak: false, days };
}

/** "de tweede en derde week van juni", "first or second week of June": from the one to the other. */
function readPair(reader: TokenReader, at: number): Draft | null {
  const first = reader.ordinal(at);
  const link = first && reader.any(first.next, 'and', 'through');
  if (!first || !link) return null;
  const start = reader.skip(first.next + link.size);
  const second = reader.ordinal(start);
  const last = second && second.value > first.value ? readWeekOfMonth(reader, start) : null;
  if (last?.grain !== 'week') return null;
  const days = mapDays(last.days, ({ from, to }) => ({
    from: addDays(from, -7 * ((second?.value ?? 0) - first.value)),
    to,
  }));
  return { ...last, grain: 'part-of-month', days };
}

/** What is counted, or the month before it ("Septemberwoche"). */
const COUNTED = BIT.unit | BIT.weekday | BIT.month | BIT.relative;

const MOST_UNITS = 15;
const SOME: Readonly<Record<string, number>> = { week: 2, month: 3 };
const MOST_IN_MONTH = 5;
const MOST_IN_YEAR = 53;

function grainOf(kind: string, units: number): Draft['grain'] {
  if (kind === 'week') return units === 1 ? 'week' : 'part-of-month';
  if (kind === 'month' || kind === 'quarter') return units === 1 ? 'month' : 'range';
  return units === 1 || kind === 'weekend' || kind === 'workday' ? 'day' : 'range';
}

/** The month or year that the weeks or days are counted in. A weekday "of the month" is a habit. */
function readWhole(reader: TokenReader, from: number, to: number, weekday: boolean): Draft | null {
  const month = readMonth(reader, to) ?? readRelativeMonth(reader, from, to);
  if (month || weekday) return month;
  for (let at = to; at > from; at--) {
    if (reader.is(at, 'unit', 'month')) return bareUnit(reader, at);
  }
  return readYear(reader, to, 'whole') ?? (to === from ? null : readThisYear(reader, to));
}

function readThisYear(reader: TokenReader, at: number): Draft | null {
  return reader.is(at, 'unit', 'year') ? bareUnit(reader, at) : null;
}

/** "Erste volle Juliwoche": the weeks that begin on a Monday of that month. */
function fullWeek(nth: number): (month: Span) => Span {
  return (month) => nthFrom(nth === -1 ? { ...month, to: addDays(month.to, -6) } : month, 1, nth, 7);
}

/** The nth week, weekend, weekday (1–7), working day or day of a month; so many weeks or days of them; null where nothing is counted so. */
export function cutter(kind: string, nth: number, count: number, weekday: number): ((month: Span) => Span) | null {
  switch (kind) {
    case 'week':
      return (month) => stretchOf(month, nth, 7 * count);
    case 'weekend':
      return (month) => nthFrom(month, 6, nth, 2);
    case 'weekday':
      return (month) => nthFrom(month, weekday, nth, 1);
    case 'workday':
      if (nth < -1) return null;
      return ({ from, to }) => {
        const last = addDays(to, -1);
        const back = Math.max(0, weekdayOf(last) - 5);
        return daySpan(nth === -1 ? addDays(last, -back) : later(addDays(from, -1), nth, 'workday'));
      };
    case 'day':
      return (month) => stretchOf(month, nth, count);
    default:
      return null;
  }
}

/** So many days of a month or year, the first of them, the second, or from its end. */
function stretchOf({ from, to }: Span, nth: number, days: number): Span {
  const first = nth < 0 ? addDays(to, nth * days) : addDays(from, (nth - 1) * days);
  return { from: first, to: addDays(first, days) };
}

/** Weeks of a year are ISO weeks: its last one is that of 28 December. */
function cutterOfYear(kind: string, nth: number, count: number): ((year: Span) => Span) | null {
  switch (kind) {
    case 'week':
      return ({ from, to }) =>
        stretchOf({ from: mondayOf(addDays(from, 3)), to: addDays(mondayOf(addDays(to, -4)), 7) }, nth, 7 * count);
    case 'month':
    case 'quarter': {
      const months = count * (kind === 'quarter' ? 3 : 1);
      return ({ from }) => monthsSpan(partsOf(from).year, nth < 0 ? 13 + nth * months : (nth - 1) * months + 1, months);
    }
    case 'weekend':
    case 'day':
      return cutter(kind, nth, count, 0);
    default:
      return null;
  }
}

function nthFrom({ from, to }: Span, weekday: number, nth: number, days: number): Span {
  const [edge, weeks] = nth < 0 ? [addDays(to, -7), nth + 1] : [from, nth - 1];
  const first = addDays(weekdayFrom(edge, weekday), weeks * 7);
  return { from: first, to: addDays(first, days) };
}
