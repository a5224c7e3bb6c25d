import type { Language } from '../period/language.ts';
import { type Command, type ReadReply, unclear } from './command.ts';
import { meaningOf } from './phrase-book.ts';
import { plainWord } from './plain-word.ts';
import { readLine } from './read-line.ts';
import { isStop } from './read-stop-scope.ts';
import type { ReplyContext } from './reply-context.ts';
import { rowOf } from './row-of.ts';
import { withoutWishes } from './said-plainly.ts';

/** Lines looked at, and characters of each: commands are short. */
const MAX_LINES = 40;
const MAX_LINE = 400;

/**
 * What the visible text of a reply asks for. The first line that is more than a greeting or thanks decides, except STOP on
 * any line; two commands on it are asked back, as is everything that isn't understood.
 */
export function readReply(text: string, context: ReplyContext): ReadReply {
  const lines = text
    .split('\n', MAX_LINES)
    .map((line) => line.slice(0, MAX_LINE).trim())
    .filter((line) => line !== '');
  if (lines.some((line) => isStop(line, context))) return { command: { name: 'stop' }, row: null };
  for (const [index, line] of lines.entries()) {
    const { row, rest } = rowOf(withoutWishes(line), context);
    const command = asSaid(readLine(rest, context, lines.slice(index + 1)), rowOf(line, context).rest);
    if (command.name === 'thanks' || (isSalutation(line, command) && index < lines.length - 1)) continue;
    return isSmallTalk(command, lines.slice(0, index), context) ? THANKS : { command, row };
  }
  return lines.length === 0 ? { command: unclear('', []), row: null } : THANKS;
}

const THANKS: ReadReply = { command: { name: 'thanks' }, row: null };

/** What is not clear is told back with the good wishes that were taken out of it. */
function asSaid(command: Command, line: string): Command {
  return command.name === 'unclear' ? { ...command, words: line } : command;
}

/** What follows thanks and isn't understood is a signature, or more small talk; below a mere greeting it is what is said. */
function isSmallTalk(command: Command, above: readonly string[], { language }: ReplyContext): boolean {
  if (above.length === 0 || command.name !== 'unclear' || command.understood.length > 0) return false;
  const words = command.words.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0;
  const most = above.every((line) => isGreeting(line, language) || SALUTATION.test(line))
    ? MOST_OF_A_NAME
    : MOST_OF_SMALL_TALK;
  return words <= most && !command.words.endsWith('?');
}

/** Words of a name below a greeting, and of a signature or small talk below thanks. */
const MOST_OF_A_NAME = 2;
const MOST_OF_SMALL_TALK = 6;

/** "Hoi Pencilled," by itself. */
function isGreeting(line: string, language: Language | null): boolean {
  const kinds = (line.match(/\p{L}+/gu) ?? []).map((word) => meaningOf(plainWord(word), language)?.kind);
  return kinds.length <= MOST_OF_A_GREETING && kinds[0] === 'greeting' && !kinds.includes('thanks');
}

const MOST_OF_A_GREETING = 4;

/** "Moggûh!", "Buongiorno Pencilled,": a word or two above the rest that nobody lists. */
function isSalutation(line: string, command: Command): boolean {
  return command.name === 'unclear' && command.understood.length === 0 && SALUTATION.test(line);
}

const SALUTATION = /^\p{Lu}\p{L}+(?: \p{L}+)?\s?[,!]$/u;
