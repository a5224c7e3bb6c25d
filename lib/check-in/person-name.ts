import { toldByAddress } from './told-by-address.ts';
import { isGroup, saysGroup } from './words/groups.ts';
import { TITLES } from './words/titles.ts';

/** A first name behind a comma: "Postma, Marieke", "Vries, Jan de"; "rector" and "QS" are none. */
const GIVEN = /^\p{Lu}[\p{Ll}’'-]+(?: (?:\p{Lu}\p{Ll}+|\p{Lu}\.|\p{Ll}{2,3}))*$/u;
const FAMILY = /^(?!\p{Lu}\.)[\p{L}’' -]+$/u;

/** A display name as one would write it: "Postma, Marieke (Marketing)" → "Marieke Postma"; `''` for a bare address. */
export function fullName(displayName: string): string {
  const name = withoutDesk(displayName);
  const [, last = '', first = ''] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
  return FAMILY.test(last) && GIVEN.test(first) && !saysGroup(name) ? `${first.trim()} ${last.trim()}` : name;
}

/** A name without what stands behind it: "Marieke (Marketing)", "Femke | Museum Kade". */
export function withoutDesk(displayName: string): string {
  const name = displayName
    .slice(0, 200)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/["“”<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s(?:via|\||–|-)\s.*$/u, '')
    .trim();
  return name.includes('@') ? '' : name;
}

/**
 * The full name with its first name first and its capitals as they are said, where the address bears that out: "ROUX Amélie" and
 * "amélie roux" at a.roux@ are "Amélie Roux".
 */
export function shownName(displayName: string, address: string | null): string {
  const name = fullName(displayName);
  const words = wordsOf(name);
  const [last = '', ...given] = words;
  const turned = [...given, last];
  const isTurned =
    /^\p{Lu}[\p{Lu}'’-]{3,}$/u.test(last) && given.length > 0 && given.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (isTurned || isLastFirst(words, address)) return toldByAddress(turned, address) === 'person' ? said(turned) : name;
  const isOneCase = words.length > 1 && (name === name.toUpperCase() || name === name.toLowerCase());
  return isOneCase && toldByAddress(words, address) === 'person' ? said(words) : name;
}

/** "Dupré Jean-François" at jf.dupre@. */
function isLastFirst(words: readonly string[], address: string | null): boolean {
  return words.length === 2 && /^\p{L}{1,2}[._-]/u.test(address ?? '') && toldByAddress(words, address) !== 'person';
}

function said(words: readonly string[]): string {
  return words.map((word) => (/\p{Lu}\p{Lu}|^\p{Ll}{4,}|^\p{Ll}['’]/u.test(word) ? inCapitals(word) : word)).join(' ');
}

/** "DUPONT", "DE VRIES" and "O'NEILL" as they are said: "Dupont", "De Vries", "O'Neill"; initials stay, and without a title "IBM" and a first word. */
export function surnameSaid(name: string, isBehindTitle: boolean): string {
  return name.replace(/\p{Lu}[\p{Lu}'’-]+/gu, (word, at: number) => {
    if (at > 0 && TITLES.particle.test(word)) return word.toLowerCase();
    const isSaid = isBehindTitle || (at > 0 && (word.length > 3 || TITLES.article.test(word)));
    return isSaid ? inCapitals(word) : word;
  });
}

function inCapitals(word: string): string {
  return word.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Degrees and offices that are written and not said. */
const DEGREES = /^(?:(?:drs|ir|ing|i\. ?a|i\. ?v)\.? )+|(?: (?:BA|BSc|MA|MSc|MBA|PhD|LLM|RA|AA|CPA|FCA))+$/giu;

/** The display name of a person, without what they do: "drs. J. Verhulst, rector" → "J. Verhulst"; `''` where it is a group's. */
export function personName(displayName: string, address: string | null): string {
  const name = shownName(displayName, address);
  const [person = ''] = name.split(', ');
  return isGroup(person) || isAFirms(displayName, address) ? '' : surnameSaid(person.replace(DEGREES, ''), false);
}

/** Whether the address bears out that a display name is a person's. */
export function isAPersons(displayName: string, address: string | null): boolean {
  return toldByAddress(wordsOf(shownName(displayName, address)), address) === 'person';
}

/** "Tamsin (Bright Spark)", "Tamsin from Bright Spark": who, and where. */
const WHERE = /\(|\s(?:from|at|bij|bei)\s/u;

/** Whether a display name may be a firm's, for all that the address tells. */
export function isAFirms(displayName: string, address: string | null): boolean {
  return toldByAddress(wordsOf(shownName(displayName, address)), address) === 'firm' && !WHERE.test(displayName);
}

function wordsOf(name: string): readonly string[] {
  return (name.split(', ')[0] ?? '')
    .replace(TITLES.unsaid, '')
    .split(' ')
    .filter((word) => word !== '');
}

/** A name, not an initial; Hebrew and Arabic have no capitals. */
const NAME =
  /^(?:\p{Lu}[\p{Ll}\p{M}'’-][\p{L}\p{M}'’-]*(?<![\p{Lu}'’-])|[\p{Script=Hebrew}\p{Script=Arabic}][\p{L}\p{M}'’-]+)$/u;

/** The first name in a display name, `''` where it is a firm's, an initial or a bare address. */
export function firstName(displayName: string, address: string | null): string {
  const name = personName(displayName, address).replace(TITLES.unsaid, '');
  const [first = ''] = name.split(' ');
  return NAME.test(first) && !isGroup(first) ? first : '';
}
