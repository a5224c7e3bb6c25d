import type { Language } from '../../period/language.ts';
import type { ChoiceWords } from './choice-words.ts';
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
