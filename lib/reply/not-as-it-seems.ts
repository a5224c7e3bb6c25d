import type { IsoDate } from '../period/calendar.ts';
import type { Reading } from '../period/period.ts';
import { movedOn } from '../promise/moved-period.ts';
import { type Command, unclear } from './command.ts';
import { saysInstead } from './day-of-job.ts';
import { MAX_UNKNOWN, MAX_UNKNOWN_BESIDE } from './deciding-verbs.ts';
import { says } from './in-any-language.ts';
import { holdsTime, type Line } from './line.ts';
import type { Clause } from './read-clauses.ts';
import type { ReplyContext } from './reply-context.ts';
import { begun, putsRight } from './times-in-line.ts';
import { saysAlways, saysAway, saysPerhaps, whatIsThen } from './what-a-line-says.ts';

/** What a line says that its commands and times by themselves don't tell; null where they say what they seem to. */
export function notAsItSeems(line: Line): Command | null {
  for (const rule of RULES) {
    const command = rule(line);
    if (command !== null) return command;
  }
  return null;
}

/** The first that knows an answer decides. */
const RULES: readonly ((read: Line) => Command | null)[] = [
  ofAllReminders,
  notBooked,
  putOffBy,
  ofAnotherThing,
  nothingNew,
  whatElseIsThen,
  certainThen,
  withoutCommand,
  perhapsBooked,
  allGone,
];

/** "Herinner me voortaan een week eerder": a setting that there isn't. */
function ofAllReminders({ line, verbs, isTimed }: Line): Command | null {
  const isAsked = isTimed || verbs.length > 0;
  return isAsked && verbs.every((verb) => verb === 'snooze') && saysAlways(line) ? unclear(line, ['settings']) : null;
}

/** "Toch niet geboekt", "pas encore signé", of what is booked. */
function notBooked({ clauses, context, verbs, isQuestion, isTimed }: Line): Command | null {
  const isDenied = clauses.some(({ denied }) => denied.includes('booked')) && verbs.every((verb) => verb === 'no');
  const isBack = verbs.length === 2 && verbs.includes('undo') && verbs.includes('booked');
  const isMeant = context.booked !== undefined && !isQuestion && !isTimed;
  return isMeant && (isDenied || isBack) ? { name: 'not-yet', ofTheBooking: true } : null;
}

/** "Het schuift een weekje op": so much later than it was to be. */
function putOffBy({ line, context, verbs, times, duration, isQuestion }: Line): Command | null {
  const stands = context.spokenOf ?? null;
  if (stands === null || duration === null || times.length > 0 || isQuestion) return null;
  const isMoved = says(line, ({ timeOf, laterThan }) => [...timeOf.moves, ...laterThan]) && !saysPerhaps(line);
  const then = whatIsThen(line);
  if (!isMoved || (then !== null && then !== 'begins') || verbs.some((verb) => verb !== 'later')) return null;
  return { name: 'later', period: movedOn(stands, duration, line) };
}

/** "We praten volgende week verder", "hij is er pas de 20e": that a booked job is sooner, or on a day of its month, is said by nothing else. */
function ofAnotherThing({ line, context, verbs, times, unknown }: Line): Command | null {
  const { booked, spokenOf } = context;
  if (verbs.length > 0 || unknown === 0 || !spokenOf || whatIsThen(line) === 'begins') return null;
  const isElse = times.some(
    ({ from, said }) => (booked && from < booked.from) || (unknown > 1 && said.join() === 'day'),
  );
  const isOfJob = booked !== undefined || saysInstead(line);
  return isElse && isOfJob ? unclear(line, []) : null;
}

/** "Nee, nog niet", "noch nichts gehört". */
function nothingNew({ line, clauses, verbs, isTimed, unknown, isQuestion }: Line): Command | null {
  const isStill = clauses.some(({ notYet }) => notYet) && verbs.every((verb) => verb === 'no' || verb === 'later');
  // "It'll be later, no idea when yet": that is new.
  const first = clauses.find((clause) => clause.notYet || clause.verbs.includes('later'));
  if (isStill && !isTimed && first?.notYet === false && !isQuestion) return unclear(line, verbs);
  return isStill && !isTimed && unknown <= MAX_UNKNOWN && !isQuestion ? { name: 'not-yet' } : null;
}

