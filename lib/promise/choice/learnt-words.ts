import type { Language } from '../../period/language.ts';
import { type CueIndex, cuesIn } from './cue.ts';
import { WORD_WEIGHTS } from './word-weights.generated.ts';

/** A word whose presence in the clause of a period, or in the subject of its mail, the labelled mails teach to count. */
export interface LearntWord {
  /** `“brief…”`, as it is told. */
  readonly name: string;
  readonly weight: number;
}

/** Where a word may stand: in the clause of a period, in the subject of its mail. */
export const WORD_PLACES = ['clause', 'subject'] as const;
export type WordPlace = (typeof WORD_PLACES)[number];

/** Words that begin alike are one: so many letters tell them apart. */
const STEM = 5;

/** The beginnings of the words of a folded text, each once, and "?" where it asks. */
export function stemsIn(patterns: CueIndex, text: string): string[] {
  const stems: string[] = [];
  for (const word of cuesIn(patterns, text).words) {
    if (word !== '?' && word < 'a') continue;
    const stem = word.slice(0, STEM);
    if (!stems.includes(stem)) stems.push(stem);
  }
  return stems;
}

/** Those of its words that count. */
export function learntWordsIn(patterns: CueIndex, place: WordPlace, text: string): LearntWord[] {
  const known = learntIn(patterns.language)[place];
  return stemsIn(patterns, text).flatMap((stem) => known.get(stem) ?? []);
}

type Learnt = Readonly<Record<WordPlace, ReadonlyMap<string, LearntWord>>>;

/** Made for the first mail in a language. */
const learnt = new Map<Language, Learnt>();

function learntIn(language: Language): Learnt {
  let found = learnt.get(language);
  if (!found) {
    const { clause, subject } = WORD_WEIGHTS[language];
    found = { clause: tableOf(clause, ''), subject: tableOf(subject, ' in subject') };
    learnt.set(language, found);
  }
  return found;
}

function tableOf(weights: Readonly<Record<string, number>>, where: string): Map<string, LearntWord> {
  return new Map(
    Object.entries(weights).map(([stem, weight]) => [
      stem,
      { name: `“${stem}${stem.length === STEM ? '…' : ''}”${where}`, weight },
    ]),
  );
}
