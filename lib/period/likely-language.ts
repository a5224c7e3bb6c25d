import { findLanguage } from './find-language.ts';
import { LANGUAGES, type Language } from './language.ts';
import { type ReadingOptions, readPeriods } from './read-periods.ts';

/** Below this the words alone do not tell. */
const UNSURE = 0.34;

/** Longer texts show their language by themselves. */
const SHORT = 120;

/**
 * The language of a text, where a few words leave it open ("Ende August", "T1 2027") the one in which more of it is a period, where
 * nothing tells `otherwise`.
 */
export function likelyLanguage(text: string, options: ReadingOptions, otherwise?: Language): Language {
  const { language, confidence } = findLanguage(text, otherwise);
  if (confidence >= UNSURE || text.length > SHORT) return language;
  let best = language;
  let most = lettersRead(text, language, options);
  for (const other of LANGUAGES) {
    const read = other === language ? 0 : lettersRead(text, other, options);
    if (read > most) [best, most] = [other, read];
  }
  return best;
}

function lettersRead(text: string, language: Language, options: ReadingOptions): number {
  return readPeriods(text, { ...options, languages: [language] }).reduce((sum, { words }) => sum + words.length, 0);
}
