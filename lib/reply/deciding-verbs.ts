import type { Clause } from './read-clauses.ts';
import type { Verb } from './words/reply-words.ts';

/** Words that nobody lists: more before a command, or in its clause, and it is a story rather than a command. */
const MAX_UNKNOWN_BEFORE = 2;
export const MAX_UNKNOWN = 6;
/** The same beside a period that stands alone. */
export const MAX_UNKNOWN_BESIDE = 3;

/** Commands of clauses that are about nothing else: "klaar, de factuur is verstuurd" is done. */
export function decisive(clauses: readonly Clause[]): readonly Verb[] {
  const main = clauses.findIndex(
    ({ verbs, unknown, unknownBefore }) =>
      verbs.length > 0 && unknownBefore <= MAX_UNKNOWN_BEFORE && unknown <= MAX_UNKNOWN,
  );
  // "Ja! Ze is akkoord": a mere yes or no leaves it to what follows to say what it is about.
  const isMere = clauses[main]?.verbs.every((verb) => verb === 'yes' || verb === 'no' || verb === 'wrong') ?? false;
  const said = clauses.flatMap(({ verbs, unknown }, index) =>
    index === main || (index > main && unknown <= (isMere ? MAX_UNKNOWN_BESIDE : 0)) ? verbs : [],
  );
  return main < 0 ? [] : [...new Set(said)].filter((verb) => !WITH_WORDS.has(verb));
}

/** They begin a line and take its rest: read there or not at all. */
const WITH_WORDS: ReadonlySet<Verb> = new Set(['client', 'job', 'settings', 'forget', 'link', 'unlink']);

/** "Erreur, annule", "foutje, laat maar": what is let go is what was said last. */
const BESIDE_UNDO: ReadonlySet<Verb> = new Set(['undo', 'no', 'yes', 'drop']);

/** "ja, geboekt" is booked; "nee, wordt november" is later; a "later" without a time is no command beside another. */
export function settled(verbs: readonly Verb[], hasPeriod: boolean, hasTime: boolean): readonly Verb[] {
  if (verbs.length < 2 && !hasPeriod) return verbs;
  const whole = verbs.filter((verb) => hasTime || (verb !== 'snooze' && verb !== 'later'));
  // "Erreur : c'est octobre" may be about what was said last, and about the job.
  if (whole.includes('undo') && whole.every((verb) => BESIDE_UNDO.has(verb)))
    return hasPeriod ? ['undo', 'later'] : ['undo'];
  const others = verbs.filter((verb) => verb !== 'yes' && verb !== 'no');
  if (others.length === 2 && others.includes('off') && others.includes('drop')) return ['off'];
  const agrees = others.every((verb) => verb === 'later' || verb === 'drop' || verb === 'snooze' || verb === 'off');
  const strong = verbs.filter((verb) =>
    verb === 'yes'
      ? others.length === 0 && !hasPeriod
      : verb === 'no'
        ? !agrees || (others.length === 0 && !hasPeriod)
        : true,
  );
  const timed = strong.filter(
    (verb) => strong.length === 1 || (verb === 'later' ? hasPeriod : verb !== 'snooze' || hasTime),
  );
  // "Herinner me later": the one, and no time for either.
  if (timed.length === 0 && others.length > 1 && others.includes('snooze')) return ['snooze'];
  return timed.includes('later') && timed.includes('snooze') ? timed.filter((verb) => verb !== 'later') : timed;
}

/** Two commands of which one says all: what went ahead after a note was sent is booked, what is done may be let go too, as is said last. */
export function together(verbs: readonly Verb[], line: string): readonly Verb[] {
  if (verbs.includes('booked') && verbs.every((verb) => BESIDE_BOOKED.has(verb))) return ['booked'];
  // "2 klaar, 3 laat maar" is of two jobs.
  const isDone = verbs.includes('done') && verbs.every((verb) => verb === 'done' || verb === 'drop');
  return isDone && !/\d/.test(line) ? verbs.slice(-1) : verbs;
}

const BESIDE_BOOKED: ReadonlySet<Verb> = new Set(['booked', 'later', 'sent', 'done', 'yes']);
