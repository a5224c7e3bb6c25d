import type { IsoDate } from '../../period/calendar.ts';
import type { DaySpan } from '../freelancer.ts';
import type { Candidate } from './candidate.ts';
import { type CueIndex, says } from './cue.ts';

/** Longer than this nobody is away by a mail's word: it was another period that was meant. */
const LONGEST_ABSENCE_DAYS = 100;

/** Days on which the client says to be away: "tot 12 augustus met vakantie", "out of office 1–14 July". */
export function findAbsences(candidates: readonly Candidate[], patterns: CueIndex, saidOn: IsoDate): DaySpan[] {
  const absences: DaySpan[] = [];
  for (const { reading, clause, source } of candidates) {
    if (source !== 'body' || !says(patterns, 'absence', clause)) continue;
    const days = (Date.parse(reading.to) - Date.parse(reading.from)) / 86_400_000;
    if (reading.to <= saidOn || days > LONGEST_ABSENCE_DAYS || reading.bound === 'from') continue;
    absences.push({ from: reading.from < saidOn ? saidOn : reading.from, to: reading.to });
  }
  return absences;
}
