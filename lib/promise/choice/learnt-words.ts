import { whenAsked, whenMet } from '../../period/when-asked.ts';
import type { Candidate } from './candidate.ts';
import { type CueIndex, SAID } from './cue.ts';
import { CUE_WEIGHTS } from './cue-weights.generated.ts';
import type { Learnt, LearntOfMail } from './learnt.ts';
import {
  CUE_PLACES,
  type CuePlace,
  type Notes,
  noteCandidate,
  noteMail,
  WORD_PLACES,
  type WordPlace,
} from './learnt-places.ts';
import type { MailSense } from './mail-sense.ts';
import { WORD_WEIGHTS } from './word-weights.generated.ts';

/** Of a mail, for all its periods alike. */
export function learntOfMail(
  sense: Pick<MailSense, 'patterns' | 'sentences' | 'blocks' | 'about' | 'isLong'>,
): LearntOfMail {
  const learnt = noted(sense.patterns, (notes) => noteMail(sense, notes));
  return { learnt, sum: learnt.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Of the words around a period. */
export function learntOf(candidate: Candidate, sense: MailSense): Learnt[] {
  return noted(sense.patterns, (notes) => noteCandidate(candidate, sense, notes));
}

function noted({ language }: CueIndex, note: (notes: Notes) => void): Learnt[] {
  const words = wordsOf(language);
  const cues = cueTables();
  const found: Learnt[] = [];
  note({
    word(stem, place) {
      const learnt = words[place].get(stem);
      if (learnt) found.push(learnt);
    },
    cue(cue, place) {
      const learnt = cues[place][cue];
      if (learnt) found.push(learnt);
    },
  });
  return found;
}

/** How a place is told. */
const TOLD: Readonly<Record<WordPlace | CuePlace, string>> = {
  clause: 'in its clause',
  before: 'before it',
  behind: 'behind it',
  twoBefore: 'before it',
  twoBehind: 'behind it',
  sentence: 'in its sentence',
  leading: 'before it in its sentence',
  trailing: 'behind it in its sentence',
  previous: 'in the sentence before',
  next: 'in the next sentence',
  topic: 'in its paragraph',
  subject: 'in the subject',
  mail: 'in the mail',
  longMail: 'in a long mail',
};

type WordTables = Readonly<Record<WordPlace, ReadonlyMap<string, Learnt>>>;
type CueTables = Readonly<Record<CuePlace, readonly (Learnt | undefined)[]>>;

const wordsOf = whenMet((language): WordTables => {
  const tables = WORD_PLACES.map((place) => [place, wordTable(WORD_WEIGHTS[language][place], TOLD[place])] as const);
  return Object.fromEntries(tables) as unknown as WordTables;
});

function wordTable(weights: Readonly<Record<string, string>>, where: string): Map<string, Learnt> {
  return new Map(
    Object.entries(weights).flatMap(([weight, stems]) =>
      stems
        .split(' ')
        .map((stem) => [stem, { name: `“${stem.replace('_', ' ')}” ${where}`, weight: Number(weight) }] as const),
    ),
  );
}

const cueTables = whenAsked((): CueTables => {
  const tables = CUE_PLACES.map((place) => {
    const weights: Readonly<Record<string, number>> = CUE_WEIGHTS[place];
    const learnt = SAID.map((cue) => {
      const weight = weights[cue];
      return weight === undefined ? undefined : { name: `${cue} said ${TOLD[place]}`, weight };
    });
    return [place, learnt] as const;
  });
  return Object.fromEntries(tables) as unknown as CueTables;
});
