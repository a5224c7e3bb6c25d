import { LANGUAGES } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import type { Register } from '../promise/client-promise.ts';
import { after, MAX_WORDS } from './after-phrase.ts';
import type { Command } from './command.ts';
import { named } from './named.ts';
import { plainWord, REPLY_WORDS } from './phrase-book.ts';
import { daysOffIn } from './said-of-me.ts';
import { settingOf } from './setting-in-line.ts';
import type { Verb } from './words/reply-words.ts';

/** Introductions that are ordinary words too: only before an address do they name a client. */
const WEAK_INTRODUCTIONS = new Set(['van', 'from', 'von', 'it is from', "it's from", 'de la part de']);

const ADDRESS = /[^\s<>()",;]{1,64}@[^\s<>()",;]{2,190}/;

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
  const setting = settingOf(line, below);
  if (setting !== null) return setting;
  const daysOff = isCommand(others) ? null : daysOffIn(line, readings);
  if (daysOff !== null) return { name: 'settings', setting: 'days off', words: daysOff };
  const forget = after(line, (words) => words.commands.forget);
  if (forget !== null && !others.includes('drop') && !/^(?:dit|deze|it|this|das|es|ça)\b/i.test(forget.rest))
    return forgetOf(forget.rest);
  if (/^(?:oublie|oubliez)[ -]moi$/i.test(line.trim().replace(/[.!\s]+$/, ''))) return { name: 'forget', who: 'me' };
  const client = after(line, (words) => words.commands.client);
  if (
    client !== null &&
    (WEAK_INTRODUCTIONS.has(client.phrase) ? ADDRESS.test(client.rest) : client.colon || !isCommand(others))
  ) {
    return { name: 'client', words: named(client.rest) };
  }
  if (isOnlyAddress(line)) return { name: 'client', words: line.trim().slice(0, MAX_WORDS) };
  const job = after(line, (words) => words.commands.job);
  if (job !== null && (job.colon || (readings.length === 0 && !isCommand(others) && !SENTENCE.test(job.rest))))
    return { name: 'job', words: named(job.rest) };
  return null;
}

/** "koppel sanne@werk.example": the verb, an address, and nothing else that matters. */
function linkOf(line: string): Command | null {
  for (const name of ['unlink', 'link'] as const) {
    const said = after(line, (words) => words.commands[name]);
    const address = said === null ? undefined : ADDRESS.exec(said.rest)?.[0];
    if (said !== null && address !== undefined && said.rest.indexOf(address) < MAX_BEFORE_ADDRESS) {
      return { name, address: address.toLowerCase().replace(/[.!?:]+$/, '') };
    }
  }
  return null;
}

/** Characters between the verb and the address: "koppel mijn adres sanne@…" is one, a sentence that mentions one is not. */
const MAX_BEFORE_ADDRESS = 30;

/** "opdracht gaat …" tells something of the job, "opdracht huisstijl" names it. */
const SENTENCE = /^(?:is|was|gaat|wordt|komt|heeft|ging|ist|wird|geht|kommt|hat|has|will|goes|went|est|sera|a)\s/i;

function isCommand(others: readonly Verb[]): boolean {
  return others.some((verb) => verb !== 'client' && verb !== 'job');
}

/** A whole line that is nothing but "u" or "je", politely wrapped. */
function registerOf(line: string): Register | null {
  const words = plainWord(line)
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !POLITE.has(word));
  const [first, second = ''] = words;
  const isTo =
    words.length <= MAX_ADDRESSED && TO_WHOM.has(second) && plainWord(line).startsWith(first ?? '') === false;
  const said = isTo ? (first ?? '') : words.join(' ');
  for (const register of ['informal', 'formal'] as const) {
    if (LANGUAGES.some((language) => REPLY_WORDS[language].registers[register].includes(said))) return register;
  }
  return null;
}

/** "Zeg maar u tegen mevrouw Postma": so many words at most. */
const MAX_ADDRESSED = 6;
const TO_WHOM = new Set(['tegen', 'to', 'zu', 'à']);

const POLITE = new Set([
  'aub',
  'graag',
  'zeg',
  'gebruik',
  'schrijf',
  'voortaan',
  'ab jetzt',
  'désormais',
  'maar',
  'liever',
  'please',
  'use',
  'bitte',
  'lieber',
  'svp',
  'stp',
  'plutôt',
  'alsjeblieft',
]);

function isOnlyAddress(line: string): boolean {
  const rest = line
    .replace(ADDRESS, '')
    .replace(/[<>()":;,.-]/g, ' ')
    .trim();
  return ADDRESS.test(line) && rest.split(/\s+/).length <= 4 && !/\d/.test(rest);
}

function forgetOf(rest: string): Command {
  const named = after(rest, (words) => words.allOf)?.rest ?? rest;
  const who = plainWord(named).replace(/[.!]+$/, '');
  return LANGUAGES.some((language) => REPLY_WORDS[language].me.includes(who))
    ? { name: 'forget', who: 'me' }
    : { name: 'forget', who: named.replace(/[.!]+$/, '') };
}
