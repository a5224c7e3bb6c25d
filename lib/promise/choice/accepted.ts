import { type Candidate, candidateOf } from './candidate.ts';
import { clauseWordsOf } from './clause-words.ts';
import { type CueIndex, says } from './cue.ts';
import { foldCues } from './fold-cues.ts';
import type { Offer } from './offers.ts';
import { splitSentences } from './split-sentences.ts';

/** Characters of an answer that says yes and no more. */
const LONGEST_YES = 240;

/** A longer answer begins with its yes: so many sentences with the greeting. */
const SOON = 3;

/**
 * "That's fine, let's do that": a yes that names no day takes up the one that is offered, if it is one. The sentence is that of the yes,
 * the clause and the words those of the offer.
 */
export function acceptedIn(
  body: string,
  offers: readonly Offer[],
  quoted: readonly Candidate[],
  inBody: readonly Candidate[],
  patterns: CueIndex,
): Candidate | null {
  const [only, more] = offers.filter(({ isFallback }) => !isFallback);
  if (!only || more) return null;
  const isShort = body.trim().length <= LONGEST_YES;
  const { accepts, asProposed } = patterns.is;
  const yes = splitSentences(body).find(({ text, at }, order) => {
    // "Perfect, we would book you on 9 September" is another day.
    if (inBody.some(({ sentence }) => sentence.at === at)) return false;
    const said = foldCues(text);
    return (accepts.test(said) && (isShort || order < SOON)) || asProposed.test(said);
  });
  if (!yes) return null;
  const answer = foldCues(yes.text);
  const said = isShort ? foldCues(body) : answer;
  // Where the client is away besides, the yes stands.
  if (says(patterns, 'absence', answer) || patterns.is.byPhone.test(said)) return null;
  if ((['cancelled', 'refused', 'unsure'] as const).some((cue) => says(patterns, cue, said))) return null;
  const taken = candidateOf({ ...only.reading, at: yes.at }, 'body', [yes], clauseWordsOf(patterns.language));
  const offer = quoted.find(({ reading }) => reading.from <= only.reading.from && only.reading.to <= reading.to);
  return taken && offer ? { ...taken, clause: offer.clause, whole: offer.whole } : null;
}
