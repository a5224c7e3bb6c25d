import { addDays, partsOf } from '../calendar.ts';
import { type Draft, mapDays } from '../engine/draft.ts';
import { type Part, partOf } from '../engine/part-of.ts';
import type { Rule } from '../engine/rule.ts';
import { monthsSpan, type Span, weekSpan, yearSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import type { Grain } from '../period.ts';
import { readLongBreak } from './after-break.ts';
import { readHalfYear } from './half-year.ts';
import { readMonth } from './month.ts';
import { readQuarter } from './quarter.ts';
import { readShortYearOfPart, readYearNumber } from './read-year.ts';
import { readRelativeUnit } from './relative-unit.ts';
import { bareSchoolYear, readSeason } from './season.ts';
import { readWeek } from './week-number.ts';
import { readWeekOfDate } from './week-of-date.ts';
import { readYear } from './year.ts';

/** "begin september", "mid-to-late October", "eind Q3", "tweede helft van november", "début de l'année prochaine", "Monatsende". */
export const part: Rule = {
  name: 'part',
  begins: ['part', 'ordinal', 'unit', 'half', 'month', 'season'],
  digits: true,
  read: readPart,
};

export function readPart(reader: TokenReader, at: number): Draft | null {
  const parts = readParts(reader, at);
  if (!parts) return readCompound(reader, at);
  // "De cursus start in week 40" begins then.
  if (reader.stands(at, 'begins') && reader.is(parts.next, 'inside', 'in')) return null;
  if (parts.first === 'course') return readCourse(reader, parts.next);
  // "Zu Beginn von Q4".
  const start = reader.skip(reader.hit(parts.next, 'opens')?.size === 1 ? parts.next + 1 : parts.next);
  // "Begin van de week van 11 mei"; "la fin de semaine du 26 septembre" is a weekend.
  const isWeekend = reader.holds(at, parts.next, 'unit', 'weekend');
  const week = parts.first === 'whole' || isWeekend ? null : readWeekOfDate(reader, start);
  if (week?.grain === 'week') return cut(reader, week, parts.first, parts.last);
  // "Een half jaar" is a length.
  const noPart = parts.first === 'whole' || (start === at + 1 && reader.is(at, 'number', '0.5'));
  const target =
    readTarget(reader, start) ??
    (noPart ? null : (unitBetween(reader, parts.next, start) ?? shortYear(reader, parts.next)));
  // A third of a year is no month.
  if (target && target.grain !== 'month' && reader.is(parts.next - 1, 'half', 'third')) return null;
  if (target && isVerb(reader, at, target.next)) return null;
  return target && cut(reader, target, parts.first, parts.last);
}

/** "We begin June 15", "set to begin June": a verb, where the day stands behind its month. */
function isVerb(reader: TokenReader, at: number, end: number): boolean {
  if (!reader.words.monthFirst || !reader.stands(at, 'begins')) return false;
  const to = reader.is(at - 1, 'through') && !reader.is(at - 1, 'bound');
  return to || reader.stands(at - 1, 'dayGoesOn') || reader.figure(end) > 0 || reader.ordinal(end) !== null;
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

/** "Anfang 27", "fin 26". */
function shortYear(reader: TokenReader, at: number): Draft | null {
  const year = readShortYearOfPart(reader, at);
  return year && { next: year.next, grain: 'year', said: ['year'], days: yearSpan(year.value) };
}

/** "eind van de maand", "la fin du mois prochain": here the month is no small word. */
function unitBetween(reader: TokenReader, from: number, to: number): Draft | null {
  for (let at = from; at <= to; at++) {
    const unit = readRelativeUnit(reader, at) ?? bareUnit(reader, at);
    if (unit) return unit;
  }
  return null;
}

const NEXT_PART: Readonly<Record<string, string>> = { begin: 'mid', mid: 'end' };

/** "begin/half", "mid-to-late", "eerste helft", "zweite Hälfte". */
export function readParts(reader: TokenReader, at: number): { first: Part; last: Part; next: number } | null {
  const first = readOnePart(reader, at);
  if (!first) return null;
  let next = first.next;
  let past = next;
  while (past < next + 3 && (reader.isSign(past, '-/') || reader.any(past, 'through', 'and'))) past++;
  if (past === next) {
    // "Mitte Ende September", said without a sign; "start mid October" begins then.
    const later = reader.stands(at, 'begins') ? null : reader.hit(next, 'part');
    if (later && NEXT_PART[first.value] === later.value)
      return { first: first.value, last: later.value as Part, next: next + later.size };
  } else {
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
  if (isHalfMonth(reader, at)) return { value: 'mid', next: at + 1 };
  const ordinal = reader.ordinal(at);
  const share = ordinal && reader.hit(ordinal.next, 'half');
  const value = share && SHARES[share.value]?.[ordinal.value];
  return value ? { value, next: ordinal.next + share.size } : null;
}

/** "Half June" as it is said in German and Dutch, but no "the other half may come later". */
function isHalfMonth(reader: TokenReader, at: number): boolean {
  if (!reader.is(at, 'half') || !reader.is(at + 1, 'month')) return false;
  return !reader.is(at + 1, 'weak') || reader.tokens[at + 1]?.capital === true;
}
/** A half or a third of a month by its number; −1 is the last. */
const SHARES: Readonly<Record<string, Readonly<Record<number, Part>>>> = {
  half: { 1: 'first-half', 2: 'second-half', [-1]: 'second-half' },
  third: { 1: 'begin', 2: 'mid', 3: 'end', [-1]: 'end' },
};

/** What can have a begin, a middle and an end. */
export function readTarget(reader: TokenReader, at: number): Draft | null {
  return (
    readMonth(reader, at) ??
    readQuarter(reader, at) ??
    readHalfYear(reader, at) ??
    readLongBreak(reader, at) ??
    readSeason(reader, at) ??
    readWeek(reader, at) ??
    readRelativeUnit(reader, at) ??
    readYear(reader, at, 'whole')
  );
}

/** "het eind van de maand", "end of the year", "fin d'année": the one it was said in, or the next where that part is over. */
export function bareUnit(reader: TokenReader, at: number): Draft | null {
  const unit = reader.hit(at, 'unit');
  if (!unit) return bareSchoolYear(reader, at);
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

/** "Septemberhälfte", "Jahresende", "month-end", "zweite Septemberhälfte", "Herbstbeginn". */
function readCompound(reader: TokenReader, at: number): Draft | null {
  const ordinal = reader.ordinal(at);
  const start = ordinal ? ordinal.next : at;
  const name = reader.any(start, 'unit', 'season');
  const target =
    readMonth(reader, start) ??
    (name?.kind === 'unit' ? bareUnit(reader, start) : null) ??
    (name?.kind === 'season' ? readSeason(reader, start) : null);
  if (!target || target.next !== start + 1) return null;
  let joined = target.next;
  if (reader.word(joined) === '-' && !reader.isSpaced(joined)) joined++;
  else if (reader.isSpaced(joined) && !isEndBehind(reader, at, joined)) return null;
  const share = ordinal && reader.hit(joined, 'half');
  if (share) {
    const value = SHARES[share.value]?.[ordinal.value];
    return value ? cut(reader, { ...target, next: joined + share.size }, value, value) : null;
  }
  const hit = ordinal ? null : reader.hit(joined, 'part');
  if (!hit) return null;
  const next = joined + hit.size;
  // "Zu Jahresbeginn 2027".
  const year = target.grain === 'year' ? readYearNumber(reader, next) : null;
  const whole: Draft = year
    ? { next: year.next, grain: 'year', said: ['year'], days: yearSpan(year.value) }
    : { ...target, next };
  return cut(reader, whole, hit.value as Part, hit.value as Part);
}

/** "By June end" as it is said in India, and not "in May end June 3". */
function isEndBehind(reader: TokenReader, at: number, end: number): boolean {
  const isEnd = reader.is(end, 'part', 'end') && reader.is(end, 'finish', 'over');
  const goesOn = reader.figure(end + 1) >= 0 || reader.any(end + 1, 'month', 'number', 'ordinal');
  return isEnd && !goesOn && reader.any(at - 1, 'bound', 'inside') !== null;
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
