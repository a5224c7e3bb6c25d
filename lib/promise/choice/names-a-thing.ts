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
