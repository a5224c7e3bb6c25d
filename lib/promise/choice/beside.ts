import type { Candidate } from './candidate.ts';
import { type CueIndex, says } from './cue.ts';
import { foldCues } from './fold-cues.ts';
import type { MailSense } from './mail-sense.ts';

/** "Le docteur sera absent du 1er au 12 juin et cherche une remplaçante": whoever is away looks for somebody. */
export function seeksStandIn({ whole }: Candidate, patterns: CueIndex): boolean {
  return patterns.is.seeks.test(whole) && says(patterns, 'trade', whole);
}

/** "niet in september", "not until" is read as a bound before; here the plain no. */
export function isDenied({ before }: Candidate, patterns: CueIndex): boolean {
  const words = before.split(/\s+/).filter((word) => word !== '');
  return says(patterns, 'not', words.slice(-3).join(' '));
}

/** "fijne zomer alvast", "Frohe Weihnachten", "happy holidays". */
export function isWished({ before, reading }: Candidate, patterns: CueIndex): boolean {
  if (reading.grain === 'day' && !reading.rule.startsWith('feast')) return false;
  return says(patterns, 'wish', before.split(/\s+/).slice(-4).join(' '));
}

/** "für den Sommer bräuchten wir …": what the work is for. */
export function isPurpose({ before, reading }: Candidate, patterns: CueIndex): boolean {
  if (reading.rule !== 'season' && reading.rule !== 'feast' && reading.rule !== 'after-break') return false;
  return reading.bound === 'in' && says(patterns, 'purpose', before.split(/\s+/).slice(-3).join(' '));
}

/** "Timmerman komt in maart, jij als loodgieter daarna, begin april": between the period before and this one the freelancer is named. */
export function isLedByYou({ sentence, reading, order }: Candidate, { dated, patterns }: MailSense): boolean {
  const before = dated.findLast((other) => other.order === order && other.reading.at < reading.at);
  const from = before ? before.reading.at + before.reading.words.length : sentence.at;
  const lead = foldCues(sentence.text.slice(Math.max(0, from - sentence.at), Math.max(0, reading.at - sentence.at)));
  return lead.length < LONGEST_LEAD && says(patterns, 'you', lead);
}

const LONGEST_LEAD = 120;
