import { findGreetingName } from '../check-in/find-greeting-name.ts';
import { titled } from '../check-in/greeted-as.ts';
import { firstName, isAPersons, personName } from '../check-in/person-name.ts';
import { lettersOf } from '../check-in/told-by-address.ts';
import { bareAddress } from '../mailbox/read-addresses.ts';
import type { Language } from '../period/language.ts';
import type { Client } from '../promise/client-promise.ts';
import { cut, MAX_NAME } from './pencil-in.ts';

/** "Jan Visser <jan@visser.example>", an address, or a name: what is not said stays, but for an address that is plainly another's. */
export function clientOf(words: string, before: Client, language: Language, keepsName = false): Client {
  const address = bareAddress(/[^\s<>(),;"]+@[^\s<>(),;"]+/.exec(words)?.[0] ?? '')?.toLowerCase() ?? null;
  const said = words
    .replace(/[<(]?[^\s<>(),;"]+@[^\s<>(),;"]+[>)]?/, '')
    .replace(/["\s]+/g, ' ')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '');
  const name = cut(said, MAX_NAME);
  if (name === '') return withAddress(address, before, keepsName);
  const kept = isSomebodyElse(name, before, language) ? null : before.address;
  // The freelancer says who it is: how the mail was signed, and what is written before the @, is no matter.
  const greetingName = findGreetingName('', { name, address: null }, language);
  // A firm's name says nothing of who signed, where the mail showed none.
  const greeting = greetingName === '' && before.name === '' ? greetedBefore(before) : { greetingName };
  return { name, address: address ?? kept, ...greeting };
}

/** An address alone is somebody else's where another was known, unless it is said to be theirs. */
function withAddress(address: string | null, before: Client, keepsName: boolean): Client {
  const isSame = keepsName || before.address === null || address === null;
  const greeting = isSame ? greetedBefore(before) : before.name === '' ? {} : { greetingName: '' };
  return { name: isSame ? before.name : '', address: address ?? before.address, ...greeting };
}

function greetedBefore({ greetingName }: Client): Pick<Client, 'greetingName'> {
  return greetingName === undefined ? {} : { greetingName };
}

/**
 * "Jan Visser" where it said "Marieke Postma" at marieke@: her address is none of his. "Marieke de Wit", "mevrouw Postma" and "Postma BV"
 * put her name right; an address that tells of nobody may be anybody's, and stays.
 */
function isSomebodyElse(name: string, { name: was, address }: Client, language: Language): boolean {
  if (!isAPersons(was, address) || isAPersons(name, address) || personName(name, null) === '') return false;
  const known = wordsOf(was);
  const first = firstName(name, null);
  const isSurnameAlone = first === '' || titled(name, language) !== '' || !/\s/.test(name);
  return !known.includes(lettersOf(first)) && !(isSurnameAlone && known.includes(wordsOf(name).at(-1) ?? ''));
}

function wordsOf(name: string): readonly string[] {
  return name.split(/\s+/).map(lettersOf);
}
