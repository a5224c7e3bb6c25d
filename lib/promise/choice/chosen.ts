import type { Reading } from '../../period/period.ts';
import { isAgreed } from './asides.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { clauseWordsOf } from './clause-words.ts';
import { type CueIndex, says } from './cue.ts';
import { foldCues } from './fold-cues.ts';
import type { Offer } from './offers.ts';
import { OFFERED } from './pointers.ts';
import { splitSentences } from './split-sentences.ts';

/** So few words beside what is pointed at, in a sentence so short, say nothing but that: "the 19th then". */
const FEW_WORDS = 2;
const SHORT = 60;

/** Which of the offers the client takes, among all that the body names: the first that a clause picks. */
export function chosenIn(candidates: readonly Candidate[], patterns: CueIndex): Candidate | null {
  return candidates.find((one) => one.reading.rule === OFFERED && isPicked(one, patterns)) ?? null;
}

/** "Not the 15th. The other one's fine": of the offers the one that is not named. */
export function otherIn(
  body: string,
  candidates: readonly Candidate[],
  offers: readonly Offer[],
  patterns: CueIndex,
): Candidate | null {
  const left = offers.filter(({ reading }) => !candidates.some((one) => one.reading.from === reading.from));
  const [only] = left;
  if (!only || left.length > 1 || offers.length < 2) return null;
  const named = patterns.is.otherOne.exec(foldCues(body));
  if (!named) return null;
  const { index: at } = named;
  const reading: Reading = { ...only.reading, at, words: body.slice(at, at + named[0].length), rule: OFFERED };
  const other = candidateOf(reading, 'body', splitSentences(body), clauseWordsOf(patterns.language));
  return other && isPicked(other, patterns) ? other : null;
}

function isPicked(candidate: Candidate, patterns: CueIndex): boolean {
  const { clause, whole, sentence } = candidate;
  if ((['not', 'fails', 'unsure', 'refused', 'cancelled'] as const).some((cue) => says(patterns, cue, clause)))
    return false;
  if (patterns.is.vague.test(clause) || patterns.is.byPhone.test(foldCues(sentence.text))) return false;
  if (patterns.is.saidBefore.test(clause)) return false;
  const isBare =
    (clause.match(/[a-z]+/g) ?? []).length <= FEW_WORDS &&
    sentence.text.length <= SHORT &&
    !says(patterns, 'absence', clause) &&
    (!says(patterns, 'not', whole) || patterns.is.contrast.test(whole));
  return isBare || patterns.is.picks.test(clause) || isAgreed(candidate, patterns);
}
