/**
 * What a word can mean to a rule. The value beside it says which one: month 9, unit `week`, bound `from`.
 * A word may mean several things ("mei", "second"); the rules tell which by what stands around it.
 */
export const KINDS = [
  'month',
  'weekday',
  'unit',
  'season',
  'number',
  'ordinal',
  'ordinalEnding',
  'part',
  'half',
  'relative',
  'bound',
  'ahead',
  'ago',
  'through',
  'between',
  'opens',
  'and',
  'filler',
  'feast',
  'break',
  'day',
  'weekNumber',
  'quarter',
  'halfYear',
  'few',
  'inside',
  'newYear',
  'fromNow',
  'weak',
  'finish',
  'onwards',
  'following',
] as const;
export type Kind = (typeof KINDS)[number];

/** Every word of a language by what it means: `kind → value → 'word|other word|several words'`. `=vóór` is taken with its accents only. */
export type WordTable = Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>>;

/**
 * The words of a language as data: all that the rules know of it.
 *
 * Adding a language: a folder `lib/period/<code>` whose `words.ts` fulfils {@link LanguageWords} (its table, the words around, what
 * tells it), the code in `LANGUAGES` of `language.ts`, and a line in `languages.ts`. No rule changes: the compiler names what is
 * missing, and `test/architecture/language-tables.test.ts` holds that no word of a language stands in a rule. Words are written as
 * people write them, accents and all; they are found without accents too. A phrase of several words is tried before a shorter one.
 * Spanish, Italian and Portuguese fit in as French does: no capitals but in names, the year behind, `relative` behind its noun
 * ("mes que viene"), articles and prepositions grown together ("del", "nel", "no") as `filler` and `inside`.
 */
export interface LanguageWords {
  readonly table: WordTable;
  readonly around: Around;
  readonly tells: Tells;
  /** Marks in the table and the forms that they stand for: endings of adjectives (`nächste~`), articles (`^toussaint`). */
  readonly forms: Readonly<Record<string, string>>;
  /** Second halves of compounds ("Septemberwochenende", "Jahresende"), read as two words. */
  readonly compoundTails?: readonly string[];
  /** "next Tuesday": that of the next week, or the first to come. */
  readonly nextWeekday: 'next-week' | 'first-to-come';
  /** What is written with a capital: names alone, months and days too, or every noun. */
  readonly capitals: 'names' | 'dates' | 'nouns';
  /** "September 15th": the day may stand behind the month. */
  readonly monthFirst: boolean;
  /** Names in which a slip of the keyboard is forgiven; of several days none ("Freitage" are no slip). */
  readonly longNames: Readonly<Partial<Record<'month' | 'weekday', Readonly<Record<string, number>>>>>;
}

/** What shows that a text is written in a language. */
export interface Tells {
  /** Words that stand in no other language read here, without accents. */
  readonly strong: string;
  /** Everyday words that may stand in two. */
  readonly common: string;
  /** Letters and endings that mostly stand in it. */
  readonly letters: readonly RegExp[];
  /** Letters that are a word of it before an apostrophe only ("d'octobre"). */
  readonly elided: string;
}

/**
 * Words that are no part of a period but tell by standing beside one: single words without accents, a space between.
 * A language that has none of a sort leaves it empty.
 */
