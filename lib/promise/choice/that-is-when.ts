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
  const within = THEN_WITHIN.exec(rest);
  const following = within ? rest.slice(within.index) : (sentences[order + 1] ?? '').slice(0, LONGEST);
  if (!within && !THEN_AHEAD.test(following)) return false;
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

const THEN =
  "(?:dan|in die (?:week|weken|tijd|periode|dagen|maand)|then|that's when|that is when|during that time|that week|while (?:they're|they are|we're|we are|he's|she's) (?:away|closed|out|off|shut|gone)|da|dann|in (?:der zeit|dieser zeit|dieser woche)|wahrenddessen|c'est la|c la|a ce moment|pendant ce temps|la tu|la vous|c'est (?:le moment|la que)|ce sera le moment|du coup)";
const THEN_WITHIN = new RegExp(`(?:[,;:–-] ?|\\b(?:en|and|und|et|so|dus|also|alors) )${THEN}\\b`);
const THEN_AHEAD = new RegExp(`^\\W*(?:(?:en|and|und|et|so|dus|also|alors) )?${THEN}\\b`);
