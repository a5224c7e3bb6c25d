import { LANGUAGES } from '../period/language.ts';
import type { Register } from '../promise/client-promise.ts';
import { isListed } from './in-any-language.ts';
import { meaningOf } from './phrase-book.ts';
import { plainWord } from './plain-word.ts';

/** "Zeg maar u tegen mevrouw Postma": so many words at most, where more is said than the form of address. */
const MAX_ADDRESSED = 6;

/** "[Zeg] u [tegen]", "we [zeggen] je [tegen elkaar]". */
const MOST_BEFORE_WHOM = 2;

/** The form of address that a line asks for: nothing but "u" or "je", politely wrapped, or with the one who is addressed. */
export function registerOf(said: string): Register | null {
  // "Wir sind per du, das Sie klingt furchtbar".
  const line = /^(\S+\s[^,;.!]*)[,;.!]/.exec(said)?.[1] ?? said;
  const words = plainWord(line)
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !isPolite(word));
  const form = words.length <= MAX_ADDRESSED ? formIn(words, line) : null;
  if (form === null) return registerCalled(words.join(' '));
  // What is small in one language denies in another: "ne la tutoie pas".
  const denies = (word: string) => LANGUAGES.some((language) => meaningOf(word, language)?.kind === 'negation');
  return form.isVerb && words.some(denies) ? null : registerCalled(form.said);
}

function registerCalled(said: string): Register | null {
  return (['informal', 'formal'] as const).find((one) => isListed(said, ({ registers }) => registers[one])) ?? null;
}

/** The words that name a form of address among others; null where none do. */
function formIn(words: readonly string[], line: string): { readonly said: string; readonly isVerb: boolean } | null {
  // "Duze Katrin": the verb says it of whomever.
  const verb = words.find((word) => isListed(word, ({ addressing }) => addressing));
  if (verb !== undefined) return { said: verb, isVerb: true };
  // "Zeg u tegen mevrouw Postma".
  const [first = ''] = words;
  const to = words.findIndex((word) => isListed(word, ({ toWhom }) => toWhom));
  const form = words[to - 1];
  const isTo = to <= MOST_BEFORE_WHOM && form !== undefined && !plainWord(line).startsWith(form);
  if (isTo) return { said: form, isVerb: false };
  // "Spreek haar met u aan".
  const at = words.findIndex((word) => isListed(word, ({ addressWith }) => addressWith.with));
  const isWith = isListed(first, ({ addressWith }) => addressWith.verbs) && at > 0;
  return isWith ? { said: words.slice(at, at + 2).join(' '), isVerb: false } : null;
}

/** "Graag", "please": wrapped around what is asked for. */
export function isPolite(word: string): boolean {
  return isListed(word, ({ please, wrapping }) => [...please, ...wrapping]);
}
