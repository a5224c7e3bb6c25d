import type { Language } from '../../period/language.ts';
import { WORDS_OF } from './words-of.ts';

/** Where a clause of a language ends, and its "and". */
export interface ClauseWords {
  readonly clauseEnd: RegExp;
  readonly and: RegExp;
}

const built = new Map<Language, ClauseWords>();

/** Signs and "but" part a sentence; "and" does where somebody follows who does something: "en dan gaan we …". */
export function clauseWordsOf(language: Language): ClauseWords {
  let words = built.get(language);
  if (!words) {
    const { and, but, doers } = WORDS_OF[language].clause;
    words = {
      clauseEnd: new RegExp(
        `[;()–—]|[,:](?=\\s)|\\s-\\s|\\s(?:${but})\\s|\\s(?:${and})\\s(?=(?:${doers})(?![\\p{L}]))`,
        'giu',
      ),
      and: new RegExp(`\\s(?:${and})\\s`, 'iu'),
    };
    built.set(language, words);
  }
  return words;
}
