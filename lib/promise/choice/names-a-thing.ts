import type { Candidate } from './candidate.ts';

/** "de offerte van 9 juli", "your mail of 7 July", "die Rechnung vom 3. Juli", "le devis du 4 mars". */
export function isNamedAfter({ before, reading }: Candidate): boolean {
  return (
    reading.grain === 'day' && reading.bound === 'in' && /\b(?:van|of|vom|du|dated|dd|d\.d\.)\s(?:the\s)?$/.test(before)
  );
}

/** "le numéro de septembre", "het nummer van mei". */
export function isIssueOf({ before }: Candidate): boolean {
  return NUMBER_OF.test(before);
}

const NUMBER_OF =
  /\b(?:numero|edition|editie|nummer|issue|ausgabe|bulletin|catalogue|magazine)\s(?:de|d'|van|of|vom|fur)\s?$/;

/** "the December issue", "our May newsletter": a name for a thing, not when the work will be. */
export function isModifier({ before, behind, reading }: Candidate): boolean {
  return reading.rule === 'month' && /(?:\bthe|\bour|\byour|\bmy|'s)\s$/.test(before) && /^\s[a-z]/.test(behind);
}

/** "le catalogue automne-hiver", "die Herbst/Winter-Kollektion", "the spring/summer collection": for which seasons a thing is. */
export function isSeasonPair({ before, reading }: Candidate): boolean {
  if (reading.rule !== 'season' || reading.grain !== 'range' || /\s/.test(reading.words)) return false;
  return !/\b(?:in|im|in het|in de|en|deze|diesen|cet|over|komende|coming|this|next)\s$/.test(before);
}

/** "April will introduce you to the team": what only people do. */
export function isPerson({ clause, reading }: Candidate): boolean {
  return reading.rule === 'month' && PERSON.test(clause);
}

const PERSON =
  /^\W*(?:(?:and|but|then|or) )?…\s{1,2}(?:will|can|could|would|is going to|has|'ll) (?:introduce|show|help|call|ring|contact|email|mail|send|meet|join|explain|tell|ask|answer|pick|look after|take over|get back)\b/;

/** "The photos from the 2 June awayday": a day that says which thing is meant. */
export function isDatedThing({ reading, behind }: Candidate): boolean {
  return reading.bound === 'from' && /^from the /i.test(reading.words) && NOUN_BEHIND.test(behind);
}

const NOUN_BEHIND =
  /^\s(?!(?:onwards?|until|till|through|please|with|then|when|because|will|would|could|next|this|that|they|your|just|also|only|after|before|around|about|week|weeks)\b)[a-z]{4,}/;
