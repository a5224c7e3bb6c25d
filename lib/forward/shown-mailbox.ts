import { bareAddress } from '../mailbox/read-addresses.ts';

/** Longer than any mailbox that a mail program shows. */
const MAX_LENGTH = 1_000;

export interface ShownMailbox {
  readonly name: string;
  /** Lower case; null where only a name is shown. */
  readonly address: string | null;
}

/**
 * A mailbox as mail programs show it in a text: `Jan Visser <jan@example.nl>`, `"Visser, Jan"<jan@…>`, `jan@…`,
 * `Jan <jan@…<mailto:jan@…>>`, `Jan Visser [mailto:jan@…]`, `jan@… (Jan Visser)`, `'Jan Visser'`. Null for nothing.
 */
export function shownMailbox(text: string): ShownMailbox | null {
  const value = text
    .slice(0, MAX_LENGTH)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const found = value.includes('@') ? addressIn(value) : null;
  if (found === null) {
    const name = bareName(value);
    return name === '' || !/\p{L}/u.test(name) ? null : { name, address: null };
  }
  const before = bareName(
    value
      .slice(0, found.at)
      .replace(/mailto:$/i, '')
      .replace(/[\s<([{"']+$/, ''),
  );
  const behind = value.slice(found.at + found.address.length);
  // A name may look like an address: what stands in the last brackets is it.
  const last = bareAddress(BRACKETED.exec(behind)?.[1] ?? '')?.toLowerCase() ?? found.address;
  const named = /^[^(]{0,3}\(([^()@]{1,100})\)/.exec(behind)?.[1] ?? BEHALF.exec(behind)?.[1] ?? '';
  const name = before === '' || before.toLowerCase() === found.address ? bareName(named) : before;
  return { name: name.toLowerCase() === found.address ? '' : name, address: last };
}

/** Brackets right behind an address. */
const BRACKETED = /^[^\p{L}\p{N},;<]{0,6}<(?:mailto:)?([^\s<>,;]{3,254})>/u;

/** "crm@example.com On Behalf Of Joris Bakker": a program sent it for them. */
const BEHALF =
  /[>\]]?\s(?:on behalf of|namens|im auftrag von|de la part de|en nombre de|per conto di|em nome de)\s([^<>@[\]]{2,100})/i;

/** All the addresses in a text, in lower case. */
export function shownAddresses(text: string): readonly string[] {
  return text
    .slice(0, 10 * MAX_LENGTH)
    .split(/[\s<>()[\]{},;"]+/)
    .flatMap((word) => {
      const bare = word.replace(/^(?:mailto:|['`])*/i, '').replace(/[.:'`]+$/, '');
      const address = word.includes('@') ? bareAddress(bare) : null;
      return address === null ? [] : [address.toLowerCase()];
    });
}

function addressIn(value: string): { address: string; at: number } | null {
  // An apostrophe may stand inside: o'brien@.
  for (const match of value.matchAll(/[^\s<>()[\]{},;"]+/g)) {
    if (!match[0].includes('@')) continue;
    const skipped = /^(?:mailto:|['`])*/i.exec(match[0])?.[0].length ?? 0;
    const address = bareAddress(match[0].slice(skipped).replace(/[.:'`]+$/, ''));
    if (address !== null) return { address: address.toLowerCase(), at: match.index + skipped };
  }
  return null;
}

function bareName(text: string): string {
  const name = text
    .trim()
    .replace(/^[*_\s]+|[*_\s:]+$/g, '')
    .replace(/^(["'])(.{1,100})\1 via .{1,60}$/, '$2');
  const unquoted = /^(["'“‘«])(.*)(["'”’»])$/.exec(name)?.[2] ?? name.replace(/\s<[^>]*>?$/, '');
  return unquoted
    .replaceAll('\\"', '"')
    .replace(/^["']+|["']+$/g, '')
    .trim();
}
