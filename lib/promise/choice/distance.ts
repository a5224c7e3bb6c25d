import { daysBetween, type IsoDate } from '../../period/calendar.ts';
import type { Reading } from '../../period/period.ts';
import type { Candidate } from './candidate.ts';

type Add = (name: string, weight: number) => void;

/** An end without a year that lies further ahead, in days, was meant as the one that has just passed. */
const PASSED = 300;

/** A day without a year that has just been ("de vorige van 10 mei") lies almost a year ahead when read as the next one. */
export function addDistance({ reading }: Candidate, saidOn: IsoDate, add: Add): void {
  if (reading.said.includes('year')) return;
  if (reading.bound === 'until') {
    if (daysBetween(saidOn, reading.to) > PASSED && reading.said.length > 0) add('just been', -4);
    return;
  }
  const ahead = daysBetween(saidOn, reading.from);
  const small =
    reading.rule !== 'feast' &&
    (reading.grain === 'day' ||
      (reading.said.includes('day') && (reading.grain === 'range' || reading.bound === 'from')));
  if (small && ahead > 240) add('just been', -2.2);
  else if (reading.grain === 'month' && ahead > 300) add('just been', -0.9);
}

/** How exact the words are, and where they stand. */
export function addGrain({ reading, source }: Candidate, saidOn: IsoDate, add: Add): void {
  if (reading.grain === 'day') add('a single day', singleDay(reading, saidOn));
  else if (reading.grain !== 'year') add('a stretch', 0.3);
  if (reading.bound === 'until') add('until', -0.3);
  if (source === 'subject') add('subject only', -0.4);
  if (source === 'note') add('note', 1.5);
}

/** Today is when things are sent and said; tomorrow and Tuesday may be work; a date is the likeliest. */
function singleDay({ rule, from }: Reading, saidOn: IsoDate): number {
  if (from === saidOn) return -2.4;
  return rule === 'day-word' || rule === 'weekday' ? -0.9 : -0.4;
}

/** "dit jaar": what is told of this year is seldom when the work will be. */
export function isThisYear({ reading }: Candidate, saidOn: IsoDate): boolean {
  return reading.grain === 'year' && reading.from <= saidOn;
}
