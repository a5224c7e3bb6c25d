import { addDays, addMonths, type IsoDate, mondayOf, partsOf, weekdayOf } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { monthsSpan, type Span, weekSpan } from '../engine/spans.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import type { Hit } from '../engine/tokens.ts';

/**
 * "over twee weken", "in a fortnight", "dans quelques mois", "three weeks from now", "over anderhalve maand",
 * "in den nächsten zwei Wochen", "de komende weken".
 */
export const inAWhile: Rule = {
  name: 'in-a-while',
  begins: ['ahead', 'number', 'few', 'unit', 'relative'],
  digits: true,
  needs: ['unit'],
  read: (reader, at) => readAhead(reader, at) ?? readFromNow(reader, at) ?? readComing(reader, at),
};

/** How long: "twee weken" is 2 × week, "een paar weken" 2–4, "twee tot drie weken" 2–3. */
export interface Length {
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

function readAhead(reader: TokenReader, at: number): Draft | null {
  const ahead = reader.hit(at, 'ahead');
  if (!ahead) return null;
  const length = readLength(reader, reader.skip(at + ahead.size)) ?? readLength(reader, at + ahead.size);
  if (!length || reader.is(length.next, 'ago') || leadsUp(reader, length.next)) return null;
  // "In a quarter of an hour".
  if (reader.stands(reader.skip(length.next) + 1, 'measure')) return null;
  const days = away(reader.saidOn, length.value);
  return (
    days && { next: pastTail(reader, length.next), ...days, said: [length.value.unit === 'week' ? 'week' : 'month'] }
  );
}

/** "in the six weeks before that", "in de weken daarvoor": counted from something else. */
function leadsUp(reader: TokenReader, at: number): boolean {
  return reader.is(at, 'bound', 'before') || reader.is(at, 'bound', 'after') || reader.stands(at, 'leadsUp');
}

/** "three weeks from now", "in two weeks' time". */
export function pastTail(reader: TokenReader, at: number): number {
  const next = reader.word(at) === "'" ? at + 1 : at;
  const tail = reader.hit(next, 'fromNow');
  return tail ? next + tail.size : at;
}

function readFromNow(reader: TokenReader, at: number): Draft | null {
  const length = readLength(reader, at);
  const tail = length && reader.hit(length.next, 'fromNow');
  if (!length || !tail || reader.is(at - 1, 'ago')) return null;
  const days = away(reader.saidOn, length.value);
  return days && { next: length.next + tail.size, ...days, said: ['week'] };
}

/** "de komende weken", "les prochains mois", "in the next two weeks", "the coming weeks": from the day it was said on. */
function readComing(reader: TokenReader, at: number): Draft | null {
  const plural = comingLength(reader, at);
  if (!plural) return null;
  const { most, unit } = plural.value;
  const { saidOn } = reader;
  const to = later(saidOn, most, unit);
  return { next: plural.next, grain: 'range', said: [unit === 'week' ? 'week' : 'month'], days: { from: saidOn, to } };
}

function comingLength(reader: TokenReader, at: number): Read<Length> | null {
  const front = reader.hit(at, 'relative');
  if (front)
    return isComing(front) ? (readLength(reader, at + front.size) ?? bareUnits(reader, at + front.size, at)) : null;
  const counted = countedComing(reader, at);
  if (counted) return counted;
  const units = readLength(reader, at) ?? bareUnits(reader, at, at + 1);
  const behind = units && reader.hit(units.next, 'relative');
  return units && behind && isComing(behind) && units.value.most > 1 && !reader.is(units.next + behind.size, 'unit')
    ? { value: units.value, next: units.next + behind.size }
    : null;
}

/** "ces deux prochaines semaines", "de twee komende weken": the count stands before the word. */
function countedComing(reader: TokenReader, at: number): Read<Length> | null {
  const count = reader.amount(at);
  const relative = count && reader.hit(count.next, 'relative');
  if (!count || !relative || !isComing(relative) || count.value > MOST_COMING) return null;
  const start = count.next + relative.size;
  const units = reader.tokens[start]?.hits.find(({ kind, value }) => kind === 'unit' && value.endsWith('s'));
  if (!units) return null;
  const value = { least: count.value, most: count.value, unit: units.value.slice(0, -1) };
  return { value, next: start + units.size };
}

const MOST_COMING = 60;

function isComing({ value }: Hit): boolean {
  return value === 'coming' || value === 'next';
}

/** "weken", "Monate": some three of them. */
function bareUnits(reader: TokenReader, at: number, beside: number): Read<Length> | null {
  const unit = reader.hit(at, 'unit');
  if (!unit || !isPlural(reader, beside, at)) return null;
  return { value: { least: 1, most: 3, unit: unit.value.replace(/s$/, '') }, next: at + unit.size };
}

/** Whether several units are meant; where their name does not show it, the word beside does ("les prochains mois"). */
export function isPlural(reader: TokenReader, beside: number, at: number): boolean {
  const unit = reader.hit(at, 'unit');
  if (!unit || unit.value.endsWith('s')) return unit !== null;
  return reader.is(at, 'unit', `${unit.value}s`) && reader.word(beside).endsWith('s');
}

/** A count and a unit. */
export function readLength(reader: TokenReader, at: number): Read<Length> | null {
  const few = reader.hit(at, 'few');
  const count = few ? { value: Number(few.value), next: at + few.size } : reader.amount(at);
  if (!count) {
    const unit = reader.hit(at, 'unit');
    return unit && unit.value === 'fortnight'
      ? { value: { least: 2, most: 2, unit: 'week' }, next: at + unit.size }
      : null;
  }
  const least = count.value;
  const second = readUpTo(reader, count);
  const most = second?.value ?? (few && least === 2 ? 4 : least);
  const counted = second?.next ?? count.next;
  // In "een dikke maand" the month is no small word.
  const small = reader.is(counted, 'unit') ? 0 : (reader.hit(counted, 'filler')?.size ?? 0);
  const unitAt = small === 0 || reader.is(counted + small, 'unit') ? counted + small : reader.skip(counted);
  const unit = reader.hit(unitAt, 'unit');
  if (!unit || most > 400) return null;
  const next = unitAt + unit.size;
  const name = unit.value.replace(/s$/, '');
  const or = least === 1 && name === unit.value ? readOrSo(reader, next) : null;
  if (or) {
    const from = reader.stands(or.next - 1, 'some') ? 2 : reader.stands(next, 'roughly') ? or.value : 1;
    return { value: { least: from, most: or.value, unit: name }, next: or.next };
  }
  const half = least === most ? readHalfMore(reader, next) : null;
  const more = half?.value ?? 0;
  const times = name === 'fortnight' ? 2 : 1;
  const value = { least: (least + more) * times, most: (most + more) * times, unit: times === 2 ? 'week' : name };
  return readAndSmaller(reader, next, { least, most, unit: name }) ?? { value, next: half?.next ?? next };
}

/** "Two [to three]", "2-3", "twee of drie": the second, where it is more. */
function readUpTo(reader: TokenReader, { value, next }: Read<number>): Read<number> | null {
  const link = reader.any(next, 'through', 'and');
  const isLinked = link || reader.isSign(next, '-–/,') || reader.stands(next, 'span');
  const second = isLinked ? reader.amount(next + (link?.size ?? 1)) : null;
  return second && second.value > value ? second : null;
}

/** "A year [and two months]", "een week en drie dagen". */
function readAndSmaller(reader: TokenReader, at: number, { least, most, unit }: Length): Read<Length> | null {
  const [smaller, times = 0] = SMALLER[unit] ?? [];
  const rest = smaller && reader.is(at, 'and', 'and') ? readLength(reader, at + 1) : null;
  if (!rest || rest.value.unit !== smaller) return null;
  const value = { least: least * times + rest.value.least, most: most * times + rest.value.most, unit: smaller };
  return { value, next: rest.next };
}

/** "a week and a half", "une semaine et demie". */
function readHalfMore(reader: TokenReader, at: number): Read<number> | null {
  const half = reader.is(at, 'and', 'and') ? reader.amount(at + 1) : null;
  return half?.value === 0.5 ? half : null;
}

const SMALLER: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  year: ['month', 12],
  week: ['day', 7],
};

