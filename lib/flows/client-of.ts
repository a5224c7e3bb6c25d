import { bareAddress } from '../mailbox/read-addresses.ts';
import type { Client } from '../promise/client-promise.ts';
import { cut, MAX_NAME } from './pencil-in.ts';

/** "Jan Visser <jan@visser.example>", an address, or a name: what is not said stays. */
export function clientOf(words: string, before: Client, keepsName = false): Client {
  const address = bareAddress(/[^\s<>(),;"]+@[^\s<>(),;"]+/.exec(words)?.[0] ?? '')?.toLowerCase() ?? null;
  const said = words
    .replace(/[<(]?[^\s<>(),;"]+@[^\s<>(),;"]+[>)]?/, '')
    .replace(/["\s]+/g, ' ')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '');
  const name = cut(said, MAX_NAME);
  if (address === null)
    return { name: name || before.name, address: isOneOfThem(name, before.name) ? before.address : null };
  return { name: name || (keepsName || before.address === null ? before.name : ''), address };
}

/** "Marieke de Wit" where it said "Marieke Postma": her name is put right, and her address stays. */
function isOneOfThem(name: string, before: string): boolean {
  const [first] = name.toLowerCase().split(' ');
  return before === '' || first === before.toLowerCase().split(' ')[0];
}
