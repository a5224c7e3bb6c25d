import { addDays, mondayOf } from '../calendar.ts';
import { type Draft, mapDays } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { type Span, weekendFrom, weekSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { nextDays } from './bare-days.ts';
import { dayOfMonth, readDayFirst } from './day-of-month.ts';
import { isSomethingElse, isSpelledDay, pastWeekday, readDays } from './days.ts';
import { readNumericDate } from './numeric-date.ts';

/** "de week van 14 september", "het weekend van 19 september", "w/c 5 October", "Woche ab dem 28.9.", "semaine du 14 septembre". */
export const weekOfDate: Rule = { name: 'week-of-date', begins: ['weekNumber', 'unit'], read: readWeekOfDate };

/** "de week van de 18e", "la semaine du 18", "w/c 18th". */
function readDayOfWeek(reader: TokenReader, from: number, commencing: boolean): Draft | null {
  const at = pastWeekday(reader, from);
  const days = readDays(reader, at);
  if (!days || isSomethingElse(reader, days.next) || !(commencing || isSpelledDay(reader, at))) return null;
  // "The third week of two thousand and twenty".
  if (reader.figure(at) < 0 && !reader.is(at, 'ordinal') && !reader.stands(at - 1, 'dayArticle')) return null;
  const span = nextDays(reader.saidOn, { first: days.first, last: days.first });
  return span && { next: days.next, grain: 'day', said: ['day'], days: span };
}

export function readWeekOfDate(reader: TokenReader, at: number): Draft | null {
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
  if (weeks || (sure?.grain === 'range' && reader.holds(next, sure.next, 'and', 'or'))) {
    const both = ({ from, to }: Span) => ({ from: mondayOf(from), to: weekSpan(addDays(to, -1)).to });
    return sure?.grain === 'range' ? { ...sure, weak: false, days: mapDays(sure.days, both) } : null;
  }
  const day = sure?.grain === 'day' ? sure : readDayOfWeek(reader, next, week.value === 'commencing');
  if (day?.grain !== 'day') return null;
  // A Sunday lies in the weekend that began the day before.
  if (weekend) return { ...day, weak: false, days: mapDays(day.days, ({ from }) => weekendFrom(addDays(from, -1))) };
  return { ...day, grain: 'week', weak: false, days: mapDays(day.days, ({ from: date }) => weekSpan(date)) };
}
