import { daysBetween } from '../../period/calendar.ts';
import type { DaySpan } from '../freelancer.ts';
import type { Candidate } from './candidate.ts';
import { isStoodInFor } from './clients-side.ts';
import { says } from './cue.ts';
import type { MailSense } from './mail-sense.ts';

/** Longer than this nobody is away by a mail's word: it was another period that was meant. */
const LONGEST_ABSENCE_DAYS = 100;

/** Days on which the client says to be away: "tot 12 augustus met vakantie", "out of office 1–14 July". */
export function findAbsences(candidates: readonly Candidate[], sense: MailSense): DaySpan[] {
  const absences: DaySpan[] = [];
  const { patterns, saidOn } = sense;
  for (const candidate of candidates) {
    const { reading, clause, source } = candidate;
    if (source !== 'body' || !says(patterns, 'absence', clause) || isStoodInFor(candidate, sense)) continue;
    const days = daysBetween(reading.from, reading.to);
    if (reading.to <= saidOn || days > LONGEST_ABSENCE_DAYS || reading.bound === 'from') continue;
    absences.push({ from: reading.from < saidOn ? saidOn : reading.from, to: reading.to });
  }
  return absences;
}