export interface Around {
  /** Before the number of a day: "de 15e", "am 15.". */
  readonly article: string;
  /** Before a bare number that is a day: "le 16". */
  readonly dayArticle: string;
  /** Behind a day that is named by its number alone: "op de 15e kunnen we …", "am 6. Bitte …". */
  readonly dayGoesOn: string;
  /** Before an hour: "the 24th at 8 pm". */
  readonly atHour: string;
  /** Between a weekday and its date: "Tuesday evening, 12 May". */
  readonly partOfDay: string;
  /** Behind a length that is said of every week: "two days a week". */
  readonly per: string;
  /** Before what comes again and again: "every third week of the month". */
  readonly every: string;
  /** Between a length and a day that lies so far on from it, or that day itself: "a week on Tuesday", "a week tomorrow". */
  readonly farOn: string;
  /** Behind a number that is no day: hours, money, lengths. */
  readonly measure: string;
  /** Takes back what was said ("8 oktober, nee, de 15e"), and the small words beside that. */
  readonly slip: string;
  readonly besideSlip: string;
  /** "rue du 8 mai", only behind a number ("9 place …"), behind the name ("May Street"), and the small words within. */
  readonly street: string;
  readonly numberedStreet: string;
  /** What is told apart by a number: "phase 2", "seizoen 3"; then that number is no day. */
  readonly numberedThing: string;
  readonly streetBehind: string;
  readonly inStreet: string;
  /** Months that are somebody's name. */
  readonly firstName: string;
  /** Before and behind a bare month of which something is said: "wordt mei", "mei lukt". */
  readonly becomes: string;
  readonly suits: string;
  /** Behind it, what takes it up before that: "May it is", "mei, dat kan". */
  readonly takesUp: string;
  /** Before a name that is a month's too: "Hi April", "Herr August". */
  readonly greeting: string;
  readonly wished: string;
  /** Before "from October to November" that is no stretch: "moved". */
  readonly moved: string;
  /** Before a bare weekday that is a habit or a name: "elke maandag", "Black Friday". */
  readonly noDay: string;
  /** Before weekdays of every week: "open Monday to Saturday", "geopend van maandag tot vrijdag". */
  readonly openOn: string;
  /** Before a "morgen" that is no tomorrow: "in de morgen", "guten Morgen". */
  readonly noTomorrow: string;
  /** Counted from something else: "in de weken daarvoor". */
  readonly leadsUp: string;
  /** "a week or two" is one or two, "een week of drie" some three, "een week of wat" a few; "2 à 3 weken". */
  readonly upTo: string;
  readonly roughly: string;
  readonly some: string;
  readonly span: string;
  /** Before a season or feast that says of what kind a thing is: "la campagne d'automne". */
  readonly attribute: string;
  /** "voor het najaar zoeken we …", "hebben we … nodig": for, not before. */
  readonly seek: string;
  readonly have: string;
  readonly need: string;
  /** Behind "the week after": then it follows on what is named there. */
  readonly followed: string;
  /** Before "week": a whole one, from Monday on ("erste volle Juliwoche"). */
  readonly fullWeek: string;
  /** "Not needed until February", "can wait until February" are from February on: what denies, what waits, and what is said to wait. */
  readonly negated: string;
  readonly waits: string;
  readonly holdsOff: string;
  /** Before a word of both: "let's leave it until May" holds it off, who is on leave until May is away. */
  readonly leavesIt: string;
  /** Behind a day: "voor 14 september boeken" is for it, not before it. */
  readonly books: string;
  /** Beside the number of a day: "the client picked the 27th", "heeft de 27ste gekozen". */
  readonly picks: string;
  /** Before "about" and "nach": "ask about the first Saturday of July" is about that day. */
  readonly asks: string;
  /** Before "le 3", "the 3rd": what has been so since then lies behind. */
  readonly since: string;
  /** Shortly before "voor": "we gaan voor de donderdag" chooses it. */
  readonly goesFor: string;
  /** Before "before": "kurz vor Weihnachten" is the week before it. */
  readonly closely: string;
  /** Behind "that is": "that's when you come", "c'est là que". */
  readonly whenThat: string;
  /** Before this or next weekend, who is there and no bound: "are you about this weekend?" */
  readonly isHere: string;
  /** Before such a word, where it is anybody's period: "are you about the 24th?" */
  readonly whoIsHere: string;
  /** Between what takes a period up and its verb: "mai, ça te va". */
  readonly toWhom: string;
  /** Behind a comma: "na de bouwvak, die duurt tot". */
  readonly which: string;
  /** Before a letter and a number that are no half-year then: "la S1" is a season or a week. */
  readonly noHalf: string;
  /** About then ("tegen"), but by then beside what has to be ready; what says that, what says it isn't so, and a verb that has one of these words as its half ("spreken we af"). */
  readonly towards: string;
  readonly due: string;
  readonly undue: string;
  readonly agrees: string;
  /** "Mijn", "our", "unserem": before a thing of the writer's, whose name was said before. */
  readonly whose: string;
  /** Of whoever is away, and what he is away for. */
  readonly away: string;
  /** "En vacances", "op vakantie": then nobody is there, whenever that is. */
  readonly onLeave: string;
  /** Beside the day on which work begins, and beside the one on which it is done: "we start in May and wrap up in June". */
  readonly begins: string;
  readonly closes: string;
  /** Between the day on which work begins and how long it lasts: "starts on 8 June and lasts three weeks". */
  readonly lasts: string;
  /** Before a bare year: "soll 2028", "pas 2028". */
  readonly yearComes: string;
  /** Before "year", and behind "this year": the one that was told of, "of that same year", "de cette année-là". */
  readonly that: string;
  readonly there: string;
  /** The last hour of a deadline, and what stands behind an hour: "by noon on Friday", "voor 12 uur op 8 mei". */
  readonly lastHour: string;
  readonly ofHours: string;
  /** Behind a deadline and before its day, and behind one before what it is for: "the deadline for the catalogue is 8 May". */
  readonly isOn: string;
  readonly meantFor: string;
  /** Behind "within two weeks": what is ready by then, and then the work begins. */
  readonly onlyThen: string;
  /** Close before a feast whose name is something else behind an article: "über Auffahrt", not "über die Auffahrt". */
  readonly beforeBare: string;
}
