import { type Draft, settle } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { schoolYearSpan } from '../engine/spans.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { readYearNumber } from './read-year.ts';

/** "schooljaar 2026-2027", "volgend academiejaar", "seizoen 26/27": from September to June. */
export const schoolYear: Rule = {
  name: 'school-year',
  begins: ['unit', 'relative'],
  needs: ['unit'],
  read: readSchoolYear,
};

export function readSchoolYear(reader: TokenReader, at: number): Draft | null {
  const front = reader.hit(at, 'relative');
  const unitAt = at + (front?.size ?? 0);
  const named = reader.after(unitAt, 'unit', 'school-year');
  // A season is one of these by its two years only.
  const next = named ?? reader.after(unitAt, 'unit', 'split-year');
  if (next === null) return null;
  const split = front ? null : readSplitYear(reader, next);
  if (split) return { next: split.next, grain: 'year', said: ['year'], days: schoolYearSpan(split.value) };
  const relative = front ?? reader.hit(next, 'relative');
  if (named === null || !relative || !(relative.value in COMES)) return null;
  const { saidOn } = reader;
  const days = settle((year) => {
    const span = schoolYearSpan(year);
    return COMES[relative.value] && span.from <= saidOn ? null : span;
  }, saidOn);
  return days && { next: front ? next : next + relative.size, grain: 'year', said: ['month'], days };
}

/** Whether it has yet to begin. */
const COMES: Readonly<Record<string, boolean>> = { this: false, next: true, coming: true };

/** "2026-2027", "2026/27", "26/27", "'26-'27": the first of two years, one after the other. */
function readSplitYear(reader: TokenReader, at: number): Read<number> | null {
  const first = readShort(reader, at);
  if (!first || !/^[/–-]$/.test(reader.word(first.next))) return null;
  const second = readShort(reader, first.next + 1);
  return second && second.value === first.value + 1 ? { value: first.value, next: second.next } : null;
}

function readShort(reader: TokenReader, at: number): Read<number> | null {
  const token = reader.tokens[at];
  const long = readYearNumber(reader, at);
  if (long || !token || token.end - token.at !== 2 || token.digits < FIRST_SHORT) return long;
  return { value: 2000 + token.digits, next: at + 1 };
}

const FIRST_SHORT = 20;
