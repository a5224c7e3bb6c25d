import type { Language } from '../period/language.ts';
import { DUTCH } from './words/dutch.ts';
import { ENGLISH } from './words/english.ts';
import { FRENCH } from './words/french.ts';
import { GERMAN } from './words/german.ts';
import type { ReplyWords } from './words/reply-words.ts';

/** The words of every language, by language. */
export const REPLY_WORDS: Readonly<Record<Language, ReplyWords>> = { nl: DUTCH, en: ENGLISH, de: GERMAN, fr: FRENCH };
