import { isSignOff } from '../forward/sign-offs.ts';
import { LANGUAGES } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import { SETTINGS, type Setting } from '../promise/setting.ts';
import { after, MAX_WORDS } from './after-phrase.ts';
import { type Command, NO_VALUE } from './command.ts';
import { isListed, patternOfWords, says } from './in-any-language.ts';
import { plainWord } from './plain-word.ts';
import { isPerson } from './read-correction.ts';
import { REPLY_WORDS } from './reply-words.ts';
import type { ReplyWords } from './words/reply-words.ts';

/**
 * The setting that a line sets: "tijdzone: Europe/London", "overzicht uit", "kun je mijn taal op Engels zetten?"; null for
 * none. `below` are the lines beneath, for a signature of several lines.
 */
export function settingOf(said: string, beneath: readonly string[], readings: readonly Reading[]): Command | null {
  // "Handtekening:" alone on its line.
  const isAbove = /[:=]$/.test(said) && beneath.length > 0;
  const line = isAbove ? `${said} ${beneath[0]}` : said;
  const below = isAbove ? beneath.slice(1) : beneath;
  const zone = zoneIn(line);
  if (zone !== null) return { name: 'settings', setting: 'zone', words: zone };
  const { body, isAsked, isMine } = opened(line);
  for (const setting of SETTINGS) {
    const key = after(body, (words) => words.settings[setting]);
    if (key === null) continue;
    const { value, isTold } = valueIn(setting, key.rest, isAsked);
    const isMeant = isAsked || (isMine && isTold && setting !== 'days off');
    const isSet =
      key.colon ||
      (isMeant && (setting !== 'name' || isName(value, isMine, key.rest))) ||
      isPlainSetting(setting, key) ||
      (setting === 'days off' && isDaysOff(key, readings));
    // "Kann ich eine Übersicht haben?" asks for the list.
    const isSwitch = setting !== 'overview' || key.colon || isPlainSetting(setting, { ...key, rest: value });
    if (!isSet || !isSwitch || value === '') continue;
    // "Name is wrong" is about the one in the letter.
    if (setting === 'name' && !key.colon && isListed(plainWord(value), ({ commands }) => commands.wrong)) continue;
    const words = setting === 'signature' ? [value, ...below].join('\n') : value;
    return { name: 'settings', setting, words: words.slice(0, MAX_WORDS).trim() };
  }
  const overview = switchIn(line);
  return overview === null ? null : { name: 'settings', setting: 'overview', words: overview };
}

/** A few words that are nobody else's name: "change the name of the client" is not about the freelancer's own. */
function isName(value: string, isMine: boolean, rest: string): boolean {
  return value.split(/\s+/).length <= MAX_NAME_WORDS && (isMine || !OF().test(rest));
}

const OF = patternOfWords((any) => `^(?:${any(({ of }) => of)})\\s`);

/** Words taken off before the name of a setting: "kun je", "bitte", "change", "my", "the". */
const MAX_OPENINGS = 6;

function opened(line: string): { body: string; isAsked: boolean; isMine: boolean } {
  let body = line;
  let isAsked = false;
  let isMine = false;
  for (let count = 0; count < MAX_OPENINGS; count++) {
    const asked = after(body, ({ requests, commands, change }) => [...requests, ...commands.settings, ...change.begin]);
    const mine = after(body, (words) => words.mine);
    const article = isAsked ? after(body, (words) => words.articles) : null;
    const next = asked ?? mine ?? article;
    if (next === null) break;
    isAsked ||= asked !== null;
    isMine ||= mine !== null;
    body = next.rest;
  }
  return { body, isAsked, isMine };
}

/** What it is set to, and whether a word led to it ("is", "op", "to"). */
function valueIn(setting: Setting, rest: string, isAsked: boolean): { value: string; isTold: boolean } {
  const led = after(rest, ({ change }) => change.to);
  const asked = isAsked && setting !== 'signature' ? withoutEnd((led?.rest ?? rest).replace(/[?\s]+$/, '')) : null;
  return { value: politeless(setting, asked ?? led?.rest ?? rest), isTold: led !== null };
}

/** "… op Londen zetten": the verb at the end of a request. */
function withoutEnd(value: string): string {
  return value.replace(VERB_AT_END(), '');
}

