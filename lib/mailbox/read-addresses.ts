import { addressParser } from 'postal-mime';
import { cleanLine } from './clean-text.ts';
import { MAX_ADDRESSES, MAX_HEADER_LENGTH } from './limits.ts';
import type { Address } from './mail.ts';

/** The mailboxes of an address header's raw value (RFC 5322 section 3.4), groups flattened; what has no address is left out. */
export function readAddresses(value: string): readonly Address[] {
  const found: Address[] = [];
  for (const { name, address } of addressParser(protectedWords(value.slice(0, MAX_HEADER_LENGTH)), { flatten: true })) {
    const bare = bareAddress(address ?? '');
    if (bare !== null) found.push({ name: cleanLine(name ?? ''), address: bare });
    if (found.length === MAX_ADDRESSES) break;
  }
  return found;
}

/** Encoded words in which nothing parts mailboxes: RFC 2047 section 5 forbids it, some encoders leave "," and "<" as they are. */
function protectedWords(value: string): string {
  return value.replace(ENCODED_WORD, (word) =>
    word.replace(/[,:;<>()@"[\]]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase()}`),
  );
}

const ENCODED_WORD = /=\?[^?\s]{1,40}\?q\?[^?\s]{0,500}\?=/gi;

/** Letters of any script, digits, hyphens and dots: no port, path, query or second address. */
const DOMAIN = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}_])?$/u;
/** RFC 5322 section 3.2.3: what need not be quoted. A comma or a second @ would make two recipients of it where a letter is opened. */
const PLAIN_LOCAL = /^[^\s"(),:;<>@[\]\\]+$/;
const QUOTED_LOCAL = /^"[^"\\\s]+"$/;

/** An address without brackets or control characters, its domain in lower case; null where it is none. */
export function bareAddress(text: string): string | null {
  const address = cleanLine(text).replace(/^<|>$/g, '');
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1 || address.length > 254) return null;
  if (!DOMAIN.test(address.slice(at + 1))) return null;
  const local = address.slice(0, at);
  if (!(local.startsWith('"') ? QUOTED_LOCAL : PLAIN_LOCAL).test(local)) return null;
  return `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}`;
}
