import type { ConceptTable } from './concept-names.ts';
import type { CueTable } from './cue-names.ts';
import type { PhraseTable } from './patterns.ts';
import type { Things } from './things.ts';

/**
 * The words of a language by which promised work is told from the rest. A new language is a folder `lib/promise/choice/<code>` whose
 * `words.ts` fulfils this, and a line in `words-of.ts`; the compiler asks for it as soon as the code stands in `LANGUAGES`.
 */
export interface ChoiceWords {
  readonly cues: CueTable;
  readonly concepts: ConceptTable;
  readonly phrases: PhraseTable;
  readonly things: Things;
  /** What parts clauses: "and" before those who do something, and the words that begin another thought. */
  readonly clause: { readonly and: string; readonly but: string; readonly doers: string };
  /**
   * What says the same once more, as an alternation: "i.e.", "und zwar"; what may stand between it and a period; and what says which part of it is
   * likelier: "probably".
   */
  readonly refines: { readonly words: string; readonly small: string; readonly likelier: string };
  /** A word that without its accents would be another, and what is read in its stead. */
  readonly unlike?: readonly [written: string, read: string];
  /** What may stand before the noun of a job, as an alternation of a pattern. */
  readonly articles: string;
  /** The article that is left out where a job is named. */
  readonly leading: RegExp;
  /**
   * Where what is said of a noun bends: all before one that is no subject there ("den neuen Newsletter"), an adjective that would bend
   * back without its article ("die neuen Texte"), and one that owns what stands before it ("die Übersetzung der Website").
   */
  readonly bends?: { readonly oblique: RegExp; readonly weak: RegExp; readonly owner: RegExp };
  readonly frame: FrameWords;
  /** How a subject names a job or doesn't, each an alternation. */
  readonly subject: {
    /** What the subjects of letters to clients begin with. */
    readonly planning: string;
    /** Before the noun of a job these are no part of a title: "nieuwe". */
    readonly before: string;
    /** What a subject says that names no work: papers, money, holidays, why somebody is sought. */
    readonly unnamed: string;
    /** Before such a word these change nothing: "even een vraagje". */
    readonly little: string;
    /** First words of a subject that is a time or something said: "after the holidays", "doch später". */
    readonly opens: string;
    /** Last words of what is said and names nothing: "back on", "lohnt sich", "ff tussendoor". */
    readonly said: string;
    /** Before a job these are papers and requests about it, and what leads from them to it: "offerte (voor) website". */
    readonly lead: string;
    readonly leads: string;
    /** Behind a job these say what became of it: "Umzug verschoben", "harpist wanted". */
    readonly tail: string;
    /** Before a time these make it part of the name: "nieuwsbrief van mei". */
    readonly of: string;
    /** Before a time these say when, and go with it: "website vanaf mei". */
    readonly when: string;
  };
}

/**
 * What stands around the words of a mail. Read in every language at once (`anyLanguage`): greetings, quotes, subjects and signatures are
 * often in another than the mail. Alternations of a pattern, `''` where the language has none.
 */
export interface FrameWords {
  /** Before a name, in lower case: "hoi", "sehr geehrte". */
  readonly greetings: string;
  /** Folded: how a letter is closed, above the name; how what is added afterwards begins; before a name: "frau". */
  readonly closings: string;
  readonly added: string;
  readonly titles: string;
  /** Before the name of one more who is written to: "En Saar, je zei". */
  readonly and: string;
  /** Before a plural that names a kind of people ("beste bewoners"), and who is a person all the same ("beste meneer"). */
  readonly toAKind: string;
  readonly toAPerson: string;
  /** A dot behind these ends no sentence; parted by spaces, in lower case. */
  readonly abbreviations: string;
  /** Where numbers take a dot, what may stand behind it: "1. September", "12. und 13. Oktober". */
  readonly afterOrdinal: string;
  /** "On 9 June Lise wrote:": the verb, and how such a line begins. */
  readonly wrote: string;
  readonly opensWrote: string;
  /** The fields of a quoted header, and the one that it begins with. */
  readonly fields: string;
  readonly sender: string;
  /** What stands between dashes above a quoted mail, and above one without dashes. */
  readonly separators: string;
  readonly bareSeparators: string;
  /** Folded: subjects of thanks, of bills, and of automatic answers; the last also whole. */
  readonly thanks: string;
  readonly bills: string;
  readonly automatic: string;
  readonly away: string;
  /** Folded: the freelancer asks in a note to be reminded then, which is no time of work. */
  readonly reminds: string;
  /** Before a number in a signature. */
  readonly numbers: string;
  /** Bare, these nouns are what somebody does: "book you", "film ons"; parted by spaces. */
  readonly verbs: string;
}
