import { addDays, addMonths, partsOf } from '../calendar.ts';
import { type Draft, mapDays } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { lengthOf, monthsSpan, type Span, weekSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import type { Grain } from '../period.ts';
import { readHalfYear } from './half-year.ts';
import { readMonth } from './month.ts';
import { readQuarter } from './quarter.ts';
import { readRelativeUnit } from './relative-unit.ts';
import { readSeason } from './season.ts';
import { readWeek } from './week-number.ts';
import { readYear } from './year.ts';

/** "begin september", "mid-to-late October", "eind Q3", "tweede helft van november", "début de l'année prochaine", "Monatsende". */
export const part: Rule = {
  name: 'part',
  begins: ['part', 'ordinal', 'unit', 'half', 'month'],
  digits: true,
  read: readPart,
};

type Part = 'course' | 'begin' | 'mid' | 'end' | 'first-half' | 'second-half' | 'rest' | 'whole';

export function readPart(reader: TokenReader, at: number): Draft | null {
  const parts = readParts(reader, at);
  if (!parts) return readCompound(reader, at);
  // "De cursus start in week 40" begins then.
  if (reader.stands(at, 'begins') && reader.is(parts.next, 'inside', 'in')) return null;
  if (parts.first === 'course') return readCourse(reader, parts.next);
  const start = reader.skip(parts.next);
  const target = readTarget(reader, start) ?? (parts.first === 'whole' ? null : unitBetween(reader, parts.next, start));
  return target && cut(reader, target, parts.first, parts.last);
}

/** "in de loop van het jaar", "im Laufe der Woche": what is left of the one it was said in. */
function readCourse(reader: TokenReader, from: number): Draft | null {
  for (let start = from; start <= reader.skip(from); start++) {
    const unit = bareUnit(reader, start);
    const behind = unit && reader.skip(unit.next);
    if (!unit || behind === null) continue;
    if (
      reader.is(behind, 'month') ||
      reader.figure(unit.next) >= 0 ||
      reader.is(unit.next, 'relative') ||
      readYear(reader, behind)
    )
      return null;
    const days = mapDays(unit.days, (span) => partOf(span, unit.grain, 'rest', reader.saidOn));
    return { ...unit, days, grain: unit.grain === 'year' ? 'range' : unit.grain };
  }
  return null;
}

/** "eind van de maand", "la fin du mois prochain": here the month is no small word. */
function unitBetween(reader: TokenReader, from: number, to: number): Draft | null {
  for (let at = from; at <= to; at++) {
    const unit = readRelativeUnit(reader, at) ?? bareUnit(reader, at);
    if (unit) return unit;
  }
  return null;
}

/** "begin/half", "mid-to-late", "eerste helft", "zweite Hälfte". */
function readParts(reader: TokenReader, at: number): { first: Part; last: Part; next: number } | null {
  const first = readOnePart(reader, at);
  if (!first) return null;
  let next = first.next;
  let past = next;
  while (past < next + 3 && (/^[-/]$/.test(reader.word(past)) || reader.any(past, 'through', 'and'))) past++;
  if (past > next) {
    const second = readOnePart(reader, past);
    if (second && second.value !== first.value) return { first: first.value, last: second.value, next: second.next };
    if (reader.word(next) === '-') next++;
    else return null;
  }
  return { first: first.value, last: first.value, next };
}

function readOnePart(reader: TokenReader, at: number): { value: Part; next: number } | null {
  const hit = reader.hit(at, 'part');
  if (hit) return { value: hit.value as Part, next: at + hit.size };
  const ordinal = reader.ordinal(at);
  const half = ordinal && reader.after(ordinal.next, 'half');
  if (!ordinal || half === null) return null;
  if (ordinal.value === 1) return { value: 'first-half', next: half };
  return ordinal.value === 2 || ordinal.value === -1 ? { value: 'second-half', next: half } : null;
}

/** What can have a begin, a middle and an end. */
export function readTarget(reader: TokenReader, at: number): Draft | null {
  return (
    readMonth(reader, at) ??
    readQuarter(reader, at) ??
    readHalfYear(reader, at) ??
    readSeason(reader, at) ??
    readWeek(reader, at) ??
    readRelativeUnit(reader, at) ??
    readYear(reader, at, 'whole')
  );
}

/** "het eind van de maand", "end of the year", "fin d'année": the one it was said in, or the next where that part is over. */
export function bareUnit(reader: TokenReader, at: number): Draft | null {
  const unit = reader.hit(at, 'unit');
  if (!unit) return null;
  const next = at + unit.size;
  if (unit.value === 'year') return { next, grain: 'year', said: ['month'], days: (year) => monthsSpan(year, 1, 12) };
  if (unit.value !== 'month' && unit.value !== 'week' && unit.value !== 'quarter') return null;
  return { next, grain: unit.value, said: [], days: repeating(reader.saidOn, unit.value) };
}

/** This month or week as days of "years": year n is the n-th one from now, so that a part that is over moves to the next. */
function repeating(saidOn: string, unit: 'month' | 'week' | 'quarter') {
  const { year, month } = partsOf(saidOn);
  return (ofYear: number): Span => {
    const on = Math.max(0, ofYear - year);
    if (unit === 'month') return monthsSpan(year, month + on);
    if (unit === 'quarter') return monthsSpan(year, Math.floor((month - 1) / 3) * 3 + 1 + on * 3, 3);
    return weekSpan(addDays(saidOn, on * 7));
  };
}

/** "Septemberhälfte", "Jahresende", "month-end", "zweite Septemberhälfte". */
function readCompound(reader: TokenReader, at: number): Draft | null {
  const ordinal = reader.ordinal(at);
  const start = ordinal ? ordinal.next : at;
  const target = readMonth(reader, start) ?? (reader.is(start, 'unit') ? bareUnit(reader, start) : null);
  if (!target || target.next !== start + 1) return null;
  let joined = target.next;
  if (reader.word(joined) === '-' && !reader.tokens[joined]?.spaced) joined++;
  else if (reader.tokens[joined]?.spaced) return null;
  const half = ordinal && reader.after(joined, 'half');
  if (ordinal && half !== null) {
    const value = ordinal.value === 1 ? 'first-half' : 'second-half';
    return cut(reader, { ...target, next: half }, value, value);
  }
  const hit = ordinal ? null : reader.hit(joined, 'part');
  return hit && cut(reader, { ...target, next: joined + hit.size }, hit.value as Part, hit.value as Part);
}

function cut(reader: TokenReader, target: Draft, first: Part, last: Part): Draft | null {
  if (target.grain === 'day') return null;
  const days = mapDays(target.days, (span) => ({
    from: partOf(span, target.grain, first, reader.saidOn).from,
    to: partOf(span, target.grain, last, reader.saidOn).to,
  }));
  const whole = first === 'whole' || (first === 'rest' && target.grain === 'month');
  return { ...target, days, weak: false, grain: whole ? target.grain : smaller(target.grain, first, last) };
}

function smaller(grain: Grain, first: Part, last: Part): Grain {
  if (grain === 'month') return 'part-of-month';
  if (grain === 'week') return 'day';
  const half = first.endsWith('half') || first !== last || first === 'rest';
  if (grain === 'year') return half ? 'half-year' : 'month';
  return half ? 'range' : 'month';
}

/** Days 1–10, 11–20, 21–last of a month; first, middle, last month of what is longer; halves at the 15th and 16th. */
export function partOf(span: Span, grain: Grain, part: Part, saidOn: string): Span {
  if (part === 'whole' || part === 'course') return span;
  const { year, month } = partsOf(span.from);
  const day = (n: number) => addDays(span.from, n);
  if (part === 'rest') {
    if (grain === 'month') return span;
    if (grain === 'week') return saidOn > span.from && saidOn < span.to ? { from: saidOn, to: span.to } : span;
    const later = addMonths(`${saidOn.slice(0, 8)}01`, 1);
    return later > span.from && later < span.to ? { from: later, to: span.to } : span;
  }
  if (grain === 'month') {
    const cuts = {
      begin: [0, 10],
      mid: [10, 20],
      end: [20, 31],
      'first-half': [0, 15],
      'second-half': [15, 31],
    } as const;
    const [from, to] = cuts[part];
    return { from: day(from), to: to === 31 ? span.to : day(to) };
  }
  if (grain === 'week') {
    const cuts = { begin: [0, 2], mid: [1, 4], end: [3, 5], 'first-half': [0, 3], 'second-half': [2, 5] } as const;
    const [from, to] = cuts[part];
    return { from: day(from), to: day(to) };
  }
  const months = Math.max(1, Math.round(lengthOf(span) / 30.4));
  const half = Math.floor(months / 2);
  if (part === 'first-half') return halfOf(span, months, half, true);
  if (part === 'second-half') return halfOf(span, months, half, false);
  if (part === 'begin') return monthsSpan(year, month);
  if (part === 'end') return monthsSpan(year, month + months - 1);
  const middle = Math.floor((months - 1) / 2);
  return monthsSpan(year, month + middle, months % 2 === 0 ? 2 : 1);
}

/** A quarter's half ends in the middle of its second month. */
function halfOf(span: Span, months: number, half: number, first: boolean): Span {
  const { year, month } = partsOf(span.from);
  const edge = addDays(monthsSpan(year, month + half).from, months % 2 === 0 ? 0 : 15);
  return first ? { from: span.from, to: edge } : { from: edge, to: span.to };
}
