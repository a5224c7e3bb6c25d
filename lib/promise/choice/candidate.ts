import type { Reading } from '../../period/period.ts';
import type { ClauseWords } from './clause-words.ts';
import { foldCues } from './fold-cues.ts';
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

/** How far around a period its clause may reach, in characters. */
const WIDEST = 160;

/** The neighbours of a period in its text: their words are no part of its clause. */
export interface Neighbours {
  /** Where the period before ends. */
  readonly from: number;
  /** Where the period behind begins. */
  readonly to: number;
}

export function candidateOf(
  reading: Reading,
  source: Source,
  sentences: readonly Sentence[],
  { clauseEnd, and, refines }: ClauseWords,
  near = 0,
  neighbours: Neighbours = { from: -1, to: Number.POSITIVE_INFINITY },
): Candidate | null {
  let order = near;
  while (order + 1 < sentences.length && (sentences[order + 1]?.at ?? 0) <= reading.at) order++;
  const sentence = sentences[order];
  if (!sentence) return null;
  const at = reading.at - sentence.at;
  const end = at + reading.words.length;
  const left = sentence.text.slice(Math.max(0, at - WIDEST), Math.max(0, at));
  const right = sentence.text.slice(end, end + WIDEST);
  const cut = Math.max(lastCut(left, clauseEnd, refines), cutAtAnd(left, at - (neighbours.from - sentence.at), and));
  const before = left.slice(cut);
  const stop = right.search(clauseEnd);
  const whole = stop < 0 ? right : right.slice(0, stop);
  const reach = neighbours.to - sentence.at - end;
  const behind = reach < whole.length ? whole.slice(0, whole.slice(0, reach).search(and) + 1 || reach) : whole;
  const opened = left.lastIndexOf('(');
  return {
    reading,
    source,
    sentence,
    order,
    clause: foldCues(`${before}… ${behind}`),
    whole: foldCues(
      `${sentence.text.slice(Math.max(0, at - 400), Math.max(0, at))}… ${sentence.text.slice(end, end + 400)}`,
    ),
    before: foldCues(before.slice(-40)),
    behind: foldCues(right.slice(0, 40)),
    bracketed: opened > left.lastIndexOf(')') && right.includes(')'),
  };
}

/** Where the clause of what stands behind begins: in "sprint 31, i.e. from" that of "sprint 31". */
function lastCut(left: string, clauseEnd: RegExp, refines: RegExp): number {
  const ends = [...left.matchAll(clauseEnd)];
  for (let last = ends.length - 1; last >= 0; last--) {
    const end = ends[last];
    const cut = end ? end.index + end[0].length : 0;
    if (!refines.test(foldCues(left.slice(cut)))) return cut;
  }
  return 0;
}

/** Where another period stands so many characters back: the "and" between the two, else its end. */
function cutAtAnd(left: string, back: number, and: RegExp): number {
  if (back < 0 || back > left.length) return 0;
  const start = left.length - back;
  const joint = left.slice(start).search(and);
  return joint < 0 ? start : start + joint + 1;
}
