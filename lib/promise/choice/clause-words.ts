import { whenMet } from '../../period/when-asked.ts';
import { WORDS_OF } from './words-of.ts';

/** Where a clause of a language ends, and what parts its lists: "and"; "or" or a comma. */
export interface ClauseWords {
  readonly clauseEnd: RegExp;
  readonly and: RegExp;
  readonly or: RegExp;
  /** Folded: nothing but what says the same once more stands before a period. */
  readonly refines: RegExp;
  /** The same between two periods, or small words alone. */
  readonly between: RegExp;
  /** Between a period and the part of it that is likelier. */
  readonly likelier: RegExp;
}

/** Signs and "but" part a sentence; "and" does where somebody follows who does something: "en dan gaan we …". */
export const clauseWordsOf = whenMet((language): ClauseWords => {
  const { and, but, doers } = WORDS_OF[language].clause;
  const { words: refining, small, likelier } = WORDS_OF[language].refines;
  const { or } = WORDS_OF[language].phrases;
  return {
    clauseEnd: new RegExp(
      `[;()–—]|[,:](?=\\s)|\\s-\\s|\\s(?:${but})\\s|\\s(?:${and})\\s(?=(?:${doers})(?![\\p{L}]))`,
      'giu',
    ),
    and: new RegExp(`\\s(?:${and})\\s`, 'iu'),
    or: new RegExp(`\\b(?:${or})\\b|,`, 'iu'),
    refines: new RegExp(`^[\\s,(]*(?:${refining})[\\s,:]+(?:(?:${small})\\s+){0,2}$`),
    between: new RegExp(`^[\\s,(:–—-]*(?:${refining})?[\\s,:]*(?:(?:${small})\\s+)?$`),
    likelier: new RegExp(`^[\\s,(:–—-]*(?:(?:${and})\\s+)?(?:${likelier})[\\s,:]+(?:(?:${small})\\s+){0,2}$`),
  };
});
