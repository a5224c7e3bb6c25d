import type { CueTable } from './cue-names.ts';
import type { PhraseTable } from './patterns.ts';
import type { Things } from './things.ts';

/**
 * The words of a language by which promised work is told from the rest. A new language is a folder `lib/promise/choice/<code>` whose
 * `words.ts` fulfils this, and a line in `words-of.ts`; the compiler asks for it as soon as the code stands in `LANGUAGES`.
 */
export interface ChoiceWords {
  readonly cues: CueTable;
  readonly phrases: PhraseTable;
  readonly things: Things;
  /** What parts clauses: "and" before those who do something, and the words that begin another thought. */
  readonly clause: { readonly and: string; readonly but: string; readonly doers: string };
  /** What says the same once more, as an alternation: "i.e.", "und zwar"; and what may stand between it and a period. */
  readonly refines: { readonly words: string; readonly small: string };
  /** Folded: a yes to what was offered ("that's fine, let's do that"). */
  readonly accepts: RegExp;
  /** Folded: the freelancer does something, or is given it to do, now or later ("du dolmetschst", "je te mets en", "that one's yours"). */
  readonly acts: RegExp;
  /** What may stand before the noun of a job, as an alternation of a pattern. */
  readonly articles: string;
  /** The article that is left out where a job is named. */
  readonly leading: RegExp;
  /** Things that freelancers make, as an alternation: the noun at which a phrase is about work. */
  readonly nouns: string;
  /** How a subject names a job or doesn't, each an alternation. */
  readonly subject: {
    /** What the subjects of letters to clients begin with. */
    readonly planning: string;
    /** Before the noun of a job these are no part of a title: "nieuwe". */
    readonly before: string;
    /** What a subject says that names no work. */
    readonly unnamed: string;
    /** Before a time these make it part of the name: "nieuwsbrief van mei". */
    readonly of: string;
    /** Before a time these say when, and go with it: "website vanaf mei". */
    readonly when: string;
  };
}
