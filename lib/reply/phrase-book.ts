import { LANGUAGES, type Language } from '../period/language.ts';
import { DUTCH } from './words/dutch.ts';
import { ENGLISH } from './words/english.ts';
import { FRENCH } from './words/french.ts';
import { GERMAN } from './words/german.ts';
import type { ReplyWords, Verb } from './words/reply-words.ts';

/** The words of every language, by language. */
export const REPLY_WORDS: Readonly<Record<Language, ReplyWords>> = { nl: DUTCH, en: ENGLISH, de: GERMAN, fr: FRENCH };

/** What a phrase can be; the earlier of these wins where one phrase is several. */
export type Meaning =
  | { readonly kind: 'command'; readonly verb: Verb }
  | { readonly kind: 'negation' | 'thanks' | 'greeting' | 'filler' };

/** Words of the longest phrase. */
export const MAX_PHRASE = 6;

/** Apostrophes of all kinds become one; accents stay. */
export function plainWord(word: string): string {
  return word.toLowerCase().replace(/[’‘`´]/g, "'");
}

/** What a phrase means, the preferred language asked first; undefined for words that nobody lists. */
export function meaningOf(phrase: string, preferred: Language | null): Meaning | undefined {
  return BOOKS[preferred ?? 'nl'].get(phrase);
}

const BOOKS: Readonly<Record<Language, ReadonlyMap<string, Meaning>>> = {
  nl: bookOf('nl'),
  en: bookOf('en'),
  de: bookOf('de'),
  fr: bookOf('fr'),
};

function bookOf(preferred: Language): Map<string, Meaning> {
  const book = new Map<string, Meaning>();
  const add = (phrases: readonly string[], meaning: Meaning) => {
    for (const phrase of phrases) if (!book.has(plainWord(phrase))) book.set(plainWord(phrase), meaning);
  };
  const all = [preferred, ...LANGUAGES.filter((language) => language !== preferred)].map((code) => REPLY_WORDS[code]);
  for (const { commands } of all) {
    for (const [verb, phrases] of Object.entries(commands) as [Verb, readonly string[]][])
      add(phrases, { kind: 'command', verb });
  }
  for (const { negations } of all) add(negations, { kind: 'negation' });
  for (const { thanks } of all) add(thanks, { kind: 'thanks' });
  for (const { greetings } of all) add(greetings, { kind: 'greeting' });
  for (const { fillers } of all) add(fillers, { kind: 'filler' });
  return book;
}
