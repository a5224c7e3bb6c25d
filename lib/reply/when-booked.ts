import { addDays, addMonths, dateFrom, daysBetween, type IsoDate, partsOf } from '../period/calendar.ts';
import type { Period, Reading } from '../period/period.ts';
import { inItsShape, type JobDays } from '../promise/moved-period.ts';
import type { Command } from './command.ts';
import { withItsMonth } from './day-of-job.ts';
import { MAX_UNKNOWN_BESIDE } from './deciding-verbs.ts';
import { patternOfWords, says } from './in-any-language.ts';
import { holdsTime, type Line } from './line.ts';
import { type Clause, readClauses } from './read-clauses.ts';
import type { ReplyContext } from './reply-context.ts';
import { whatIsThen } from './what-a-line-says.ts';
import type { ReplyWords } from './words/reply-words.ts';

/**
 * "Geboekt, begint 14 juni", "fix gebucht 13.9.–2.10.": booked, for when it says. What may be about something else moves nothing: a later
 * time is named, so that it can be asked about.
 */
export function whenBooked(line: Line): Command {
  const { saidOn } = line.context;
  const stands = standing(line.context);
  const times = timesOf(line, stands).filter(
    ({ from, to, bound }) => to > saidOn && !(stands && bound !== 'until' && from <= stands.from && to >= stands.to),
  );
  const about = times.find((reading) => isOfTheJob(reading, line, stands));
  if (about !== undefined) {
    const period = daysOfJob(about, line.line, line.context);
    const isSo = stands?.from === period.from && stands.to === period.to;
    return isSo ? { name: 'booked' } : { name: 'booked', period };
  }
  const beside = times.find(
    (reading) => stands && isOther(reading, stands, saidOn) && whatElse(reading, line) === null,
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
export function daysOfJob(read: Period, line: string, context: ReplyContext): Period {
  const { from, to, grain, bound, words } = read;
  const stands = standing(context);
  if (bound === 'until' && stands !== null && to > stands.from)
    return { from: stands.from, to, grain: 'range', bound: 'in', words };
  const isWithin = stands !== null && from < stands.to;
  const begins = grain === 'day' && says(line, BEGINS);
  const kept = inItsShape({ from, to, grain, bound, words }, stands);
  const isStart = bound === 'from' || (begins && (isWithin || kept.to === to));
  if (!isStart) return kept;
  const isNear = isWithin && daysBetween(from, stands.from) <= MOST_DAYS_SOONER;
  const { year, month } = partsOf(from);
  return { from, to: isNear ? stands.to : dateFrom(year, month + 1, 1), grain: 'range', bound: 'from', words };
}

/** So many days sooner it may begin and still end when it was to. */
const MOST_DAYS_SOONER = 31;

/** The days that are booked or pencilled in, null where none are known. */
function standing({ booked, presentFrom, presentTo }: ReplyContext): JobDays | null {
  if (booked !== undefined) return booked;
  return presentFrom === null ? null : { from: presentFrom, to: presentTo ?? addMonths(presentFrom, 1) };
}

/** Its times; "the 6th" is that of the month that stands, or else the next. */
function timesOf({ line, context: { saidOn }, times }: Line, stands: JobDays | null): readonly Reading[] {
  return withItsMonth(line, times, saidOn, stands ?? { from: saidOn, to: addDays(saidOn, 1) });
}

const BEGINS = ({ timeOf }: ReplyWords) => timeOf.begins;

const BEGIN = patternOfWords((any) => `(?<!\\p{L})(?:${any(BEGINS)})(?!\\p{L})`, 'giu');

/** Whether a time is when the job is: it says so, or stands there with nothing else that it could be about. */
function isOfTheJob(reading: Reading, line: Line, stands: JobDays | null): boolean {
  const clause = clauseOf(reading, line);
  if (clause === undefined || clause.verbs.includes('later') || says(textOf(clause, line), BEGINS)) return true;
  const isDayBefore = reading.grain === 'day' && stands !== null && reading.from < stands.from;
  if (isDayBefore || whatElse(reading, line) !== null || clause.notYet) return false;
  return clause.unknown === 0 || (clause.verbs.includes('booked') && clause.unknown <= MAX_UNKNOWN_BESIDE);
}

/** Later than the job is; or before it, on a day that is named by its date. */
function isOther({ from, to, words }: Reading, stands: JobDays, today: IsoDate): boolean {
  return (from > stands.from && to > stands.to) || (from > today && to <= stands.from && /\d/.test(words));
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
