import type { IsoDate } from '../../period/calendar.ts';
import type { DeadlineShape } from '../deadline-shape.ts';
import type { PeriodShape } from '../period-shape.ts';

/** How a language writes days. All without the year, unless said. */
export interface DateWords {
  /** January first. */
  readonly months: readonly string[];
  /** Three or four letters, for the list's axis; January first. */
  readonly shortMonths: readonly string[];
  /** `15 september` · `15. September` · `1er octobre`. */
  dayMonth(day: IsoDate): string;
  /** `dinsdag 18 augustus`. */
  weekday(day: IsoDate): string;
  /** Both days included, with the year: `1 t/m 30 september 2026`. */
  span(first: IsoDate, last: IsoDate): string;
  /** `week 36–40`, `KW 36`; `''` in languages that don't count weeks. */
  weeks(first: IsoDate, last: IsoDate): string;
}

/** A period in the forms that sentences need. */
export interface Phrase {
  /** As a subject line says it: `september`, `week 38`. */
  readonly name: string;
  /** When: `in september`, `im dritten Quartal`, `à la rentrée`. */
  readonly at: string;
  /** A planning for it: `voor september`, `für die zweite Septemberhälfte`. */
  readonly for: string;
  /** From it on: `vanaf september`, `à partir d’octobre`. */
  readonly from: string;
}

/** What the words themselves chose where a language has two ways to say it. */
export interface Said {
  /** In lower case. */
  readonly words: string;
  /** `Q4`, `T4`: the letter as written in upper case, `''` where it was spelt out. */
  readonly quarterLetter: string;
  /** The week's number was said. */
  readonly weekNumber: boolean;
  /** "september of oktober", not both. */
  readonly either: boolean;
  /** ` 2027` where the year must be said, else `''`. */
  readonly year: string;
}

/** How a language puts a period into a sentence. */
export interface PeriodGrammar {
  phrase(shape: PeriodShape, said: Said): Phrase;
  /** From a day on. */
  fromDay(day: IsoDate, year: string): string;
  /** A planning for what begins or ends then: `voor de periode vanaf oktober`, `für die Zeit bis Ende September`. */
  stretch(words: string): string;
  /** A deadline. */
  until(shape: DeadlineShape, said: Said): Omit<Phrase, 'from'>;
  /** A deadline that is named by what comes after it, and said as it is: `vóór de zomer`; null where `words` (in lower case) aren't. */
  untilSaid(words: string): Omit<Phrase, 'from'> | null;
  /** Words that name a period by what comes before or round it, and are said as they are: `na de zomer`. */
  readonly asSaid: RegExp;
}
