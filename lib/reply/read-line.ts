import type { Reading } from '../period/period.ts';
import { behindOpening } from './behind-opening.ts';
import { besideTime, setAgainst } from './beside-time.ts';
import { type Command, unclear } from './command.ts';
import { commandOf } from './command-of.ts';
import { saysInstead, withItsMonth } from './day-of-job.ts';
import { settled, together } from './deciding-verbs.ts';
import { holdsTime, type Line, lineOf } from './line.ts';
import { notAsItSeems } from './not-as-it-seems.ts';
import { type Clause, readClauses } from './read-clauses.ts';
import { readWholeLine } from './read-whole-line.ts';
import type { ReplyContext } from './reply-context.ts';
import { saidPlainly } from './said-plainly.ts';
import { periodsIn } from './times-in-line.ts';
import { asksSomething } from './what-a-line-says.ts';
import { daysOfJob, isOpenWhen, whenBooked } from './when-booked.ts';

/**
 * What one line asks for. `below` are the lines beneath it, which a signature may take. First what takes the whole line (a mark, a
 * setting, a correction), then the ways in which commands and times don't say what they seem to, then what they say.
 */
export function readLine(said: string, context: ReplyContext, below: readonly string[]): Command {
  const line = saidPlainly(said, context);
  const mark = markIn(line);
  if (mark !== null) return mark;
  const stands = context.booked ?? (saysInstead(line) ? (context.spokenOf ?? null) : null);
  const readings = withItsMonth(line, periodsIn(line, context), context.saidOn, stands);
  const spans = readings.map(({ at, words }) => ({ at, end: at + words.length }));
  const clauses = readClauses(line, spans, context.language);
  const all = clauses.flatMap(({ verbs }) => verbs);
  const whole = readWholeLine(line, all, readings, below) ?? behindOpening(line, clauses, context);
  if (whole !== null) return whole;
  const read = lineOf(line, clauses, readings, context);
  return notAsItSeems(read) ?? asItSays(read);
}

/** A line of marks, without a letter or a number: "👍", "✅", "?". */
function markIn(line: string): Command | null {
  if (/[\p{L}\d]/u.test(line)) return null;
  if (/[✅✔☑]/u.test(line)) return { name: 'done' };
  if (/[❌✖✗👎]/u.test(line)) return unclear(line, []);
  return /^\?+$/.test(line) ? { name: 'help' } : { name: 'thanks' };
}

/** "Annuleer maar, knie kapot en ik werk tot juli niet": the time of a clause that tells why is none to put it off to. */
function withoutStories(clauses: readonly Clause[], times: readonly Reading[]): readonly Reading[] {
  return times.filter(
    (time) => !clauses.some((clause) => clause.unknown >= LEAST_OF_A_STORY && holdsTime(clause, [time])),
  );
}

/** Words that nobody lists. */
const LEAST_OF_A_STORY = 2;

/** The command that a line names, with the time that belongs to it. */
function asItSays(read: Line): Command {
  const { line, context, clauses, decided, verbs, times, duration, isTimed } = read;
  const instead = setAgainst(clauses, times, context);
  const said =
    instead.length > 0 ? ['later' as const] : settled(besideTime(verbs, times, context), times.length > 0, isTimed);
  if (said.includes('booked') && together(said, line).length === 1 && !asksSomething(line))
    return isOpenWhen(read) ? unclear(line, ['booked', 'later']) : whenBooked(read);
  // "Marieke zit tot maandag vol, herinner me dinsdag": the time beside the verb.
  const own = times.filter((reading) =>
    clauses.some((clause) => clause.verbs.some((verb) => decided.includes(verb)) && holdsTime(clause, [reading])),
  );
  const others =
    decided.length > 0 && decided.every((verb) => verb === 'drop') ? withoutStories(clauses, times) : times;
  const readings = [instead, own, others].find((some) => some.length > 0) ?? [];
  const command = commandOf({ line, verbs: together(said, line), readings, duration, context });
  if (command.name === 'later' && context.booked)
    return { name: 'later', period: daysOfJob(command.period, line, context) };
  return command.name === 'no' && decided.includes('wrong') && !decided.includes('off') ? { name: 'wrong' } : command;
}
