import { addDays, addMonths, type IsoDate } from '../period/calendar.ts';
import type { Period, Reading } from '../period/period.ts';
import type { Duration } from '../period/read-duration.ts';
import { behindOpening } from './behind-opening.ts';
import { besideTime, comingUp, isLaterThanNow, setAgainst, snoozes } from './beside-time.ts';
import { type Command, PLAIN_COMMANDS, type PlainCommand, type ReadReply } from './command.ts';
import { decisive, MAX_UNKNOWN, MAX_UNKNOWN_BESIDE, settled } from './deciding-verbs.ts';
import { type Clause, readClauses } from './read-clauses.ts';
import { readSetting } from './read-setting.ts';
import { isStop } from './read-stop-scope.ts';
import type { ReplyContext } from './reply-context.ts';
import { rowOf } from './row-of.ts';
import {
  asksSomething,
  beginning,
  isGreeting,
  isRequest,
  mustBe,
  saysAlways,
  saysAway,
  saysPerhaps,
  whatIsThen,
  withoutWishes,
} from './said-of-me.ts';
import { begun, durationIn, notToday, periodsIn, putsRight } from './times-in-line.ts';
import type { Verb } from './words/reply-words.ts';

/** Lines looked at, and characters of each: commands are short. */
const MAX_LINES = 40;
const MAX_LINE = 400;

/**
 * What the visible text of a reply asks for. The first line that is more than a greeting or thanks decides, except STOP on
 * any line; two commands on it are asked back, as is everything that isn't understood.
 */
export function readReply(text: string, context: ReplyContext): ReadReply {
  const lines = text
    .split('\n', MAX_LINES)
    .map((line) => line.slice(0, MAX_LINE).trim())
    .filter((line) => line !== '');
  if (lines.some((line) => isStop(line, context))) return { command: { name: 'stop' }, row: null };
  for (const [index, line] of lines.entries()) {
    const { row, rest } = rowOf(withoutWishes(line), context);
    const command = asSaid(readLine(rest, context, lines.slice(index + 1)), rowOf(line, context).rest);
    if (command.name !== 'thanks') return afterThanks(command, lines.slice(0, index), context) ?? { command, row };
  }
  const [first = ''] = lines;
  return { command: first === '' ? unclear('', []) : { name: 'thanks' }, row: null };
}

/** What is not clear is told back with the good wishes that were taken out of it. */
function asSaid(command: Command, line: string): Command {
  return command.name === 'unclear' ? { ...command, words: line } : command;
}

/** What follows thanks and isn't understood is a signature, or more small talk; below a mere greeting it is what is said. */
function afterThanks(command: Command, above: readonly string[], { language }: ReplyContext): ReadReply | null {
  if (above.length === 0 || command.name !== 'unclear' || command.understood.length > 0) return null;
  const words = command.words.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0;
  const most = above.every((line) => isGreeting(line, language)) ? MOST_OF_A_NAME : MOST_OF_SMALL_TALK;
  return words > most || command.words.endsWith('?') ? null : { command: { name: 'thanks' }, row: null };
}

/** Words of a name below a greeting, and of a signature or small talk below thanks. */
const MOST_OF_A_NAME = 2;
const MOST_OF_SMALL_TALK = 6;

function readLine(said: string, context: ReplyContext, below: readonly string[]): Command {
  const start = beginning(said);
  const line = periodsIn(start, context).flatMap((reading) => mustBe(start, reading) ?? [])[0] ?? start;
  if (/[✅✔☑]/u.test(line) && !/[\p{L}\d]/u.test(line)) return { name: 'done' };
  if (/[❌✖✗👎]/u.test(line) && !/[\p{L}\d]/u.test(line)) return unclear(line, []);
  if (!/[\p{L}\d]/u.test(line)) return /^\?+$/.test(line) ? { name: 'help' } : { name: 'thanks' };
  const readings = periodsIn(line, context);
  const spans = readings.map(({ at, words }) => ({ at, end: at + words.length }));
  const clauses = readClauses(line, spans, context.language);
  const setting =
    readSetting(
      line,
      clauses.flatMap(({ verbs }) => verbs),
      readings,
      below,
    ) ?? behindOpening(line, clauses, context);
  if (setting !== null) return setting;
  const kept = notToday(
    readings.filter((reading) => clauses.some((clause) => holds(clause, [reading]))),
    context,
  );
  const duration = durationIn(line, context);
  const unknown = clauses.reduce((sum, clause) => sum + clause.unknown, 0);
  const timed = kept.length > 0 || duration !== null;
  // "They'd rather start in December": where there is a time, it is the work that starts.
  const decided = decisive(clauses).filter((verb) => verb !== 'start' || !timed);
  // "Klopt niet, het wordt oktober" is a no like any other: by itself it says that something isn't right.
  const verbs = [...new Set(decided.map((verb): Verb => (verb === 'wrong' ? 'no' : verb)))];
  const isStill = clauses.some(({ notYet }) => notYet) && verbs.every((verb) => verb === 'no' || verb === 'later');
  if ((timed || verbs.length > 0) && verbs.every((verb) => verb === 'snooze') && saysAlways(line))
    return unclear(line, ['settings']);
  if (isStill && !timed && unknown <= MAX_UNKNOWN && !line.endsWith('?')) return { name: 'not-yet' };
  const bare =
    timed &&
    !saysAway(line) &&
    unknown <= MAX_UNKNOWN_BESIDE &&
    !clauses.some((clause) => isAgainst(clause) && !(isSoon(kept, context) && !clause.notYet && !holds(clause, kept)));
  const isTime = verbs.length === 0 || (kept.length === 0 && verbs.every((verb) => verb === 'later'));
  const then = isTime && timed && !line.endsWith('?') ? whatIsThen(line) : null;
  if (then !== null) {
    const isBefore = isSoon(
      kept.map((reading) => begun(reading, context)),
      context,
    );
    if (then === 'answer' && isBefore) return { name: 'not-yet' };
    if (then === 'lasts') return unclear(line, []);
    // What begins before it should, and what else is then when it should begin.
    if ((then === 'begins') === isBefore) return unclear(line, ['later', 'snooze']);
  }
  if (verbs[0] === 'booked' && isToldThen(line, kept, context)) return { name: 'not-yet' };
  if (verbs.length === 0 && !bare) return wordless(line, clauses);
  // "I think it's going ahead": what ends the reminders must be certain.
  if (verbs.includes('booked') && saysPerhaps(line)) return unclear(line, []);
  if (verbs.length === 2 && verbs.includes('drop') && verbs.includes('export')) return { name: 'forget', who: 'me' };
  const instead = setAgainst(clauses, kept, context);
  // "Marieke zit tot maandag vol, herinner me dinsdag": the time beside the verb.
  const own = kept.filter((reading) =>
    clauses.some((clause) => clause.verbs.some((verb) => decided.includes(verb)) && holds(clause, [reading])),
  );
  const command = commandOf({
    line,
    verbs: instead.length > 0 ? ['later'] : settled(besideTime(verbs, kept, context), kept.length > 0, timed),
    readings: [instead, own, kept].find((some) => some.length > 0) ?? [],
    duration,
    context,
  });
  return command.name === 'no' && decided.includes('wrong') && !decided.includes('off') ? { name: 'wrong' } : command;
}

