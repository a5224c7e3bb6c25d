import { daysBetween, type IsoDate } from '../../period/calendar.ts';
import type { Grain, Reading } from '../../period/period.ts';
import type { Candidate } from './candidate.ts';

/** Notes a signal. */
export type Add = (signal: string) => void;

/** An end without a year that lies further ahead, in days, was meant as the one that has just passed. */
const PASSED = 300;

/** So far ahead lie days and months without a year, in days, that were meant as those that have just been. */
const JUST_BEEN = 240;
const MONTHS: ReadonlySet<Grain> = new Set(['month', 'range', 'part-of-month']);

/** A day without a year that has just been ("de vorige van 10 mei") lies almost a year ahead when read as the next one; a note is of what lies ahead. */
export function addDistance({ reading, source }: Candidate, saidOn: IsoDate, add: Add): void {
  if (reading.said.includes('year')) return;
  if (reading.bound === 'until') {
    if (daysBetween(saidOn, reading.to) > PASSED && reading.said.length > 0) add('an end that has just been');
    return;
  }
  if (daysBetween(saidOn, reading.from) <= JUST_BEEN) return;
  if (isSmall(reading)) add('just been');
  else if (MONTHS.has(reading.grain) && source !== 'note') add('a month that has just been');
}

/** A day, or days of a month. */
function isSmall({ rule, grain, said, bound }: Reading): boolean {
  return rule !== 'feast' && (grain === 'day' || (said.includes('day') && (grain === 'range' || bound === 'from')));
}

/** A day or a month without a year, so far ahead that it was meant as the one that has just been. */
export function hasJustBeen({ reading, source }: Candidate, saidOn: IsoDate): boolean {
  if (reading.said.includes('year') || reading.bound === 'until' || source === 'note') return false;
  return daysBetween(saidOn, reading.from) > JUST_BEEN && (isSmall(reading) || MONTHS.has(reading.grain));
}

/** How exact the words are, and where they stand. */
export function addGrain({ reading, source }: Candidate, saidOn: IsoDate, add: Add): void {
  if (reading.grain === 'day') add(singleDay(reading, saidOn));
  else if (reading.grain !== 'year') add('a stretch');
  if (reading.bound === 'until') add('until');
  if (source === 'subject') add('subject only');
  if (source === 'note') add('note');
}

/** Today is when things are sent and said; tomorrow and Tuesday may be work; a date is the likeliest. */
function singleDay({ rule, from }: Reading, saidOn: IsoDate): string {
  if (from === saidOn) return 'today';
  return rule === 'day-word' || rule === 'weekday' ? 'a day by its name' : 'a single day';
}

/** "dit jaar": what is told of this year is seldom when the work will be. */
export function isThisYear({ reading }: Candidate, saidOn: IsoDate): boolean {
  return reading.grain === 'year' && reading.from <= saidOn;
}
