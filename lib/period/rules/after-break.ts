import { addDays, daysBetween, partsOf } from '../calendar.ts';
import type { Draft, InYear } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import type { Span } from '../engine/spans.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { boundAt, isPutOff } from './feast.ts';
import { daysFollowing, readCounted, WAYS } from './follow-on.ts';
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

/** From, to and the days after it, as month and day; a month past 12 lies in the next year. */
const BREAKS: Readonly<Record<string, readonly [from: string, to: string, after: string, afterEnds: string]>> = {
  summer: ['06-01', '09-01', '09-01', '10-01'],
  'summer-holidays': ['07-01', '09-01', '09-01', '10-01'],
  back: ['09-01', '10-01', '09-01', '10-01'],
  'builders-holiday': ['07-20', '08-15', '08-21', '09-01'],
  'autumn-holidays': ['10-10', '11-01', '11-01', '11-11'],
  autumn: ['09-01', '12-01', '12-01', '13-01'],
  'christmas-holidays': ['12-20', '13-05', '13-05', '14-01'],
  winter: ['12-01', '15-01', '15-01', '16-01'],
  'winter-holidays': ['02-14', '03-01', '03-01', '04-01'],
  spring: ['03-01', '06-01', '06-01', '07-01'],
  'may-holidays': ['04-25', '05-10', '05-10', '06-01'],
  'may-half-term': ['05-25', '06-01', '06-01', '07-01'],
  'easter-holidays': ['03-30', '04-15', '04-15', '05-01'],
  /** Of schools in Canada. */
  'march-break': ['03-01', '03-09', '03-09', '04-01'],
  /** The last two whole weeks of July in Québec, to a day or two. */
  'construction-holidays': ['07-19', '08-02', '08-02', '09-01'],
  'autumn-term': ['09-01', '12-20', '13-01', '14-01'],
  /** At universities in Québec. */
  'winter-term': ['01-05', '05-01', '05-01', '06-01'],
  'may-bridges': ['05-01', '06-01', '06-01', '07-01'],
  'grain-harvest': ['07-01', '08-15', '08-15', '09-01'],
  'grape-harvest': ['09-01', '10-01', '10-01', '11-01'],
  'winter-sales': ['01-06', '02-03', '02-03', '03-01'],
  'summer-sales': ['06-24', '07-22', '07-22', '09-01'],
};

/** In the middle of each term; "half-term" is the next that isn't over. */
const HALF_TERMS = ['winter-holidays', 'may-half-term', 'autumn-holidays'];

function nextHalfTerm(saidOn: string): string {
  return HALF_TERMS.find((name) => (BREAKS[name]?.[1] ?? '') > saidOn.slice(5)) ?? 'winter-holidays';
}

function daysOf(name: string, saidOn: string): (typeof BREAKS)[string] | undefined {
  return BREAKS[name === 'half-term' ? nextHalfTerm(saidOn) : name];
}

/** "Les congés d'août", "après les vacances de juillet". */
function holidaysOfMonth(reader: TokenReader, at: number): Read<(typeof BREAKS)[string]> | null {
  const month = reader.stands(at, 'attribute') ? reader.hit(reader.skip(at), 'month') : null;
  if (!month) return null;
  const firsts = [0, 1, 1, 2].map((on) => `${String(Number(month.value) + on).padStart(2, '0')}-01`);
  const [from = '', to = '', after = '', afterEnds = ''] = firsts;
  return { value: [from, to, after, afterEnds], next: reader.skip(at) + month.size };
}

/** "La semaine avant la rentrée", "two weeks after half-term", "het weekend voor de bouwvak"; no "deux jours par semaine après les vacances". */
function readCountedFrom(reader: TokenReader, at: number): Draft | null {
  // "Deux jours la semaine", "zwei Tage die Woche".
  const per = reader.stands(at - 1, 'per') && (!reader.is(at - 1, 'filler') || reader.is(at - 2, 'unit'));
  const repeated = per || reader.stands(at - 1, 'every') || reader.is(at - 1, 'relative', 'this');
  const counted = repeated ? null : readCounted(reader, at);
  const bound = counted && boundAt(reader, counted.next);
  const way = bound && WAYS[bound.value];
  if (!counted || !way) return null;
  const start = reader.skip(counted.next + bound.size);
  const name = reader.hit(start, 'break');
  const days = name && daysOf(name.value, reader.saidOn);
  if (!days) return null;
  const value = { ...counted.value, count: counted.value.count * way };
  const inYear = (year: number) => daysFollowing({ from: dateOf(year, days[0]), to: dateOf(year, days[2]) }, value);
  return { next: start + name.size, grain: value.grain, said: ['month'], days: inYear };
}

