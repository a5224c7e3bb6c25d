import { addDays, addMonths, dateFrom, daysBetween, type IsoDate, partsOf } from '../period/calendar.ts';
import type { Period, Reading } from '../period/period.ts';
import { nextDays } from '../period/rules/bare-days.ts';
import type { Command } from './command.ts';
import { MAX_UNKNOWN_BESIDE } from './deciding-verbs.ts';
import { patternOfWords, says } from './in-any-language.ts';
import { holdsTime, type Line } from './line.ts';
import { type Clause, readClauses } from './read-clauses.ts';
import type { ReplyContext } from './reply-context.ts';
import { periodsIn } from './times-in-line.ts';
import { whatIsThen } from './what-a-line-says.ts';
import type { ReplyWords } from './words/reply-words.ts';

type Days = Pick<Period, 'from' | 'to'>;

/**
 * "Geboekt, begint 14 juni", "fix gebucht 13.9.–2.10.": booked, for when it says. What may be about something else moves nothing: a later
 * time is named, so that it can be asked about.
 */
export function whenBooked(line: Line): Command {
  const stands = standing(line.context);
  const times = timesOf(line, stands).filter(
    ({ from, to, bound }) =>
      to > line.context.saidOn && !(stands && bound !== 'until' && from <= stands.from && to >= stands.to),
  );
  const about = times.find((reading) => isOfTheJob(reading, line, stands));
  if (about !== undefined) {
    const period = daysOfJob(about, line.line, line.context);
    const isSo = stands?.from === period.from && stands.to === period.to;
    return isSo ? { name: 'booked' } : { name: 'booked', period };
  }
  const beside = times.find(
    (reading) => stands && reading.from > stands.from && reading.to > stands.to && whatElse(reading, line) === null,
  );
  return beside === undefined ? { name: 'booked' } : { name: 'booked', beside: beside.words };
}

/**
 * "It will be signed next week", "I can start in November": what books it is said of that time only, and may be just when it begins, or
 * when it will be certain.
 */
export function isOpenWhen({ line, clauses, times, context }: Line): boolean {
  const [only, ...others] = clauses.filter(({ verbs }) => verbs.includes('booked'));
  if (only === undefined || others.length > 0) return false;
  const stands = standing(context);
  const later = times.filter(({ from, to }) => stands !== null && from > stands.from && to > stands.to);
  const [first] = only.verbs;
  if (only.verbs.includes('later')) return first === 'later' && holdsTime(only, times);
  // What is booked already begins then.
  if (context.booked !== undefined) return false;
  const bare = line.slice(only.at, only.end).replace(BEGIN(), ' ');
  return (
    holdsTime(only, later) && !readClauses(bare, [], context.language).some(({ verbs }) => verbs.includes('booked'))
  );
}

/** The days of a job that is booked for a time: where no more is said than when it begins, from then to the end that it had; until when, from its first day on. */
export function daysOfJob({ from, to, grain, bound, words }: Period, line: string, context: ReplyContext): Period {
  const stands = standing(context);
  if (bound === 'until' && stands !== null && to > stands.from)
    return { from: stands.from, to, grain: 'range', bound: 'in', words };
  const isStart = bound === 'from' || (grain === 'day' && says(line, BEGINS));
  if (!isStart) return { from, to, grain, bound, words };
  const isNear = stands !== null && from < stands.to && daysBetween(from, stands.from) <= MOST_DAYS_SOONER;
  const { year, month } = partsOf(from);
  return { from, to: isNear ? stands.to : dateFrom(year, month + 1, 1), grain: 'range', bound: 'from', words };
}

/** So many days sooner it may begin and still end when it was to. */
const MOST_DAYS_SOONER = 31;

/** The days that are booked or pencilled in, null where none are known. */
function standing({ booked, presentFrom, presentTo }: ReplyContext): Days | null {
  if (booked !== undefined) return booked;
  return presentFrom === null ? null : { from: presentFrom, to: presentTo ?? addMonths(presentFrom, 1) };
}

/** Its times; "the 6th" is that of the month that stands. */
function timesOf({ line, context, times }: Line, stands: Days | null): readonly Reading[] {
  const said: ReplyContext = { ...context, saidOn: sinceWhen(context.saidOn, stands) };
  if (times.length === 0) return beginningIn(line, said.saidOn);
  const inMonth = times.some((reading) => isBareDay(reading)) ? periodsIn(line, said) : [];
  return times.map((reading) => (isBareDay(reading) && inMonth.find(({ at }) => at === reading.at)) || reading);
}

function isBareDay({ said }: Reading): boolean {
  return said.join() === 'day';
}

function sinceWhen(today: IsoDate, stands: Days | null): IsoDate {
  const eve = stands && addDays(stands.from, -1);
  return eve && eve > today ? eve : today;
}

const BEGINS = ({ timeOf }: ReplyWords) => timeOf.begins;

const BEGIN = patternOfWords((any) => `(?<!\\p{L})(?:${any(BEGINS)})(?!\\p{L})`, 'giu');

/** "Starts 6th", "begint 6e": the next day of that number. */
function beginningIn(line: string, saidOn: IsoDate): readonly Reading[] {
  const [, before = '', words = '', day] = BEGINS_ON().exec(line) ?? [];
  const days = day === undefined ? null : nextDays(saidOn, { first: Number(day), last: Number(day) });
  const read = { grain: 'day', bound: 'in', at: before.length, said: ['day'], rule: 'day-of-month' } as const;
  return days === null ? [] : [{ ...days, ...read, words }];
}

const BEGINS_ON = patternOfWords(
  (any) =>
    `^(.*(?<!\\p{L})(?:${any(BEGINS)}) )(?:(?:${any(({ articles }) => articles)}) )?((\\d{1,2})(?:${any(({ stretch }) => stretch.ordinals)}))(?!\\p{L})`,
);

/** Whether a time is when the job is: it says so, or stands there with nothing else that it could be about. */
function isOfTheJob(reading: Reading, line: Line, stands: Days | null): boolean {
  const clause = clauseOf(reading, line);
  if (clause === undefined || clause.verbs.includes('later') || says(textOf(clause, line), BEGINS)) return true;
  const isDayBefore = reading.grain === 'day' && stands !== null && reading.from < stands.from;
  if (isDayBefore || whatElse(reading, line) !== null || clause.notYet) return false;
  return clause.unknown === 0 || (clause.verbs.includes('booked') && clause.unknown <= MAX_UNKNOWN_BESIDE);
}

/** What else is then: they meet, an invoice goes out. */
function whatElse(reading: Reading, line: Line) {
  const clause = clauseOf(reading, line);
  return clause === undefined ? null : whatIsThen(textOf(clause, line));
}

function clauseOf(reading: Reading, { clauses }: Line): Clause | undefined {
  return clauses.find((clause) => holdsTime(clause, [reading]));
}

function textOf({ at, end }: Clause, { line }: Line): string {
  return line.slice(at, end);
}
