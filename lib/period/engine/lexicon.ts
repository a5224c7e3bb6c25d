import type { Around, Kind, LanguageWords } from './language-words.ts';
import { KINDS } from './language-words.ts';

export type { Kind } from './language-words.ts';

/** One meaning of the words that begin at a token. */
export interface Hit {
  readonly kind: Kind;
  readonly value: string;
  /** How many tokens the words take. */
  readonly size: number;
}

/** A phrase of several words. */
export interface Phrase {
  readonly hit: Hit;
  /** Words after the first. */
  readonly rest: readonly string[];
}

/** What a word can begin. */
interface Beginning {
  /** What it means alone, and the bits of that. */
  readonly hits: readonly Hit[];
  readonly kinds: number;
  /** The phrases that it begins, by their second word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]> | null;
}

/** Misspelt names: every name with one letter left out, and how such words can begin. */
interface Slips {
  readonly names: ReadonlyMap<string, Slip>;
  readonly starts: ReadonlySet<string>;
}

/** A name, and what it means. */
export interface Slip {
  readonly name: string;
  readonly hits: readonly Hit[];
}

/** A word table, looked up by first word. */
export interface Lexicon {
  readonly words: LanguageWords;
  readonly entries: ReadonlyMap<string, Beginning>;
  readonly slips: Slips;
  /** The words beside a period. */
  readonly around: ReadonlyMap<keyof Around, ReadonlySet<string>>;
}

export const BIT = Object.fromEntries(KINDS.map((kind, index) => [kind, 1 << index])) as Readonly<Record<Kind, number>>;

export function buildLexicon(words: LanguageWords): Lexicon {
  const listed = new Map<string, Phrase[]>();
  const hits = new Map<string, Hit>();
  for (const kind of KINDS) {
    for (const [value, list] of Object.entries(words.table[kind] ?? {})) {
      for (const written of list.split('|')) {
        for (const spelling of formsOf(written, words.forms).flatMap(spellings)) {
          const [first = '', ...rest] = wordsOf(spelling);
          const size = 1 + rest.length;
          const name = `${kind} ${value} ${size}`;
          const hit = hits.get(name) ?? { kind, value, size };
          hits.set(name, hit);
          listed.set(first, [...(listed.get(first) ?? []), { hit, rest }]);
        }
      }
    }
  }
  const entries = new Map([...listed].map(([word, list]) => [word, beginningOf(list)]));
  return { words, entries, slips: slipsOf(words.longNames), around: aroundOf(words.around) };
}

function beginningOf(list: Phrase[]): Beginning {
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of list.sort((a, b) => b.rest.length - a.rest.length)) {
    const [second] = phrase.rest;
    if (second !== undefined) phrases.set(second, [...(phrases.get(second) ?? []), phrase]);
  }
  const hits = list.filter(({ rest }) => rest.length === 0).map(({ hit }) => hit);
  return { hits, kinds: bitsOf(hits), phrases: phrases.size > 0 ? phrases : null };
}

/** The bits of the kinds of hits. */
export function bitsOf(hits: readonly Hit[]): number {
  let bits = 0;
  for (const { kind } of hits) bits |= BIT[kind];
  return bits;
}

function aroundOf(words: Around): Lexicon['around'] {
  const names = Object.entries(words) as [keyof Around, string][];
  return new Map(names.map(([name, list]) => [name, new Set(list.split(' '))]));
}

/** Lower case without accents: `Février` → `fevrier`, `größe` → `grosse`. */
export function fold(word: string): string {
  return foldLower(word.toLowerCase());
}

/** The same of what is in lower case already. */
export function foldLower(lower: string): string {
  if (isPlain(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

/** ASCII and Latin-1 signs, dashes, quotes and dots: nothing that bears an accent, is one, or stands for two letters. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xbf && (code < 0x2010 || code > 0x2027)) return false;
  }
  return true;
}

/** The strings with one letter left out, by which a misspelt name is found again (the "symmetric delete" method). */
export function withOneLetterLess(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** `dritte~` with the endings of `~`: every form that a mark in it stands for. */
function formsOf(written: string, forms: LanguageWords['forms']): string[] {
  const mark = Object.keys(forms).find((sign) => written.includes(sign));
  if (mark === undefined) return [written];
  return (forms[mark] ?? '').split('|').flatMap((form) => formsOf(written.replace(mark, form), forms));
}

function spellings(written: string): string[] {
  if (written.startsWith('=')) return [written.slice(1)];
  const plain = fold(written);
  return plain === written ? [written] : [written, plain, written.replace(/[äöü]/g, (letter) => `${fold(letter)}e`)];
}

function wordsOf(spelling: string): string[] {
  return spelling.match(/[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu) ?? [];
}

function slipsOf(longNames: LanguageWords['longNames']): Slips {
  const names = new Map<string, Slip>();
  const starts = new Set<string>();
  for (const kind of ['month', 'weekday'] as const) {
    for (const [name, value] of Object.entries(longNames[kind] ?? {})) {
      const hits = [{ kind, value: String(value), size: 1 }];
      for (const slip of [name, ...withOneLetterLess(name)]) names.set(slip, { name, hits });
      starts.add(name.slice(0, 2));
      starts.add(`${name.charAt(0)}${name.charAt(2)}`);
    }
  }
  return { names, starts };
}