/** "Fin des vacances", "at the beginning of the holidays": a third of them; "dès la fin", "avant la fin des vacances": where they end. */
function readPartOf(reader: TokenReader, at: number): Draft | null {
  const bound = boundAt(reader, at);
  const opened = at + (bound?.size ?? 0);
  const behind = reader.hit(opened, 'part');
  // "Before the end of" holds its part.
  const isEnd = behind ? behind.value === 'end' : holdsEnd(reader, at, opened);
  if (!isEnd && behind?.value !== 'begin') return null;
  const start = reader.skip(opened + (behind?.size ?? 0));
  const name = reader.hit(start, 'break');
  const days = name && name.value !== 'back' && daysOf(name.value, reader.saidOn);
  if (!days) return null;
  const way = bound && (WAYS[bound.value] ?? BOUNDS[bound.value]);
  const inYear = (year: number) => {
    const [from, to, after, afterEnds] = days.map((day) => dateOf(year, day)) as [string, string, string, string];
    const third = Math.round(daysBetween(from, to) / 3);
    const edge = isEnd ? to : way === -1 && bound?.value !== 'by' ? from : addDays(from, third);
    if (way === -1) return edge > reader.saidOn ? { from: reader.saidOn, to: edge } : null;
    if (way === 1 && isEnd) return notBegun({ from: after, to: afterEnds }, reader.saidOn);
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

const BOUNDS: Readonly<Record<string, number>> = { from: 1, by: -1, 'by-start': -1 };

function holdsEnd(reader: TokenReader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reader.is(at, 'part', 'end')) return true;
  return false;
}

/** "Voor het najaar zoeken wij een trainer", "voor de winter hebben we een tolk nodig": for, not before. */
function isFor(reader: TokenReader, at: number, next: number): boolean {
  if (!reader.is(at, 'bound', 'before-day')) return false;
  if (reader.stands(next, 'seek')) return true;
  if (!reader.stands(next, 'have')) return false;
  for (let ahead = next + 1; ahead < next + FURTHEST_NEED; ahead++) {
    if (reader.stands(ahead, 'need')) return true;
    if (/^[.!?;,]$/.test(reader.word(ahead))) return false;
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
  if (name && bound?.value === 'before' && isFor(reader, at, start + name.size)) return null;
  if (pause && !bound && !relative && reader.stands(at - 1, 'onLeave')) return null;
  const ofMonth = name?.value === 'summer-holidays' ? holidaysOfMonth(reader, start + name.size) : null;
  const days = ofMonth?.value ?? (name && daysOf(name.value, reader.saidOn));
  if (!name || !days) return null;
  // "À la rentrée de janvier" is January, "la rentrée du 24 août" that day.
  const dated = reader.skip(start + name.size);
  if (name.value === 'back' && reader.is(reader.figure(dated) > 0 ? dated + 1 : dated, 'month')) return null;
  const next = ofMonth?.next ?? start + name.size;
  const over = reader.hit(reader.skip(next), 'finish');
  const ends = over?.value === 'over' ? reader.skip(next) + over.size : next;
  const year = readYearBehind(reader, ends);
  const value = bound?.value === 'from' ? 'in' : bound?.value;
  const inYear = spanOf(days, value, reader.saidOn, name.value);
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

function grainOf(bound: string | undefined, name: string): Draft['grain'] {
  if (name === 'back') return 'month';
  if (bound !== 'after') return 'range';
  return name === 'builders-holiday' || name === 'autumn-holidays' ? 'part-of-month' : 'month';
}

function spanOf(days: (typeof BREAKS)[string], bound: string | undefined, saidOn: string, name: string): InYear {
  return (year) => {
    const [from, to, after, afterEnds] = days.map((day) => dateOf(year, day));
    if (!from || !to || !after || !afterEnds) return null;
    if (bound === 'after') return notBegun({ from: after, to: afterEnds }, saidOn);
    if (bound !== 'before' && bound !== 'by') return { from, to };
    // what is called "before the summer" is before its holidays
    const edge = name === 'summer' ? dateOf(year, '07-01') : from;
    return edge > saidOn ? { from: saidOn, to: edge } : null;
  };
}

function notBegun(span: Span, saidOn: string): Span | null {
  return span.to > saidOn ? span : null;
}

function dateOf(year: number, monthDay: string): string {
  const month = Number(monthDay.slice(0, 2));
  const { year: base } = partsOf(`${String(year).padStart(4, '0')}-01-01`);
  const over = month > 12 ? 1 : 0;
  return `${base + over}-${String(month - over * 12).padStart(2, '0')}-${monthDay.slice(3)}`;
}
