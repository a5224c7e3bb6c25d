import type { Candidate } from './candidate.ts';
import type { CueIndex } from './cue.ts';

/** "Het wordt januari", "bref ce sera novembre", "it'll be November now": what was weighed has come down to this. */
export function isSettled({ clause }: Candidate, { is }: CueIndex): boolean {
  return is.settled.test(clause);
}

/** "Eerst zeiden we november", "ich hatte ja September gesagt", "they wanted you in October but": said once, and open again. */
export function isSaidBefore({ clause }: Candidate, { is }: CueIndex): boolean {
  return is.saidBefore.test(clause);
}
