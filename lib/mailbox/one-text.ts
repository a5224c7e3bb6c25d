import type { Email, Header } from 'postal-mime';
import { MAX_HEADER_BYTES } from './limits.ts';

/** What is read of that which the MIME library makes of a mail. */
export type ParsedMail = Pick<Email, 'headers' | 'text' | 'html' | 'attachments'>;

const TYPE = /^text\/(plain|html)(?:[ \t]*;[ \t]*charset="?([a-z0-9-]+)"?)?$/i;
const ENCODING = /^(?:7bit|8bit|(quoted-printable))$/i;
/** In these a line feed is a line feed, whatever stands before it; all of them are known to TextDecoder. */
const CHARSET = /^(?:utf-?8|us-ascii|iso-8859-(?:[1-9]|1[013-6])|windows-125[0-8])$/i;

/**
 * A mail that is one text, plain or quoted-printable, as the MIME library would read it; null for any other, and for all that is said in
 * an unusual way. The library reads every address, date and file name besides, and keeps memory for each part and line.
 */
export function oneText(raw: Buffer): ParsedMail | null {
  const mail = raw.toString('latin1');
  const gap = /\n\r?\n/.exec(mail);
  if (gap === null || gap.index > MAX_HEADER_BYTES || mail.includes('\r\r') || /^\s/.test(mail)) return null;
  const headers = fieldsOf(raw.toString('utf8', 0, gap.index));
  const fieldOf = (name: string) => headers.find(({ key }) => key === name)?.value;
  const type = TYPE.exec(fieldOf('content-type') ?? 'text/plain');
  const encoding = ENCODING.exec(fieldOf('content-transfer-encoding') ?? '8bit');
  const charset = type?.[2] ?? 'utf-8';
  if (type === null || encoding === null || !CHARSET.test(charset) || fieldOf('content-disposition') !== undefined)
    return null;
  const body = mail.slice(gap.index + gap[0].length);
  const lines = (body === '' || body.endsWith('\n') ? body : `${body}\n`).replaceAll('\r\n', '\n');
  const bytes = Buffer.from(encoding[1] === undefined ? lines : unquoted(lines), 'latin1');
  const text = new TextDecoder(charset).decode(bytes);
  return {
    headers,
    attachments: [],
    ...(text === '' ? {} : { [type[1]?.toLowerCase() === 'html' ? 'html' : 'text']: text }),
  };
}

/** The fields of a header, unfolded (RFC 5322 section 2.2.3). */
function fieldsOf(head: string): Header[] {
  return head
    .replaceAll('\r\n', '\n')
    .replace(/\r$/, '')
    .replace(/\n(?=[ \t])/g, '')
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':');
      const originalKey = trimmed(colon < 0 ? line : line.slice(0, colon));
      const value = colon < 0 ? '' : trimmed(line.slice(colon + 1).replaceAll('\r', ' '));
      return { key: originalKey.toLowerCase(), originalKey, value };
    });
}

/** Of blanks and tabs alone: other white space is no part of the syntax, and would make another field of a name. */
function trimmed(text: string): string {
  return text.replace(/^[ \t]+/, '').replace(/(?<![ \t])[ \t]+$/, '');
}

/** Without the soft line breaks and escapes of quoted-printable (RFC 2045 section 6.7); each character is a byte. */
function unquoted(lines: string): string {
  return lines.replace(/=(?:\n|([0-9A-F]{2}))/gi, (_, hex?: string) =>
    hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
