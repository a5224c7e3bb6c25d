import { LANGUAGES } from '../period/language.ts';
import { isListed, says } from './in-any-language.ts';
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
