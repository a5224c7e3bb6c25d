import { addDays, mondayOf } from '../calendar.ts';
import { type Draft, mapDays } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { daySpan, type Span, weekdayFrom } from '../engine/spans.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { dayOfMonth } from './day-of-month.ts';
import { boundAt, daysOf } from './feast.ts';
import { pastTail, readLength } from './in-a-while.ts';
import { readNumericDate } from './numeric-date.ts';
import { readYearBehind } from './read-year.ts';

/** "dinsdag", "komende vrijdag", "next Tuesday", "mardi prochain", "volgende week dinsdag", "Tuesday next week". */
export const weekday: Rule = {
  name: 'weekday',
  begins: ['weekday', 'relative', 'unit'],
  needs: ['weekday'],
  read: readWeekday,
};

function readWeekday(reader: TokenReader, at: number): Draft | null {
  const front = reader.hit(at, 'relative');
  const start = front ? at + front.size : at;
  if (front || reader.is(at, 'unit', 'week')) {
    const inWeek = dayInWeek(reader, at);
    if (inWeek) return inWeek;
  }
  const name = reader.hit(start, 'weekday');
  if (!name) return null;
  let next = start + name.size;
  const nth = reader.hit(at - 1, 'ordinal');
  const beside =
    front && front.value !== 'last' ? null : readBeside(reader, next, Number(name.value), nth ? Number(nth.value) : 1);
  if (beside || nth || reader.is(at - 1, 'relative', 'last')) return beside;
  // "So in zwei Wochen" names no Sunday.
  const onwards = front || reader.is(start, 'filler') ? null : daysBehind(reader, next);
  if (onwards && onwards.value % 7 === 0) {
    const day = addDays(weekdayFrom(reader.saidOn, Number(name.value)), onwards.value);
    return { next: onwards.next, grain: 'day', said: ['week', 'weekday'], days: daySpan(day) };
  }
  const inWeek = front ? null : weekBehind(reader, next);
  if (inWeek) return onWeek(reader, Number(name.value), inWeek.value, inWeek.next);
  const behind = front ? null : reader.hit(next, 'relative');
  if (behind) {
    const week = reader.after(next + behind.size, 'unit', 'week');
    if (week !== null) return onWeek(reader, Number(name.value), behind.value, week);
    if (!reader.is(next + behind.size, 'unit')) next += behind.size;
  }
  const relative = front?.value ?? (next > start + name.size ? behind?.value : undefined);
  if (relative && isDated(reader, next)) return null;
  if (relative === 'last') return null;
  const first = weekdayFrom(earliest(reader, relative), Number(name.value));
  const day = relative === 'after-next' ? addDays(first, 7) : first;
  const weak = relative === undefined;
  // "Next Thursday and Friday": both of the same week.
  return { next, grain: 'day', said: weak ? ['weekday'] : ['week', 'weekday'], days: daySpan(day), weak };
}

/** "This coming Tuesday 12 May": the date is that of `day-of-month`. */
function isDated(reader: TokenReader, at: number): boolean {
  const start = reader.skip(reader.word(at) === ',' ? at + 1 : at);
  const [first, second] = [start, start + 1].map((token) => reader.tokens[token]?.digits ?? -1);
  if (first === undefined || first < 1) return reader.is(start, 'month') && second !== undefined && second > 0;
  return reader.is(reader.skip(reader.pastOrdinalEnding(start + 1)), 'month');
}

/** From when on it is looked for: "next" is never tomorrow, which has a name of its own, and in some languages not this week either. */
function earliest({ saidOn, lexicon: { words } }: TokenReader, relative: string | undefined): string {
  if (relative === 'next') return words.nextWeekday === 'next-week' ? addDays(mondayOf(saidOn), 7) : addDays(saidOn, 2);
  return addDays(saidOn, relative === 'this' ? 0 : 1);
}

