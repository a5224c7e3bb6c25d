import { addressParser } from 'postal-mime';
import { cleanLine } from './clean-text.ts';
import { MAX_ADDRESSES, MAX_HEADER_LENGTH } from './limits.ts';
import type { Address } from './mail.ts';

/** The mailboxes of an address header's raw value (RFC 5322 section 3.4), groups flattened; what has no address is left out. */
export function readAddresses(value: string): readonly Address[] {
  const found: Address[] = [];
  for (const { name, address } of addressParser(value.slice(0, MAX_HEADER_LENGTH), { flatten: true })) {
    const bare = bareAddress(address ?? '');
    if (bare !== null) found.push({ name: cleanLine(name ?? ''), address: bare });
    if (found.length === MAX_ADDRESSES) break;
  }
  return found;
}

/** An address without brackets or control characters, its domain in lower case; null where it is none. */
export function bareAddress(text: string): string | null {
  const address = cleanLine(text).replace(/^<|>$/g, '');
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1 || address.length > 254) return null;
  if (/[\s<>(),;:"[\]\\]/.test(address.slice(at + 1))) return null;
  if (/[\s<>]/.test(address.slice(0, at)) && !address.startsWith('"')) return null;
  return `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}`;
}
