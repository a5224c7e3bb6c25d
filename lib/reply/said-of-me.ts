import { LANGUAGES, type Language } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import { readDuration } from '../period/read-duration.ts';
import { holds, isListed, patternOfWords, says } from './in-any-language.ts';
import { meaningOf } from './phrase-book.ts';
import { plainWord } from './plain-word.ts';
import { REPLY_WORDS } from './reply-words.ts';

/** "Kun je me …": a question mark behind it makes no question of it. */
export function isRequest(line: string): boolean {
  return says(line, (words) => words.requests);
}

/** A question, by its mark or by how it begins ("is het al verstuurd"). */
export function asksSomething(line: string): boolean {
  const start = ` ${plainWord(line)} `.replace(/[^\p{L}\p{N}'-]+/gu, ' ');
  return (
    line.endsWith('?') ||
    LANGUAGES.some((language) => REPLY_WORDS[language].asks.some((phrase) => start.startsWith(` ${phrase} `)))
  );
}

/** "Hoi Pencilled," by itself. */
export function isGreeting(line: string, language: Language | null): boolean {
  const kinds = (line.match(/\p{L}+/gu) ?? []).map((word) => meaningOf(plainWord(word), language)?.kind);
  return kinds.length <= MOST_OF_A_GREETING && kinds[0] === 'greeting' && !kinds.includes('thanks');
}

const MOST_OF_A_GREETING = 4;

/** Somebody is away: a time beside it is no time of work. */
export function saysAway(line: string): boolean {
  return says(line, (words) => words.away.gone);
}

/** What a line says of a time in it: they answer then, work begins, it takes so long, something else is then; null where it says none. */
export function whatIsThen(line: string): 'answer' | 'begins' | 'lasts' | 'other' | null {
  return (
    (['lasts', 'answer', 'other', 'begins'] as const).find((what) => says(line, ({ timeOf }) => timeOf[what])) ?? null
  );
}

/** "I think", "99% sure". */
export function saysPerhaps(line: string): boolean {
  return says(line, (words) => words.perhaps);
}

/** "From now on": of all reminders, not of this one. */
export function saysAlways(line: string): boolean {
  return says(line, (words) => words.always);
}

/** Whose an address is, by the words beside it: "my other address", "ik mail ook vanaf" (theirs, or told of it), else somebody else's. */
export function whoseAddress(beside: string): 'mine' | 'perhaps-mine' | 'theirs' {
  if (says(beside, ({ mine }) => mine)) return 'mine';
  return says(beside, ({ away }) => away.me.filter((me) => !isYou(me))) ? 'perhaps-mine' : 'theirs';
}

/** French "je" is Dutch for "you". */
function isYou(word: string): boolean {
  return isListed(word, ({ registers }) => [...registers.informal, ...registers.formal]);
}

/** "Moet week 39 zijn" says that it is week 39. */
export function mustBe(line: string, { at, words }: Reading): string | null {
  const [before, after] = [line.slice(0, at), line.slice(at + words.length)];
  for (const { mustBe: must } of LANGUAGES.map((language) => REPLY_WORDS[language])) {
    const said = new RegExp(`(?:^|\\s)${must.before}$`, 'iu').exec(before);
    const rest = new RegExp(`^${must.after && `\\s${must.after}`}(?=$|[\\s.,!])`, 'iu').exec(after);
    if (said && rest) return `${before.slice(0, said.index)} ${words}${after.slice(rest[0].length)}`;
  }
  return null;
}

/** "Geen vrije dagen meer": all of them are taken back. */
export function takesDaysOffBack(line: string): boolean {
  const plain = plainWord(line).replace(/[.!\s]+$/, '');
  return isListed(plain, ({ noDaysOff }) => noDaysOff);
}

/** "Niet meer vrij": they were, and which no longer are is asked. */
const NO_MORE = patternOfWords((any) => `(?<!\\p{L})(?:${any(({ noMore }) => noMore)})(?!\\p{L})`);

/** "Ik ben met vakantie van 7 t/m 18 september": the freelancer's own days off; null where it isn't that, or not one stretch. */
export function daysOffIn(line: string, readings: readonly Reading[]): string | null {
  const [only, ...others] = readings.filter(({ words }) => !saysAway(words) && !HOLIDAYS().test(words));
  if (only === undefined || others.length > 0 || NO_MORE().test(line)) return null;
  // "Bin im Urlaub, in einer Woche nochmal": when to ask again.
  if (LANGUAGES.some((language) => readDuration(only.words, language) !== null)) return null;
  if (only.bound === 'until' || (only.bound === 'from' && only.grain !== 'range')) return null;
  // "Ich habe gehört, sie ist im Urlaub" is hers.
  const isMine = line.split(/[,;]/).some((clause) =>
    LANGUAGES.some((language) => {
      const { me, gone } = REPLY_WORDS[language].away;
      return holds(clause, me) && holds(clause, gone);
    }),
  );
  return isMine ? only.words : null;
}

const HOLIDAYS = patternOfWords((any) => `^(?:${any(({ holidays }) => holidays)})(?!\\p{L})`);

/** "Not before December" says when it begins, which is what `later` says; "October instead of September" says October. */
export function beginning(line: string): string {
  return line.replace(INSTEAD_OF(), '').replace(NOT_BEFORE(), '$1later ');
}

const NOT_BEFORE = patternOfWords((any) => `(^|\\s)(?:${any(({ notBefore }) => notBefore)})\\s+(?=\\S)`);
const INSTEAD_OF = patternOfWords((any) => `(?<=\\S)\\s(?:${any(({ insteadOf }) => insteadOf.of)})\\s.*$`);

/** "Kan dat overzicht uit?", "turn the overview off": whichever way it is said. */
export function switchIn(line: string): 'on' | 'off' | null {
  if (!says(line, (words) => words.settings.overview)) return null;
  if (says(line, (words) => words.switches.off)) return 'off';
  return says(line, (words) => words.switches.on) ? 'on' : null;
}

/** Without "Guten Morgen" and "fijn weekend": tomorrow and the weekend are not meant. */
export function withoutWishes(line: string): string {
  return line.replace(WISH(), '$1,');
}

/** "goede week 42" is none. */
const WISH = patternOfWords((any) => `(^|[^\\p{L}])(?:${any(({ wishes }) => [wishes])})(?![\\p{L}]| ?\\d)`, 'giu');
