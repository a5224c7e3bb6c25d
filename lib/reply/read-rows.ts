import { isOfAJob, type JobCommand } from './command.ts';
import { patternOfWords } from './in-any-language.ts';
import { readReply } from './read-reply.ts';
import type { ReplyContext } from './reply-context.ts';
import { rowMark } from './row-of.ts';
import { periodsIn } from './times-in-line.ts';

/** A row of a list, from 1, and what is said of it. */
export interface ReadRow {
  readonly row: number;
  readonly command: JobCommand;
}

/** More rows than this are no answer to a list. */
const MAX_ROWS = 20;
const MAX_LINE = 400;

/**
 * The rows of a list that a reply answers, in its order: "1 klaar" and "3 wordt november" on lines of their own, or "2 is geboekt en
 * 1 wordt week 17" on one. Empty where it speaks of fewer than two, or says of one what isn't understood.
 */
export function readRows(text: string, context: ReplyContext): readonly ReadRow[] {
  // STOP on any line is meant before all else.
  if (readReply(text, context).command.name === 'stop') return [];
  const rows: ReadRow[] = [];
  for (const line of text.split('\n', 2 * MAX_ROWS)) {
    if (line.trim() === '') continue;
    const read = shared(asMarked(line.slice(0, MAX_LINE)).split(BETWEEN()), context).map((piece, at) =>
      readReply(rows.length + at > 0 ? marked(piece, context) : piece, context),
    );
    const first = read[0];
    if (first?.row === null) {
      // A greeting above, or what follows the last row.
      if (rows.length === 0 && first.command.name === 'thanks') continue;
      break;
    }
    for (const { row, command } of read) {
      if (row === null || !isOfAJob(command) || rows.some((other) => other.row === row)) return [];
      rows.push({ row, command });
    }
  }
  return rows.length > 1 && rows.length <= MAX_ROWS ? rows : [];
}

/** "n° 3 : fait", "2 → décembre", as others write them: "#3: fait". */
function asMarked(line: string): string {
  return line
    .replace(/(?<![\p{L}\d])n[°º]\s?(?=\d)/giu, '#')
    .replace(/(?<=(?:^|[\s,;&+#])\d{1,2})\s+[:=→]\s*(?=\p{L})/gu, ': ');
}

/** "2 en 3 zijn klaar", "1 t/m 3 laat maar", "4 verstuurd en 1 ook": each with what is said of all of them. */
function shared(pieces: readonly string[], context: ReplyContext): readonly string[] {
  const said = pieces.map((piece) => ROW_AND_WORDS().exec(piece)?.[1] ?? null);
  return pieces.flatMap((piece, at) => {
    const [, first, last, what] = FROM_ROW_TO_ROW().exec(piece) ?? [];
    // "1 t/m 3 oktober" are days.
    if (first && last && periodsIn(piece, context).length === 0)
      return Array.from(
        { length: Math.min(Number(last) - Number(first), MAX_ROWS) + 1 },
        (_, row) => `#${Number(first) + row}: ${what}`,
      );
    const [, row, also] = ROW_ALONE().exec(piece) ?? [];
    const other = also ? said[at - 1] : said.slice(at + 1).find((next) => next !== null);
    return [row && other ? `#${row}: ${other}` : piece];
  });
}

const ROW_AND_WORDS = patternOfWords((any) => `^\\s*${rowMark(any)}\\d{1,2}[.:)]?\\s+(\\p{L}.*)$`);
const ROW_ALONE = patternOfWords(
  (any) => `^\\s*${rowMark(any)}(\\d{1,2})(?:\\s+(${any(({ also }) => also)}))?[.:)!]?\\s*$`,
);
const FROM_ROW_TO_ROW = patternOfWords(
  (any) => `^\\s*${rowMark(any)}(\\d{1,2})\\s?(?:${any(({ toRow }) => toRow)}|[-–])\\s?#?(\\d{1,2})\\s+(\\p{L}.*)$`,
);

/** "4 in 2 Wochen", behind other rows, is a fourth one; "4 november" is a day. */
function marked(piece: string, context: ReplyContext): string {
  const isDay = periodsIn(piece, context).some(({ words }) => piece.trimStart().startsWith(words));
  return isDay ? piece : piece.replace(/^\s*#?(\d{1,2})\s+/, '#$1: ');
}

/** "… en 2 …", "…; #3 …": a number that another command begins with. */
const BETWEEN = patternOfWords(
  (any) =>
    `(?:[,;&+]|(?<!\\b(?:${any(({ row }) => row)}))[.]\\s|(?:^|\\s)(?:${any(({ and }) => and)})\\s)+\\s*(?=${rowMark(any)}\\d{1,2}[.:)]?\\s+\\p{L})`,
);
