import { after } from './after-phrase.ts';
import { type Command, unclear } from './command.ts';
import type { Clause } from './read-clauses.ts';
import { correctionOf, isPerson } from './read-correction.ts';
import type { ReplyContext } from './reply-context.ts';
import { periodsIn } from './times-in-line.ts';
import type { Verb } from './words/reply-words.ts';

/** What says nothing by itself, but opens what follows: "nein, …", "ups, …". */
const OPENINGS: ReadonlySet<Verb> = new Set(['yes', 'no', 'wrong', 'undo']);

/**
 * What stands behind "nein, …", "sorry, …" and says more than it: a correction ("nein, der Kunde ist Petra Lang"), or something that
 * leaves it open ("nein, die Broschüre", "ja, aber erst …"), which is asked about. Null where the opening is all that is said.
 */
export function behindOpening(line: string, clauses: readonly Clause[], context: ReplyContext): Command | null {
  const [opening, ...others] = clauses;
  const rest = BEHIND.exec(line)?.[1];
  if (opening === undefined || rest === undefined || others.length === 0) return null;
  if (opening.unknown > 0 || opening.spans.length > 0 || !opening.verbs.every((verb) => OPENINGS.has(verb)))
    return null;
  const verbs = others.flatMap((clause) => clause.verbs);
  const correction = correctionOf(rest, verbs, periodsIn(rest, context));
  if (correction !== null) return correction;
  const [clause] = others;
  const isOpen = verbs.length === 0 && clause?.friendly === false && clause.unknown > 0 && clause.spans.length === 0;
  return isOpen && opening.verbs.length > 0 && (isThing(rest) || after(rest, ({ and }) => and) !== null)
    ? unclear(line, [])
    : null;
}

const BEHIND = /^[^,;:!?.–—]+[,;:!?.–—]+\s+(.+)$/u;

/** "Die Broschüre", "the brochure", "Petra Lang": a thing or a name, and nothing said of it. */
function isThing(rest: string): boolean {
  const thing = after(rest, ({ articles }) => articles)?.rest ?? '';
  return /^[\p{L}-]+[.!\s]*$/u.test(thing) || isPerson(rest.replace(/[.!\s]+$/, ''));
}
