import { LANGUAGES } from '../period/language.ts';
import { whenAsked } from '../period/when-asked.ts';
import { plainWord } from './plain-word.ts';
import { REPLY_WORDS } from './reply-words.ts';
import type { ReplyWords } from './words/reply-words.ts';

/** One place in the table of a language. */
type ListOf = (words: ReplyWords) => readonly string[];

/** Whether a phrase is listed there, in any language. */
export function isListed(phrase: string, listOf: ListOf): boolean {
  return LANGUAGES.some((language) => listOf(REPLY_WORDS[language]).includes(phrase));
}

/** Whether a line holds one of the phrases listed there, in any language. */
export function says(line: string, listOf: ListOf): boolean {
  return LANGUAGES.some((language) => holds(line, listOf(REPLY_WORDS[language])));
}

/** Whether one of the phrases stands in a line, as whole words; ` * ` in a phrase stands for any words. */
export function holds(line: string, phrases: readonly string[]): boolean {
  const words = ` ${plainWord(line)
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .replace(ELIDED(), ' ')} `;
  return phrases.some((phrase) => {
    const [first = '', second] = phrase.split(' * ');
    const at = words.indexOf(` ${first} `);
    return at >= 0 && (second === undefined || words.includes(` ${second} `, at + first.length + 1));
  });
}

/** What is listed there in all languages, as alternatives: phrases, or expressions. */
export type AnyOf = (listOf: ListOf) => string;

const anyOf: AnyOf = (listOf) => LANGUAGES.flatMap((language) => listOf(REPLY_WORDS[language])).join('|');

/** An expression out of the words of all languages: made when it is first asked for, not while a Lambda starts. */
export function patternOfWords(source: (any: AnyOf) => string, flags = 'iu'): () => RegExp {
  return whenAsked(() => new RegExp(source(anyOf), flags));
}

/** "D'octobre". */
const ELIDED = patternOfWords((any) => ` (?:${any(({ elided }) => elided.small)})`, 'g');
