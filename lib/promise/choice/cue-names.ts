/**
 * What words around a period say about it. Tables of phrases per language, without accents and in lower case; `~` at the end of a
 * word stands for any ending ("opdracht~"), `…` between two for up to two words, `… …` for up to four.
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
  /** The freelancer is not wanted: somebody else was chosen, they are not needed. Speaks about the whole mail. */
  'refused',
  /** Told of an earlier time: what failed then is no refusal now. */
  'longAgo',
  /** How a mail to many can be stopped. */
  'unsubscribe',
  /** What was called off is taken up again at another time. */
  'resumes',
  /** The client does it without the freelancer. */
  'ours',
  /** What the freelancer has made for them. */
  'did',
  /** Whom a client looks for at an event of theirs. */
  'trade',
  /** A drink and a chat, no work. */
  'social',
  /** What stands before is the reason, what comes after is meant. */
  'therefore',
  /** What comes after follows in time. */
  'afterwards',
  /** The freelancer is spoken to. */
  'you',
  /** What comes before the work: texts that arrive, others who finish, rooms that are cleared. */
  'input',
  /** One more of a trade, or one in the freelancer's stead: "another illustrator". */
  'other',
  /** What is done with whoever was chosen: "work with", "go with". */
  'chooses',
  /** Papers and pictures that are told apart by their date: "your quote of 9 July". */
  'paper',
  /** Participles: told of the past, but for what is still to be done ("moet gedaan zijn"). */
  'done',
  /** Says that something is still to be done. */
  'due',
  /** Said to many at once. */
  'all',
  /** Somebody is to decide by then. */
  'decides',
  /** Close before a period: it was meant once ("the tiling planned for March"), and between it and the one that took its place. */
  'planned',
  'happens',
  /** Something of the client's is held that day: seldom the work itself, but often when it is. */
  'event',
  /** Papers that somebody wants by then. */
  'paperwork',
  /** Nothing is meant yet: they look around. */
  'unsure',
  /** Close before a period: only if the other fails. */
  'otherwise',
  /** The client needs no days to be kept: the freelancer may take other work. */
  'letGo',
  /** What was said further up no longer holds. */
  'takenBack',
  /** How what is made is handed in. */
  'handsIn',
  /** A day is chosen, kept or noted. */
  'fixes',
  /** Somebody has to. */
  'musts',
  /** A promise in so many words: "we have work for you", "we need you". */
  'forYou',
  /** Money that is set aside for a time: "the budget for Q3". */
  'budgets',
] as const;
export type Cue = (typeof CUES)[number];

export type CueTable = Readonly<Record<Cue, string>>;