/** "een week of drie" is three of them or so, "een week of wat" a few; "a week or two" is one or two. */
function readOrSo(reader: TokenReader, at: number): Read<number> | null {
  if (reader.stands(at, 'roughly') && reader.stands(at + 1, 'some')) return { value: 4, next: at + 2 };
  const or = reader.stands(at, 'roughly') || reader.stands(at, 'upTo') ? reader.number(at + 1) : null;
  return or && or.value > 1 && or.value <= 12 && !reader.is(or.next, 'unit') ? or : null;
}

/** "In acht Tagen" is a week, "dans quinze jours" and "over veertien dagen" are two. */
const WEEKS_OF_DAYS: Readonly<Record<number, number>> = { 8: 1, 14: 2, 15: 2 };

/** The stretch that lies so far away: the week in which so many weeks are over, the month in which so many months are. */
export function away(saidOn: string, { least, most, unit }: Length): { grain: Draft['grain']; days: Span } | null {
  const weeks = unit === 'day' && least === most ? WEEKS_OF_DAYS[least] : undefined;
  if (weeks) return { grain: 'week', days: weekSpan(addDays(saidOn, weeks * 7)) };
  const months = MONTHS[unit];
  if (months) return monthsAway(saidOn, least * months, most * months);
  if (unit === 'week') {
    if (least === most) return { grain: 'week', days: weekSpan(addDays(saidOn, Math.ceil(least * 7))) };
    const [from, to] = [least, most].map((count) => addDays(saidOn, Math.round(count * 7))) as [IsoDate, IsoDate];
    return { grain: 'range', days: most - least < 2 ? { from: mondayOf(from), to: weekSpan(to).to } : { from, to } };
  }
  if (!unit.endsWith('day')) return null;
  const [from, to] = [later(saidOn, least, unit), later(saidOn, most, unit)];
  return { grain: from === to ? 'day' : 'range', days: { from, to: addDays(to, 1) } };
}

/** So many units later, working days without weekends; halves count: "die nächsten anderthalb Monate" is a month and 15 days. */
export function later(date: IsoDate, count: number, unit: string): IsoDate {
  const months = count * (MONTHS[unit] ?? 0);
  if (unit === 'workday') {
    const weekday = weekdayOf(date);
    const past = Math.max(0, weekday - FRIDAY);
    const whole = Math.ceil(count);
    return addDays(date, whole - past + 2 * Math.floor((whole + weekday - past - 1) / FRIDAY));
  }
  if (months === 0) return addDays(date, Math.ceil(count * (unit === 'week' ? 7 : 1)));
  return addDays(addMonths(date, Math.floor(months)), Math.round((months % 1) * 30));
}

const FRIDAY = 5;

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

function monthsAway(saidOn: string, least: number, most: number): { grain: Draft['grain']; days: Span } {
  const whole = Math.floor(least);
  const { year, month } = partsOf(addMonths(saidOn, whole));
  if (least !== whole && least === most) {
    const middle = addDays(addMonths(saidOn, whole), 15);
    return { grain: 'range', days: { from: addDays(middle, -7), to: addDays(middle, 7) } };
  }
  const months = Math.max(1, Math.ceil(most) - whole);
  return { grain: months === 1 ? 'month' : 'range', days: monthsSpan(year, month, months) };
}
