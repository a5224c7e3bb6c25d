import { addDays, partsOf, weekdayOf } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import { feastOf } from '../engine/feasts.ts';
import type { Rule } from '../engine/rule.ts';
import { type Span, weekBefore, weekendFrom, weekSpan } from '../engine/spans.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import type { Hit } from '../engine/tokens.ts';
import { afterFeast, around } from '../engine/until-month-end.ts';
import { daysFollowing, type Following, readCounted, WAYS } from './follow-on.ts';
import { isDue } from './is-due.ts';
import { readYearBehind } from './read-year.ts';

/**
 * "rond kerst", "na Pasen", "de week na Pinksteren", "la semaine de l'Ascension", "entre Noël et le nouvel an", "over the holidays", "week before Christmas",
 * "am Wochenende nach Pfingsten", "Labor Day weekend".
 */
export const feast: Rule = {
  name: 'feast',
  begins: ['feast', 'bound', 'weekNumber', 'unit', 'number', 'few'],
  digits: true,
  needs: ['feast'],
  read: readFeast,
};

function readFeast(reader: TokenReader, at: number): Draft | null {
  // "Semaine sainte" is a week by its name.
  const isNamed = reader.is(at, 'feast', 'holy-week');
  const stretch = isNamed ? null : (STRETCHES.find((unit) => reader.is(at, 'unit', unit)) ?? null);
  const counted = stretch || reader.is(at, 'feast') ? null : countedFrom(reader, at);
  const opened = stretch ? (reader.after(at, 'unit', stretch) ?? at) : (counted?.next ?? at);
  const bound = boundAt(reader, opened);
  const from = bound ? opened + bound.size : stretch ? (reader.after(opened, 'opens') ?? reader.skip(opened)) : at;
  if (stretch && !bound && from === opened) return null;
  const start = reader.hit(from, 'feast') ? from : reader.skip(from);
  const [place, name] = lastOfTwo(reader, start, bound);
  const feastDays = name && daysOf(name.value, reader.saidOn);
  if (!name || !feastDays || (!bound && isAttribute(reader, at))) return null;
  if (name.value === 'the-holidays' && areOthers(reader, place)) return null;
  if (reader.is(place, 'weak', 'bare') && !reader.stands(place - 1, 'beforeBare')) return null;
  const tail = stretchBehind(reader, place + name.size);
  const days = tail ? (of: number) => AROUND_FEAST[tail.value](feastDays(of)) : feastDays;
  const ends = tail?.next ?? place + name.size;
  const year = readYearBehind(reader, ends);
  if (bound?.value === 'from' && goesOnTo(reader, year?.next ?? ends)) return null;
  const week = bound?.value === 'before' && reader.stands(opened - 1, 'closely') ? JUST_BEFORE : counted?.value;
  const inYear = (of: number) =>
    days(of).to <= reader.saidOn
      ? null
      : week
        ? daysFollowing(days(of), week)
        : near(
            bound && !tail && isNewYear(name) ? daysOfNewYear(days(of)) : days(of),
            bound?.value ?? 'in',
            stretch,
            reader.saidOn,
            name.value,
          );
  const next = year?.next ?? ends;
  const said = ['month', 'day'] as const;
  const found = year ? inYear(isNewYear(name) ? year.value - 1 : year.value) : inYear;
  if (!found) return null;
  return {
    next,
    grain: stretch ? GRAINS[stretch] : (week?.grain ?? (tail?.value === 'week' && !bound ? 'week' : 'range')),
    said,
    days: found,
    weak: !bound && !year && !stretch && !tail && (reader.hit(place, 'weak')?.size ?? 0) >= name.size,
    bound: stretch || week ? 'in' : (BOUNDS[bound?.value ?? 'in'] ?? 'in'),
  };
}

/** "The holidays" said early in the year, and whoever is "on holidays". */
function areOthers(reader: TokenReader, at: number): boolean {
  return partsOf(reader.saidOn).month < SEPTEMBER || reader.stands(at - 1, 'onLeave');
}

const SEPTEMBER = 9;

/** The days of a feast in a year, as they are meant on a day. */
export function daysOf(name: string, saidOn: string): ((year: number) => Span) | null {
  const days = feastOf(name);
  return days ? (year) => days(year, saidOn) : null;
}

/** The feast at a place; "after Christmas and New Year" is after the second one. */
function lastOfTwo(reader: TokenReader, at: number, bound: Hit | null): readonly [at: number, name: Hit | null] {
  const name = reader.hit(at, 'feast');
  const next = at + (name?.size ?? 0);
  if (!name || bound?.value !== 'after' || !reader.is(next, 'and', 'and')) return [at, name];
  const second = reader.skip(next + 1);
  const other = reader.hit(second, 'feast');
  return other ? [second, other] : [at, name];
}

/** The days around it; what is said to be before or after it means its first. Its year is the one that begins. */
const isNewYear = ({ value }: Hit): boolean => value === 'new-year';
const daysOfNewYear = ({ to }: Span): Span => ({ from: addDays(to, -1), to });

/** "two weeks after", "drei Tage vor". */
export function countedFrom(reader: TokenReader, at: number): Read<Following> | null {
  const counted = readCounted(reader, at);
  const way = counted && WAYS[boundAt(reader, counted.next)?.value ?? ''];
  return counted && way ? { ...counted, value: { ...counted.value, count: counted.value.count * way } } : null;
}

/** "Vlak voor kerst": the seven days before. */
const JUST_BEFORE: Following = { unit: 'week', count: -1, grain: 'range' };

