import { fold } from './engine/lexicon.ts';
import { LANGUAGES, type Language } from './language.ts';
import { WORDS_OF } from './languages.ts';

/** Words that are looked at: a language shows itself long before. */
const WORDS_READ = 600;
const LETTERS_READ = 8_000;

/** The language a text is written in; `confidence` from 0 (nothing known in it) to 1. Words common to two count half for both. */
export function findLanguage(text: string): { language: Language; confidence: number } {
  const scores = scoreLanguages(text);
  let [language]: readonly Language[] = LANGUAGES;
  for (const candidate of LANGUAGES) if (scores[candidate] > scores[language]) language = candidate;
  const others = Math.max(...LANGUAGES.filter((other) => other !== language).map((other) => scores[other]));
  const best = scores[language];
  return { language, confidence: best === 0 ? 0 : (best - others) / (best + others + 1) };
}

/** How many words speak for each language. */
export function scoreLanguages(text: string): Record<Language, number> {
  const scores = Object.fromEntries(LANGUAGES.map((language) => [language, 0])) as Record<Language, number>;
  let read = 0;
  const lower = text.slice(0, LETTERS_READ).toLowerCase();
  for (const match of lower.matchAll(WORD)) {
    const [word] = match;
    if (++read > WORDS_READ) break;
    if (word.length === 1 && ELIDED.has(word) && !APOSTROPHE.test(lower.charAt(match.index + 1))) continue;
    const known = TABLE.get(word) ?? TABLE.get(fold(word));
    if (known) {
      for (const [language, weight] of known) scores[language] += weight;
      if (!HAS_ACCENT.test(word)) continue;
    }
    for (const [letters, language] of LETTERS) if (letters.test(word)) scores[language] += 0.7;
  }
  return scores;
}

const WORD = /[a-z\u00c0-\u024f]+/g;
/** What is left of a word before an apostrophe ("d'octobre"); alone these letters are anybody's. */
const ELIDED = new Set(LANGUAGES.flatMap((language) => [...WORDS_OF[language].tells.elided]));
const APOSTROPHE = /['’]/;
const HAS_ACCENT = /[^a-z]/;

/** Letters and endings that mostly stand in one language. */
const LETTERS: readonly (readonly [RegExp, Language])[] = LANGUAGES.flatMap((language) =>
  WORDS_OF[language].tells.letters.map((letters) => [letters, language] as const),
);

const TABLE = tableOf();

function tableOf(): Map<string, [Language, number][]> {
  const table = new Map<string, [Language, number][]>();
  for (const language of LANGUAGES) {
    const { strong, common } = WORDS_OF[language].tells;
    const seen = new Set<string>();
    for (const [list, weight] of [
      [strong, 1],
      [common, 0.4],
    ] as const) {
      for (const word of list.split(' ')) {
        if (seen.has(word)) continue;
        seen.add(word);
        table.set(word, [...(table.get(word) ?? []), [language, weight]]);
      }
    }
  }
  for (const entries of table.values()) {
    if (entries.length > 1) for (const entry of entries) entry[1] = entry[1] / entries.length;
  }
  return table;
}
