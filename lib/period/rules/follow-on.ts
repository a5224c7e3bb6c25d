import { addDays, daysBetween, partsOf } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { daySpan, monthsSpan, type Span, weekdayFrom, weekendFrom, weekSpan } from '../engine/spans.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { untilMonthEnd } from '../engine/until-month-end.ts';
import type { Grain } from '../period.ts';
import { endsThere } from './days.ts';
import { later, readLength } from './in-a-while.ts';

/**
 * "de week daarop", "the month after", "am Tag danach", "la semaine suivante", "in der Woche davor", "drei Wochen später": told from
 * the period that was named before it, which `anchorFollowing` looks up.
 */
export const followOn: Rule = {
  name: 'follow-on',
  begins: ['following', 'number', 'few', 'weekday'],
  digits: true,
  needs: ['following'],
  read: (reader, at) => {
    const found = readFollowing(reader, at);
    return found && { next: found.next, grain: found.value.grain, said: [], days: NOT_YET };
  },
};

/** No days of its own. */
const NOT_YET: Draft['days'] = () => null;

/** How far from the other period, in units; negative before it, 0 for the one it lies in. */
export interface Following {
  readonly unit: string;
  readonly count: number;
  readonly grain: Grain;
}

const MOST_UNITS = 20;
/** "The one after": of the same unit as the one before, a week or a month. */
export const ALIKE = 'alike';

const GRAINS: Readonly<Record<string, Grain>> = {
  day: 'day',
  weekend: 'day',
  week: 'week',
  month: 'month',
  fortnight: 'range',
  onwards: 'part-of-month',
  until: 'range',
  [ALIKE]: 'week',
};

/** The values of the kind `following`: a unit, `-` before it for what goes before, `=` for the same one, `+` for what is counted ("three weeks later"). */
export function readFollowing(reader: TokenReader, at: number): Read<Following> | null {
  const weekday = readWeekday(reader, at);
  if (weekday) return weekday;
  const alone = reader.hit(at, 'following');
  if (alone && !alone.value.includes('+')) {
    const next = at + alone.size;
    // "Not next week but the one after we have you in the studio": nothing is named behind it.
    const isOther = alone.value === ALIKE && [1, 2].some((back) => reader.stands(at - back, 'slip'));
    if (!isOther && (reader.stands(next, 'followed') || isOfAnother(reader, next))) return null;
    return alone.value === '=until' && isGoodbye(reader, at, next) ? null : followed(alone.value, 1, next);
  }
  const few = reader.hit(at, 'few');
  const count = few ? { value: Number(few.value), next: at + few.size } : reader.number(at);
  const units = count && reader.hit(count.next, 'following');
  if (!count || !units?.value.includes('+') || count.value < 1 || count.value > MOST_UNITS) return null;
  if (isOfAnother(reader, count.next + units.size)) return null;
  const found = followed(units.value.replace('+', ''), count.value, count.next + units.size);
  // "For the six weeks after that" are all of them, "six weeks later" is the week that is so far on.
  return found && isWhole(reader, at - 1) ? { ...found, value: { ...found.value, grain: 'range' } } : found;
}

/** "the Monday after", "de dinsdag ervoor", "am darauffolgenden Freitag": the unit is the number of the weekday. */
function readWeekday(reader: TokenReader, at: number): Read<Following> | null {
  // "After Monday" is from then on, "the following Monday" another one.
  const after = reader.is(at, 'bound') && !reader.stands(at - 1, 'article');
  const front = after ? null : reader.hit(at, 'following');
  const name = reader.hit(front ? at + front.size : at, 'weekday');
  if (!name) return null;
  const tail = front ?? reader.hit(at + name.size, 'following');
  const before = tail?.value === '-weekday';
  if (!tail || (tail.value !== 'weekday' && !before)) return null;
  const next = at + name.size + tail.size;
  if (!front && reader.is(next - 1, 'bound') && !isLast(reader, next)) return null;
  return { value: { unit: name.value, count: before ? -1 : 1, grain: 'day' }, next };
}

/** Nothing is named behind "the Monday after". */
function isLast(reader: TokenReader, next: number): boolean {
  return endsThere(reader, next) || reader.stands(next, 'dayGoesOn') || reader.any(next, 'and', 'inside') !== null;
}

