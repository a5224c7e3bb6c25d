import { addDays, daysBetween, mondayOf, partsOf, weekdayOf } from '../calendar.ts';
import { isLikelyPast, settle } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import { dayIn, daySpan, lengthOf, monthsSpan, type Span, weekBefore, weekSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import type { Bound, Grain } from '../period.ts';
import { nextDays } from '../rules/bare-days.ts';
import { endsThere } from '../rules/days.ts';
import { ALIKE, daysFollowing, type Following, readFollowing } from '../rules/follow-on.ts';
import { later } from '../rules/in-a-while.ts';
import { partOfTold } from '../rules/part-of-told.ts';

/** How far back the period may stand that another follows on, in tokens. */
const FURTHEST = 80;

/** "De beurs is op 8 oktober. De week daarop …": the days behind (or before) those that were named last; behind today where none were. */
export function anchorFollowing(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  const anchored: PeriodResult[] = [];
  for (const [index, result] of results.entries()) {
    if (result.said.length === 1 && result.said[0] === 'day') {
      anchored.push(inMonthNamed(reader, anchored.at(-1), result));
      continue;
    }
    const found = result.rule === 'follow-on' ? readFollowing(reader, result.first) : null;
    if (!found) {
      anchored.push(result);
      continue;
    }
    const part = found.value.unit === 'month' && found.value.count === 0 ? partOfTold(reader, result.first) : null;
    // "La dernière semaine" is that of "ce mois-là", and no last week.
    while (part && (anchored.at(-1)?.first ?? -1) >= part.first) anchored.pop();
    const weekdays = found.value.grain === 'week' ? weekdaysOf(reader, anchored.at(-1), result) : null;
    const before = anchored.at(weekdays ? -2 : -1);
    const told = before && result.first - before.next <= FURTHEST ? daysOf(reader, before) : null;
    const { unit, count } = found.value;
    if (unit === ALIKE) {
      const days =
        before && told && isUnit(before) ? daysFollowing(told, { ...found.value, unit: before.grain }) : null;
      if (before && told && days && isJoined(reader, before, result, true, true)) {
        const both = { from: told.from, to: days.to };
        anchored[anchored.length - 1] = before.as(reader, { next: result.next, grain: 'range', days: both });
      } else if (before && days) anchored.push(result.as(reader, { said: before.said, days, grain: before.grain }));
      continue;
    }
    const spokenOf = told || count === 0 || unit === 'onwards' || unit === 'until' ? null : reader.spokenOf;
    if (spokenOf && !weekdays && reader.number(result.first)) {
      anchored.push(movedBy(reader, spokenOf, result, found.value));
      continue;
    }
    const named = told ?? spokenOf;
    if (unit === 'onwards' && (!named || isSaidOutright(reader, result, results[index + 1]))) continue;
    if (!named && count < 1) continue;
    const days =
      unit === 'until' && named
        ? until(reader.saidOn, named)
        : named && isWeekBefore(reader, result, found.value)
          ? weekBefore(named.from)
          : daysFollowing(named ?? daySpan(reader.saidOn), found.value);
    if (days.to <= reader.saidOn) continue;
    if (part) {
      const { first, grain } = part;
      anchored.push(result.as(reader, { first, said: before?.said ?? [], days: part.cut(days), grain }));
      continue;
    }
    if (weekdays) {
      anchored[anchored.length - 1] = inWeek(reader, weekdays, days, result.next);
      continue;
    }
    if (before && told && isJoined(reader, before, result, days.from === told.to)) {
      const both = { from: told.from, to: days.to };
      anchored[anchored.length - 1] = before.as(reader, { next: result.next, grain: 'range', days: both });
      continue;
    }
    anchored.push(result.as(reader, { said: before?.said ?? [], days, bound: BOUNDS[unit] ?? result.bound }));
  }
  return anchored;
}

/** "The fair is on Sunday 21 June, the week before …"; "a week before" is counted. */
function isWeekBefore(reader: TokenReader, { first }: PeriodResult, { unit, count }: Following): boolean {
  return unit === 'week' && count === -1 && !reader.number(first);
}

function isUnit({ grain }: PeriodResult): boolean {
  return grain === 'week' || grain === 'month';
}

/** "Two weeks later" than September is the middle of September to that of October. */
function movedBy(
  reader: TokenReader,
  { from, to }: Span,
  result: PeriodResult,
  { unit, count }: Following,
): PeriodResult {
  const [units, each] = unit === 'fortnight' ? [2 * count, 'week'] : [count, unit];
  const days = { from: later(from, units, each), to: later(to, units, each) };
  const grain = GRAINS.find(([, span]) => span(days.from).to === days.to && span(days.from).from === days.from);
  return result.as(reader, { grain: grain?.[0] ?? 'range', days });
}

const GRAINS: readonly (readonly [Grain, (day: string) => Span])[] = [
  ['day', daySpan],
  ['week', weekSpan],
  ['month', (day) => monthsSpan(partsOf(day).year, partsOf(day).month)],
];

/** "Next week or the week after" are both, "7 September to the Friday after" is a stretch. */
function isJoined(
  reader: TokenReader,
  before: PeriodResult,
  result: PeriodResult,
  close: boolean,
  alike = false,
): boolean {
  const { first, grain, next: end } = result;
  if (before.bound !== 'in' || (before.grain !== grain && !alike)) return false;
  // "In week 20 the painters come and the week after …" goes on, "Friday 5 November and the Saturday after" is both.
  const links = alike || (grain === 'day' && endsThere(reader, end)) ? BOTH : EITHER;
  const behind = reader.word(before.next) === ',' ? before.next + 1 : before.next;
  const next = reader.after(before.next, 'through') ?? (close ? reader.after(behind, 'and', ...links) : null);
  return next !== null && reader.skip(next) >= first;
}

const BOTH = ['or', 'and'];
const EITHER = ['or'];

const BOUNDS: Readonly<Record<string, Bound>> = { onwards: 'from', until: 'until' };

/** "Juste après, à partir du 12": the day is named at once. */
function isSaidOutright(reader: TokenReader, { next }: PeriodResult, behind: PeriodResult | undefined): boolean {
  return behind !== undefined && reader.word(next) === ',' && behind.first - next <= SHORT_GAP;
}

const SHORT_GAP = 5;

/** "Bis dahin", "by then": up to the day, or to the beginning of what is longer. */
function until(saidOn: string, named: Span): Span {
  return { from: saidOn, to: lengthOf(named) > 1 ? named.from : named.to };
}

/** "Monday and Tuesday that week", "am Mittwoch der Woche darauf": the weekdays before a week that is told from another. */
function weekdaysOf(
  reader: TokenReader,
  before: PeriodResult | undefined,
  { first }: PeriodResult,
): PeriodResult | null {
  if (before?.rule !== 'weekday' || before.said.length > 1 || typeof before.days === 'function') return null;
  return reader.skip(before.next) >= first ? before : null;
}

function inWeek(reader: TokenReader, weekdays: PeriodResult, week: Span, next: number): PeriodResult {
  const span = settle(weekdays.days, reader.saidOn) ?? week;
  const from = addDays(mondayOf(week.from), weekdayOf(span.from) - 1);
  const days = { from, to: addDays(from, lengthOf(span)) };
  return weekdays.as(reader, { next, said: ['week', 'weekday'], days });
}

/** "The 10th or the 17th of October … the 17th it is", "starts 10 August … so week of the 24th": of the month that was named. */
function inMonthNamed(reader: TokenReader, before: PeriodResult | undefined, result: PeriodResult): PeriodResult {
  if (!before?.said.includes('month') || result.first - before.next > FURTHEST) return result;
  if (isLikelyPast(before.days, reader.saidOn)) return result;
  const [named, alone] = [daysOf(reader, before), settle(result.days, reader.saidOn)];
  const day = dayNamed(reader, result);
  if (!named || !alone || day === null || alone.from >= named.from) return result;
  const behind = nextDays(addDays(named.from, -1), { first: day, last: day })?.from;
  if (behind === undefined) return result;
  // "The book goes to press on 15 June, so we need it by the 9th": the one before it in the same month.
  const from = daysBetween(named.to, behind) > SOON ? sameMonth(named.from, day) : behind;
  if (from === null || from <= reader.saidOn) return result;
  const days =
    result.grain === 'week' ? weekSpan(from) : { from, to: addDays(from, daysBetween(alone.from, alone.to)) };
  return result.as(reader, { said: before.said, days, bound: result.bound });
}

function sameMonth(date: string, day: number): string | null {
  const { year, month } = partsOf(date);
  return dayIn(year, month, day);
}

/** A day of the month after is meant only where it comes soon. */
const SOON = 14;

function dayNamed(reader: TokenReader, { first, next }: PeriodResult): number | null {
  const token = reader.tokens.slice(first, next).find(({ digits }) => digits >= 1 && digits <= 31);
  return token ? token.digits : null;
}

/** Those of a period that begins somewhere ("from 8 October") are of the week in which it does. */
function daysOf(reader: TokenReader, { days, bound, first }: PeriodResult): Span | null {
  const settled = settle(days, reader.saidOn);
  if (!settled || settled.to <= reader.saidOn) return null;
  const begins = bound === 'from' || reader.is(first - 1, 'bound', 'from');
  return begins ? { from: settled.from, to: weekSpan(settled.from).to } : settled;
}
