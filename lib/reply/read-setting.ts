import { LANGUAGES } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import type { Register } from '../promise/client-promise.ts';
import { after } from './after-phrase.ts';
import { type Command, NO_VALUE } from './command.ts';
import { daysOffIn, takesDaysOffBack } from './days-off-in-line.ts';
import { isListed, patternOfWords } from './in-any-language.ts';
import { meaningOf } from './phrase-book.ts';
import { plainWord } from './plain-word.ts';
import { ADDRESS, correctionOf, isCommand } from './read-correction.ts';
import { settingOf } from './setting-in-line.ts';
import type { Verb } from './words/reply-words.ts';

/**
 * The commands that begin a line and take its rest: `client`, `job`, `settings`, `forget`, and the register. `others` are
 * the commands seen in the whole line: "klus is klaar" is done, not the name of a job. `below` are the lines beneath, for
 * a signature of several lines.
 */
export function readSetting(
  line: string,
  others: readonly Verb[],
  readings: readonly Reading[],
  below: readonly string[],
): Command | null {
  const link = linkOf(line);
  if (link !== null) return link;
  const register = registerOf(line);
  if (register !== null) return { name: 'register', register };
  if (takesDaysOffBack(line)) return { name: 'settings', setting: 'days off', words: NO_VALUE };
  const setting = settingOf(line, below);
  if (setting !== null) return setting;
  const daysOff = isCommand(others) ? null : daysOffIn(line, readings);
  if (daysOff !== null) return { name: 'settings', setting: 'days off', words: daysOff };
  if (wantsAllGone(line)) return { name: 'forget', who: 'me' };
  const forget = after(line, (words) => words.commands.forget);
  const forgotten = forget === null ? null : forgetOf(forget.rest);
  if (forgotten?.who === 'me') return forgotten;
  if (forget !== null && forgotten !== null && !others.includes('drop') && !NOBODY().test(forget.rest))
    return forgotten;
  return correctionOf(line, others, readings);
}

/** "Vergiss es", "forget that we …". */
const NOBODY = patternOfWords((any) => `^(?:${any(({ nobody }) => nobody)})(?!\\p{L})`);

/** "Link …", not "can you please link …". */
function withoutRequest(line: string): string {
  const opening = (said: string) => after(said, ({ requests, change }) => [...requests, ...change.begin]);
  let said = line;
  for (let opens = opening(said); opens !== null; opens = opening(said)) said = opens.rest;
  return said;
}

/** "koppel sanne@werk.example": the verb, an address, and nothing else that matters. */
function linkOf(line: string): Command | null {
  for (const name of ['unlink', 'link'] as const) {
    const said = after(withoutRequest(line), (words) => words.commands[name]);
    const address = said === null ? undefined : ADDRESS.exec(said.rest)?.[0];
    if (said !== null && address !== undefined && said.rest.indexOf(address) < MAX_BEFORE_ADDRESS) {
      return { name, address: address.toLowerCase().replace(/[.!?:]+$/, '') };
    }
  }
  return null;
}

/** "Delete my account", "alles löschen bitte". */
function wantsAllGone(line: string): boolean {
  const said = plainWord(line)
    .split(/[\s.,!]+/)
    .filter((word) => word !== '' && !isPolite(word))
    .join(' ');
  return isListed(said, ({ forgetMe }) => forgetMe);
}

/** Characters between the verb and the address: "koppel mijn adres sanne@…" is one, a sentence that mentions one is not. */
const MAX_BEFORE_ADDRESS = 30;

/** A whole line that is nothing but "u" or "je", politely wrapped. */
function registerOf(line: string): Register | null {
  const words = plainWord(line)
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !isPolite(word));
  const [first, second = ''] = words;
  const isTo =
    words.length <= MAX_ADDRESSED &&
    isListed(second, ({ toWhom }) => toWhom) &&
    plainWord(line).startsWith(first ?? '') === false;
  // "Duze Katrin": the verb says it of whomever.
  const verb =
    words.length <= MAX_ADDRESSED ? words.find((word) => isListed(word, ({ addressing }) => addressing)) : undefined;
  // What is small in one language denies in another: "ne la tutoie pas".
  const denies = (word: string) => LANGUAGES.some((language) => meaningOf(word, language)?.kind === 'negation');
  if (verb !== undefined && words.some(denies)) return null;
  const said = verb ?? (isTo ? (first ?? '') : (addressedWith(words) ?? words.join(' ')));
  for (const register of ['informal', 'formal'] as const) {
    if (isListed(said, ({ registers }) => registers[register])) return register;
  }
  return null;
}

/** "Spreek haar met u aan": the two words that say it. */
function addressedWith(words: readonly string[]): string | null {
  const at = words.findIndex((word) => isListed(word, ({ addressWith }) => addressWith.with));
  return words.length <= MAX_ADDRESSED && isListed(words[0] ?? '', ({ addressWith }) => addressWith.verbs) && at > 0
    ? words.slice(at, at + 2).join(' ')
    : null;
}

/** "Zeg maar u tegen mevrouw Postma": so many words at most. */
const MAX_ADDRESSED = 6;

function isPolite(word: string): boolean {
  return isListed(word, ({ please, wrapping }) => [...please, ...wrapping]);
}

function forgetOf(rest: string): Command & { name: 'forget' } {
  const named = after(rest, (words) => words.allOf)?.rest ?? rest;
  const who = plainWord(named).replace(/[.!]+$/, '');
  return isListed(who, ({ me }) => me)
    ? { name: 'forget', who: 'me' }
    : { name: 'forget', who: 'client', client: named.replace(/[.!]+$/, '') };
}
