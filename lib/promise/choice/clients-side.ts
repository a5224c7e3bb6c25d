import type { Candidate } from './candidate.ts';
import { type CueIndex, says } from './cue.ts';
import type { MailSense } from './mail-sense.ts';

/** "Texte bekommst du am Montag", "je vous les envoie demain", "the brief will reach you Thursday": what the client hands over on a day. */
export function isErrand({ reading, clause }: Candidate, { is }: CueIndex): boolean {
  return reading.grain === 'day' && reading.bound === 'in' && is.handedOver.test(clause);
}

/** "in januari zijn we nog aan het verbouwen", "on affiche complet jusqu'au 30 août": when the client has no room for the work. */
export function isClientFull({ clause, whole }: Candidate, patterns: CueIndex): boolean {
  return (
    patterns.is.noRoom.test(clause) ||
    (patterns.is.swamped.test(clause) &&
      !patterns.is.help.test(whole) &&
      !says(patterns, 'want', whole) &&
      !says(patterns, 'ask', whole))
  );
}

/** Somebody is away whom the freelancer is to stand in for: the absence is when the work is. */
export function isStoodInFor(
  { order, clause, source, before }: Candidate,
  { standInAt, standInForClient, patterns }: MailSense,
): boolean {
  if (source !== 'body' || standInAt < order || standInAt > order + 1) return false;
  return standInForClient || !patterns.is.ownAbsence.test(`${before} ${clause}`);
}

/** Whether a sentence asks somebody to stand in for a third person, or over that time. */
export function asksToStandIn(sentence: string, { is }: CueIndex): boolean {
  return is.standsIn.test(sentence);
}

/** "Kun jij voor mij invallen?": the client is away, and that is when the work is. */
export function asksToStandInForClient(sentence: string, { is }: CueIndex): boolean {
  return is.standsInForClient.test(sentence);
}
