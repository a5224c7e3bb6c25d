import type { Candidate } from './candidate.ts';
import { type CueIndex, placeOf, says } from './cue.ts';
import type { Add } from './distance.ts';
import { foldCues } from './fold-cues.ts';
import type { MailSense } from './mail-sense.ts';

/** Called off: all that was said before, and most of all in the same sentence; what takes its place afterwards may stand. */
export function addCalledOff(candidate: Candidate, sense: MailSense, add: Add): void {
  const { order, source, whole, clause } = candidate;
  const { cancelledAt, patterns } = sense;
  const behind = order > cancelledAt || (order === cancelledAt && isBehind(candidate, 'cancelled', patterns));
  const later = order > cancelledAt;
  if (later && says(patterns, 'cancelled', clause) && !says(patterns, 'resumes', clause)) add('called off here');
  else if (behind && isTakenUp(candidate, sense)) add('taken up again');
  else if (behind && (says(patterns, 'want', later ? whole : clause) || (later && says(patterns, 'ask', clause))))
    add('called off before');
  else if (isAnother(candidate, sense.cancelled)) add('another is called off');
  else if (order === cancelledAt && source === 'body') add('called off here');
  else add(Math.abs(order - cancelledAt) > FAR ? 'called off elsewhere' : 'called off');
}

/** So many sentences away it may be another matter that is off. */
const FAR = 3;

/** "L'expo du 22 novembre, c'est annulé": that one, and no other. */
function isAnother({ reading }: Candidate, cancelled: readonly Candidate[]): boolean {
  return (
    cancelled.length > 0 && cancelled.every(({ reading: { from, to } }) => to <= reading.from || reading.to <= from)
  );
}

/** What comes in the stead of what is off: said so, or work after one date that is off. */
function isTakenUp(candidate: Candidate, { cancelsOne, cancelledAt, patterns }: MailSense): boolean {
  const { clause, whole, order } = candidate;
  if (patterns.is.vague.test(clause) || ASIDE.some((cue) => says(patterns, cue, clause))) return false;
  if (says(patterns, 'resumes', order > cancelledAt ? whole : clause)) return true;
  return cancelsOne && says(patterns, 'work', clause);
}

const ASIDE = ['money', 'absence', 'past', 'fails', 'social'] as const;

/** Not wanted: nothing in the mail is promised, unless a wish for something else follows ("but in March we do need you"). */
export function addRefused(candidate: Candidate, { refusedAt, refused, patterns }: MailSense, add: Add): void {
  const { order, clause, reading } = candidate;
  const behind = order > refusedAt || (order === refusedAt && isBehind(candidate, 'refused', patterns));
  const wished = says(patterns, 'want', clause) || says(patterns, 'work', clause);
  const another =
    order !== refusedAt &&
    refused.length > 0 &&
    refused.every(({ from, to }) => to <= reading.from || reading.to <= from);
  const meant = wished || says(patterns, 'ask', clause) || patterns.is.kept.test(clause);
  const aside = ASIDE.some((cue) => says(patterns, cue, clause)) || patterns.is.vague.test(clause);
  if (
    another &&
    (says(patterns, 'want', clause) || (!aside && (order < refusedAt ? meant : patterns.is.kept.test(clause))))
  )
    add('another is refused');
  else if (
    behind &&
    (wished || patterns.is.goesOn.test(clause)) &&
    patterns.is.contrast.test(sinceRefused(candidate, patterns)) &&
    !patterns.is.vague.test(clause) &&
    !says(patterns, 'refused', clause)
  )
    add('refused before');
  else add(order === refusedAt ? 'refused here' : 'refused');
}

/** What stands between the refusal and the period. */
function sinceRefused({ sentence, reading }: Candidate, patterns: CueIndex): string {
  const before = foldCues(sentence.text.slice(0, Math.max(0, reading.at - sentence.at)));
  return before.slice(Math.max(0, placeOf(patterns, 'refused', before), placeOf(patterns, 'other', before)));
}

function isBehind({ sentence, reading, clause }: Candidate, cue: 'cancelled' | 'refused', patterns: CueIndex): boolean {
  if (says(patterns, cue, clause)) return false;
  return says(patterns, cue, foldCues(sentence.text.slice(0, Math.max(0, reading.at - sentence.at))));
}
