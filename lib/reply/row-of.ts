import { type AnyOf, patternOfWords } from './in-any-language.ts';
import { readClauses } from './read-clauses.ts';
import type { ReplyContext } from './reply-context.ts';
import { durationIn, periodsIn } from './times-in-line.ts';

/** What may stand before the number of a row, as an expression. */
export function rowMark(any: AnyOf): string {
  return `(?:#|(?:${any(({ row }) => row)})\\.?\\s?)?`;
}

const ROW = patternOfWords((any) => `^${rowMark(any)}(\\d{1,2})\\s?[.:)→-]?\\s+(?=\\D)`);

/** "2 klaar", "#2: wordt november": the row of a list. A number before a month or a length of time is none. */
export function rowOf(line: string, context: ReplyContext): { row: number | null; rest: string } {
  const match = ROW().exec(line);
  if (!match?.[1]) return { row: null, rest: line };
  const rest = line.slice(match[0].length);
  const [first] = readClauses(rest, [], context.language);
  const isRow = match[0] !== `${match[1]} ` || (first?.verbs.length ?? 0) > 0;
  const isDate = periodsIn(line, context).some(({ at }) => at === 0);
  return isRow && !isDate && durationIn(match[0] + rest.split(/\s/)[0], context) === null
    ? { row: Number(match[1]), rest }
    : { row: null, rest: line };
}
