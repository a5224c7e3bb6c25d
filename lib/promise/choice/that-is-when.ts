import type { Candidate } from './candidate.ts';
import { says } from './cue.ts';
import { foldCues } from './fold-cues.ts';
import type { MailSense } from './mail-sense.ts';

/** How much of what follows is looked at, in characters. */
const LONGEST = 200;

/**
 * "In week 30 zijn we dicht, dan kun jij schilderen", "on ferme dans deux semaines et c'est là que tu viens": what keeps the client away
 * is when the freelancer works.
 */
export function isThen(
  { sentence, reading, order, source }: Candidate,
  { sentences, dated, patterns }: MailSense,
): boolean {
  if (source !== 'body') return false;
  const end = reading.at - sentence.at + reading.words.length;
  const rest = foldCues(sentence.text.slice(end, end + LONGEST));
  const within = patterns.is.thenWithin.exec(rest);
  const following = within ? rest.slice(within.index) : (sentences[order + 1] ?? '').slice(0, LONGEST);
  if (!within && !patterns.is.thenAhead.test(following)) return false;
  const begins = within ? reading.at + reading.words.length + within.index : Number.POSITIVE_INFINITY;
  const named = dated.some((other) =>
    within
      ? other.order === order && other.reading.at > begins
      : other.order === order + 1 || (other.order === order && other.reading.at > reading.at),
  );
  if (named) return false;
  return (
    says(patterns, 'you', following) && (['ask', 'want', 'work'] as const).some((cue) => says(patterns, cue, following))
  );
}
