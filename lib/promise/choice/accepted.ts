import type { IsoDate } from '../../period/calendar.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { clauseWordsOf } from './clause-words.ts';
import { type CueIndex, says } from './cue.ts';
import { foldCues } from './fold-cues.ts';
import { splitSentences } from './split-sentences.ts';

/** Characters of an answer that says yes and no more. */
const LONGEST_YES = 240;

/** What speaks against a day of the history being that of the work. */
const ASIDES = ['absence', 'money', 'talk', 'past', 'social', 'cancelled'] as const;

/**
 * "That's fine, let's do that": a short yes that names no day takes up the one that stands in the history, if it is one. `quoted` are the
 * periods of the history, which are looked for only where the body is such a yes. The sentence is that of the yes.
 */
export function acceptedIn(
  body: string,
  quoted: () => readonly Candidate[],
  saidOn: IsoDate,
  patterns: CueIndex,
): Candidate | null {
  if (body.trim().length > LONGEST_YES) return null;
  const yes = splitSentences(body).find(({ text }) => patterns.is.accepts.test(foldCues(text)));
  if (!yes) return null;
  const ahead = quoted().filter(({ reading }) => reading.to > saidOn);
  const [only] = ahead;
  if (!only || ahead.some(({ reading: { from, to } }) => from !== only.reading.from || to !== only.reading.to))
    return null;
  if (ASIDES.some((cue) => says(patterns, cue, only.clause))) return null;
  const said = foldCues(body);
  if ((['cancelled', 'refused', 'unsure', 'absence'] as const).some((cue) => says(patterns, cue, said))) return null;
  const reading = { ...only.reading, at: yes.at, words: only.reading.words };
  const taken = candidateOf(reading, 'body', [yes], clauseWordsOf(patterns.language));
  return taken ? { ...taken, clause: only.clause, whole: only.whole } : null;
}
