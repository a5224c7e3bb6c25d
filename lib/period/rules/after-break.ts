import { addDays, dateFrom } from '../calendar.ts';
import { type Break, breakInMonth, breakOf } from '../engine/breaks.ts';
import type { Draft, InYear } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { lengthOf, type Span } from '../engine/spans.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { boundAt, countedFrom, isPutOff } from './feast.ts';
import { daysFollowing, WAYS } from './follow-on.ts';
import { mustBeReady } from './is-due.ts';
import { readYearBehind } from './read-year.ts';

/**
 * "na de zomer", "nach den Sommerferien", "à la rentrée", "zodra de vakanties voorbij zijn", "once summer is over", "na de bouwvak".
 * After a summer is September; after another season, the month that follows it.
 */
export const afterBreak: Rule = {
  name: 'after-break',
  begins: ['bound', 'break', 'relative', 'unit', 'number', 'part'],
  digits: true,
  needs: ['break', 'season'],
  read: (reader, at) => readCountedFrom(reader, at) ?? readPartOf(reader, at) ?? readAfterBreak(reader, at),
};

/** What of a break or term is long enough to have a begin and an end of its own: "the start of the summer holidays". */
export function readLongBreak(reader: TokenReader, at: number): Draft | null {
  const name = reader.hit(at, 'break');
  const found = name && breakOf(name.value, reader.saidOn);
  if (!name || !found || !isLong(found)) return null;
  const year = readYearBehind(reader, at + name.size);
  const inYear = (of: number) => found(of).days;
  return {
    next: year?.next ?? at + name.size,
    grain: 'range',
    said: ['month'],
    days: year ? inYear(year.value) : inYear,
  };
}

const isLong = (found: (year: number) => Break): boolean => lengthOf(found(SOME_YEAR).days) >= SHORTEST_LONG;
const SHORTEST_LONG = 45;
const SOME_YEAR = 2026;

/** "La semaine avant la rentrée", "two weeks after half-term", "het weekend voor de bouwvak"; no "deux jours par semaine après les vacances". */
function readCountedFrom(reader: TokenReader, at: number): Draft | null {
  // "Deux jours la semaine", "zwei Tage die Woche".
  const per = reader.stands(at - 1, 'per') && (!reader.is(at - 1, 'filler') || reader.is(at - 2, 'unit'));
  const repeated = per || reader.stands(at - 1, 'every') || reader.is(at - 1, 'relative', 'this');
  const counted = repeated ? null : countedFrom(reader, at);
  if (!counted) return null;
  const start = reader.skip(counted.next + (boundAt(reader, counted.next)?.size ?? 0));
  const name = reader.hit(start, 'break');
  const found = name && breakOf(name.value, reader.saidOn);
  if (!found) return null;
  const inYear = (year: number) =>
    daysFollowing({ from: found(year).days.from, to: found(year).after.from }, counted.value);
  return { next: start + name.size, grain: counted.value.grain, said: ['month'], days: inYear };
}

/** "Fin des vacances de Pâques", "at the beginning of half-term": a third of them; "dès la fin", "avant la fin des vacances": where they end. */
function readPartOf(reader: TokenReader, at: number): Draft | null {
  const bound = boundAt(reader, at);
  const opened = at + (bound?.size ?? 0);
  const behind = reader.hit(opened, 'part');
  // "Before the end of" holds its part.
  const isEnd = behind ? behind.value === 'end' : reader.holds(at, opened, 'part', 'end');
  if (!isEnd && behind?.value !== 'begin') return null;
  const start = reader.skip(opened + (behind?.size ?? 0));
  const name = reader.hit(start, 'break');
  const found = name && name.value !== 'back' && breakOf(name.value, reader.saidOn);
  const way = bound && (WAYS[bound.value] ?? BOUNDS[bound.value]);
  // Of what is long it is a month.
  if (!found || (!way && isLong(found))) return null;
  const inYear = (year: number) => {
    const { days, after } = found(year);
    const { from, to } = days;
    const third = Math.round(lengthOf(days) / 3);
    const edge = isEnd ? to : way === -1 && bound?.value !== 'by' ? from : addDays(from, third);
    if (way === -1) return edge > reader.saidOn ? { from: reader.saidOn, to: edge } : null;
    if (way === 1 && isEnd) return notBegun(after, reader.saidOn);
    return isEnd ? { from: addDays(to, -third), to } : { from, to: edge };
  };
  return {
    next: start + name.size,
    grain: 'range',
    said: ['month'],
    days: inYear,
    bound: way === -1 ? 'until' : 'in',
  };
}

/** "Les congés d'août", "après les vacances de juillet". */
function monthOf(reader: TokenReader, at: number): Read<(year: number) => Break> | null {
  const named = reader.stands(at, 'attribute') ? reader.skip(at) : at;
  const month = named > at ? reader.hit(named, 'month') : null;
  return month && { value: breakInMonth(Number(month.value)), next: named + month.size };
}

