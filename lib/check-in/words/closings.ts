import { whenAsked } from '../../period/when-asked.ts';
import { BEFORE_NAME, CLOSINGS, FAREWELLS, GREETINGS } from './closing-words.ts';

const all = (table: Readonly<Record<string, string>>): string => Object.values(table).join('|');

const CLOSING = whenAsked(() => new RegExp(`^(?:${all(FAREWELLS)}|${all(CLOSINGS)})(?=$|[\\s,!.–-])`, 'iu'));
const GREETING = whenAsked(() => new RegExp(`^(?:${all(GREETINGS)})(?!\\p{L})`, 'iu'));

const FROM = whenAsked(() => new RegExp(`^(?:${all(BEFORE_NAME)})\\s`, 'iu'));

/** What stands behind the words that close a mail, `''` where nothing does; null where a line closes none. */
export function behindClosing(line: string): string | null {
  const [closing] = CLOSING().exec(line) ?? [];
  if (closing === undefined) return null;
  return line
    .slice(closing.length)
    .replace(/^[\s,!.:–-]+/u, '')
    .replace(FROM(), '');
}

/** Whether a line opens with words that close a mail, and open one as well: the name behind is then the freelancer's. */
export function alsoGreets(line: string): boolean {
  return GREETING().test(line);
}
