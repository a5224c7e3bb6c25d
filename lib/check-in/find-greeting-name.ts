import type { Language } from '../period/language.ts';
import type { Client } from '../promise/client-promise.ts';
import { asSigned, greetedAs, titled } from './greeted-as.ts';
import { isAFirms, isAPersons, shownName } from './person-name.ts';
import { firstOfAddress, lettersOf } from './told-by-address.ts';
import { alsoGreets, behindClosing } from './words/closings.ts';
import { isDesk, isGroup, isNamedAfterFirst } from './words/groups.ts';

/** The name stands in the last lines; a longer mail isn't searched for greetings inside it. */
const MAX_LINES = 40;
const MAX_BODY = 20_000;
/** Characters at the end of a line in which it may close. */
const MAX_TAIL = 80;
/** Lines of a signature: name, office, firm, town, telephone. */
const MAX_SIGNATURE = 5;

/**
 * How the client is greeted, by the best that tells it: by a first name that they show, their address bears out and a line of its own
 * repeats; as they signed behind a closing or with a title ("Groet, Marieke"), by a
 * display name that their address bears out, by last lines that are nothing but a name, by any other display name of a person, by an
 * address of two names. `''` where nothing does, as of a firm or a group: no name is better than a wrong one.
 */
export function findGreetingName(body: string, client: Pick<Client, 'name' | 'address'>, language: Language): string {
  const { name, address } = client;
  const lines = body
    .slice(-MAX_BODY)
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
  const signed = (line: string): string => {
    const who = isFirmItself(line, client) ? '' : asSigned(line, language);
    return isSurnameAlone(who, client) ? '' : who;
  };
  const said = lines.filter((line) => line !== '').slice(-MAX_LINES);
  const last = said.at(-1) ?? '';
  const display = byDisplay(client, language);
  const isPerson = isAPersons(name, address);
  if (isPerson && said.some((line) => line.replace(/[,.!]$/, '') === display)) return display;
  return (
    behindAClosing(said, signed) ||
    (NAMES.test(last) && titled(last, language)) ||
    (isPerson ? display : '') ||
    inLastLines(lines.slice(lines.lastIndexOf('') + 1), said, signed, language) ||
    display ||
    (shownName(name, null) === '' ? capital(firstOfAddress(address)) : '')
  );
}

type Signed = (line: string) => string;

function byDisplay(client: Pick<Client, 'name' | 'address'>, language: Language): string {
  const shown = shownName(client.name, client.address);
  if (isAFirms(client.name, client.address)) return titled(shown, language);
  return greetedAs(shown, language) || small(client.name);
}

/** "Mayr", and "Mayr Anlagenbau" again, below a mail of Mayr Anlagenbau; "Noor" of Studio Noor is Noor. */
function isFirmItself(line: string, { name, address }: Pick<Client, 'name' | 'address'>): boolean {
  const shown = shownName(name, null);
  if (shown === '' || !(isGroup(shown) || isAFirms(name, address))) return false;
  const said = lettersOf(line);
  return (
    said === lettersOf(shown) ||
    (!isNamedAfterFirst(shown) && shown.split(/[ &]+/).some((word) => lettersOf(word) === said))
  );
}

/** "MfG Brandt" of Uwe Brandt <u.brandt@…>: nobody is greeted by the surname alone. */
function isSurnameAlone(who: string, { name, address }: Pick<Client, 'name' | 'address'>): boolean {
  const [first = '', last = '', ...others] = shownName(name, null).split(' ').map(lettersOf);
  const local = lettersOf((address ?? '').replace(/@.*$/, ''));
  const isBoth = others.length === 0 && last !== '' && local.endsWith(last) && local.startsWith(first.slice(0, 1));
  return isBoth && lettersOf(who) === last && local !== last;
}

