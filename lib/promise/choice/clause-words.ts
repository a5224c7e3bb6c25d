import type { Language } from '../../period/language.ts';
import { WORDS_OF } from './words-of.ts';

/** Where a clause of a language ends, and its "and". */
export interface ClauseWords {
  readonly clauseEnd: RegExp;
  readonly and: RegExp;
  /** Folded: nothing but what says the same once more stands before a period. */
  readonly refines: RegExp;
  /** The same between two periods, or small words alone. */
  readonly between: RegExp;
}

const built = new Map<Language, ClauseWords>();

/** Signs and "but" part a sentence; "and" does where somebody follows who does something: "en dan gaan we …". */
export function clauseWordsOf(language: Language): ClauseWords {
  let words = built.get(language);
  if (!words) {
    const { and, but, doers } = WORDS_OF[language].clause;
    const { words: refining, small } = WORDS_OF[language].refines;
    words = {
      clauseEnd: new RegExp(
        `[;()–—]|[,:](?=\\s)|\\s-\\s|\\s(?:${but})\\s|\\s(?:${and})\\s(?=(?:${doers})(?![\\p{L}]))`,
        'giu',
      ),
      and: new RegExp(`\\s(?:${and})\\s`, 'iu'),
      refines: new RegExp(`^[\\s,(]*(?:${refining})[\\s,:]+(?:(?:${small})\\s+){0,2}$`),
      between: new RegExp(`^[\\s,(:–—-]*(?:${refining})?[\\s,:]*(?:(?:${small})\\s+)?$`),
    };
    built.set(language, words);
  }
  return words;
}
