import PostalMime, { type Email } from 'postal-mime';
import { MAX_HEADER_BYTES, MAX_PART_DEPTH } from './limits.ts';

/** What the MIME library makes of a mail; throws where it nests too deep or is all header. */
export async function parseMime(raw: Buffer): Promise<Email> {
  const line = inOneLine(raw);
  const email = await PostalMime.parse(line ?? raw, {
    forceRfc822Attachments: true,
    maxNestingDepth: MAX_PART_DEPTH,
    maxHeadersSize: MAX_HEADER_BYTES,
  });
  return line === null ? email : { ...email, headers: email.headers.slice(1) };
}

/** On top of all others: of the fields that say how a body is encoded the library takes the first. */
const BASE64 = 'Content-Transfer-Encoding: base64\n';

/** What tells in a header that the mail may be no plain text, or an encoded one. */
const OTHERWISE =
  /^\s|content-type(?!:[ \t]*text\/(?:plain|html)[ \t]*[;\r\n])|transfer-encoding(?!:[ \t]*[78]bit[ \t]*\r?\n)/i;

/**
 * A mail that is one text, not encoded, with that text as one line of base64 and a field more on top that says so; null for any
 * other. The library keeps two pieces of memory a line, which takes it 4 µs: a mail of sixty lines would cost it more than all else
 * that reads it. The bytes that it decodes are the same.
 */
export function inOneLine(raw: Buffer): Buffer | null {
  const mail = raw.toString('latin1');
  const gap = /\n\r*\n/.exec(mail);
  if (gap === null) return null;
  const head = mail.slice(0, gap.index + 1);
  const body = mail.slice(gap.index + gap[0].length);
  if (body === '' || body.includes('\r\r') || OTHERWISE.test(head)) return null;
  const lines = (body.endsWith('\n') ? body : `${body}\n`).replaceAll('\r\n', '\n');
  return Buffer.from(`${BASE64}${head}\n${Buffer.from(lines, 'latin1').toString('base64')}`, 'latin1');
}
