import { LANGUAGES } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import { patternOfWords } from './in-any-language.ts';
import type { ReplyContext } from './reply-context.ts';
import { REPLY_WORDS } from './reply-words.ts';
import { periodsIn } from './times-in-line.ts';

/** A line in words that are read as they stand: what it goes round about, it says. */
export function saidPlainly(line: string, context: ReplyContext): string {
  const start = beginning(line);
  for (const reading of periodsIn(start, context)) {
    const said = mustBe(start, reading);
    if (said !== null) return said;
  }
  return start;
}

/** Without "Guten Morgen" and "fijn weekend": tomorrow and the weekend are not meant. */
export function withoutWishes(line: string): string {
  return line.replace(WISH(), '$1,');
}

/** "goede week 42" is none. */
const WISH = patternOfWords((any) => `(^|[^\\p{L}])(?:${any(({ wishes }) => [wishes])})(?![\\p{L}]| ?\\d)`, 'giu');

/** "Not before December" says when it begins, which is what `later` says; "October instead of September" says October. */
function beginning(line: string): string {
  return line.replace(INSTEAD_OF(), '').replace(NOT_BEFORE(), '$1later ');
}

const NOT_BEFORE = patternOfWords((any) => `(^|\\s)(?:${any(({ notBefore }) => notBefore)})\\s+(?=\\S)`);
const INSTEAD_OF = patternOfWords((any) => `(?<=\\S)\\s(?:${any(({ insteadOf }) => insteadOf.of)})\\s.*$`);

/** "Moet week 39 zijn" says that it is week 39. */
function mustBe(line: string, { at, words }: Reading): string | null {
  const [before, after] = [line.slice(0, at), line.slice(at + words.length)];
  for (const { mustBe: must } of LANGUAGES.map((language) => REPLY_WORDS[language])) {
    const said = new RegExp(`(?:^|\\s)${must.before}$`, 'iu').exec(before);
    const rest = new RegExp(`^${must.after && `\\s${must.after}`}(?=$|[\\s.,!])`, 'iu').exec(after);
    if (said && rest) return `${before.slice(0, said.index)} ${words}${after.slice(rest[0].length)}`;
  }
  return null;
}
