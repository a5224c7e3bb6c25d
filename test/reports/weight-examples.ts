import { LANGUAGES } from '../../lib/period/language.ts';
import type { Candidate } from '../../lib/promise/choice/candidate.ts';
import { SAID } from '../../lib/promise/choice/cue.ts';
import { CUE_WEIGHTS } from '../../lib/promise/choice/cue-weights.generated.ts';
import { CUE_PLACES, noteCandidate, noteMail, type Notes, WORD_PLACES } from '../../lib/promise/choice/learnt-places.ts';
import type { MailSense } from '../../lib/promise/choice/mail-sense.ts';
import { weighPeriods } from '../../lib/promise/choice/weigh-periods.ts';
import { inLongMail, ONLY_AND_OFF } from '../../lib/promise/choice/weigh.ts';
import { WEIGHTS } from '../../lib/promise/choice/weights.generated.ts';
import { WORD_WEIGHTS } from '../../lib/promise/choice/word-weights.generated.ts';
import { cueName, type Example, type Weights, wordName } from './fit-weights.ts';
import { type LabelledMail, labelledMails, overlapOf, SETS } from './labelled-mails.ts';

/** So much of the days of both must be shared, with the label and with what is also right. */
const NEAR = 0.5;
const ALSO_NEAR = 0.8;

/** Mails as they come count most; twins, which are written to be hard, half. */
const COUNTS: Readonly<Partial<Record<(typeof SETS)[number], number>>> = { plain: 4, twins: 0.5 };

/** The labelled mails as what weights are fitted to: of each the periods that are not over, with their signals and words. */
export function weightExamples(): readonly Example[] {
  return LANGUAGES.flatMap((language) =>
    SETS.flatMap((set) => labelledMails(language, [set]).map((mail) => exampleOf(mail, COUNTS[set] ?? 1))),
  );
}

/** The weights that are used, by the names that they are fitted by. */
export function writtenWeights(): Weights {
  const words = LANGUAGES.flatMap((language) =>
    WORD_PLACES.flatMap((place) =>
      Object.entries(WORD_WEIGHTS[language][place]).flatMap(([weight, stems]) =>
        stems.split(' ').map((stem) => [wordName(stem, language, place), Number(weight)]),
      ),
    ),
  );
  const cues = CUE_PLACES.flatMap((place) =>
    Object.entries(CUE_WEIGHTS[place]).map(([cue, weight]) => [cueName(cue, place), weight]),
  );
  return { ...WEIGHTS, ...Object.fromEntries([...words, ...cues]) };
}

function exampleOf(labelled: LabelledMail, counts: number): Example {
  const { id, ref, subject, body, expected } = labelled;
  const { mail, sense: senseOf } = weighPeriods({ subject, body, saidOn: ref });
  const sense = senseOf();
  const ofMail = namesOf(sense, (notes) => noteMail(sense, notes));
  const choices = mail
    .filter(({ candidate: { reading } }) => reading.to > ref)
    .map(({ candidate, signals: all }) => [candidate, all.filter((signal) => signal !== ONLY_AND_OFF)] as const)
    .map(([candidate, signals]) => ({
      // What stands fast and says the same as others once more would take their weight.
      signals: [...signals, ...(sense.isLong ? signals.map(inLongMail) : []), ...ofMail, ...around(candidate, sense)],
      isRight: isNear(labelled, [candidate.reading.from, candidate.reading.to]),
    }));
  return { id, choices, promises: expected !== null, counts };
}

function isNear({ expected, alternatives = [] }: LabelledMail, read: readonly [string, string]): boolean {
  if (expected === null) return false;
  return overlapOf(read, expected) >= NEAR || alternatives.some((other) => overlapOf(read, other) >= ALSO_NEAR);
}

function around(candidate: Candidate, sense: MailSense): string[] {
  return namesOf(sense, (notes) => noteCandidate(candidate, sense, notes));
}

/** The names of the words, cues and concepts that are noted. */
function namesOf({ patterns: { language } }: MailSense, note: (notes: Notes) => void): string[] {
  const names: string[] = [];
  note({
    word: (stem, place) => names.push(wordName(stem, language, place)),
    cue: (cue, place) => names.push(cueName(SAID[cue] ?? '', place)),
  });
  return names;
}
