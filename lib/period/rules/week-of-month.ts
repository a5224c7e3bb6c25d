import { addDays, mondayOf, partsOf, weekdayOf } from '../calendar.ts';
import { type Draft, mapDays } from '../engine/draft.ts';
import { BIT } from '../engine/lexicon.ts';
import type { Rule } from '../engine/rule.ts';
import { daySpan, monthsSpan, type Span, weekdayFrom, weekendFrom, weekSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { nextDays } from './bare-days.ts';
import { dayOfMonth, readDayFirst } from './day-of-month.ts';
import { isSomethingElse, isSpelledDay, readDays } from './days.ts';
import { isPlural, later } from './in-a-while.ts';
import { readMonth } from './month.ts';
import { readNumericDate } from './numeric-date.ts';
import { bareUnit, partOf } from './part.ts';
import { readRelativeMonth } from './relative-unit.ts';
import { readYear } from './year.ts';

/** "de eerste week van oktober", "last two weeks of May", "le premier week-end de septembre", "erstes Septemberwochenende", "first Monday of May", "de laatste week van het jaar", "les deux premiers mois de 2027". */
export const weekOfMonth: Rule = {
  name: 'week-of-month',
  begins: ['ordinal', 'number'],
  digits: true,
  read: readWeekOfMonth,
};

/** "de week van 14 september", "het weekend van 19 september", "w/c 5 October", "Woche ab dem 28.9.", "semaine du 14 septembre". */
export const weekOfDate: Rule = { name: 'week-of-date', begins: ['weekNumber', 'unit'], read: readWeekOfDate };

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
  const start = count && count.value <= MOST_UNITS ? count.next : ordinal.next + (full ? 1 : 0);
  if (((reader.tokens[start]?.kinds ?? 0) & COUNTED) === 0) return null;
  const before = readMonth(reader, start);
  const noun = before ? before.next : start;
  const unit = reader.hit(noun, 'unit');
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

const MOST_UNITS = 11;
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

function cutter(kind: string, nth: number, count: number, weekday: number): ((month: Span) => Span) | null {
  switch (kind) {
    case 'week':
      return ({ from, to }) =>
        nth < 0
          ? { from: addDays(to, nth * 7 * count), to: addDays(to, (nth + 1) * 7 * count) }
          : { from: addDays(from, (nth - 1) * 7 * count), to: addDays(from, (nth - 1) * 7 * count + 7 * count) };
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
      return ({ from, to }) =>
        nth < 0
          ? { from: addDays(to, nth * count), to: addDays(to, (nth + 1) * count) }
          : { from: addDays(from, (nth - 1) * count), to: addDays(from, nth * count) };
    default:
      return null;
  }
}

/** Weeks of a year are ISO weeks: its last one is that of 28 December. */
function cutterOfYear(kind: string, nth: number, count: number): ((year: Span) => Span) | null {
  switch (kind) {
    case 'week':
      return ({ from, to }) => {
        const first = mondayOf(addDays(from, 3));
        const end = addDays(mondayOf(addDays(to, -4)), 7);
        const start = nth < 0 ? addDays(end, nth * 7 * count) : addDays(first, (nth - 1) * 7 * count);
        return { from: start, to: addDays(start, 7 * count) };
      };
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

/** "de week van de 18e", "la semaine du 18", "w/c 18th". */
function readDayOfWeek(reader: TokenReader, at: number, commencing: boolean): Draft | null {
  const days = readDays(reader, at);
  if (!days || isSomethingElse(reader, days.next) || !(commencing || isSpelledDay(reader, at))) return null;
  // "The third week of two thousand and twenty".
  if (reader.figure(at) < 0 && !reader.is(at, 'ordinal') && !reader.stands(at - 1, 'dayArticle')) return null;
  const span = nextDays(reader.saidOn, { first: days.first, last: days.first });
  return span && { next: days.next, grain: 'day', said: ['day'], days: span };
}

function holdsOr(reader: TokenReader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reader.is(at, 'and', 'or')) return true;
  return false;
}

function readWeekOfDate(reader: TokenReader, at: number): Draft | null {
  const week = reader.any(at, 'weekNumber', 'unit');
  const weekend = week?.kind === 'unit' && week.value === 'weekend';
  const weeks = reader.is(at, 'unit', 'weeks');
  if (!week || (week.kind === 'unit' && week.value !== 'week' && !weekend && !weeks) || week.value === 'glued')
    return null;
  // "Three weeks from 8 June" is a length.
  if (reader.is(at - 1, 'number') || reader.figure(at - 1) >= 0) return null;
  let next = at + week.size;
  const from = reader.after(next, 'bound', 'from') ?? reader.after(next, 'opens');
  if (from !== null) next = from;
  next = reader.skip(next);
  if (next === at + week.size && week.value !== 'commencing') return null;
  const sure = readDayFirst(reader, next) ?? readNumericDate(reader, next) ?? dayOfMonth.read(reader, next);
  if (weekend && sure?.grain === 'range') return { ...sure, weak: false };
  // "De weken van 11 en 18 mei", "la semaine du 15 ou du 22 juin" are both of them.
  if (weeks || (sure?.grain === 'range' && holdsOr(reader, next, sure.next))) {
    const both = ({ from, to }: Span) => ({ from: mondayOf(from), to: weekSpan(addDays(to, -1)).to });
    return sure?.grain === 'range' ? { ...sure, weak: false, days: mapDays(sure.days, both) } : null;
  }
  const day = sure?.grain === 'day' ? sure : readDayOfWeek(reader, next, week.value === 'commencing');
  if (day?.grain !== 'day') return null;
  // A Sunday lies in the weekend that began the day before.
  if (weekend) return { ...day, weak: false, days: mapDays(day.days, ({ from }) => weekendFrom(addDays(from, -1))) };
  return { ...day, grain: 'week', weak: false, days: mapDays(day.days, ({ from: date }) => weekSpan(date)) };
}
