import { addDays, type IsoDate, partsOf } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import type { Period } from '../period/period.ts';
import { deadlineShape } from './deadline-shape.ts';
import { type PeriodShape, partFrom, periodShape } from './period-shape.ts';
import type { DateWords, PeriodGrammar, Phrase, Said } from './words/date-words.ts';
import { germanDates, germanPeriods } from './words/de-dates.ts';
import { englishDates, englishPeriods } from './words/en-dates.ts';
import { frenchDates, frenchPeriods } from './words/fr-dates.ts';
import { dutchDates, dutchPeriods } from './words/nl-dates.ts';

/** How each language writes days. */
export const DATES: Record<Language, DateWords> = {
  nl: dutchDates,
  en: englishDates,
  de: germanDates,
  fr: frenchDates,
};

const GRAMMARS: Record<Language, PeriodGrammar> = {
  nl: dutchPeriods,
  en: englishPeriods,
  de: germanPeriods,
  fr: frenchPeriods,
};

/** Further away than this, a month without a year would be taken for the nearer one; a season or quarter sooner. */
const NEAR_MONTHS = 10;
const NEAR_MONTHS_COARSE = 8;
const COARSE: ReadonlySet<Period['grain']> = new Set(['season', 'quarter']);

/** A period in a sentence, and in the subject of a planning: `voor september`, but `tot half oktober`, `ab Oktober`. */
export interface PeriodPhrase extends Omit<Phrase, 'from'> {
  readonly short: string;
}

/**
 * A period as a sentence says it, in the client's own words where the language has several ("najaar", "Q4", "na de zomer",
 * "la rentrée"), seen from `today`. The year is said only where it would be doubted.
 */
export function periodPhrase(period: Period, language: Language, today: IsoDate): PeriodPhrase {
  const grammar = GRAMMARS[language];
  const words = period.words.toLowerCase().trim();
  if (period.bound === 'until') {
    const { shape, anchor } = deadlineShape(period.to, words);
    const until = grammar.untilSaid(words) ?? grammar.until(shape, saidOf(words, yearOf(anchor, period.grain, today)));
    return { ...until, for: grammar.stretch(until.for), short: until.for };
  }
  const year = yearOf(period.from, period.grain, today);
  const shape: PeriodShape = grammar.asSaid.test(words) ? { kind: 'said', words } : periodShape(period);
  const told = year && ENDS_IN_YEAR.has(shape.kind) ? ` ${partsOf(addDays(period.to, -1)).year}` : year;
  const phrase = grammar.phrase(shape, saidOf(words, told));
  // "After the holidays" says by itself where it begins.
  if (period.bound === 'in' || shape.kind === 'said') return { ...phrase, short: phrase.for };
  const from = fromOf(period, words, phrase, grammar, year);
  return { name: from, at: from, for: grammar.stretch(from), short: from };
}

/** Shapes that name their end last, so that the year behind it is the end's: "28 december t/m 3 januari 2028". */
const ENDS_IN_YEAR: ReadonlySet<PeriodShape['kind']> = new Set(['days', 'two-days', 'weekend', 'weeks', 'months']);

/** Grains whose name alone says where they begin. */
const UNITS: ReadonlySet<Period['grain']> = new Set([
  'week',
  'part-of-month',
  'month',
  'season',
  'quarter',
  'half-year',
  'year',
]);

function saidOf(words: string, year: string): Said {
  const quarter = /\b([qt])[1-4]\b/.exec(words);
  return {
    words,
    quarterLetter: quarter?.[1]?.toUpperCase() ?? '',
    weekNumber:
      /\b(?:weeks?|weken|wk|kw|semaines?|sem|s)\.? ?\d{1,2}\b(?!\s+(?!(?:t\/m|tot|to|bis|à|en|and|und|et)\s)\p{L}|\.\d)/u.test(
        words,
      ),
    either: /\/|(?:^|\s)(?:of|or|oder|ou)\s/.test(words),
    year,
  };
}

/** "vanaf 14 september", "ab dem 14.9.": words that name a day, not only a month. */
export function saysDay(words: string): boolean {
  return /\d{1,2}(?:er|st|nd|rd|th)?[./ -]/.test(words);
}

/** Where it begins, as coarse as it was said: "vanaf medio september" names no day. */
function fromOf(period: Period, words: string, phrase: Phrase, grammar: PeriodGrammar, year: string): string {
  if (saysDay(words)) return grammar.fromDay(period.from, year);
  if (UNITS.has(period.grain)) return phrase.from;
  const part = partFrom(period.from);
  return part ? grammar.phrase(part, saidOf(words, year)).from : grammar.fromDay(period.from, year);
}

function yearOf(day: IsoDate, grain: Period['grain'], today: IsoDate): string {
  const anchor = partsOf(day);
  const seen = partsOf(today);
  const months = (anchor.year - seen.year) * 12 + anchor.month - seen.month;
  return Math.abs(months) > (COARSE.has(grain) ? NEAR_MONTHS_COARSE : NEAR_MONTHS) ? ` ${anchor.year}` : '';
}