const VERB_AT_END = patternOfWords((any) => `(?:\\s(?:${any(({ change }) => change.end)}))+$`);

/** "Zet mijn tijdzone op Europe/London graag": a name of that shape is a zone, whatever stands around it. */
function zoneIn(line: string): string | null {
  const plain = plainWord(line);
  const isNamed = LANGUAGES.some((language) => REPLY_WORDS[language].settings.zone.some((key) => plain.includes(key)));
  return isNamed ? (/(?<=^|[\s:=])\p{Lu}\p{L}+(?:\/[\p{L}_-]+){1,2}(?=[\s.,!]|$)/u.exec(line)?.[0] ?? null) : null;
}

/** A stretch with both its ends: "van 3 t/m 21 augustus", "from 3 to 21 August", "3–7 augustus". */
const STRETCH = patternOfWords((any) => {
  const one = (kind: keyof ReplyWords['stretch']) => `(?:${any(({ stretch }) => stretch[kind])})`;
  const day = `(?:${one('on')} )?\\d{1,2}(?:${one('ordinals')}|\\.)?\\s(?!${one('lengths')})\\p{L}{3}`;
  const days = `${one('from')}\\s.{1,30}\\s${one('to')}`;
  const numbers = `\\d{1,2}\\.?\\s?(?:[-–]|${one('between')})\\s?\\d{1,2}(?:\\.?\\s\\p{L}{3}|\\.\\d)`;
  return `^(?:${day}|${days}|${numbers})`;
});

/** "My name is Tom Baker", "ik heet Sanne", but not a sentence. */
const IS_CALLED = patternOfWords((any) => `^(?:${any(({ isCalled }) => isCalled)}) `);
const MAX_NAME_WORDS = 5;

/** The name of a setting, and what stands behind it. */
interface Key {
  readonly phrase: string;
  readonly rest: string;
}

/** "overzicht uit", "tijdzone Brussels", "ik heet Sanne" and "vrij van 3 t/m 21 augustus" need neither the verb nor a colon. */
function isPlainSetting(setting: Setting, { phrase, rest }: Key): boolean {
  if (setting === 'name')
    return isOwnName(rest) || (IS_CALLED().test(`${phrase} ${rest}`) && rest.split(/\s+/).length <= MAX_NAME_WORDS);
  if (setting === 'signature') return isSignOff(rest);
  if (setting === 'days off') return STRETCH().test(rest.slice(0, MAX_WORDS));
  const value = politeless(setting, rest);
  if (setting === 'overview') return isListed(plainWord(value), ({ on, off }) => [...on, ...off]);
  return value.split(/\s+/).length <= 2;
}

/** "Naam Sanne B.", but neither "NAAM KLOPT NIET" nor "Name Kunde Petra Lang". */
function isOwnName(rest: string): boolean {
  return isPerson(rest) && /\p{Ll}/u.test(rest) && after(rest, ({ commands }) => commands.client) === null;
}

/** "Vrije dagen in augustus": several words that name them, and nothing but a time behind; "vrij in september" may be the client's. */
function isDaysOff({ phrase, rest }: Key, [only, ...others]: readonly Reading[]): boolean {
  if (only === undefined || others.length > 0 || !phrase.includes(' ')) return false;
  const [before = '', behind = NO_VALUE] = rest.split(only.words);
  return /^(?:\p{L}{1,4}\s)?$/u.test(before) && politeless('days off', NO_VALUE + behind) === NO_VALUE;
}

/** "uit graag", "off please": what it is set to; a name is taken as it is written. */
function politeless(setting: Setting, value: string): string {
  if (setting === 'name' || setting === 'signature') return value;
  return value.replace(/[.!,\s]+$/, '').replace(PLEASE(), '');
}

const PLEASE = patternOfWords((any) => `,?\\s+(?:${any(({ please, afterValue }) => [...please, ...afterValue])})$`);

/** "Kan dat overzicht uit?", "turn the overview off": whichever way it is said. */
function switchIn(line: string): 'on' | 'off' | null {
  if (!says(line, (words) => words.settings.overview)) return null;
  if (says(line, (words) => words.switches.off)) return 'off';
  return says(line, (words) => words.switches.on) ? 'on' : null;
}
