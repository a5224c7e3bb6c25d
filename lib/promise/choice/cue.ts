/**
 * What words around a period say about it. Tables of phrases per language, without accents and in lower case; `~` at the end of a
 * word stands for any ending ("opdracht~"), `…` between two for up to two words.
 */
export const CUES = [
  /** Work that is to be done: what a promise is about. */
  'work',
  /** Somebody is asked or invited. */
  'ask',
  /** It is still to come. */
  'future',
  /** It has been. */
  'past',
  /** Somebody is away. */
  'absence',
  /** Invoices, terms of payment, validity of an offer. */
  'money',
  /** A meeting, a call, an answer: talk about the work, not the work. */
  'talk',
  /** There is no work (any more): speaks about the whole mail. */
  'cancelled',
  /** Events, trade, news: what mails to many are about. */
  'notice',
  /** Stands close before a period that is not meant. */
  'not',
  /** What stands before was a slip; the period after it holds. */
  'instead',
  /** Something else has that date: a contract ends, a book appears, a release is due. */
  'ends',
  /** Work is put off to another time. */
  'moved',
  /** The client says what they want or need. */
  'want',
  /** Good wishes for a feast or a season, close before it. */
  'wish',
  /** Close behind a period: it is full, it does not suit. */
  'fails',
  /** Close before a period: what the work is for, not when it is. */
  'purpose',
] as const;
export type Cue = (typeof CUES)[number];

export type CueTable = Readonly<Record<Cue, string>>;
export type CuePatterns = Readonly<Record<Cue, RegExp>>;

/** One pattern a cue: a plain alternation of words, in which nothing can backtrack. */
export function compileCues(table: CueTable): CuePatterns {
  return Object.fromEntries(CUES.map((cue) => [cue, patternOf(table[cue])])) as unknown as CuePatterns;
}

function patternOf(list: string): RegExp {
  const words = list.split('|').map((phrase) =>
    phrase
      .trim()
      .replace(/[.*+?^${}()[\]\\]/g, '\\$&')
      .replace(/~/g, '[a-z]*')
      .replace(/ … /g, "(?:\\s[a-z'-]{1,20}){0,2}\\s"),
  );
  return new RegExp(`(?<![a-z0-9])(?:${words.join('|')})(?![a-z0-9])`, 'g');
}
