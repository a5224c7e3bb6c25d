import type { Language } from '../../../lib/period/language.ts';
import type { FirstSight } from './first-sight-replies.ts';
import { GERMAN_UNTAUGHT } from './untaught-replies-de.ts';
import { ENGLISH_UNTAUGHT } from './untaught-replies-en.ts';
import { FRENCH_UNTAUGHT } from './untaught-replies-fr.ts';
import { DUTCH_UNTAUGHT } from './untaught-replies-nl.ts';

/** Replies of another hand that knew no rule, typed on Wednesday 3 May 2028 above a reminder about 16 to 31 May. */
export const UNTAUGHT_REPLIES: Record<Language, readonly FirstSight[]> = {
  nl: DUTCH_UNTAUGHT,
  en: ENGLISH_UNTAUGHT,
  de: GERMAN_UNTAUGHT,
  fr: FRENCH_UNTAUGHT,
};
