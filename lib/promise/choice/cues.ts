import { whenMet } from '../../period/when-asked.ts';
import { type CueIndex, compileCues } from './cue.ts';
import { WORDS_OF } from './words-of.ts';

/** The patterns of a language, compiled. */
export const cuesOf = whenMet((language): CueIndex => compileCues(WORDS_OF[language], language));
