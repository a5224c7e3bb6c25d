import { fold } from '../../period/engine/lexicon.ts';
import type { Reading } from '../../period/period.ts';
import type { Cue, CuePatterns } from './cue.ts';
import type { Sentence } from './split-sentences.ts';

export type Source = 'note' | 'body' | 'subject';

/** A period with the words around it, folded: its clause, its sentence, and what stands close before and behind. */
export interface Candidate {
  readonly reading: Reading;
  readonly source: Source;
  readonly sentence: Sentence;
  /** Index of the sentence in its text. */
  readonly order: number;
  readonly clause: string;
  readonly whole: string;
  readonly before: string;
  readonly behind: string;
  readonly bracketed: boolean;
}

/** What parts a sentence into clauses. */
const CLAUSE = /[,;:()–—]|\s-\s|\s(?:maar|want|dus|but|because|so|aber|denn|sondern|mais|car|donc)\s/g;

/** How far around a period its clause may reach, in characters. */
const WIDEST = 160;

export function candidateOf(
  reading: Reading,
  source: Source,
  sentences: readonly Sentence[],
  near = 0,
): Candidate | null {
  let order = near;
  while (order + 1 < sentences.length && (sentences[order + 1]?.at ?? 0) <= reading.at) order++;
  const sentence = sentences[order];
  if (!sentence) return null;
  const at = reading.at - sentence.at;
  const end = at + reading.words.length;
  const left = sentence.text.slice(Math.max(0, at - WIDEST), Math.max(0, at));
  const right = sentence.text.slice(end, end + WIDEST);
  let cut = 0;
  for (const match of left.matchAll(CLAUSE)) cut = match.index + match[0].length;
  const stop = right.search(CLAUSE);
  const before = left.slice(cut);
  const behind = stop < 0 ? right : right.slice(0, stop);
  const opened = left.lastIndexOf('(');
  return {
    reading,
    source,
    sentence,
    order,
    clause: fold(`${before}${reading.words}${behind}`),
    whole: fold(sentence.text.slice(Math.max(0, at - 400), end + 400)),
    before: fold(left.slice(-40)),
    behind: fold(right.slice(0, 40)),
    bracketed: opened > left.lastIndexOf(')') && right.includes(')'),
  };
}

/** Whether any word of a cue stands in a folded text. */
export function says(patterns: CuePatterns, cue: Cue, text: string): boolean {
  const pattern = patterns[cue];
  pattern.lastIndex = 0;
  return pattern.test(text);
}

export function countOf(patterns: CuePatterns, cue: Cue, text: string): number {
  patterns[cue].lastIndex = 0;
  return text.match(patterns[cue])?.length ?? 0;
}
