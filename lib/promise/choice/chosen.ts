import type { Reading } from '../../period/period.ts';
import { isAgreed } from './asides.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { clauseWordsOf } from './clause-words.ts';
import { type CueIndex, says } from './cue.ts';
import { foldCues } from './fold-cues.ts';
import type { Offer } from './offers.ts';
import { OFFERED } from './pointers.ts';
import { splitSentences } from './split-sentences.ts';

/** So few words beside what is pointed at say nothing but that: "the 19th then". */
const FEW_WORDS = 2;
/** It stands in one of the first sentences. */
const SOON = 4;

/** Characters of a sentence. */
const SHORT = 80;

/** Which of the offers the client takes, among all that the body names: the first that its clause picks. */
export function chosenIn(candidates: readonly Candidate[], patterns: CueIndex): Candidate | null {
  const pointing = candidates.filter(({ reading }) => reading.rule === OFFERED);
  const isAlone = ({ order }: Candidate) => pointing.filter((other) => other.order === order).length === 1;
  return pointing.find((one) => isPicked(one, isAlone(one), patterns)) ?? null;
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
  return other && isPicked(other, true, patterns) ? other : null;
}

/** What is the only one of its short sentence is picked by all of it: "if the 18th is still free, yes please". */
function isPicked(candidate: Candidate, isAlone: boolean, patterns: CueIndex): boolean {
  const { clause, whole, sentence, order } = candidate;
  const denies = (said: string) => DENIALS.some((cue) => says(patterns, cue, said));
  if (denies(clause) || patterns.is.vague.test(clause) || patterns.is.saidBefore.test(clause)) return false;
  if (patterns.is.byPhone.test(foldCues(sentence.text))) return false;
  if (patterns.is.picks.test(clause) || patterns.is.accepts.test(clause) || isAgreed(candidate, patterns)) return true;
  if (!isAlone || sentence.text.length > SHORT || says(patterns, 'absence', clause)) return false;
  const isBare = order < SOON && (whole.match(/[a-z]+/g) ?? []).length <= FEW_WORDS;
  if (denies(whole)) return patterns.is.contrast.test(whole) && isBare;
  return isBare || patterns.is.picks.test(whole);
}

const DENIALS = ['not', 'fails', 'unsure', 'refused', 'cancelled'] as const;
