import { fold } from './engine/lexicon.ts';
import { LANGUAGES, type Language } from './language.ts';
import { WORDS_OF } from './languages.ts';
import { whenAsked } from './when-asked.ts';

/** Words that are looked at: a language shows itself long before. */
const WORDS_READ = 600;
const LETTERS_READ = 8_000;

/**
 * The language a text is written in; `confidence` from 0 (nothing known in it) to 1. Words common to two count half for both;
 * where nothing tells, it is `otherwise`.
 */
export function findLanguage(
  text: string,
  otherwise: Language = LANGUAGES[0],
): { language: Language; confidence: number } {
  const scores = scoreLanguages(text);
  let language = otherwise;
  for (const candidate of LANGUAGES) if (scores[candidate] > scores[language]) language = candidate;
  const others = Math.max(...LANGUAGES.filter((other) => other !== language).map((other) => scores[other]));
  const best = scores[language];
  return { language, confidence: best === 0 ? 0 : (best - others) / (best + others + 1) };
}

/** How many words speak for each language. */
export function scoreLanguages(text: string): Record<Language, number> {
  const scores = new Float64Array(LANGUAGES.length);
  const lower = text.slice(0, LETTERS_READ).toLowerCase();
  const { table, elided, letters, anyLetters } = signs();
  for (let at = 0, read = 0; at < lower.length && read < WORDS_READ; at++) {
    const end = wordEnd(lower, at);
    if (end === at) continue;
    const word = lower.slice(at, end);
    at = end;
    read++;
    if (word.length === 1 && elided.has(word) && !APOSTROPHE.test(lower.charAt(end))) continue;
    const plain = table.get(word);
    const known = plain ?? (HAS_ACCENT.test(word) ? table.get(fold(word)) : undefined);
    if (known)
      for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] ?? 0) + (known[index] ?? 0);
    if (plain || !anyLetters.test(word)) continue;
    for (const [pattern, index] of letters)
      if (pattern.test(word)) scores[index] = (scores[index] ?? 0) + LETTERS_WEIGHT;
  }
  return Object.fromEntries(LANGUAGES.map((language, index) => [language, scores[index] ?? 0])) as Record<
    Language,
    number
  >;
}

/** Past the Latin letters from a place on, in lower case. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 97 || code > 122) && (code < 0xc0 || code > 0x24f)) break;
  }
  return at;
}

const APOSTROPHE = /['’]/;
const HAS_ACCENT = /[^a-z]/;

const LETTERS_WEIGHT = 0.7;

/** What shows a language. */
interface Signs {
  /** The weight of a word for each language, in their order. */
  readonly table: ReadonlyMap<string, readonly number[]>;
  /** What is left of a word before an apostrophe ("d'octobre"); alone these letters are anybody's. */
  readonly elided: ReadonlySet<string>;
  /** Letters and endings that mostly stand in one language, beside its place in the list. */
  readonly letters: readonly (readonly [pattern: RegExp, index: number])[];
  /** Most words have none of them: one look tells. */
  readonly anyLetters: RegExp;
}

const signs = whenAsked((): Signs => {
  const tells = LANGUAGES.map((language) => WORDS_OF[language].tells);
  const letters = tells.flatMap((tell, index) => tell.letters.map((pattern) => [pattern, index] as const));
  return {
    table: tableOf(),
    elided: new Set(tells.flatMap(({ elided }) => [...elided])),
    letters,
    anyLetters: new RegExp(letters.map(([{ source }]) => source).join('|')),
  };
});

function tableOf(): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>();
  for (const [index, language] of LANGUAGES.entries()) {
    const { strong, common } = WORDS_OF[language].tells;
    for (const [list, weight] of [
      [strong, 1],
      [common, 0.4],
    ] as const) {
      for (const word of list.split(' ')) {
        const weights = table.get(word) ?? LANGUAGES.map(() => 0);
        weights[index] ||= weight;
        table.set(word, weights);
      }
    }
  }
  for (const weights of table.values()) {
    const shared = weights.filter((weight) => weight > 0).length;
    for (const [index, weight] of weights.entries()) weights[index] = weight / shared;
  }
  return table;
}
