import type { Address } from './mail.ts';

/** The longest header value that we write: a subject of 900 characters is cut, and no mail program shows more. */
const MAX_HEADER = 240;

/**
 * Text as it may stand in a header: one line, without control, bidi or zero-width characters, no lone surrogates, cut at
 * {@link MAX_HEADER} characters. CR and LF would begin a header of somebody else's choosing; bidi characters would show an
 * address that isn't there.
 */
export function headerText(value: string): string {
  const clean = value
    .slice(0, MAX_HEADER * 8)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, (char) => (char === '\u200D' ? char : ''))
    .replace(/ {2,}/g, ' ')
    .trim();
  const chars = [...clean];
  return chars.length <= MAX_HEADER
    ? clean
    : `${chars
        .slice(0, MAX_HEADER - 1)
        .join('')
        .trimEnd()}…`;
}

/** A mailbox as it may stand in a header. */
export function mailboxText({ name, address }: Address): { name: string; address: string } {
  return { name: headerText(name), address: addressText(address) };
}

/** A bare address as it may stand in a header. */
export function addressText(address: string): string {
  return headerText(address).replace(/[\s<>,;"]/g, '');
}

/** A Message-ID in its angle brackets. */
export function bracketed(id: string): string {
  return `<${headerText(id).replace(/[\s<>]/g, '')}>`;
}
