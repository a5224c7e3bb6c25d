import { type CueIndex, placeOf, says } from './cue.ts';

/** How far behind "another" the trade may stand, in characters: "another very good illustrator". */
const CLOSE = 48;

/** "We've decided to work with another illustrator", "gaan we met een andere fotograaf in zee": not "we need another illustrator". */
export function isOtherOfTrade(sentence: string, patterns: CueIndex): boolean {
  const at = placeOf(patterns, 'other', sentence);
  if (at < 0 || !says(patterns, 'chooses', sentence) || patterns.is.sought.test(sentence)) return false;
  return says(patterns, 'trade', sentence.slice(at, at + CLOSE));
}

/** "Nous avons finalement choisi une agence de Lyon": somebody else does the work, named by kind and place. */
export function isOtherChosen(sentence: string, { is }: CueIndex): boolean {
  return is.otherChosen.test(sentence) || (is.afterAll.test(sentence) && is.studioChosen.test(sentence));
}
