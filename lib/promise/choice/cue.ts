import type { Language } from '../../period/language.ts';
import type { ChoiceWords } from './choice-words.ts';
import { CONCEPTS } from './concept-names.ts';
import { CUES, type Cue } from './cue-names.ts';
import { follows, type Word, wordsOf } from './cue-phrase.ts';
import { compilePatterns, type Patterns } from './patterns.ts';
import type { Things } from './things.ts';

interface Phrase {
  readonly cue: number;
  readonly rest: readonly Word[];
}

interface Met {
  /** The phrases that it begins. */
  readonly phrases: readonly Phrase[];
  /** It ends as the name of a thing to be made does. */
  readonly isThing: boolean;
  /** Its first letters; '' for a sign or a number. */
  readonly stem: string;
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
  /** What was looked up of a word, once it was met. */
  readonly met: Map<string, Met>;
}

/** How often each cue or concept is said in a text, and at which offsets first and last (−1 where it is not), by its index in `SAID`. */
export interface CueHits {
  readonly counts: number[];
  readonly firstAt: number[];
  readonly lastAt: number[];
  /** Indexes in `SAID` of those that are said, each once. */
  readonly said: number[];
  /** Its words and signs, in order. */
  readonly words: readonly string[];
  /** What its words begin with, in order, and "?" where it asks. */
  readonly stems: string[];
}

/** A sign between is kept: no phrase goes over it ("geht es nicht, da …" is not "nicht da"). */
const SIGNS = ',;:.!?';
const SHORTEST_BEGINNING = 2;
const LONGEST_BEGINNING = 16;

/** Texts of one mail that are looked up more than once: a long one has forty sentences, and four for each of its periods. */
const MOST_KNOWN = 256;

/** Words that are not looked up again; a mail of nothing but new ones empties the table. */
const MOST_MET = 2_000;

/** All that a text can say: what rules ask for, and what is only counted. */
export const SAID = [...CUES, ...CONCEPTS];

const NEVER = SAID.map(() => 0);
const NOWHERE = SAID.map(() => -1);

const PLACE = Object.fromEntries(CUES.map((cue, place) => [cue, place])) as Readonly<Record<Cue, number>>;

export function compileCues(words: ChoiceWords, language: Language): CueIndex {
  const { things } = words;
  const table = { ...words.concepts, ...words.cues };
  const [whole, beginning, end] = [
    new Map<string, Phrase[]>(),
    new Map<string, Phrase[]>(),
    new Map<string, Phrase[]>(),
  ];
  for (const [cue, name] of SAID.entries()) {
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
    met: new Map(),
  };
}

/** All cues of a folded text in one walk along its words. */
export function cuesIn(index: CueIndex, text: string): CueHits {
  const known = index.known.get(text);
  if (known) return known;
  const words: string[] = [];
  const hits: CueHits = {
    counts: NEVER.slice(),
    firstAt: NOWHERE.slice(),
    lastAt: NOWHERE.slice(),
    said: [],
    words,
    stems: [],
  };
  const places: number[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = text.charCodeAt(at);
    at++;
    if (code === SPACE) continue;
    if (isLetter(code)) while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    else if (!SIGNS.includes(text.charAt(start))) continue;
    words.push(text.slice(start, at));
    places.push(start);
  }
  for (let at = 0; at < words.length; at++) {
    const met = meet(index, words[at] ?? '');
    if (met.stem !== '') hits.stems.push(met.stem);
    if (met.phrases.length > 0) note(hits, met, index.things, at, places);
  }
  if (index.known.size >= MOST_KNOWN) index.known.clear();
  index.known.set(text, hits);
  return hits;
}

const SPACE = 32;

/** A letter or digit of a folded text. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function meet(index: CueIndex, word: string): Met {
  const known = index.met.get(word);
  if (known) return known;
  const met = { phrases: phrasesOf(index, word), isThing: endsAsThing(index.things.ending, word), stem: stemOf(word) };
  if (index.met.size >= MOST_MET) index.met.clear();
  index.met.set(word, met);
  return met;
}

/** Words that begin alike are one: so many letters tell them apart. */
const STEM = 5;

function stemOf(word: string): string {
  return word === '?' || word >= 'a' ? word.slice(0, STEM) : '';
}

/** Those that begin with the word whole, with its beginning, or with its end. */
function phrasesOf(index: CueIndex, word: string): readonly Phrase[] {
  const found = [...(index.whole.get(word) ?? [])];
  for (let length = SHORTEST_BEGINNING; length <= word.length && length <= LONGEST_BEGINNING; length++) {
    found.push(...(index.beginning.get(word.slice(0, length)) ?? []));
  }
  for (const [ending, phrases] of index.end) if (word.endsWith(ending)) found.push(...phrases);
  return found;
}

export function says(index: CueIndex, cue: Cue, text: string): boolean {
  return isSaid(cuesIn(index, text), cue);
}

/** The same of a text whose cues are looked up already: one lookup serves many questions. */
export function isSaid({ counts }: CueHits, cue: Cue): boolean {
  return (counts[PLACE[cue]] ?? 0) > 0;
}

export function countOf(index: CueIndex, cue: Cue, text: string): number {
  return cuesIn(index, text).counts[PLACE[cue]] ?? 0;
}

/** Offset of the first word of a cue, −1 where it is not said. */
export function placeOf(index: CueIndex, cue: Cue, text: string): number {
  return cuesIn(index, text).firstAt[PLACE[cue]] ?? -1;
}

function note(hits: CueHits, met: Met, things: CueIndex['things'], at: number, places: readonly number[]): void {
  const { words } = hits;
  for (const { cue, rest } of met.phrases) {
    if (rest.length > 0) {
      if (!follows(rest, words, at + 1)) continue;
    } else if (NAMING.has(cue) && (met.isThing || standsByThing(things, words, at))) continue;
    const before = hits.counts[cue] ?? 0;
    hits.counts[cue] = before + 1;
    hits.lastAt[cue] = places[at] ?? -1;
    if (before > 0) continue;
    hits.firstAt[cue] = places[at] ?? -1;
    hits.said.push(cue);
  }
}

/** What a word does not say where it only tells which thing is to be made. */
const NAMING: ReadonlySet<number> = new Set((['money', 'talk', 'notice'] as const).map((cue) => PLACE[cue]));

const SHORTEST_THING = 3;
const LONGEST_THING = 13;

function standsByThing({ behind, before, link }: CueIndex['things'], words: readonly string[], at: number): boolean {
  if (behind.has(words[at + 1] ?? '')) return true;
  return link.has(words[at - 1] ?? '') && before.has(words[at - 2] ?? '');
}

function endsAsThing(ending: ReadonlySet<string>, word: string): boolean {
  for (let length = SHORTEST_THING; length + SHORTEST_THING <= word.length && length <= LONGEST_THING; length++) {
    if (ending.has(word.slice(-length))) return true;
  }
  return false;
}

function setOf(words: string | undefined): ReadonlySet<string> {
  return new Set(words?.split('|') ?? []);
}
