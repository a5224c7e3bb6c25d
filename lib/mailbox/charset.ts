import { isUtf8 } from 'node:buffer';

/**
 * The charset guard around the MIME library, which takes utf-8 where nothing is declared and windows-1252 where it does
 * not know the label. Works on the raw bytes (labels of Content-Type fields) and on decoded text, so that it needs
 * nothing of the library's insides.
 */

const WINDOWS_1252_C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some Node versions decode windows-1252 as latin1: €, “ and – are lost without a word. Then rather no mail than wrong ones. */
if (new TextDecoder('windows-1252').decode(Uint8Array.of(0x80, 0x93, 0x96)) !== '€“–') {
  throw new Error("this Node's TextDecoder is wrong about windows-1252; use Node 24.7 or newer");
}

const BYTE_OF = new Map([...WINDOWS_1252_C1].map((character, index) => [character, 0x80 + index]));

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
const WINDOWS_1252 = new TextDecoder('windows-1252');

/** What is done to a text part's charset: a new label, or null to leave it. */
export type Relabel = (charset: string | null) => string | null;

/** Labels that no decoder knows become utf-8 ("utf-8 first"), for what follows to judge. */
export const unknownToUtf8: Relabel = (charset) => (charset !== null && !isKnown(charset) ? 'utf-8' : null);

/** For mails that were no utf-8 after all: everything that claimed it, or claimed nothing, is windows-1252. */
export const utf8ToWindows1252: Relabel = (charset) =>
  charset === null || !isKnown(charset) || /^(?:utf-?8|us-ascii|ascii)$/i.test(charset) ? 'windows-1252' : null;

/** Whether a charset label stands for an encoding that can be decoded. */
export function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** How many Content-Type fields are looked at: text that talks about mail can hold many. */
const MAX_FIELDS = 2_000;

/** The raw mail with other charset labels in the Content-Type fields of its text parts; the same bytes where none changes. */
export function relabelled(
  raw: Buffer,
  relabel: Relabel,
): { readonly raw: Buffer; readonly labels: readonly string[] } {
  const pieces: Buffer[] = [];
  const labels: string[] = [];
  let copied = 0;
  for (const { from, to } of contentTypeFields(raw)) {
    const field = raw.toString('latin1', from, to);
    if (!/^[^:]{1,30}:\s*text\//i.test(field)) continue;
    const found = /charset\s*=\s*"?([^\s";]{1,60})"?/i.exec(field);
    const charset = found?.[1] ?? null;
    if (charset !== null) labels.push(charset.toLowerCase());
    const better = relabel(charset);
    if (better === null) continue;
    const mended = found
      ? `${field.slice(0, found.index)}charset=${better}${field.slice(found.index + found[0].length)}`
      : `${field.trimEnd()}; charset=${better}${field.slice(field.trimEnd().length)}`;
    pieces.push(raw.subarray(copied, from), Buffer.from(mended, 'latin1'));
    copied = to;
  }
  return { raw: pieces.length === 0 ? raw : Buffer.concat([...pieces, raw.subarray(copied)]), labels };
}

/** Text that is utf-8 read as windows-1252 ("Ã©"), line by line put right; other lines stay as they are. */
export function withoutMojibake(text: string): string {
  if (
    !/[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]/.test(
      text,
    )
  )
    return text;
  return text.split('\n').map(mendedLine).join('\n');
}

/** Decodes the UTF-7 of a text (RFC 2152): `+` base64 of UTF-16 `-`. */
export function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, encoded: string) => {
    if (encoded === '') return '+';
    const bytes = Buffer.from(encoded, 'base64');
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le');
  });
}

/** The header section of a mail in valid utf-8: lines of raw 8-bit bytes that are none are taken for windows-1252. */
export function withReadableHeaders(raw: Buffer, atMost: number): Buffer {
  const crlf = raw.indexOf('\r\n\r\n');
  const lf = raw.indexOf('\n\n');
  const ends = [crlf, lf, Math.min(raw.length, atMost)].filter((end) => end >= 0);
  const head = raw.subarray(0, Math.min(...ends));
  if (isUtf8(head)) return raw;
  const lines = head.toString('latin1').split('\n');
  const mended = lines.map((line) => {
    const bytes = Buffer.from(line, 'latin1');
    return isUtf8(bytes) ? bytes : Buffer.from(WINDOWS_1252.decode(bytes), 'utf8');
  });
  const joined = mended.flatMap((line, index) => (index === 0 ? [line] : [Buffer.from('\n'), line]));
  return Buffer.concat([...joined, raw.subarray(head.length)]);
}

/** Encoded words that claim utf-8 and are not: the same value, claiming windows-1252. */
export function otherwiseEncoded(header: string): string {
  return header.replace(/=\?(?:utf-?8|us-ascii)(\*[^?]{0,20})?\?/gi, '=?windows-1252?');
}

function mendedLine(line: string): string {
  const bytes = new Uint8Array(line.length);
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    const byte = code < 0x100 ? code : BYTE_OF.get(line.charAt(index));
    if (byte === undefined) return line;
    bytes[index] = byte;
  }
  try {
    return UTF_8.decode(bytes);
  } catch {
    return line;
  }
}

const SPELLINGS = ['Content-Type', 'Content-type', 'content-type', 'CONTENT-TYPE'];

/** Where Content-Type fields stand, folded lines included. Finds also what only looks like one: relabelling that does no harm. */
export function* contentTypeFields(raw: Buffer): Generator<{ from: number; to: number }> {
  // One cursor a spelling, each moving only forward: the bytes are searched once, however many fields there are.
  const next = SPELLINGS.map((spelling) => raw.indexOf(spelling));
  let done = 0;
  for (let count = 0; count < MAX_FIELDS; count++) {
    const from = Math.min(...next.map((index) => (index < 0 ? raw.length : index)));
    if (from >= raw.length) return;
    const which = next.indexOf(from);
    next[which] = raw.indexOf(SPELLINGS[which] ?? '', from + 12);
    if (from < done || (from > 0 && raw[from - 1] !== 0x0a)) continue;
    let end = raw.indexOf(0x0a, from);
    while (end >= 0 && (raw[end + 1] === 0x20 || raw[end + 1] === 0x09) && end - from < 2_000) {
      end = raw.indexOf(0x0a, end + 1);
    }
    done = end < 0 ? raw.length : end;
    yield { from, to: done };
  }
}
