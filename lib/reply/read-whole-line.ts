import type { Reading } from '../period/period.ts';
import { after } from './after-phrase.ts';
import { type Command, NO_VALUE } from './command.ts';
import { daysOffIn, takesDaysOffBack } from './days-off-in-line.ts';
import { isListed, patternOfWords } from './in-any-language.ts';
import { plainWord } from './plain-word.ts';
import { ADDRESS, correctionOf, isCommand } from './read-correction.ts';
import { isPolite, registerOf } from './register-in-line.ts';
import { settingOf } from './setting-in-line.ts';
import type { Verb } from './words/reply-words.ts';

/**
 * What takes a whole line: settings, links, whom to forget, corrections of client, job and form of address. `others` are
 * the commands seen in the whole line: "klus is klaar" is done, not the name of a job. `below` are the lines beneath, for
 * a signature of several lines.
 */
export function readWholeLine(
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
  const setting = settingOf(line, below, readings);
  if (setting !== null) return setting;
  const daysOff = isCommand(others) ? null : daysOffIn(line, readings);
  if (daysOff !== null) return { name: 'settings', setting: 'days off', words: daysOff };
  if (wantsAllGone(line)) return { name: 'forget', who: 'me' };
  return forgetIn(line, others) ?? correctionOf(line, others, readings);
}

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

/** "Vergeet mij", "vergeet alles over Marieke": whom to forget; null where it is no one, or a job that is let go. */
function forgetIn(line: string, others: readonly Verb[]): Command | null {
  const forget = after(line, ({ commands }) => commands.forget);
  if (forget === null) return null;
  const client = (after(forget.rest, ({ allOf }) => allOf)?.rest ?? forget.rest).replace(/[.!]+$/, '');
  if (isListed(plainWord(client), ({ me }) => me)) return { name: 'forget', who: 'me' };
  return others.includes('drop') || NOBODY().test(forget.rest) ? null : { name: 'forget', who: 'client', client };
}

/** "Vergiss es", "forget that we …". */
const NOBODY = patternOfWords((any) => `^(?:${any(({ nobody }) => nobody)})(?!\\p{L})`);
