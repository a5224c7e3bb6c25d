import type { Language } from '../../../lib/period/language.ts';
import { GERMAN_AT_FIRST_SIGHT } from './first-sight-replies-de.ts';
import { ENGLISH_AT_FIRST_SIGHT } from './first-sight-replies-en.ts';
import { FRENCH_AT_FIRST_SIGHT } from './first-sight-replies-fr.ts';
import { DUTCH_AT_FIRST_SIGHT } from './first-sight-replies-nl.ts';

/** What is typed, the command that is meant, what it holds, and what is read instead where that isn't (yet) the one that is meant. */
export type FirstSight = readonly [text: string, meant: string, holds?: string, read?: string];

/**
 * Replies of a hand that knew no rule and no word list, typed on Tuesday 17 August above a reminder about September. A day in September
 * beside "remind me" is read as `snooze`, and asked about by what carries it out.
 */
export const FIRST_SIGHT_REPLIES: Record<Language, readonly FirstSight[]> = {
  nl: DUTCH_AT_FIRST_SIGHT,
  en: ENGLISH_AT_FIRST_SIGHT,
  de: GERMAN_AT_FIRST_SIGHT,
  fr: FRENCH_AT_FIRST_SIGHT,
};