/** "de dinsdag na Pasen", "Friday after Ascension Day", "the last Monday before Christmas", "am Montag nach dem 14. Juli". */
function readBeside(reader: TokenReader, at: number, weekday: number, nth: number): Draft | null {
  const bound = boundAt(reader, at);
  if (bound?.value !== 'after' && bound?.value !== 'before') return null;
  const start = reader.skip(at + bound.size);
  const name = reader.hit(start, 'feast');
  const date = name ? null : readDate(reader, start);
  const days = name ? daysOf(name.value, reader.saidOn) : date?.days;
  // "Vrijdag voor 14 juli" may be for it, "de vrijdag voor 14 juli" is before.
  if (!days || (date && reader.is(at, 'bound', 'before-day') && !reader.stands(at - 2, 'article'))) return null;
  const beside = ({ from, to }: Span) => {
    if (bound.value === 'before') return daySpan(weekdayFrom(addDays(from, -7 * Math.max(1, nth)), weekday));
    // Easter Monday is the Monday after Easter, and the Friday after Ascension Day the day after.
    const first = weekdayFrom(WITH_DAYS_AFTER.includes(name?.value ?? '') ? addDays(from, 1) : to, weekday);
    return daySpan(addDays(first, (Math.max(1, nth) - 1) * 7));
  };
  const behind = date?.next ?? start + (name?.size ?? 0);
  const year = date || typeof days !== 'function' ? null : readYearBehind(reader, behind);
  const found = year && typeof days === 'function' ? days(year.value) : days;
  const said = [...(date?.said ?? ['month' as const]), 'weekday' as const];
  return found && { next: year?.next ?? behind, grain: 'day', said, days: mapDays(found, beside) };
}

function readDate(reader: TokenReader, at: number): Draft | null {
  const date = dayOfMonth.read(reader, at) ?? readNumericDate(reader, at);
  return date?.grain === 'day' ? date : null;
}

const WITH_DAYS_AFTER = ['easter', 'pentecost', 'ascension'];

/** "dinsdag van volgende week", "Tuesday of next week", "mardi de la semaine prochaine": which week. */
function weekBehind(reader: TokenReader, at: number): Read<string> | null {
  const start = reader.skip(at);
  if (reader.hit(start, 'following')) return null;
  const front = reader.hit(start, 'relative');
  const week = reader.after(front ? start + front.size : start, 'unit', 'week');
  if (week === null) return null;
  if (front) return { value: front.value, next: week };
  const behind = reader.hit(week, 'relative');
  return behind && { value: behind.value, next: week + behind.size };
}

/** "vrijdag over een week", "Freitag in 14 Tagen", "Tuesday week", "vendredi en huit": so many days after the coming one. */
export function daysBehind(reader: TokenReader, at: number): Read<number> | null {
  const on = reader.hit(at, 'onwards');
  if (on && !reader.number(at + on.size)) return { value: Number(on.value) * 7, next: at + on.size };
  const ahead = reader.hit(at, 'ahead');
  const length = ahead && readLength(reader, at + ahead.size);
  if (!length || length.value.least !== length.value.most) return null;
  const { most, unit } = length.value;
  const next = pastTail(reader, length.next);
  if (unit === 'week') return { value: most * 7, next };
  return unit === 'day' ? { value: WEEKS_SAID_IN_DAYS[most] ?? most, next } : null;
}

/** "heute in acht Tagen", "dans quinze jours" behind a day: weeks, the first day counted too. */
const WEEKS_SAID_IN_DAYS: Readonly<Record<number, number>> = { 8: 7, 15: 14 };

/** "volgende week dinsdag", "nächste Woche Dienstag", "la semaine prochaine, mardi". */
function dayInWeek(reader: TokenReader, at: number): Draft | null {
  const front = reader.hit(at, 'relative');
  const unit = reader.after(front ? at + front.size : at, 'unit', 'week');
  if (unit === null) return null;
  const behind = front ? null : reader.hit(unit, 'relative');
  const relative = front ?? behind;
  if (!relative) return null;
  let next = behind ? unit + behind.size : unit;
  if (reader.word(next) === ',') next++;
  next = reader.skip(next);
  if (reader.is(next, 'day')) next++;
  const name = reader.hit(next, 'weekday');
  return name && onWeek(reader, Number(name.value), relative.value, next + name.size);
}

const WEEKS_ON: Readonly<Record<string, number>> = { this: 0, next: 1, coming: 1, 'after-next': 2, last: -1 };

function onWeek(reader: TokenReader, name: number, relative: string, next: number): Draft | null {
  const on = WEEKS_ON[relative];
  if (on === undefined) return null;
  const day = addDays(mondayOf(reader.saidOn), on * 7 + name - 1);
  return { next, grain: 'day', said: ['week', 'weekday'], days: daySpan(day) };
}
