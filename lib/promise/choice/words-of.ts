import { LANGUAGES, type Language } from '../../period/language.ts';
import type { ChoiceWords, FrameWords } from './choice-words.ts';
import { GERMAN } from './de/words.ts';
import { ENGLISH } from './en/words.ts';
import { FRENCH } from './fr/words.ts';
import { DUTCH } from './nl/words.ts';

/** The tables of every language in which mails are read. */
export const WORDS_OF: Readonly<Record<Language, ChoiceWords>> = {
  nl: DUTCH,
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
};

/** The words around a mail in every language, as one alternation. */
export function anyLanguage(...names: readonly (keyof FrameWords)[]): string {
  const words = names.flatMap((name) => LANGUAGES.flatMap((language) => WORDS_OF[language].frame[name].split('|')));
  return [...new Set(words)].filter((word) => word !== '').join('|');
}

/** The same of expressions: they hold bars within brackets too, and stay as they are. */
export function patternOfAny(name: keyof FrameWords): string {
  return LANGUAGES.map((language) => WORDS_OF[language].frame[name]).join('|');
}

/** Those that are parted by spaces. */
export function listOfAny(name: keyof FrameWords): ReadonlySet<string> {
  return new Set(
    LANGUAGES.flatMap((language) => WORDS_OF[language].frame[name].split(' ')).filter((word) => word !== ''),
  );
}