function behindAClosing(lines: readonly string[], signed: Signed): string {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    const isToUs = (alsoGreets(line) && !isLast(lines, at)) || isFirst(lines, at);
    const name = isToUs ? '' : signedBehind(line, signed, lines[at + 1], lines[at + 2]);
    if (name) return name;
  }
  // "Kan dat? Gr. Ria": a mail of one line closes inside it.
  const [, tail = ''] =
    /[?!.]\s+((?:\p{L}+\.?,?\s+){1,3}\p{Lu}[\p{L}'’-]+(?:\s\p{L}+)?)[.!]?$/u.exec(
      (lines.at(-1) ?? '').slice(-MAX_TAIL),
    ) ?? [];
  return signedBehind(tail, signed);
}

/** "Bedankt Sanne!" above what is said: whom it thanks. */
function isFirst(lines: readonly string[], at: number): boolean {
  return at === 0 && lines.slice(1).some((line) => /\p{Ll}[.?!]$/u.test(line));
}

/** "Moin Sanne," above a mail greets; "Moin, Hauke" in its last line closes, and "Moin,\nHauke". */
function isLast(lines: readonly string[], at: number): boolean {
  const left = lines.length - 1 - at;
  return at > 0 && (left === 0 || (left === 1 && behindClosing(lines[at] ?? '') === ''));
}

/** The name behind a closing, on its line, the next, or below a wish there; `''` where the line closes nothing. */
function signedBehind(line: string, signed: Signed, next = '', below = ''): string {
  const behind = behindClosing(line);
  if (behind === null) return '';
  return signedName(behind, signed) || (isWish(next) ? signedName(below, signed) : '') || signedName(next, signed);
}

/** "Belle traversée,": a line that goes on to the next, and holds words that no name does. */
function isWish(line: string): boolean {
  const [, said = ''] = /^(.*\p{L})[,!]$/u.exec(line) ?? [];
  return said !== '' && !NAMES.test(said);
}

function signedName(line: string, signed: Signed): string {
  if (line.length > 60 || /[@:]/.test(line)) return '';
  return behindClosing(line) === null ? signed(line) : signedBehind(line, signed);
}

/** "…tot later.\nDaniëlle", "Mrs Lovell\nSchool Secretary": lines without a closing that are nothing but a name. */
function inLastLines(block: readonly string[], said: readonly string[], signed: Signed, language: Language): string {
  const [before = '', last = ''] = said.slice(-2);
  const isSignature = block.length < said.length && block.length <= MAX_SIGNATURE;
  const whole = block.filter((line) => isSignature && / /.test(line)).map((line) => ofNames(line, signed, language));
  const [found = ''] = whole.filter((name) => name !== '');
  return found || ofNames(last, signed, language) || (NAMES.test(before) ? '' : small(last));
}

function ofNames(line: string, signed: Signed, language: Language): string {
  const [who = '', where = ''] = line.split(', ');
  // "Le gardien, Rémi", "Buchhaltung, Frau Seitz".
  if (isGroup(who) && NAMES.test(where) && (/^\p{L}{2,3} \p{Ll}/u.test(who) || titled(where, language)))
    return signedName(where, signed);
  // "Ding dong, Maud", "En musique, Gaston": of a name no second word begins small.
  if (/^\p{Lu}\p{Ll}+(?: \p{Ll}{3,})+$/u.test(who) && /^\p{Lu}[\p{L}'’-]+$/u.test(where)) return signed(where);
  const isOne =
    NAMES.test(line) ||
    ON_BEHALF.test(line) ||
    /^\p{Lu}[^.!?]{1,30} \([^()]{2,30}\)$/u.test(line) ||
    (NAMES.test(who) && titled(who, language) !== '');
  return isOne ? signedName(line, signed) : '';
}

const ON_BEHALF = /^[Ii]\. ?[AaVv]\. ?\p{Lu}\p{Ll}+ \p{Lu}[\p{L}' -]+$/u;
const NAMES =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:(?:,| [–|])? (?:\p{Lu}[\p{L}\p{M}'’.-]*|en|et|and|und|&|de|van|von|der|den|du|vom|of|from|bij|x|(?:dr|mr|drs|prof)\.))*$/u;

/** "kit": who writes no capitals has a name all the same. */
function small(name: string): string {
  return /^\p{Ll}{3,12}$/u.test(name) && !isGroup(name) && !isDesk(name) && behindClosing(name) === null
    ? capital(name)
    : '';
}

function capital(name: string): string {
  return name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
