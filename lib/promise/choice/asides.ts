import type { Candidate } from './candidate.ts';
import { type CueIndex, says } from './cue.ts';
import { foldCues } from './fold-cues.ts';

/** "op de 14e is het Hemelvaart", "wegen Pfingsten", "le pont de l'Ascension": a feast that is named, not when the work is. */
export function isFeastAside({ reading, before, behind }: Candidate, { is }: CueIndex): boolean {
  if (reading.rule !== 'feast' || reading.bound !== 'in') return false;
  return is.feastNamed.test(before) || is.feastHeld.test(behind);
}

/** "The gala is on 22 October, but what we need from you is rather sooner": the date of what the work is for. */
export function isLaterEvent({ whole, clause }: Candidate, patterns: CueIndex): boolean {
  return (says(patterns, 'ends', clause) || says(patterns, 'event', clause)) && patterns.is.sooner.test(whole);
}

/** "Prima, dan …", "Passt, dann …", "Parfait, alors …": the client takes up what was offered. */
export function isAgreed({ sentence, reading, clause, behind }: Candidate, { is }: CueIndex): boolean {
  return (
    is.taken.test(behind) ||
    is.chosen.test(clause) ||
    is.agreed.test(foldCues(sentence.text.slice(0, Math.max(0, reading.at - sentence.at))))
  );
}

/** "1) early October the portraits, 2) …": of several jobs that are counted, the first is named first. */
export function isListedFirst({ sentence, reading }: Candidate): boolean {
  const at = Math.max(0, reading.at - sentence.at);
  return FIRST_MARK.test(sentence.text.slice(Math.max(0, at - LONGEST_ITEM), at));
}

const LONGEST_ITEM = 60;
const FIRST_MARK = /(?:^|[\s:(])(?:1|a)\)[^)]*$/i;

/** "I'll send it Monday", "let's talk Thursday": said of small things, not of work. */
export function isSmallThing({ clause }: Candidate, { is }: CueIndex): boolean {
  return is.smallThing.test(clause);
}

/** "Ich schicke dir Montag die Texte": a day of the week alone is work only where work is asked for or agreed on. */
export function isBareDay({ reading, before }: Candidate, { is }: CueIndex): boolean {
  return (
    reading.rule === 'weekday' && (reading.grain === 'range' || !/\s/.test(reading.words)) && !is.called.test(before)
  );
}

/** "Thursday 25 March, 2pm", "dinsdag om 14:00", "am 3. Mai um 10 Uhr": an hour is named for a talk, seldom for work. */
export function isAtAnHour({ reading, behind }: Candidate, { is }: CueIndex): boolean {
  return reading.grain === 'day' && is.atAnHour.test(behind);
}
