import { Chrono, type ParsingResult } from 'chrono-node/en';
import { WORDS_OF } from '../languages.ts';
import { anchorFollowing } from '../refiners/anchor-following.ts';
import { applyBounds } from '../refiners/apply-bounds.ts';
import { applyLengths } from '../refiners/apply-lengths.ts';
import { carryMonth } from '../refiners/carry-month.ts';
import { carryWeek } from '../refiners/carry-week.ts';
import { carryWeekNumber } from '../refiners/carry-week-number.ts';
import { carryYear } from '../refiners/carry-year.ts';
import { countFrom } from '../refiners/count-from.ts';
import { dropUnsupported } from '../refiners/drop-unsupported.ts';
import { explainBreaks } from '../refiners/explain-breaks.ts';
import { followTold } from '../refiners/follow-told.ts';
import { joinEnds } from '../refiners/join-ends.ts';
import { joinRanges } from '../refiners/join-ranges.ts';
import { keepLongest } from '../refiners/longest-first.ts';
import { afterTold } from '../rules/after-told.ts';
import { RULES } from '../rules.ts';
import { whenMet } from '../when-asked.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { PeriodResult } from './period-result.ts';
import { mayRead, parserOf, readerOf, withNeeds } from './rule-parser.ts';
import type { TokenReader } from './token-reader.ts';

/** The words of a language, looked up ready. */
export const lexiconOf = whenMet((language): Lexicon => buildLexicon(WORDS_OF[language]));

/** What is done to the readings, in this order, once overlaps have gone: days, weekdays and parts find their month, week and year, ranges
 * are joined before a bound is read ("vanaf 14 t/m 25 september"), and what no word calls for is dropped when it has had its chance
 * to be joined.
 */
const REFINED: readonly ((reader: TokenReader, results: readonly PeriodResult[]) => PeriodResult[])[] = [
  carryMonth,
  carryYear,
  carryWeek,
  carryWeekNumber,
  joinRanges,
  countFrom,
  anchorFollowing,
  dropUnsupported,
  applyBounds,
  joinEnds,
  applyLengths,
];

const NEEDING = RULES.map(withNeeds);

/** chrono's pipeline with one parser and one refiner that go through ours: each costs it more than a rule or a step of ours. */
export const engine = new Chrono({
  parsers: [parserOf(NEEDING)],
  refiners: [{ refine: (context, results) => refine(readerOf(context), results.filter(isOurs)) }],
});

/** Whether any rule can read anything in a text: in most subjects and many short notes none can. */
export function mayHoldPeriod(reader: TokenReader): boolean {
  return NEEDING.some((rule) => mayRead(rule, reader));
}

const isOurs = (result: ParsingResult): result is PeriodResult => result instanceof PeriodResult;

function refine(reader: TokenReader, results: PeriodResult[]): PeriodResult[] {
  const longest = keepLongest(results);
  // What has no days of its own yet stands between no others, and is told behind them when they are known.
  let refined = longest.filter(({ rule }) => rule !== afterTold.name);
  const told = longest.filter(({ rule }) => rule === afterTold.name);
  for (const step of REFINED) {
    if (refined.length === 0) return refined;
    refined = step(reader, refined);
  }
  return explainBreaks(reader, followTold(reader, refined, told));
}
