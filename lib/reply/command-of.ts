import { addDays, addMonths, type IsoDate } from '../period/calendar.ts';
import type { Period, Reading } from '../period/period.ts';
import type { Duration } from '../period/read-duration.ts';
import { comingUp, holdsNowAndThen, isLaterThanNow, snoozes } from './beside-time.ts';
import { type Command, PLAIN_COMMANDS, type PlainCommand, unclear } from './command.ts';
import type { ReplyContext } from './reply-context.ts';
import { begun, durationIn, putsRight } from './times-in-line.ts';
import { asksSomething, isRequest } from './what-a-line-says.ts';
import type { Verb } from './words/reply-words.ts';

/** The verbs that are left of a line, one where it is clear, and the times that belong to them. */
interface Said {
  readonly line: string;
  readonly verbs: readonly Verb[];
  readonly readings: readonly Reading[];
  readonly duration: Duration | null;
  readonly context: ReplyContext;
}

/** The command that they are; unclear where they are several, a question, or a time that may mean one thing or the other. */
export function commandOf(said: Said): Command {
  const { line, verbs, readings, duration, context } = said;
  const [verb, second] = verbs;
  if (second !== undefined) return sentAnd(said) ?? unclear(line, verbs);
  const isSoon = readings.length > 0 && readings.every(({ from }) => from < (context.presentFrom ?? ''));
  const isPutOff = (duration !== null || isSoon) && (verb === undefined || verb === 'snooze');
  if (asksSomething(line) && !isPutOff && !isAsked(verb, line)) return unclear(line, verbs);
  // "Leave it a week", "forget it until November": let go, or put off?
  if (verb === 'drop' && isPutOffInstead(readings, duration, context)) return unclear(line, ['drop', 'snooze']);
  if (verb === 'off') return { name: 'no', ofTheWork: true };
  return verb !== undefined && isPlain(verb) ? { name: verb } : timed(verb, said);
}

/** "Verstuurd, herinner me over een week": the one, and then the other; null where they are others. */
function sentAnd({ verbs, ...said }: Said): Command | null {
  const others = verbs.filter((verb) => verb !== 'sent');
  if (others.length !== 1 || others.length === verbs.length) return null;
  const then = commandOf({ ...said, verbs: others });
  return then.name === 'later' || then.name === 'snooze' ? { name: 'sent', then } : null;
}

/** "Sluimer 2 weken", "wordt november", or a time alone: later from the present beginning on, to ask again before it. */
function timed(verb: Verb | undefined, { line, verbs, readings, duration, context }: Said): Command {
  const reading = meant(verb, readings, context);
  if (duration !== null && snoozes(verb, reading, duration, context)) return snoozeFor(duration, context.saidOn);
  if (reading === undefined) return unclear(line, verbs);
  const isLength = durationIn(reading.words, context) !== null;
  const mayBeEither =
    verb === 'later' ? !isLaterThanNow(line, reading, context) : verb !== 'snooze' && duration !== null && !isLength;
  if (mayBeEither) return unclear(line, ['later', 'snooze']);
  if (verb === undefined && readings.length > 1) return unclear(line, ['later']);
  // "This year" holds today, and the work as well: nothing is said by it.
  if (verb === undefined && holdsNowAndThen(reading, context)) return unclear(line, []);
  const { presentFrom } = context;
  const isFromThenOn = presentFrom === null || reading.from >= presentFrom || putsRight(reading, context);
  return verb === 'later' || (verb === undefined && isFromThenOn)
    ? { name: 'later', period: periodOf(reading) }
    : snoozeUntil(line, reading, context.saidOn);
}

/** Of several times the one that is meant: in "september wordt oktober" the one that it isn't yet. */
function meant(verb: Verb | undefined, readings: readonly Reading[], context: ReplyContext): Reading | undefined {
  const { presentFrom } = context;
  const moved = verb === 'later' ? readings.find(({ from }) => from > (presentFrom ?? from)) : undefined;
  const first = moved ?? readings[0];
  if (first === undefined) return undefined;
  return verb === 'later' ? comingUp(begun(first, context), context) : begun(first, context);
}

/** A time from now on that isn't the present period's: what is let go needs none. */
function isPutOffInstead(readings: readonly Reading[], duration: Duration | null, context: ReplyContext): boolean {
  const { presentFrom, saidOn } = context;
  const isNews = ({ from, bound }: Reading) => from > saidOn && from !== presentFrom && bound !== 'from';
  return duration !== null || (presentFrom !== null && readings.some((reading) => isNews(begun(reading, context))));
}

/** A question that wants something done: "wat staat er open?", "kun je me dinsdag herinneren?" — but not "geboekt?". */
function isAsked(verb: Verb | undefined, line: string): boolean {
  if (verb === 'help' || verb === 'list' || verb === 'export') return true;
  // "Is het dezelfde?" is one, "ist das gleiche wie neulich" begins like one.
  if (verb === 'same' && !line.endsWith('?')) return true;
  return (verb === undefined || !OUTCOMES.has(verb)) && isRequest(line);
}

/** What a question about them cannot tell. */
const OUTCOMES: ReadonlySet<Verb> = new Set(['yes', 'no', 'off', 'booked', 'sent']);

function snoozeFor({ iso, days, months }: Duration, today: IsoDate): Command {
  const until = months === null ? addDays(today, days ?? 0) : addMonths(today, months);
  return { name: 'snooze', until, duration: iso, words: iso };
}

/** Until the period begins; one that has begun is over before it rings again. */
function snoozeUntil(line: string, { from, to, words }: Reading, today: IsoDate): Command {
  const until = from > today ? from : to;
  return until > today ? { name: 'snooze', until, duration: null, words } : unclear(line, ['snooze']);
}

function periodOf({ from, to, grain, bound, words }: Reading): Period {
  return { from, to, grain, bound, words };
}

function isPlain(verb: Verb): verb is Exclude<PlainCommand, 'not-yet'> {
  return (PLAIN_COMMANDS as readonly string[]).includes(verb);
}