const BOUNDS: Readonly<Record<string, number>> = { from: 1, by: -1, 'by-start': -1 };

/**
 * "Voor het najaar zoeken wij een trainer", "voor de winter hebben we een tolk nodig", "voor het nieuwe schooljaar" (unless that
 * begins), "een opdracht voor najaar 2026", "gepland voor de zomer": for, not before.
 */
function isFor(reader: TokenReader, at: number, next: number, name: string): boolean {
  if (!reader.is(at, 'bound', 'before-day')) return false;
  const isSought = reader.stands(next, 'seek') || [1, 2, 3].some((back) => reader.stands(at - back, 'seek'));
  if (isSought || (name === 'back' && !reader.stands(next, 'begins'))) return true;
  if ((reader.hit(at - 1, 'inside')?.size ?? 0) > 1) return true;
  const bare = reader.is(at + 1, 'season') || reader.is(at + 1, 'break');
  const year = readYearBehind(reader, next);
  if (year && (reader.stands(year.next, 'seek') || (bare && !mustBeReady(reader, at)))) return true;
  const have = year?.next ?? next;
  if (!reader.stands(have, 'have')) return false;
  for (let ahead = have + 1; ahead < have + FURTHEST_NEED; ahead++) {
    if (reader.stands(ahead, 'need')) return true;
    if (reader.isSign(ahead, '.!?;,')) return false;
  }
  return false;
}

const FURTHEST_NEED = 10;

function readAfterBreak(reader: TokenReader, at: number): Draft | null {
  const bound = boundAt(reader, at);
  if (bound && bound.value !== 'after' && bound.value !== 'before' && bound.value !== 'by' && bound.value !== 'from')
    return null;
  if (bound?.value === 'before' && isNotBefore(reader, at)) return null;
  if (bound?.value === 'by' && isPutOff(reader, at)) return null;
  let start = reader.skip(bound ? at + bound.size : at);
  const relative = reader.hit(start, 'relative');
  if (relative && relative.value !== 'last') start = reader.skip(start + relative.size);
  const season = bound && bound.value !== 'from' ? reader.hit(start, 'season') : null;
  const pause = reader.hit(start, 'break');
  const name = pause && (!season || pause.size >= season.size) ? pause : season;
  if (name && bound?.value === 'before' && isFor(reader, at, start + name.size, name.value)) return null;
  if (pause && !bound && !relative && reader.stands(at - 1, 'onLeave')) return null;
  const ofMonth = name?.value === 'summer-holidays' ? monthOf(reader, start + name.size) : null;
  const named = ofMonth?.value ?? (name && breakOf(name.value, reader.saidOn));
  if (!name || !named) return null;
  // "À la rentrée de janvier" is January, "la rentrée du 24 août" that day.
  const dated = reader.skip(start + name.size);
  if (name.value === 'back' && reader.is(reader.figure(dated) > 0 ? dated + 1 : dated, 'month')) return null;
  const next = ofMonth?.next ?? start + name.size;
  const over = reader.hit(reader.skip(next), 'finish');
  const ends = over?.value === 'over' ? reader.skip(next) + over.size : next;
  const year = readYearBehind(reader, ends);
  const value = bound?.value === 'from' ? 'in' : bound?.value;
  const inYear = spanOf(named, value, reader.saidOn, name.value);
  const found = year ? inYear(year.value) : inYear;
  if (!found) return null;
  return {
    next: year?.next ?? ends,
    grain: grainOf(value, name.value),
    said: ['month'],
    days: found,
    bound: value === 'before' || value === 'by' ? 'until' : 'in',
    weak: !bound && name.value !== 'back',
  };
}

/** "Pas avant l'automne", "nicht vor dem Herbst": the autumn itself, from then on. */
function isNotBefore(reader: TokenReader, at: number): boolean {
  const longer = boundAt(reader, at - 1);
  return longer?.value === 'from' && longer.size > 1;
}

/** What ends so that the days after it are no whole month. */
const PARTS_OF_MONTHS: ReadonlySet<string> = new Set([
  'builders-holiday',
  'autumn-holidays',
  'all-saints-holidays-in-france',
]);

function grainOf(bound: string | undefined, name: string): Draft['grain'] {
  if (name === 'back') return 'month';
  if (bound !== 'after') return 'range';
  return PARTS_OF_MONTHS.has(name) ? 'part-of-month' : 'month';
}

function spanOf(named: (year: number) => Break, bound: string | undefined, saidOn: string, name: string): InYear {
  return (year) => {
    const { days, after } = named(year);
    if (bound === 'after') return notBegun(after, saidOn);
    if (bound !== 'before' && bound !== 'by') return days;
    // what is called "before the summer" is before its holidays
    const edge = name === 'summer' ? dateFrom(year, 7, 1) : days.from;
    return edge > saidOn ? { from: saidOn, to: edge } : null;
  };
}

function notBegun(span: Span, saidOn: string): Span | null {
  return span.to > saidOn ? span : null;
}
