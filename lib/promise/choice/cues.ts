import type { Language } from '../../period/language.ts';
import { type CueIndex, compileCues } from './cue.ts';
import { GERMAN_CUES } from './cues-de.ts';
import { ENGLISH_CUES } from './cues-en.ts';
import { FRENCH_CUES } from './cues-fr.ts';
import { DUTCH_CUES } from './cues-nl.ts';
import { THINGS } from './things.ts';

const TABLES = { nl: DUTCH_CUES, en: ENGLISH_CUES, de: GERMAN_CUES, fr: FRENCH_CUES };
const compiled = new Map<Language, CueIndex>();

/** The patterns of a language, compiled when it is first met. */
export function cuesOf(language: Language): CueIndex {
  let patterns = compiled.get(language);
  if (!patterns) {
    patterns = compileCues(TABLES[language], THINGS[language]);
    compiled.set(language, patterns);
  }
  return patterns;
}
