import type { Language } from '../../period/language.ts';
import { type CueIndex, compileCues } from './cue.ts';
import { WORDS_OF } from './words-of.ts';

const compiled = new Map<Language, CueIndex>();

/** The patterns of a language, compiled when it is first met. */
export function cuesOf(language: Language): CueIndex {
  let patterns = compiled.get(language);
  if (!patterns) {
    patterns = compileCues(WORDS_OF[language], language);
    compiled.set(language, patterns);
  }
  return patterns;
}
