import type { Reading } from '../period/period.ts';
import type { Duration } from '../period/read-duration.ts';
import { patternOfWords } from './in-any-language.ts';
import type { Clause } from './read-clauses.ts';
import type { ReplyContext } from './reply-context.ts';
import { covers, isCountedFromElse, periodsIn } from './times-in-line.ts';
import type { Verb } from './words/reply-words.ts';

/** "September is off, November is on!": the present time falls through, and a clause of its own names the later one. */
export function setAgainst(
  clauses: readonly Clause[],
  readings: readonly Reading[],
  { presentFrom }: ReplyContext,
): readonly Reading[] {
  if (presentFrom === null) return [];
  const within = ({ spans }: Clause) => readings.filter(({ at }) => spans.some((span) => span.at === at));
  const off = clauses.filter(({ verbs }) => verbs.includes('off'));
  const falls = off.flatMap(within);
  if (falls.length === 0 || falls.some(({ from }) => from > presentFrom)) return [];
  return clauses
    .filter(({ verbs }) => verbs.length === 0)
    .flatMap(within)
    .filter(({ from }) => from > presentFrom);
}

/**
 * "Gaat niet door in september" is a no, and so is "nee, gaat niet door". Where a later time stands beside an end of it, with nothing
 * that moves the work there, both are left: is it off then as well, or may it only begin then?
 */
export function besideTime(
  verbs: readonly Verb[],
  readings: readonly Reading[],
  { presentFrom, presentTo }: ReplyContext,
): readonly Verb[] {
  const later = readings.filter(({ from }) => presentFrom !== null && from > presentFrom);
  const isLater = later.length > 0;
  const isWithin = readings.every(({ to }) => presentTo && to <= presentTo);
  const outcome = verbs.find((verb) => verb === 'off' || verb === 'done');
  if (outcome !== undefined && outcome !== 'off')
    return isLater && !isWithin ? [...new Set<Verb>([...verbs, 'later'])] : verbs;
  if (outcome === undefined) return verbs;
  const others = verbs.filter((verb) => verb !== 'off' && verb !== 'no');
  if (others.includes('later') && readings.length > 0) return others;
  return isLater ? [...new Set<Verb>(['off', 'later', ...others])] : ['off', ...others];
}

/** Whether a length of time is what counts, not the period beside it: "over 3 weken", but not "a month later, in October". */
export function snoozes(
  verb: Verb | undefined,
  reading: Reading | undefined,
  duration: Duration,
  { presentFrom, saidOn, booked }: ReplyContext,
): boolean {
  if (reading !== undefined && booked && verb !== 'snooze' && isCountedFromElse(reading.words)) return false;
  if (reading === undefined || presentFrom === null) return reading === undefined || verb !== 'later';
  if (verb === 'later') return reading.to <= presentFrom;
  return verb === 'snooze' || reading.from < presentFrom || covers(reading, duration, saidOn);
}

/** "Put off to the second quarter", while one runs, is the next; what says its year is that one. */
export function comingUp(reading: Reading, context: ReplyContext): Reading {
  const { presentFrom, saidOn } = context;
  if (presentFrom === null || reading.from > saidOn || reading.to > presentFrom || reading.said.includes('year'))
    return reading;
  return periodsIn(reading.words, { ...context, saidOn: presentFrom })[0] ?? reading;
}

/**
 * "Wird dieses Jahr nichts mehr", "push it to Monday": what holds the present period, or a day or week before it, is no later one;
 * but "wordt volgende week" says that the work is then.
 */
export function isLaterThanNow(line: string, reading: Reading, context: ReplyContext): boolean {
  const { presentFrom } = context;
  const { to, grain } = reading;
  if (presentFrom === null) return true;
  const isSooner = (grain === 'day' || grain === 'week') && to <= presentFrom;
  return !holdsNowAndThen(reading, context) && (!isSooner || becomes(line, reading));
}

/** Whether today and the beginning of the work lie in the same period. */
export function holdsNowAndThen({ from, to }: Reading, { presentFrom, saidOn }: ReplyContext): boolean {
  return presentFrom !== null && from <= saidOn && to > presentFrom;
}

function becomes(line: string, { words }: Reading): boolean {
  const [before = '', behind = '-'] = line.split(words);
  return /^[.!\s]*$/.test(behind) && BECOMES().test(before);
}

const BECOMES = patternOfWords((any) => `(?:^|\\s)(?:${any((words) => words.becomes)})\\s(?:\\p{L}{1,3}\\s)?$`);
