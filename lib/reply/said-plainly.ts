import { LANGUAGES } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import { whenMet } from '../period/when-asked.ts';
import { patternOfWords } from './in-any-language.ts';
import type { ReplyContext } from './reply-context.ts';
import { REPLY_WORDS } from './reply-words.ts';
import { periodsIn } from './times-in-line.ts';

/** A line in words that are read as they stand: what it goes round about, it says. */
export function saidPlainly(line: string, context: ReplyContext): string {
  const start = putRight(beginning(inWriting(line, context)), context);
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

/** "In ner woche", "jlui ai écrit": as it is written, where it is typed as it is spoken. */
function inWriting(line: string, { language }: ReplyContext): string {
  if (language === null) return line;
  const written = WRITTEN(language);
  return line.replace(
    /(?<![\p{L}\d'’./@-])\p{L}+(?![\p{L}\d'’./@-])/gu,
    (word) => written.get(word.toLowerCase()) ?? word,
  );
}

const WRITTEN = whenMet((language) => new Map(Object.entries(REPLY_WORDS[language].spoken)));

/** "October – no wait, November", "after the holidays, so January": of two times the last; the first of these stands in the other's place. */
function putRight(line: string, context: ReplyContext): string {
  const times = periodsIn(line, context).toSorted((one, other) => one.at - other.at);
  for (const [index, { at, words }] of [...times.entries()].reverse()) {
    const first = times[index - 1];
    if (first === undefined) continue;
    const between = line.slice(first.at + first.words.length, at);
    if (NO_WAIT().test(between))
      return `${line.slice(0, first.at)}${/^[\s\p{L}]*/u.exec(between)?.[0].trim()} ${line.slice(at)}`;
    if (/,\s$/.test(between) ? SO().test(line.slice(at + words.length)) : SO_BEFORE().test(between))
      return line.slice(at);
  }
  return line;
}

/** "Nee wacht, sorry". Some hold others: a long row of them could be taken apart in more ways than can be tried. */
const MOST_STOPS = 4;

/** Behind at most three words more of what is put right, and before two of what is meant: "oktober schuiven, nee wacht, doe maar november". */
const NO_WAIT = patternOfWords((any) => {
  const stop = '[\\s,.;:!?…–—(-]+';
  return `^(?:\\s\\p{L}+){0,3}\\s?(?=[,.;:!?…–—(-])(?:${stop}(?:${any(({ noWait }) => noWait)})(?!\\p{L})){1,${MOST_STOPS}}${stop}(?:\\p{L}+\\s){0,2}$`;
});

/** "…, januari dus", "…, dus in januari". */
const SO = patternOfWords((any) => `^\\s(?:${any(({ so }) => so)})(?!\\p{L})`);
const SO_BEFORE = patternOfWords((any) => `[,;–—-]\\s(?:${any(({ so }) => so)})\\s(?:\\p{L}{1,3}\\s)?$`);

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
