import { findGreetingName } from '../check-in/find-greeting-name.ts';
import { bareAddress } from '../mailbox/read-addresses.ts';
import type { Language } from '../period/language.ts';
import type { Client } from '../promise/client-promise.ts';
import { cut, MAX_NAME } from './pencil-in.ts';

/** "Jan Visser <jan@visser.example>", an address, or a name: what is not said stays. */
export function clientOf(words: string, before: Client, language: Language, keepsName = false): Client {
  const address = bareAddress(/[^\s<>(),;"]+@[^\s<>(),;"]+/.exec(words)?.[0] ?? '')?.toLowerCase() ?? null;
  const said = words
    .replace(/[<(]?[^\s<>(),;"]+@[^\s<>(),;"]+[>)]?/, '')
    .replace(/["\s]+/g, ' ')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '');
  const named = cut(said, MAX_NAME);
  const isSame = named === '' ? keepsName || before.address === null : isOneOfThem(named, before.name);
  const name = named || (isSame || address === null ? before.name : '');
  // Whoever else it is signed no mail of theirs; and the freelancer says who it is: what is written before the @ is no matter.
  const greeting =
    isSame || before.name === '' ? {} : { greetingName: findGreetingName('', { name, address: null }, language) };
  const kept = before.greetingName === undefined ? {} : { greetingName: before.greetingName };
  return { name, address: address ?? (isSame ? before.address : null), ...(isSame ? kept : greeting) };
}

/** "Marieke de Wit" where it said "Marieke Postma": her name is put right, and her address stays. */
function isOneOfThem(name: string, before: string): boolean {
  const [first] = name.toLowerCase().split(' ');
  return before === '' || first === before.toLowerCase().split(' ')[0];
}
