import { LANGUAGES } from '../period/language.ts';
import { REPLY_WORDS } from './phrase-book.ts';
import type { ReplyWords } from './words/reply-words.ts';

/** What every language lists in one place of its table, as alternatives: phrases, or expressions. */
type AnyOf = (listOf: (words: ReplyWords) => readonly string[]) => string;

const anyOf: AnyOf = (listOf) => LANGUAGES.flatMap((language) => listOf(REPLY_WORDS[language])).join('|');

/** An expression out of the words of all languages: made when it is first asked for, not while a Lambda starts. */
export function patternOfWords(source: (any: AnyOf) => string, flags = 'iu'): () => RegExp {
  let pattern: RegExp | null = null;
  return () => {
    pattern ??= new RegExp(source(anyOf), flags);
    return pattern;
  };
}
