import type { Language } from '../../period/language.ts';
import type { ChoiceWords } from './choice-words.ts';
import { CUES, type Cue } from './cue-names.ts';
import { compilePatterns, type Patterns } from './patterns.ts';
import type { Things } from './things.ts';

interface Word {
  readonly text: string;
  readonly ending: 'none' | 'any';
  /** Up to so many words may stand before it. */
  readonly gap: number;
}

interface Phrase {
  readonly cue: number;
  readonly rest: readonly Word[];
}

/** A table, looked up by the first word of its phrases: whole, by its beginning (`opdracht~`), or by its end (`~termin`). */
export interface CueIndex {
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  readonly beginning: ReadonlyMap<string, readonly Phrase[]>;
  readonly end: readonly (readonly [string, readonly Phrase[]])[];
  readonly things: Readonly<Record<keyof Things, ReadonlySet<string>>>;
  /** Its phrases, where they stand to a period. */
  readonly is: Patterns;
  /** The language's other words. */
  readonly words: ChoiceWords;
  readonly language: Language;
  readonly known: Map<string, CueHits>;
}

/** How often each cue is said in a text, and where first. */
export interface CueHits {
  readonly counts: Uint16Array;
  readonly firstAt: Int32Array;
}

/** A sign between is kept: no phrase goes over it ("geht es nicht, da …" is not "nicht da"). */
const WORD = /[a-z0-9]+|[,;:.!?]/g;
const GAP = 2;
const SHORTEST_BEGINNING = 2;

/** Texts of one mail that are looked up more than once. */
const MOST_KNOWN = 64;

export function compileCues(words: ChoiceWords, language: Language): CueIndex {
  const { cues: table, things } = words;
  const [whole, beginning, end] = [
    new Map<string, Phrase[]>(),
    new Map<string, Phrase[]>(),
    new Map<string, Phrase[]>(),
  ];
  for (const [cue, name] of CUES.entries()) {
    for (const phrase of table[name].split('|')) {
      const [first, ...rest] = wordsOf(phrase);
      if (!first) continue;
      const map = phrase.trim().startsWith('~') ? end : first.ending === 'any' ? beginning : whole;
      map.set(first.text, [...(map.get(first.text) ?? []), { cue, rest }]);
    }
  }
  return {
    whole,
    beginning,
    end: [...end],
    is: compilePatterns(words.phrases),
    words,
    language,
    things: {
      behind: setOf(things.behind),
      ending: setOf(things.ending),
      before: setOf(things.before),
      link: setOf(things.link),
    },
    known: new Map(),
  };
}

/** All cues of a folded text in one walk along its words. */
export function cuesIn(index: CueIndex, text: string): CueHits {
  const known = index.known.get(text);
  if (known) return known;
  const hits = { counts: new Uint16Array(CUES.length), firstAt: new Int32Array(CUES.length).fill(-1) };
  const words: string[] = [];
  const places: number[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push(match[0]);
    places.push(match.index);
  }
  for (const [at, word] of words.entries()) {
    const spare = namesThing(index.things, words, at) ? NAMING : null;
    note(hits, index.whole.get(word), words, at, places, spare);
    for (let length = SHORTEST_BEGINNING; length <= word.length && length <= 16; length++) {
      note(hits, index.beginning.get(word.slice(0, length)), words, at, places, spare);
    }
    for (const [ending, phrases] of index.end) if (word.endsWith(ending)) note(hits, phrases, words, at, places, spare);
  }
  if (index.known.size >= MOST_KNOWN) index.known.clear();
  index.known.set(text, hits);
  return hits;
}

export function says(index: CueIndex, cue: Cue, text: string): boolean {
  return countOf(index, cue, text) > 0;
}

export function countOf(index: CueIndex, cue: Cue, text: string): number {
  return cuesIn(index, text).counts[CUES.indexOf(cue)] ?? 0;
}

/** Offset of the first word of a cue, −1 where it is not said. */
export function placeOf(index: CueIndex, cue: Cue, text: string): number {
  return cuesIn(index, text).firstAt[CUES.indexOf(cue)] ?? -1;
}

function note(
  hits: CueHits,
  phrases: readonly Phrase[] | undefined,
  words: readonly string[],
  at: number,
  places: readonly number[],
  spare: ReadonlySet<number> | null,
): void {
  if (!phrases) return;
  for (const { cue, rest } of phrases) {
    if (spare?.has(cue) && rest.length === 0) continue;
    if (!follows(rest, words, at + 1)) continue;
    hits.counts[cue] = (hits.counts[cue] ?? 0) + 1;
    if (hits.firstAt[cue] === -1) hits.firstAt[cue] = places[at] ?? -1;
  }
}

/** What a word does not say where it only tells which thing is to be made. */
const NAMING: ReadonlySet<number> = new Set((['money', 'talk', 'notice'] as const).map((cue) => CUES.indexOf(cue)));

const SHORTEST_THING = 3;

function namesThing(
  { behind, ending, before, link }: CueIndex['things'],
  words: readonly string[],
  at: number,
): boolean {
  const word = words[at] ?? '';
  if (behind.has(words[at + 1] ?? '')) return true;
  if (link.has(words[at - 1] ?? '') && before.has(words[at - 2] ?? '')) return true;
  for (
    let length = SHORTEST_THING;
    ending.size > 0 && length + SHORTEST_THING <= word.length && length <= 13;
    length++
  ) {
    if (ending.has(word.slice(-length))) return true;
  }
  return false;
}

function setOf(words: string | undefined): ReadonlySet<string> {
  return new Set(words?.split('|') ?? []);
}

function follows(rest: readonly Word[], words: readonly string[], from: number): boolean {
  let at = from;
  for (const { text, ending, gap } of rest) {
    let found = -1;
    for (let skip = 0; skip <= gap && found < 0; skip++) {
      const word = words[at + skip];
      if (word !== undefined && (ending === 'any' ? word.startsWith(text) : word === text)) found = at + skip;
    }
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

function wordsOf(phrase: string): Word[] {
  const words: Word[] = [];
  let gap = 0;
  for (const [written] of phrase.matchAll(/[a-z0-9]+~?|…/g)) {
    if (written === '…') gap += GAP;
    else {
      words.push({ text: written.replace('~', ''), ending: written.endsWith('~') ? 'any' : 'none', gap });
      gap = 0;
    }
  }
  return words;
}
