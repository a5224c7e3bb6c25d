import { fold } from './engine/lexicon.ts';
import { LANGUAGES, type Language } from './language.ts';
import { LANGUAGE_WORDS } from './language-words.ts';

/** Words that are looked at: a language shows itself long before. */
const WORDS_READ = 600;
const LETTERS_READ = 8_000;

/** The language a text is written in; `confidence` from 0 (nothing known in it) to 1. Words common to two count half for both. */
export function findLanguage(text: string): { language: Language; confidence: number } {
  const scores = scoreLanguages(text);
  let language: Language = 'nl';
  for (const candidate of LANGUAGES) if (scores[candidate] > scores[language]) language = candidate;
  const others = Math.max(...LANGUAGES.filter((other) => other !== language).map((other) => scores[other]));
  const best = scores[language];
  return { language, confidence: best === 0 ? 0 : (best - others) / (best + others + 1) };
}

/** How many words speak for each language. */
export function scoreLanguages(text: string): Record<Language, number> {
  const scores = { nl: 0, en: 0, de: 0, fr: 0 };
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
/** French leaves vowels out ("d'octobre"); alone these letters are anybody's. */
const ELIDED = new Set('cdjlnstm');
const APOSTROPHE = /['’]/;
const HAS_ACCENT = /[^a-z]/;

/** Letters and endings that mostly stand in one of the four. */
const LETTERS: readonly (readonly [RegExp, Language])[] = [
  [/[äöüß]/, 'de'],
  [/[éèêàùçœîôâû]/, 'fr'],
  [/ij|oo|aa|uu|heid|tje/, 'nl'],
  [/(?:ung|keit|isch|schaft)$/, 'de'],
  [/(?:ing|ght|tion)$/, 'en'],
];

const TABLE = tableOf();

function tableOf(): Map<string, [Language, number][]> {
  const table = new Map<string, [Language, number][]>();
  for (const language of LANGUAGES) {
    const { strong, common } = LANGUAGE_WORDS[language];
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