/** What can lie after or before a feast. */
const STRETCHES = ['week', 'weekend'] as const;
type Stretch = (typeof STRETCHES)[number];
const GRAINS = { week: 'week', weekend: 'day' } as const;

const BOUNDS: Readonly<Record<string, Draft['bound']>> = {
  from: 'from',
  after: 'from',
  before: 'until',
  by: 'until',
  'by-start': 'until',
};

/** "From Easter to Whitsun", "from Thanksgiving until the end of the year": the first of two, that are joined later. */
function goesOnTo(reader: TokenReader, at: number): boolean {
  const through = reader.hit(at, 'through');
  const behind = through ? reader.skip(at + through.size) : at;
  return through !== null && (reader.figure(behind) > 0 || reader.any(behind, ...ENDS) !== null);
}

const ENDS = ['feast', 'month', 'part', 'ordinal', 'weekday', 'season', 'relative'] as const;

/** "Labor Day weekend", "Kerstweek", "Black Friday-week", "over the long Easter weekend", "Thanksgiving week"; no "after Easter week 16". */
function stretchBehind(reader: TokenReader, at: number): Read<Stretch> | null {
  if (reader.is(at - 1, 'unit', 'weekend')) return { value: 'weekend', next: at };
  const joined = reader.word(at) === '-' && !reader.isSpaced(at);
  const start = joined || reader.stands(at, 'fullWeek') ? at + 1 : at;
  const value = STRETCHES.find((unit) => reader.is(start, 'unit', unit));
  const next = start + (reader.hit(start, 'unit')?.size ?? 0);
  const another =
    reader.is(start, 'weekNumber', 'commencing') || reader.any(start, 'following') || reader.any(next, 'relative');
  return value && !another && !isNumberOfWeek(reader.figure(next)) ? { value, next } : null;
}

const isNumberOfWeek = (figure: number): boolean => figure > 0 && figure <= 53;

function near(days: Span, bound: string, stretch: Stretch | null, saidOn: string, name: string): Span | null {
  switch (bound) {
    case 'after':
    case 'from':
      if (stretch === 'week') return weekSpan(addDays(days.to, 6));
      if (stretch) return weekendFrom(days.to);
      return bound === 'after' ? afterFeast(days.to) : afterFeast(days.from);
    case 'before':
    case 'by':
    case 'by-start':
      if (stretch === 'week') return weekBefore(days.from);
      if (stretch) return weekendFrom(addDays(days.from, -8));
      return days.from > saidOn ? { from: saidOn, to: bound === 'before' ? days.from : addDays(days.from, 1) } : null;
    case 'around':
      if (stretch === 'weekend') return weekendOf(days);
      // "Are you about between Christmas and New Year?"
      if (name === 'between-years') return days;
      return name === 'christmas' ? around(days.from, 3) : { from: addDays(days.from, -3), to: addDays(days.to, 3) };
    default:
      return stretch === 'week' ? weekSpan(days.from) : stretch ? weekendOf(days) : days;
  }
}

/** The week that a feast begins in; the weekend with it, from Thursday on too: "Thanksgiving weekend". */
const AROUND_FEAST = {
  week: ({ from }: Span): Span => weekSpan(from),
  weekend: (days: Span): Span => spanning(days, weekendOf(days)),
} as const;

/** The weekend that a feast lies in, and the days of the feast beside it: Monday and Tuesday go with the one before; of one later in a week the next. */
function weekendOf(days: Span): Span {
  const weekday = weekdayOf(days.from);
  const weekend = weekendFrom(addDays(days.from, weekday < WEDNESDAY ? -weekday - 1 : -1));
  return days.to < weekend.from ? weekend : spanning(days, weekend);
}

const WEDNESDAY = 3;

function spanning(one: Span, other: Span): Span {
  return { from: one.from < other.from ? one.from : other.from, to: one.to > other.to ? one.to : other.to };
}

/** "voor" is "for" as well as "before", "zodra" may be "when": with a feast or a holiday they are before and after. */
export function boundAt(reader: TokenReader, at: number): Hit | null {
  const bound = reader.hit(at, 'bound');
  const value = isDue(reader, at) ? 'by-start' : BESIDE_FEASTS[bound?.value ?? ''];
  return bound && value ? { ...bound, value } : bound;
}

const BESIDE_FEASTS: Readonly<Record<string, string>> = { 'before-day': 'before', once: 'after' };

/** "Isn't needed until February", "niet nodig voor maart", "can wait till March": not before, so from then on. */
export function isPutOff(reader: TokenReader, at: number): boolean {
  const waits = reader.stands(at, 'waits');
  if (!waits && !reader.is(at, 'bound', 'by')) return false;
  for (let back = 1; back <= FURTHEST_OFF; back++) {
    if (reader.isSign(at - back, '.,;:!?')) return false;
    if (holdsOff(reader, at - back)) return true;
    if (waits && back <= FURTHEST_NOT && reader.stands(at - back, 'negated')) return true;
  }
  return false;
}

const FURTHEST_NOT = 4;
const FURTHEST_OFF = 6;

/** "Let's leave it until the autumn", and not "on maternity leave until then". */
function holdsOff(reader: TokenReader, at: number): boolean {
  return reader.stands(at, 'holdsOff') && (!reader.stands(at, 'away') || reader.stands(at - 1, 'leavesIt'));
}

/** "le spot de Noël", "une campagne d'automne": what kind of thing it is, not when. */
export function isAttribute(reader: TokenReader, at: number): boolean {
  const place = reader.word(at - 1) === "'" ? at - 2 : at - 1;
  // "Le lendemain de Noël" is counted from it.
  return reader.stands(place, 'attribute') && !reader.is(place - 1, 'following');
}
