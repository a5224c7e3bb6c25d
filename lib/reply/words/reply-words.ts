import type { Register } from '../../promise/client-promise.ts';
import type { Setting } from '../../promise/setting.ts';
import type { PlainCommand } from '../command.ts';

/**
 * Commands that a phrase can name: the plain ones, and those that want something behind them. `off` ("gaat niet door") means
 * `no` too, but says it of the work itself: a time beside it is the time that falls through, not a new one as in "nee, november".
 */
export type Verb =
  | Exclude<PlainCommand, 'not-yet'>
  | 'off'
  | 'later'
  | 'snooze'
  | 'client'
  | 'job'
  | 'settings'
  | 'forget'
  | 'link'
  | 'unlink';

/** How one language says the commands: phrases of one to six words, in lower case; a full stop behind one says that it closes its clause. */
export interface ReplyWords {
  readonly commands: Readonly<Record<Verb, readonly string[]>>;
  readonly registers: Readonly<Record<Register, readonly string[]>>;
  readonly settings: Readonly<Record<Setting, readonly string[]>>;
  /** The whole of a line that wants everything gone. */
  readonly forgetMe: readonly string[];
  /** "me" behind "forget". */
  readonly me: readonly string[];
  /** Before a command these turn it round: then nothing is understood. */
  readonly negations: readonly string[];
  /** Negations that say that nothing has changed so far. */
  readonly notYet: readonly string[];
  /** Beside any negation these say the same. */
  readonly yet: readonly string[];
  /** At the beginning of a clause these hang it on the one before: what is denied there is denied here. */
  readonly that: readonly string[];
  /** "If": what hangs on it is a hope ("eind juni, als het meezit"). */
  readonly ifs: readonly string[];
  /** "They", "she": what they stop is not our mail. */
  readonly others: readonly string[];
  /** With these a line is a question, be there a question mark or not: "is het al", "has she". */
  readonly asks: readonly string[];
  /** "Not before": what stands behind it is when it begins. */
  readonly notBefore: readonly string[];
  /** The same in a word that says other things as well: what stands behind it is when it begins, if that is a day of the job. */
  readonly notUntil: readonly string[];
  /** Words that may stand inside a phrase without changing it: "laat [het] los", "gaat [toch] niet door". */
  readonly inside: readonly string[];
  /** Words that an introduction may hold without changing it: "het gaat [trouwens] om de brochure". */
  readonly asides: readonly string[];
  /** Before a correction. */
  readonly correction: readonly string[];
  /** Before what a job is called, or the name of a setting: no part of it. */
  readonly articles: readonly string[];
  /**
   * In a correction, what it isn't: "de brochure, [niet] de website", "[niet] de website [maar] de brochure", "[in plaats van] de
   * website"; the first behind a comma or an "and" only. `noLonger` of a person: it was so ("[c'est plus] Priya").
   */
  readonly insteadOf: Readonly<Record<'not' | 'noLonger' | 'but' | 'of', readonly string[]>>;
  /** "It is for": what follows is a client only where it is a name. */
  readonly forWhom: readonly string[];
  /** Between "job" or "client" and what it is called, beside a colon. */
  readonly called: readonly string[];
  /** Before a command these make a request of a question. */
  readonly requests: readonly string[];
  /** "I" and "on holiday": with a period between or behind them, days off. `*` stands for some words in between. */
  readonly away: { readonly me: readonly string[]; readonly gone: readonly string[] };
  /**
   * Beside a time and no command: that they answer or decide then; that work begins, or moves, so that it is no time to ask again;
   * that it `moves` by a length of time; that it takes so long; and what else is then, so that it is no time of work; and behind an outcome what is only a `remark`, or `hoped` for another time. `*` as
   * in `away`.
   */
  readonly timeOf: Readonly<
    Record<'answer' | 'begins' | 'moves' | 'lasts' | 'other' | 'remark' | 'hoped', readonly string[]>
  >;
  /** "No days off any more": whole lines that take them back. */
  readonly noDaysOff: readonly string[];
  /** "From now on": no single reminder is meant. */
  readonly always: readonly string[];
  /** Beside "it's going ahead" these leave it open. */
  readonly perhaps: readonly string[];
  /** Expressions around a time that it has to be: "moet [week 39] zijn". */
  readonly mustBe: { readonly before: string; readonly after: string };
  /** Expressions around what it is not: "het gaat niet om [de website] maar om" the brochure; `notA` denies the article too ("geen website"). */
  readonly notBut: Readonly<Record<'not' | 'notA' | 'but', string>>;
  /** "Her address is": who it is stays. */
  readonly addressIs: readonly string[];
  /** "My", before the name of a setting. */
  readonly mine: readonly string[];
  /** How a setting is asked for: "wijzig" before its name, "naar" before its value, and verbs at the end. */
  readonly change: {
    readonly begin: readonly string[];
    readonly to: readonly string[];
    readonly end: readonly string[];
  };
  /** Between what is said of two rows of a list. */
  readonly and: readonly string[];
  /** "everything about", before whom to forget. */
  readonly allOf: readonly string[];
  /** Anywhere in a line that names a switch these turn it: more than its mere value, which may stand there for something else. */
  readonly switches: { readonly on: readonly string[]; readonly off: readonly string[] };
  /** Beside a length of time: so long before something, and none to wait ("a week earlier"); `atEnd` at the end of a line. Expressions. */
  readonly earlier: Readonly<Record<'anywhere' | 'atEnd', readonly string[]>>;
  /** Behind a length of time: counted from when the work was to begin, not from today ("a month later"). */
  readonly laterThan: readonly string[];
  /** Before the end of a line that is a time: the work is then, sooner or later. Expressions. */
  readonly becomes: readonly string[];
  /** Before a day: what stands before it is over then. Expressions, the longest first. */
  readonly until: readonly string[];
  /** Expressions in which the name of a month names none ("they may"). */
  readonly noMonth: readonly string[];
  /** Beside "on holiday": they were, and no longer are. Expressions. */
  readonly noMore: readonly string[];
  /** Holidays that are a season to the reader of periods: of somebody who is away they are no time besides. */
  readonly holidays: readonly string[];
  /** Behind "the name": whose, so that it is not the freelancer's own. */
  readonly of: readonly string[];
  /** With these a freelancer gives their own name. */
  readonly isCalled: readonly string[];
  /**
   * In days off: `on` a day, `from` and `to` two days, `between` two numbers, `ordinals` behind one; and how the `lengths` of time
   * begin that are no day ("3 weeks").
   */
  readonly stretch: Readonly<Record<'on' | 'from' | 'to' | 'between' | 'ordinals' | 'lengths', readonly string[]>>;
  /** Around "u" or "je", a wish that everything goes, or the value of a setting. */
  readonly please: readonly string[];
  /** Like `please`, but behind the value of a setting only. Expressions. */
  readonly afterValue: readonly string[];
  /** Like `please`, but around "u" or "je" and a wish that everything goes only. */
  readonly wrapping: readonly string[];
  /** Verbs and nouns that name a form of address, whoever is addressed. */
  readonly addressing: readonly string[];
  /** Behind a form of address: to whom it is used. */
  readonly toWhom: readonly string[];
  /** "Spreek haar met u aan": the verb that begins such a line, and what stands before the form of address. */
  readonly addressWith: Readonly<Record<'verbs' | 'with', readonly string[]>>;
  /** Behind "forget" these name no client. */
  readonly nobody: readonly string[];
  /** Of the phrases before a client those that are ordinary words too: only before an address do they name one. */
  readonly fromWhom: readonly string[];
  /** At the end of a phrase before a client or a job: what follows may tell of it ("the project is delayed"). */
  readonly is: readonly string[];
  /** Small words within a name ("Jan van der Berg"). */
  readonly inNames: readonly string[];
  /** Behind "job" or "client" these begin what is told of it, not what it is called. Expressions. */
  readonly tells: readonly string[];
  /** All that stands behind "job" or "client", and tells of it. Expressions. */
  readonly toldOf: readonly string[];
  /** No name begins with these, in lower case ("the client is on holiday"). */
  readonly noName: readonly string[];
  /** What is joined to the word beside it, as expressions: an article before a thing, pronouns around a verb, and what is no part of a word. */
  readonly elided: Readonly<Record<'articles' | 'pronouns' | 'small', readonly string[]>>;
  /** Before the number of a row of a list. Expressions. */
  readonly row: readonly string[];
  /** Between the numbers of the first and the last of several rows. */
  readonly toRow: readonly string[];
  /** Behind the number of a row: what was said of the one before is said of this too. */
  readonly also: readonly string[];
  /** "This job, or all mail?" */
  readonly stopWhat: Readonly<Record<'all' | 'this', readonly string[]>>;
  /** Words that are one slip from a command, and say something else. */
  readonly noSlips: readonly string[];
  /** Words typed as they are spoken, in lower case, and as they are written. */
  readonly spoken: Readonly<Record<string, string>>;
  /** Between two times: the first was a mistake, or the second says what it comes to. Expressions. */
  readonly noWait: readonly string[];
  /** Behind a time: that is what the one before it comes to. */
  readonly so: readonly string[];
  /** What a letter becomes on keyboards that lack it. */
  readonly spelled: Readonly<Record<string, string>>;
  /** All that stands behind the name of a switch that is to be on. */
  readonly on: readonly string[];
  /** And of one that is to be off. */
  readonly off: readonly string[];
  /** The value of a setting that is to be empty. */
  readonly none: readonly string[];
  /** Cities that zones are called after in English (their value): in lower case, without accents. */
  readonly cities: Readonly<Record<string, string>>;
  /** What people call a country that is neither its official name nor its code (their value, ISO 3166-1 alpha-2). */
  readonly countries: Readonly<Record<string, string>>;
  /** Months that answer "who is this from?" too, as written. */
  readonly monthsAsNames: readonly string[];
  /** Words that may stand around a command without meaning anything to us. */
  readonly fillers: readonly string[];
  /** "Hoi", and what may follow it. */
  readonly greetings: readonly string[];
  /** Greetings and good wishes in which a day or a time of day stands ("Guten Morgen", "fijn weekend"), as an expression: no period is meant. */
  readonly wishes: string;
  /** Small talk that wants no answer. */
  readonly thanks: readonly string[];
}
