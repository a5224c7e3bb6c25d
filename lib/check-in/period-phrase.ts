import { addDays, type IsoDate, partsOf } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import type { Period } from '../period/period.ts';
import { type PeriodShape, periodShape } from './period-shape.ts';
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

/**
 * A period as a sentence says it, in the client's own words where the language has several ("najaar", "Q4", "na de zomer",
 * "la rentrée"), seen from `today`. The year is said only where it would be doubted.
 */
export function periodPhrase(period: Period, language: Language, today: IsoDate): Omit<Phrase, 'from'> {
  const grammar = GRAMMARS[language];
  const words = period.words.toLowerCase().trim();
  const year = yearOf(period, today);
  if (period.bound === 'until') {
    const before = partsOf(period.to).day === 1 && /\b1(?:er)?\b/.test(words);
    return grammar.until(addDays(period.to, -1), before, year);
  }
  const shape: PeriodShape = grammar.asSaid.test(words) ? { kind: 'said', words } : periodShape(period);
  const phrase = grammar.phrase(shape, saidOf(words, year));
  if (period.bound === 'in') return phrase;
  const from =
    UNITS.has(period.grain) && !/\d{1,2}[./ -]/.test(words) ? phrase.from : grammar.fromDay(period.from, year);
  return { name: from, at: from, for: from };
}

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

function yearOf(period: Period, today: IsoDate): string {
  const anchor = partsOf(period.bound === 'until' ? addDays(period.to, -1) : period.from);
  const seen = partsOf(today);
  const months = (anchor.year - seen.year) * 12 + anchor.month - seen.month;
  return Math.abs(months) > (COARSE.has(period.grain) ? NEAR_MONTHS_COARSE : NEAR_MONTHS) ? ` ${anchor.year}` : '';
}
