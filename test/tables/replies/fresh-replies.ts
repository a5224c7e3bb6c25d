import type { Language } from '../../../lib/period/language.ts';
import { GERMAN_REPLIES } from './fresh-replies-de.ts';
import { ENGLISH_REPLIES } from './fresh-replies-en.ts';
import { FRENCH_REPLIES } from './fresh-replies-fr.ts';
import { DUTCH_REPLIES } from './fresh-replies-nl.ts';

/** What is typed, the command that it is, and what that command holds: a day, a name, a setting. */
export type Reply = readonly [text: string, command: string, holds?: string];

/** Replies of a fourth hand, typed on Tuesday 18 August above a reminder about September, before it was looked what is understood of them. */
export const FRESH_REPLIES: Record<Language, readonly Reply[]> = {
  nl: DUTCH_REPLIES,
  en: ENGLISH_REPLIES,
  de: GERMAN_REPLIES,
  fr: FRENCH_REPLIES,
};
