import type { Language } from '../../period/language.ts';
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
export function learntOfMail(sense: Pick<MailSense, 'patterns' | 'sentences' | 'about'>): LearntOfMail {
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
  sentence: 'in its sentence',
  next: 'in the next sentence',
  subject: 'in the subject',
  mail: 'in the mail',
};

type WordTables = Readonly<Record<WordPlace, ReadonlyMap<string, Learnt>>>;
type CueTables = Readonly<Record<CuePlace, readonly (Learnt | undefined)[]>>;

/** Made for the first mail in a language. */
const words = new Map<Language, WordTables>();

function wordsOf(language: Language): WordTables {
  let found = words.get(language);
  if (!found) {
    const tables = WORD_PLACES.map((place) => [place, wordTable(WORD_WEIGHTS[language][place], TOLD[place])] as const);
    found = Object.fromEntries(tables) as unknown as WordTables;
    words.set(language, found);
  }
  return found;
}

function wordTable(weights: Readonly<Record<string, string>>, where: string): Map<string, Learnt> {
  return new Map(
    Object.entries(weights).flatMap(([weight, stems]) =>
      stems.split(' ').map((stem) => [stem, { name: `“${stem}” ${where}`, weight: Number(weight) }] as const),
    ),
  );
}

/** Made for the first mail. */
let cues: CueTables | null = null;

function cueTables(): CueTables {
  cues ??= Object.fromEntries(
    CUE_PLACES.map((place) => {
      const weights: Readonly<Record<string, number>> = CUE_WEIGHTS[place];
      return [
        place,
        SAID.map((cue) => {
          const weight = weights[cue];
          return weight === undefined ? undefined : { name: `${cue} said ${TOLD[place]}`, weight };
        }),
      ];
    }),
  ) as unknown as CueTables;
  return cues;
}
