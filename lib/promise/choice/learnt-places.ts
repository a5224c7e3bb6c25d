import type { Candidate } from './candidate.ts';
import { type CueHits, type CueIndex, cuesIn } from './cue.ts';

/** Where a word counts: in the clause of a period, right before it, right behind it, or anywhere in the mail. */
export const WORD_PLACES = ['clause', 'before', 'behind', 'mail'] as const;
export type WordPlace = (typeof WORD_PLACES)[number];

/**
 * Where a cue or a concept counts: in the clause of a period, elsewhere in its sentence, in the next one and not in its own, elsewhere in its
 * paragraph where the mail is long, in the subject, or anywhere in the mail.
 */
export const CUE_PLACES = ['clause', 'sentence', 'next', 'topic', 'subject', 'mail'] as const;
export type CuePlace = (typeof CUE_PLACES)[number];

/** Takes note of what stands where; `cue` is an index in `SAID`. */
export interface Notes {
  word(stem: string, place: WordPlace): void;
  cue(cue: number, place: CuePlace): void;
}

/** What a mail says, by which all of its periods are weighed. */
interface MailText {
  readonly patterns: CueIndex;
  /** Of the body, folded. */
  readonly sentences: readonly string[];
  /** Of each the index of its paragraph or item. */
  readonly blocks: readonly number[];
  /** The subject, folded. */
  readonly about: string;
  /** So long that it speaks of several things: any word may stand somewhere in it, and what stands around a period tells of which it is part. */
  readonly isLong: boolean;
}

/** Right beside a period, where small words stand, more letters do. */
const BESIDE = 8;

export function noteMail({ patterns, sentences, about, isLong }: MailText, notes: Notes): void {
  const [stems, said] = [new Set<string>(), new Set<number>()];
  for (const text of [...sentences, about]) {
    const hits = cuesIn(patterns, text);
    for (const stem of hits.stems) stems.add(stem);
    for (const cue of hits.said) said.add(cue);
  }
  if (!isLong) for (const stem of stems) notes.word(stem, 'mail');
  for (const cue of said) notes.cue(cue, 'mail');
  for (const cue of cuesIn(patterns, about).said) notes.cue(cue, 'subject');
}

export function noteCandidate(candidate: Candidate, text: MailText, notes: Notes): void {
  const { clause, whole, before, behind, source } = candidate;
  const [inClause, around] = [cuesIn(text.patterns, clause), cuesIn(text.patterns, whole)];
  for (const stem of new Set(inClause.stems)) notes.word(stem, 'clause');
  for (const cue of inClause.said) notes.cue(cue, 'clause');
  for (const cue of around.said) if (!inClause.counts[cue]) notes.cue(cue, 'sentence');
  notes.word(LAST_WORD.exec(before)?.[0].slice(0, BESIDE) ?? NO_WORD, 'before');
  notes.word(WORD.exec(behind)?.[0].slice(0, BESIDE) ?? NO_WORD, 'behind');
  if (source === 'body') noteAround(candidate.order, around, text, notes);
}

/** What the sentences beside say that its own does not; in a long mail also those of its paragraph. */
function noteAround(
  order: number,
  own: CueHits,
  { patterns, sentences, blocks, isLong }: MailText,
  notes: Notes,
): void {
  const saidIn = (index: number) => cuesIn(patterns, sentences[index] ?? '').said.filter((cue) => !own.counts[cue]);
  for (const cue of saidIn(order + 1)) notes.cue(cue, 'next');
  if (!isLong) return;
  const topic = new Set<number>();
  for (const index of sentences.keys())
    if (index !== order && blocks[index] === blocks[order]) for (const cue of saidIn(index)) topic.add(cue);
  for (const cue of topic) notes.cue(cue, 'topic');
}

/** A word or a sign of a folded text, the first and the last. */
const WORD = /[a-z0-9]+|[,;:.!?]/;
const LAST_WORD = /(?:[a-z0-9]+|[,;:.!?])(?=[^a-z0-9,;:.!?]*$)/;

/** Nothing stands there. */
const NO_WORD = '^';
