import { Chrono, type Parser, type Refiner } from 'chrono-node/en';
import type { Language } from '../language.ts';
import { WORDS_OF } from '../languages.ts';
import { applyBounds } from '../refiners/apply-bounds.ts';
import { carryMonth } from '../refiners/carry-month.ts';
import { carryWeek } from '../refiners/carry-week.ts';
import { carryYear } from '../refiners/carry-year.ts';
import { dropUnsupported } from '../refiners/drop-unsupported.ts';
import { explainBreaks } from '../refiners/explain-breaks.ts';
import { joinRanges } from '../refiners/join-ranges.ts';
import { keepLongest } from '../refiners/longest-first.ts';
import { RULES } from '../rules.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { PeriodResult } from './period-result.ts';
import { readerOf, ruleParser } from './rule-parser.ts';
import type { TokenReader } from './token-reader.ts';

const lexicons = new Map<Language, Lexicon>();

/** The words of a language, looked up ready. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = buildLexicon(WORDS_OF[language]);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/**
 * chrono's pipeline with our own ways of speaking. Order matters in the refiners: overlaps go first, ranges are joined before a
 * bound is read ("vanaf 14 t/m 25 september"), and what no word calls for is dropped when it has had its chance to be joined.
 */
export const engine = new Chrono({
  parsers: RULES.map((rule): Parser => ruleParser(rule)),
  refiners: [
    refiner((_, results) => keepLongest(results)),
    refiner(carryMonth),
    refiner(carryYear),
    refiner(carryWeek),
    refiner(joinRanges),
    refiner(dropUnsupported),
    refiner(applyBounds),
    refiner(explainBreaks),
  ],
});

function refiner(change: (reader: TokenReader, results: readonly PeriodResult[]) => PeriodResult[]): Refiner {
  return {
    refine: (context, results) =>
      change(
        readerOf(context),
        results.filter((result) => result instanceof PeriodResult),
      ),
  };
}
