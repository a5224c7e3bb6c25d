import { LANGUAGES, type Language } from '../period/language.ts';
import { whenMet } from '../period/when-asked.ts';
import { bookFor } from './phrase-book.ts';
import { plainWord } from './plain-word.ts';
import { REPLY_WORDS } from './reply-words.ts';

/** A command that a slip is looked for in has so many letters at least: shorter ones are too near to other words. */
const LONG_ENOUGH = 6;
/** So many letters next to each other may stand in another order: "erledgit", "erledtig". */
const MOST_MOVED = 3;

/** A word as it was meant: letters that were held down once ("klaaar", "mercii"), a command with one slip in it as it is listed. */
export function asMeant(word: string, preferred: Language | null): string {
  const { known, commands } = wordsFor(preferred ?? 'nl');
  if (known.has(word) || !/^\p{L}{3,20}$/u.test(word)) return word;
  const once = [word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1{2,}/g, '$1')];
  const held = [...once, ...once.map((one) => one.replace(/([aeiou])\1$/, '$1'))].find((one) => known.has(one));
  return held ?? commands.find((command) => isSlipOf(word, command)) ?? word;
}

/** All words of all phrases, those that are one slip from a command among them; and the commands of one long word in the preferred language. */
const wordsFor = whenMet((preferred) => {
  const others = LANGUAGES.flatMap((language) => REPLY_WORDS[language].noSlips);
  return {
    known: new Set([...[...bookFor(preferred).keys()].flatMap((phrase) => phrase.split(/[ .]/)), ...others]),
    commands: Object.values(REPLY_WORDS[preferred].commands)
      .flatMap((phrases) => phrases.map(plainWord))
      .filter((phrase) => phrase.length >= LONG_ENOUGH && /^\p{L}+$/u.test(phrase)),
  };
});

/** Whether two words differ by one letter, or by the order of a few; the first is right, and where a letter differs the end is ("ich erledige das"). */
function isSlipOf(word: string, command: string): boolean {
  if (Math.abs(word.length - command.length) > 1 || word[0] !== command[0]) return false;
  const least = Math.min(word.length, command.length);
  let before = 0;
  while (before < least && word[before] === command[before]) before++;
  let behind = 0;
  while (behind < least - before && word.at(-1 - behind) === command.at(-1 - behind)) behind++;
  const [typed, meant] = [word, command].map((one) => one.slice(before, one.length - behind));
  if (typed === undefined || meant === undefined) return false;
  if (typed.length <= 1 && meant.length <= 1) {
    const right = typed === '' ? 1 : 2;
    return word.slice(-right) === command.slice(-right);
  }
  return typed.length <= MOST_MOVED && [...typed].sort().join('') === [...meant].sort().join('');
}
