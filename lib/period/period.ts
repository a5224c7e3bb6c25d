import type { IsoDate } from './calendar.ts';

/** How coarse the words were that said a period. */
export type Grain = 'day' | 'week' | 'part-of-month' | 'month' | 'season' | 'quarter' | 'half-year' | 'year' | 'range';

/** "in September", "from 15 September", "by 1 October". */
export type Bound = 'in' | 'from' | 'until';

/** A stretch of days `[from, to)` (`to` is the first day after it) with the words that said it. Never a single day alone. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly grain: Grain;
  readonly bound: Bound;
  readonly words: string;
}

/** The parts of a date that words can say. */
export type DatePart = 'year' | 'month' | 'day' | 'week' | 'weekday';

/** A period that a text mentions: where its words stand, what they said themselves, and which rule read them. */
export interface Reading extends Period {
  /** Offset of `words` in the text, in UTF-16 units. */
  readonly at: number;
  /** What the words said; all other parts are implied from the date on which it was said. */
  readonly said: readonly DatePart[];
  /** The name of the rule, for `read` and for tests. */
  readonly rule: string;
}
