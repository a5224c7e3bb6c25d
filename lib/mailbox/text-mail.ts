import type { Email, Header } from 'postal-mime';
import { MAX_HEADER_BYTES } from './limits.ts';

/** What is read of that which the MIME library makes of a mail. */
export type ParsedMail = Pick<Email, 'headers' | 'text' | 'html' | 'attachments'>;

type Text = Pick<Email, 'text' | 'html'>;

const TYPE = /^text\/(plain|html)(?:[ \t]*;[ \t]*charset="?([a-z0-9-]+)"?)?$/i;
const ALTERNATIVE = /^multipart\/alternative[ \t]*;[ \t]*boundary=(?:"([ !#-[\]-~]{1,70})"|([!#-'*-:<-[\]-~]{1,70}))$/i;
const ENCODING = /^(?:7bit|8bit|(quoted-printable)|(base64))$/i;
/** In these a line feed is a line feed, whatever stands before it; all of them are known to TextDecoder. */
const CHARSET = /^(?:utf-?8|us-ascii|iso-8859-(?:[1-9]|1[013-6])|windows-125[0-8])$/i;
const BASE64 = /^[a-z0-9+/\s]*={0,2}\s*$/i;

/**
 * A mail of text alone (one, or one plain and one HTML in multipart/alternative, RFC 2046 section 5.1.4) as the MIME library would read it;
 * null for any other, and for all that is said in an unusual way. The library reads every address, date and file name besides, and keeps
 * memory for each part and line.
 */
export function textMail(raw: Buffer): ParsedMail | null {
  const mail = raw.toString('latin1');
  const gap = /\n\r?\n/.exec(mail);
  if (gap === null || gap.index > MAX_HEADER_BYTES || mail.includes('\r\r') || /^\s/.test(mail)) return null;
  const headers = fieldsOf(raw.toString('utf8', 0, gap.index));
  const [, quoted, boundary = quoted] = ALTERNATIVE.exec(valueIn(headers, 'content-type') ?? '') ?? [];
  const body = mail.slice(gap.index + gap[0].length);
  const text = boundary === undefined ? textOf(headers, body) : alternatives(`\n${body}`, `\n--${boundary}`);
  return text && { headers, attachments: [], ...text };
}

/** One plain text and one HTML; null for parts of any other kind, and for delimiters and parts out of the ordinary. */
function alternatives(body: string, delimiter: string): Text | null {
  const [, ...parts] = body.split(delimiter);
  if (!CLOSED.test(parts.pop() ?? '')) return null;
  let both: Text = {};
  for (const part of parts) {
    const [begin = '', head = ''] = PART_HEAD.exec(part.slice(0, MAX_PART_HEADER)) ?? [];
    const text = begin === '' ? null : textOf(fieldsOf(head), `${part.slice(begin.length)}\n`);
    const [kind] = Object.keys(text ?? {});
    if (kind === undefined || kind in both) return null;
    both = { ...both, ...text };
  }
  return both;
}

/** What follows the last delimiter: blank lines at most. */
const CLOSED = /^--[ \t]*(?:\r?\n\s*)?$/;

/** The rest of a delimiter's line, the fields and the blank line. */
const PART_HEAD = /^[ \t]*\r?\n(?:(\S.*?)\r?\n)?\r?\n/s;

/** Characters of the header of a part; a longer one is the library's to read. */
const MAX_PART_HEADER = 1_000;

/** A body by its fields, without line ends of its own; each of its characters is a byte. */
function textOf(headers: readonly Header[], body: string): Text | null {
  const type = TYPE.exec(valueIn(headers, 'content-type') ?? 'text/plain');
  const encoding = ENCODING.exec(valueIn(headers, 'content-transfer-encoding') ?? '8bit');
  const charset = type?.[2] ?? 'utf-8';
  const disposition = valueIn(headers, 'content-disposition');
  if (type === null || encoding === null || disposition !== undefined || !CHARSET.test(charset)) return null;
  const lines = (body === '' || body.endsWith('\n') ? body : `${body}\n`).replaceAll('\r\n', '\n');
  const [, quoted, base64] = encoding;
  if (base64 !== undefined && !BASE64.test(lines)) return null;
  const bytes = base64 ? Buffer.from(lines, 'base64') : Buffer.from(quoted ? unquoted(lines) : lines, 'latin1');
  const text = new TextDecoder(charset).decode(bytes);
  return text === '' ? {} : { [type[1]?.toLowerCase() === 'html' ? 'html' : 'text']: text };
}

/** Of fields with one name the first (as the library takes it). */
function valueIn(headers: readonly Header[], name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
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