/** "They decide on Friday", "it takes two weeks", "op 12 oktober is de beurs": a time that no work is at. */
function whatElseIsThen({ line, context, verbs, times, isTimed, isQuestion }: Line): Command | null {
  const isTime = verbs.length === 0 || (times.length === 0 && verbs.every((verb) => verb === 'later'));
  const then = isTime && isTimed && !isQuestion ? whatIsThen(line) : null;
  if (then === null) return null;
  if (then === 'lasts') return unclear(line, []);
  const isBefore = isSoon(
    times.map((reading) => begun(reading, context)),
    context,
  );
  if (then === 'answer' && isBefore) return { name: 'not-yet' };
  // What begins before it should, and what else is then when it should begin.
  return (then === 'begins') === isBefore ? unclear(line, ['later', 'snooze']) : null;
}

/** "Vrijdag hoor ik het definitief": certain then, not now. */
function certainThen({ line, context, verbs, times }: Line): Command | null {
  const isAhead = times.length > 0 && times.every(({ from }) => from > context.saidOn);
  const isTold = isAhead && isSoon(times, context) && whatIsThen(line) === 'answer';
  return verbs[0] === 'booked' && isTold ? { name: 'not-yet' } : null;
}

/** Small talk, or nothing that we know; a time that stands for itself is a command without a verb. */
function withoutCommand(read: Line): Command | null {
  const { line, clauses, verbs, unknown, isQuestion } = read;
  if (verbs.length > 0 || isMereTime(read)) return null;
  const friendly =
    clauses[0]?.friendly === true && !clauses.some(({ negated, verbs: own }) => negated || own.length > 0);
  // "Thanks! I've dropped Helen a message about it" tells something: rather asked than passed over in silence.
  const tells = clauses.some((clause) => !clause.friendly && clause.unknown >= MAX_UNKNOWN_BESIDE);
  return friendly && !tells && unknown <= MAX_UNKNOWN && !isQuestion ? { name: 'thanks' } : unclear(line, []);
}

/** "October", "heute schaffe ich es nicht, morgen nochmal": a time before the work begins is when to ask again, whatever else isn't so. */
function isMereTime(read: Line): boolean {
  const { line, context, clauses, times, isTimed, unknown } = read;
  const isDenied = clauses.some((clause) => {
    const isElse = isSoon(times, context) && !clause.notYet && !holdsTime(clause, times);
    return isAgainst(clause) && !isElse && !isReason(clause, read);
  });
  // "Thanks, will have a look tonight": there is nothing to ask again today.
  const isToday = clauses[0]?.friendly === true && times.length > 0 && areOn(times, context.saidOn);
  // "Eind oktober, ze laat nog van zich horen": beside what is told, a clause that is nothing but the time.
  const isBare = clauses.some((clause) => clause.unknown === 0 && holdsTime(clause, times));
  const most = isBare ? MAX_UNKNOWN : MAX_UNKNOWN_BESIDE;
  return isTimed && !saysAway(line) && unknown <= most && !isDenied && !isToday;
}

/** "Volgend voorjaar pas, subsidie is nog niet rond", "fin juin, si tout va bien": behind nothing but a later time, why it is then, or a hope. */
function isReason(clause: Clause, { line, context, clauses, times }: Line): boolean {
  const [first] = clauses;
  const isBehind = first !== undefined && first !== clause && first.unknown === 0 && !first.negated;
  if (!isBehind || !holdsTime(first, times) || isSoon(times, context)) return false;
  const isHope = says(line.slice(clause.at, clause.end), ({ ifs }) => ifs);
  return !clause.turned && clause.spans.length === 0 && (isHope || (clause.notYet && clause.unknown > 0));
}

/** Whether all times are that very day. */
function areOn(times: readonly Reading[], day: IsoDate): boolean {
  return times.every(({ from, grain }) => grain === 'day' && from === day);
}

/** "I think it's going ahead": what ends the reminders must be certain. */
function perhapsBooked({ line, verbs }: Line): Command | null {
  return verbs.includes('booked') && saysPerhaps(line) ? unclear(line, []) : null;
}

/** "Wis mijn gegevens". */
function allGone({ verbs }: Line): Command | null {
  return verbs.length === 2 && verbs.includes('drop') && verbs.includes('export')
    ? { name: 'forget', who: 'me' }
    : null;
}

/** Says that something isn't so, and that no other time is set against it. */
function isAgainst({ negated, unknown, turned, deniesTime }: Clause): boolean {
  return negated && (turned || unknown > 0) && !deniesTime;
}

/** Before the work begins, and no correction of when. */
function isSoon(readings: readonly Reading[], context: ReplyContext): boolean {
  const { presentFrom } = context;
  return (
    presentFrom !== null && readings.every((reading) => reading.from < presentFrom && !putsRight(reading, context))
  );
}