/** Says that something isn't so, and that no other time is set against it. */
function isAgainst({ negated, unknown, turned, deniesTime }: Clause): boolean {
  return negated && (turned || unknown > 0) && !deniesTime;
}

function holds({ spans }: Clause, readings: readonly Reading[]): boolean {
  return spans.some((span) => readings.some(({ at }) => at === span.at));
}

/** "Heute schaffe ich es nicht, morgen nochmal": a time before the work begins is when to ask again, whatever else isn't so. */
function isSoon(readings: readonly Reading[], context: ReplyContext): boolean {
  const { presentFrom } = context;
  return (
    presentFrom !== null && readings.every((reading) => reading.from < presentFrom && !putsRight(reading, context))
  );
}

/** "Vrijdag hoor ik het definitief": certain then, not now. */
function isToldThen(line: string, readings: readonly Reading[], context: ReplyContext): boolean {
  const isAhead = readings.length > 0 && readings.every(({ from }) => from > context.saidOn);
  return isAhead && isSoon(readings, context) && whatIsThen(line) === 'answer';
}

interface Said {
  readonly line: string;
  readonly verbs: readonly Verb[];
  readonly readings: readonly Reading[];
  readonly duration: Duration | null;
  readonly context: ReplyContext;
}

function commandOf({ line, verbs, readings, duration, context }: Said): Command {
  const [verb, second] = verbs;
  if (second !== undefined) return unclear(line, verbs);
  const isPutOff = duration !== null && (verb === undefined || verb === 'snooze');
  if (asksSomething(line) && !isPutOff && !isAsked(verb, line)) return unclear(line, verbs);
  // "Leave it a week", "forget it until November": let go, or put off?
  if (verb === 'drop' && isPutOffInstead(readings, duration, context)) return unclear(line, ['drop', 'snooze']);
  if (verb === 'off') return { name: 'no', ofTheWork: true };
  if (verb !== undefined && isPlain(verb)) return { name: verb };
  // "September wordt oktober": the one that it isn't yet.
  const moved = verb === 'later' ? readings.find(({ from }) => from > (context.presentFrom ?? from)) : undefined;
  const first = moved ?? readings[0];
  const said = first === undefined ? undefined : begun(first, context);
  const reading = said !== undefined && verb === 'later' ? comingUp(said, context) : said;
  if (duration !== null && snoozes(verb, reading, duration, context)) return snoozeFor(duration, context.saidOn);
  if (reading === undefined) return unclear(line, verbs);
  if (verb !== 'snooze' && duration !== null && durationIn(reading.words, context) === null && verb !== 'later')
    return unclear(line, ['later', 'snooze']);
  if (verb === 'later' && !isLaterThanNow(reading, context)) return unclear(line, ['later', 'snooze']);
  if (readings.length > 1 && verb === undefined) return unclear(line, ['later']);
  const isLater =
    verb === 'later' ||
    (verb === undefined &&
      (context.presentFrom === null || reading.from >= context.presentFrom || putsRight(reading, context)));
  return isLater ? { name: 'later', period: periodOf(reading) } : snoozeUntil(line, reading, context.saidOn);
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

/** A line without a command: small talk, or nothing that we know. */
function wordless(line: string, clauses: readonly Clause[]): Command {
  const unknown = clauses.reduce((sum, clause) => sum + clause.unknown, 0);
  const friendly = clauses[0]?.friendly === true && !clauses.some(({ negated, verbs }) => negated || verbs.length > 0);
  // "Thanks! I've dropped Helen a message about it" tells something: rather asked than passed over in silence.
  const tells = clauses.some((clause) => !clause.friendly && clause.unknown >= MAX_UNKNOWN_BESIDE);
  return friendly && !tells && unknown <= MAX_UNKNOWN && !line.endsWith('?') ? { name: 'thanks' } : unclear(line, []);
}

function isPlain(verb: Verb): verb is Exclude<PlainCommand, 'not-yet'> {
  return (PLAIN_COMMANDS as readonly string[]).includes(verb);
}

function unclear(line: string, understood: readonly string[]): Command {
  return { name: 'unclear', words: line, understood };
}
