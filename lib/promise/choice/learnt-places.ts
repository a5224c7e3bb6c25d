import type { Candidate } from './candidate.ts';
import { type CueHits, type CueIndex, cuesIn } from './cue.ts';

/** Where a word counts: in the clause of a period, right before it, right behind it, with the next one so, or anywhere in the mail. */
export const WORD_PLACES = ['clause', 'before', 'behind', 'twoBefore', 'twoBehind', 'mail'] as const;
export type WordPlace = (typeof WORD_PLACES)[number];

/**
 * Where a cue or a concept counts: in the clause of a period, elsewhere in its sentence, before it and behind it there, in the sentence before and in
 * the next one and not in its own, elsewhere in its paragraph where the mail is long, in the subject, or anywhere in the mail, which tells less of a
 * long one.
 */
export const CUE_PLACES = [
  'clause',
  'sentence',
  'leading',
  'trailing',
  'previous',
  'next',
  'topic',
  'subject',
  'mail',
  'longMail',
] as const;
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
const OF_TWO = 6;

export function noteMail({ patterns, sentences, about, isLong }: MailText, notes: Notes): void {
  const [stems, said] = [new Set<string>(), new Set<number>()];
  for (const text of [...sentences, about]) {
    const hits = cuesIn(patterns, text);
    for (const stem of hits.stems) stems.add(stem);
    for (const cue of hits.said) said.add(cue);
  }
  if (!isLong) for (const stem of stems) notes.word(stem, 'mail');
  for (const cue of said) notes.cue(cue, isLong ? 'longMail' : 'mail');
  for (const cue of cuesIn(patterns, about).said) notes.cue(cue, 'subject');
}

export function noteCandidate(candidate: Candidate, text: MailText, notes: Notes): void {
  const { clause, whole, before, behind, source } = candidate;
  const [inClause, around] = [cuesIn(text.patterns, clause), cuesIn(text.patterns, whole)];
  for (const stem of new Set(inClause.stems)) notes.word(stem, 'clause');
  for (const cue of inClause.said) notes.cue(cue, 'clause');
  const middle = whole.indexOf('…');
  for (const cue of around.said) {
    if (!inClause.counts[cue]) notes.cue(cue, 'sentence');
    if ((around.firstAt[cue] ?? middle) < middle) notes.cue(cue, 'leading');
    if ((around.lastAt[cue] ?? -1) > middle) notes.cue(cue, 'trailing');
  }
  noteBeside(before.match(WORDS) ?? [], behind.match(WORDS) ?? [], notes);
  if (source === 'body') noteAround(candidate.order, around, text, notes);
}

/** The words and signs right before and right behind, one and two of them. */
function noteBeside(before: readonly string[], behind: readonly string[], notes: Notes): void {
  const two = (first: string | undefined, second: string | undefined) =>
    `${(first ?? NO_WORD).slice(0, OF_TWO)}_${(second ?? NO_WORD).slice(0, OF_TWO)}`;
  notes.word(before.at(-1)?.slice(0, BESIDE) ?? NO_WORD, 'before');
  notes.word(behind[0]?.slice(0, BESIDE) ?? NO_WORD, 'behind');
  notes.word(two(before.at(-2), before.at(-1)), 'twoBefore');
  notes.word(two(behind[0], behind[1]), 'twoBehind');
}

/** What the sentences beside say that its own does not; in a long mail also those of its paragraph. */
function noteAround(
  order: number,
  own: CueHits,
  { patterns, sentences, blocks, isLong }: MailText,
  notes: Notes,
): void {
  const saidIn = (index: number) => cuesIn(patterns, sentences[index] ?? '').said.filter((cue) => !own.counts[cue]);
  for (const cue of saidIn(order - 1)) notes.cue(cue, 'previous');
  for (const cue of saidIn(order + 1)) notes.cue(cue, 'next');
  if (!isLong) return;
  const topic = new Set<number>();
  for (const index of sentences.keys())
    if (index !== order && blocks[index] === blocks[order]) for (const cue of saidIn(index)) topic.add(cue);
  for (const cue of topic) notes.cue(cue, 'topic');
}

/** The words and signs of a folded text. */
const WORDS = /[a-z0-9]+|[,;:.!?]/g;

/** Nothing stands there. */
const NO_WORD = '^';