/** "Bis dahin, viele Grüße": what is said at the end of a letter. */
function isGoodbye(reader: TokenReader, at: number, next: number): boolean {
  if (at > 0 && !ENDS.test(reader.word(at - 1))) return false;
  if (!reader.isSign(next, ',!.')) return false;
  for (let on = next; on <= next + LONGEST_GOODBYE; on++) if (ENDS.test(reader.word(on))) return true;
  return false;
}

const ENDS = /^[.!?\n]$/;
const LONGEST_GOODBYE = 5;

/** "after 15 May", "vor Weihnachten": after or before something that is named. */
export function isBesideNamed(reader: TokenReader, at: number): boolean {
  const bound = reader.hit(at, 'bound');
  return bound !== null && WAYS[bound.value] !== undefined && isNamed(reader, at + bound.size);
}

/** Which way is counted by "after" and "before". */
export const WAYS: Readonly<Record<string, number>> = { after: 1, before: -1, 'before-day': -1 };

/** "the week after 13 June", "two weeks after Easter": `countFrom` and the feasts read that. */
function isOfAnother(reader: TokenReader, next: number): boolean {
  return reader.is(next - 1, 'bound') && (reader.stands(next, 'followed') || isNamed(reader, next));
}

function isNamed(reader: TokenReader, next: number): boolean {
  let at = reader.skip(next);
  if (reader.stands(at, 'article') || reader.stands(at, 'dayArticle')) at++;
  return reader.figure(at) >= 0 || reader.any(at, 'feast', 'month', 'weekNumber', 'weekday') !== null;
}

/** "twee weken", "a week", "the day": how far from a day that is named behind it. */
export function readCounted(reader: TokenReader, at: number): Read<Following> | null {
  const length = readLength(reader, at);
  if (length) {
    const { least, most, unit } = length.value;
    const counted = least === most && Number.isInteger(least) && least > 0 ? followed(unit, least, length.next) : null;
    return counted && isWhole(reader, at - 1) ? { ...counted, value: { ...counted.value, grain: 'range' } } : counted;
  }
  const unit = reader.hit(at, 'unit');
  return unit && followed(unit.value, 1, at + unit.size);
}

function followed(value: string, count: number, next: number): Read<Following> | null {
  const before = value.startsWith('-');
  const same = value.startsWith('=');
  const unit = before || same ? value.slice(1) : value;
  const grain = GRAINS[unit];
  return grain ? { value: { unit, count: same ? 0 : before ? -count : count, grain }, next } : null;
}

/** "In de twee weken na Pasen", "the last three days before 15 May", "within a week after": all of them. */
function isWhole(reader: TokenReader, at: number): boolean {
  if ([at, at - 1].some((start) => reader.after(start, 'bound', 'within') === at + 1)) return true;
  if (reader.any(at, 'ordinal', 'inside')) return true;
  return reader.stands(at, 'article') || reader.stands(at, 'dayArticle');
}

function rangeBeside(count: number, unit: string, from: string, to: string): Span {
  return count > 0 ? { from: to, to: later(to, count, unit) } : { from: later(from, count, unit), to: from };
}

/** The days that lie so far behind others, or before them. */
export function daysFollowing({ from, to }: Span, { unit, count, grain }: Following): Span {
  if (grain === 'range')
    return rangeBeside(unit === 'fortnight' ? 2 * count : count, unit === 'fortnight' ? 'week' : unit, from, to);
  const weekday = Number(unit);
  if (weekday) return daySpan(weekdayFrom(count > 0 ? to : addDays(from, -7), weekday));
  const edge = count > 0 ? addDays(to, -1) : count < 0 ? from : addDays(from, Math.floor(daysBetween(from, to) / 2));
  switch (unit) {
    case 'day':
      return daySpan(addDays(edge, count));
    case 'weekend':
      return weekendFrom(count > 0 ? to : addDays(from, 7 * count));
    case 'fortnight':
      return { from: weekSpan(addDays(edge, 7)).from, to: weekSpan(addDays(edge, 14)).to };
    case 'onwards':
      return untilMonthEnd(count > 0 ? to : from);
    case 'month': {
      const { year, month } = partsOf(edge);
      return monthsSpan(year, month + count);
    }
    default:
      return weekSpan(addDays(edge, 7 * count));
  }
}
