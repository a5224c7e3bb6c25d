import type { Candidate } from './candidate.ts';
import { type CueIndex, says } from './cue.ts';
import { foldCues } from './fold-cues.ts';

/** "de offerte van 9 juli", "your mail of 7 July", "the photos from 28 March", "le devis du 4 mars": a paper or picture told apart by its date. */
export function isNamedAfter({ before, reading }: Candidate, patterns: CueIndex): boolean {
  const words = `${before}${reading.bound === 'from' ? foldCues(reading.words) : ''}`
    .split(/\s+/)
    .filter((word) => word !== '');
  const of = words.findLastIndex(
    (word, index) => patterns.is.paperOf.test(word) && index >= words.length - FURTHEST_OF,
  );
  return of > 0 && says(patterns, 'paper', words.slice(Math.max(0, of - 1), of).join(' '));
}

/** "Of" stands before the day, its weekday, article and month. */
const FURTHEST_OF = 5;

/** "le numéro de septembre", "het nummer van mei". */
export function isIssueOf({ before }: Candidate, { is }: CueIndex): boolean {
  return is.issueOf.test(before);
}

/** "the December issue", "our May newsletter", "next year's edition": a name for a thing, not when the work will be. */
export function isModifier({ before, behind, reading }: Candidate, { is }: CueIndex): boolean {
  if (is.owning.test(behind)) return true;
  if (reading.rule !== 'month') return false;
  return /^-[a-z]{3}/.test(behind) || (is.naming.test(before) && /^\s[a-z]/.test(behind));
}

/** "le catalogue automne-hiver", "die Herbst/Winter-Kollektion", "the spring/summer collection": for which seasons a thing is. */
export function isSeasonPair({ before, reading }: Candidate, { is }: CueIndex): boolean {
  if (reading.rule !== 'season' || reading.grain !== 'range' || /\s/.test(reading.words)) return false;
  return !is.inSeason.test(before);
}

/** "April will introduce you to the team": what only people do. */
export function isPerson({ clause, reading }: Candidate, { is }: CueIndex): boolean {
  return reading.rule === 'month' && is.person.test(clause);
}

/** "Bw, June": the name below a letter. */
export function isSignedWith({ reading, sentence, order, source }: Candidate, sentences: number): boolean {
  if (source !== 'body' || reading.rule !== 'month' || order === 0 || order !== sentences - 1) return false;
  return (
    reading.at + reading.words.length === sentence.at + sentence.text.length && sentence.text.length < LONGEST_NAME
  );
}

const LONGEST_NAME = 24;

/** "The photos from the 2 June awayday": a day that says which thing is meant. */
export function isDatedThing({ reading, behind }: Candidate, { is }: CueIndex): boolean {
  return reading.bound === 'from' && is.datingA.test(foldCues(reading.words)) && is.thingBehind.test(behind);
}

/** "The budget for Q3 is approved", "Q3 budget": money for a time, and work in it or sooner. */
export function isBudgetOf({ before, behind }: Candidate, patterns: CueIndex): boolean {
  const words = before.split(/\s+/).filter((word) => word !== '');
  const [next = ''] = behind.split(/[\s-]+/).filter((word) => word !== '');
  return says(patterns, 'budgets', words.slice(-FURTHEST_BUDGET).join(' ')) || says(patterns, 'budgets', next);
}

const FURTHEST_BUDGET = 3;
