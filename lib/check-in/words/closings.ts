import { whenAsked } from '../../period/when-asked.ts';
import { BEFORE_NAME, BETWEEN, CLOSINGS, FAREWELLS, GREETINGS, WISHES } from './closing-words.ts';

const all = (table: Readonly<Record<string, string>>): string => Object.values(table).join('|');

const CLOSING = whenAsked(
  () => new RegExp(`^(?:${all(WISHES)}|${all(FAREWELLS)}|${all(CLOSINGS)})(?=$|[\\s,!.–-])`, 'iu'),
);
const GREETING = whenAsked(() => new RegExp(`^(?:${all(GREETINGS)})(?!\\p{L})`, 'iu'));

const FROM = whenAsked(() => new RegExp(`^(?:${all(BEFORE_NAME)})\\s`, 'iu'));
const AND = whenAsked(() => new RegExp(`^(?:${all(BETWEEN)}|&)\\s`, 'iu'));

/** What stands behind the words that close a mail, `''` where nothing does; null where a line closes none. */
export function behindClosing(line: string): string | null {
  const [closing] = CLOSING().exec(line) ?? [];
  if (closing === undefined) return null;
  const behind = line.slice(closing.length).replace(/^[\s,!.:–-]+/u, '');
  const [and = ''] = AND().exec(behind) ?? [];
  return (and ? behindClosing(behind.slice(and.length)) : null) ?? behind.replace(FROM(), '');
}

/** Whether a line opens with words that close a mail, and open one as well: the name behind is then the freelancer's. */
export function alsoGreets(line: string): boolean {
  return GREETING().test(line);
}
