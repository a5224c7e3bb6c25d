import { german } from './de/words.ts';
import { english } from './en/words.ts';
import type { LanguageWords } from './engine/language-words.ts';
import { french } from './fr/words.ts';
import type { Language } from './language.ts';
import { dutch } from './nl/words.ts';

/** The tables of every language that is read. */
export const WORDS_OF: Readonly<Record<Language, LanguageWords>> = {
  nl: dutch,
  en: english,
  de: german,
  fr: french,
};
