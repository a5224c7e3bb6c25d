import { LANGUAGES } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import { whenMet } from '../period/when-asked.ts';
import { patternOfWords } from './in-any-language.ts';
import type { ReplyContext } from './reply-context.ts';
import { REPLY_WORDS } from './reply-words.ts';
import { durationIn, periodsIn } from './times-in-line.ts';

/** A line in words that are read as they stand: what it goes round about, it says. */
export function saidPlainly(line: string, context: ReplyContext): string {
  const start = putRight(setApart(behindStop(beginning(inWriting(line, context)), context), context), context);
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
  return line.replace(SPOKEN(language), (said) => written.get(said.toLowerCase()) ?? said);
}

const WRITTEN = whenMet((language) => new Map(Object.entries(REPLY_WORDS[language].spoken)));
const SPOKEN = whenMet((language) => {
  const longestFirst = [...WRITTEN(language).keys()].toSorted((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\d'’./@-])(?:${longestFirst.join('|')})(?![\\p{L}\\d'’./@-])`, 'giu');
});

/** "Nee wacht, november", "vraag het over een week.. o nee, het wordt september": what stands before the stop isn't meant, where a time stands behind it. */
function behindStop(line: string, context: ReplyContext): string {
  const rest = STOP().exec(line)?.[1] ?? BROKEN_OFF().exec(line)?.[1];
  return rest !== undefined && periodsIn(rest, context).length > 0 ? rest : line;
}

/** "Nicht Juni, Juli" is no stretch from the one to the other. */
function setApart(line: string, context: ReplyContext): string {
  for (const { at, words } of periodsIn(line, context)) {
    const [denied, ...meant] = words.split(/,\s/);
    const not = DENIED().exec(line.slice(0, at))?.[0];
    if (not !== undefined && denied !== undefined && meant.length > 0)
      return `${line.slice(0, at - not.length)} ${meant.join(', ')}${line.slice(at + words.length)}`;
  }
  return line;
}

const DENIED = patternOfWords((any) => `(?<!\\p{L})(?:${any(({ insteadOf }) => insteadOf.not)})\\s$`);

/** "October – no wait, November", "after the holidays, so January": of two times the last; the first of these stands in the other's place. */
function putRight(line: string, context: ReplyContext): string {
  const times = periodsIn(line, context).toSorted((one, other) => one.at - other.at);
  for (const [index, { at, words }] of [...times.entries()].reverse()) {
    const first = times[index - 1];
    if (first === undefined) {
      // "Zwei Monate Aufschub, also Juli".
      const before = line.slice(0, at);
      const isWhole = SO_BEFORE().test(before) && durationIn(before, context) !== null;
      return isWhole ? line.slice(at) : line;
    }
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
/** Characters before what is broken off. */
const MOST_BEFORE = 80;

/** Behind at most three words more of what is put right, and before two of what is meant: "oktober schuiven, nee wacht, doe maar november". */
const NO_WAIT = patternOfWords((any) => {
  const stop = '[\\s,.;:!?…–—(-]+';
  return `^(?:\\s\\p{L}+){0,3}\\s?(?=[,.;:!?…–—(-])(?:${stop}(?:${any(({ noWait }) => noWait)})(?!\\p{L})){1,${MOST_STOPS}}${stop}(?:\\p{L}+\\s){0,3}$`;
});

/** "Nee wacht, …": two of them at least, since a mere "nee" says more. */
const STOP = patternOfWords((any) => {
  const noWait = `(?:${any(({ noWait }) => noWait)})(?!\\p{L})`;
  return `^${noWait}(?:[\\s,.!…–—-]+${noWait}){1,${MOST_STOPS}}[,.:!?…–—-]+\\s*(.+)$`;
});
/** "…over een weekj.. o nee, …", "…in a fortni– scrap that, …": what is broken off, and taken back. */
const BROKEN_OFF = patternOfWords((any) => {
  const noWait = `(?:${any(({ noWait }) => noWait)})(?!\\p{L})[\\s,.:!…–—-]+`;
  return `^.{1,${MOST_BEFORE}}?(?:\\.\\.+|…|[–—-])\\s?(?:${noWait}){1,${MOST_STOPS}}(.+)$`;
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
