import { type Attachment, decodeWords } from 'postal-mime';
import {
  decodeUtf7,
  otherwiseEncoded,
  relabelled,
  unknownToUtf8,
  utf8ToWindows1252,
  withoutMojibake,
  withReadableHeaders,
} from './charset.ts';
import { cleanLine, cleanText, isInjected } from './clean-text.ts';
import { fieldOf } from './field-of.ts';
import { type Flow, unflowed, withoutFlow } from './flowed.ts';
import { headerDate } from './header-date.ts';
import { htmlText } from './html-text.ts';
import { lighten } from './lighten.ts';
import {
  MAX_ATTACHED,
  MAX_ATTACHED_DEPTH,
  MAX_HEADER_BYTES,
  MAX_HEADER_LENGTH,
  MAX_HEADERS,
  MAX_HTML,
  MAX_MAIL_BYTES,
  MAX_PARTS,
  MAX_TEXT,
} from './limits.ts';
import type { Address, AttachmentInfo, Cut, Header, Mail, Resent } from './mail.ts';
import { idsOf } from './message-ids.ts';
import { parseMime } from './parse-mime.ts';
import { readAddresses } from './read-addresses.ts';
import type { UnreadableMail } from './refusal.ts';
import { senderFault } from './sender-fault.ts';
import { withBareSoftBreaks } from './soft-breaks.ts';
import type { ParsedMail } from './text-mail.ts';

/**
 * A mail, or why its bytes are not read: `detail` says so in English with the numbers, for the log and for `read`; `head`
 * is the mail's header alone, so that a known freelancer can be told, null where not even that can be made out.
 */
export type ReadMail =
  | { readonly ok: true; readonly mail: Mail }
  | {
      readonly ok: false;
      readonly refusal: UnreadableMail;
      readonly detail: string;
      readonly bytes: number;
      readonly head: Mail | null;
    };

/**
 * Reads a raw mail (RFC 5322, MIME). Never throws for what the bytes say; limits are those of `limits.ts`, and what had to
 * be left out stands in `cut`.
 */
export function readMail(raw: Uint8Array): Promise<ReadMail> {
  return readAtDepth(withLineFeeds(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)), 0);
}

/** Files of old Macs end their lines with CR alone. */
function withLineFeeds(raw: Buffer): Buffer {
  return raw.includes(0x0a) ? raw : Buffer.from(raw.map((byte) => (byte === 0x0d ? 0x0a : byte)));
}

async function readAtDepth(raw: Buffer, depth: number): Promise<ReadMail> {
  if (raw.length > MAX_MAIL_BYTES) {
    return refused(raw, 'too-large', `${raw.length} bytes; at most ${MAX_MAIL_BYTES} are read`);
  }
  const light = lighten(raw);
  if (light.parts > MAX_PARTS) return refused(raw, 'too-many-parts', `more than ${MAX_PARTS} MIME parts`);
  const { raw: known, labels } = relabelled(withReadableHeaders(light.raw, MAX_HEADER_BYTES), unknownToUtf8);
  const { raw: readable, flow } = withoutFlow(withBareSoftBreaks(known));
  try {
    const first = await parseMime(readable);
    if (!looksLikeMail(first)) return refused(raw, 'unreadable', 'no header field can be made out');
    const undecoded = `${first.text ?? ''}${first.html ?? ''}`.includes('\ufffd');
    const email = undecoded ? await parseMime(asWindows1252(readable, first)) : first;
    const mended: readonly Cut[] = [
      ...(undecoded ? ['charset-guessed' as const] : []),
      ...(light.cut ? ['part-cut' as const] : []),
    ];
    return { ok: true, mail: await mailOf(email, { labels, flow }, mended, depth) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (/nesting depth/.test(detail)) return refused(raw, 'too-deep', detail);
    if (/header size/.test(detail)) return refused(raw, 'headers-too-large', detail);
    return refused(raw, 'unreadable', detail);
  }
}

/** The same mail, its utf-8 texts declared as windows-1252; a mail that declares nothing gets a field that does. */
function asWindows1252(raw: Buffer, { headers }: ParsedMail): Buffer {
  const mended = relabelled(raw, utf8ToWindows1252).raw;
  if (headers.some(({ key }) => key === 'content-type')) return mended;
  return Buffer.concat([Buffer.from('Content-Type: text/plain; charset=windows-1252\r\n'), mended]);
}

async function mailOf(
  email: ParsedMail,
  { labels, flow }: { readonly labels: readonly string[]; readonly flow: Flow | null },
  mended: readonly Cut[],
  depth: number,
): Promise<Mail> {
  const cut = new Set<Cut>(mended);
  if (email.headers.length > MAX_HEADERS) cut.add('headers-cut');
  const raw = email.headers
    .slice(0, MAX_HEADERS)
    .map(({ key, value }) => ({ name: key, value: value.slice(0, MAX_HEADER_LENGTH) }));
  const headers = raw.map(({ name, value }): Header => ({ name: cleanLine(name), value: cleanLine(decoded(value)) }));
  const firstOf = (name: string) => fieldOf({ headers }, name) ?? '';
  if (raw.some(({ name, value }) => (name === 'from' || name === 'subject') && isInjected(decoded(value)))) {
    cut.add('header-injection');
  }
  // Of all fields, also of those beyond what is handed on.
  const fault = senderFault(email.headers.filter(({ key }) => key === 'from').map(({ value }) => value));
  if (fault !== null) cut.add(fault);
  const addresses = (name: string): readonly Address[] =>
    raw.filter((header) => header.name === name).flatMap(({ value }) => readAddresses(value));

  const decode = (text: string) => {
    const seven = labels.some((label) => /utf-?7$/.test(label)) ? decodeUtf7(text) : text;
    return withoutMojibake(seven);
  };
  const html = email.html === undefined ? null : decode(email.html.slice(0, MAX_HTML));
  if ((email.html?.length ?? 0) > MAX_HTML) cut.add('html-cut');
  const plain = decode(flow === null ? (email.text ?? '') : unflowed(email.text ?? '', flow));
  const rich = isUsable(plain) || html === null ? null : htmlText(html);
  const visible = cleanText(rich ?? plain);
  for (const code of visible.cut) cut.add(code);
  // What was cut of HTML was cut as it became text.
  if (rich !== null && rich.length >= MAX_TEXT) cut.add('text-cut');

  return {
    headers,
    from: addresses('from'),
    to: addresses('to'),
    cc: addresses('cc'),
    replyTo: addresses('reply-to'),
    resent: resentOf(raw),
    subject: firstOf('subject'),
    // Of several the lowest, and of all fields: that is the one which was signed, others can be put on top of it.
    date: headerDate(cleanLine(email.headers.findLast(({ key }) => key === 'date')?.value ?? '')),
    messageId: idsOf(firstOf('message-id'))[0] ?? null,
    inReplyTo: idsOf(firstOf('in-reply-to')),
    references: idsOf(firstOf('references')),
    contentType: firstOf('content-type').toLowerCase(),
    text: visible.text,
    html,
    attached: await attachedMails(email.attachments, depth, cut),
    attachments: email.attachments.map(infoOf),
    cut: [...cut],
  };
}

/** Of several blocks the topmost, which the last one who re-sent it wrote; addresses are read from the raw values. */
function resentOf(raw: readonly Header[]): Resent | null {
  const first = (name: string) => raw.find((header) => header.name === `resent-${name}`)?.value ?? '';
  if (!raw.some(({ name }) => name === 'resent-from')) return null;
  return {
    from: readAddresses(first('from')),
    to: readAddresses(first('to')),
    date: headerDate(cleanLine(first('date'))),
    messageId: idsOf(cleanLine(first('message-id')))[0] ?? null,
  };
}

/** Mails inside: message/rfc822, and .eml files that came as mere bytes. */
async function attachedMails(attachments: readonly Attachment[], depth: number, cut: Set<Cut>): Promise<Mail[]> {
  const found: Mail[] = [];
  for (const attachment of attachments) {
    if (!isMail(attachment)) continue;
    if (depth >= MAX_ATTACHED_DEPTH || found.length >= MAX_ATTACHED) {
      cut.add('attached-cut');
      break;
    }
    const read = await readAtDepth(bytesOf(attachment), depth + 1);
    if (read.ok) found.push(read.mail);
    else cut.add('attached-unreadable');
  }
  return found;
}

function isMail({ mimeType, filename }: Attachment): boolean {
  return mimeType === 'message/rfc822' || mimeType === 'message/global' || /\.eml$/i.test(filename ?? '');
}

function infoOf(attachment: Attachment): AttachmentInfo {
  return {
    name: cleanLine(attachment.filename ?? ''),
    type: attachment.mimeType.toLowerCase(),
    inline: attachment.disposition !== 'attachment',
    method: attachment.method ?? null,
  };
}

function bytesOf({ content }: Attachment): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof ArrayBuffer
    ? Buffer.from(content)
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

/** Encoded words (RFC 2047) decoded; those that claim utf-8 wrongly once more as windows-1252. */
function decoded(value: string): string {
  if (!value.includes('=?')) return withoutMojibake(value);
  const first = decodeWords(value);
  return withoutMojibake(first.includes('\ufffd') ? decodeWords(otherwiseEncoded(value)) : first);
}

/** Some send an empty plain part beside the HTML, or one that only says to look at that. */
function isUsable(plain: string): boolean {
  const words = plain.trim();
  return words !== '' && !(words.length <= MAX_NOTICE && /\bhtml\b/i.test(words));
}

/** "Your mail program does not show HTML." Whoever writes of HTML in so few words has the same words in the HTML part. */
const MAX_NOTICE = 200;

/** Any file yields "headers"; a mail has at least one field with a name that mails have. */
function looksLikeMail(email: ParsedMail): boolean {
  return email.headers.some(({ key }) => KNOWN_FIELDS.has(key));
}

const KNOWN_FIELDS = new Set(
  'from to subject date message-id received content-type mime-version return-path sender'.split(' '),
);

async function refused(raw: Buffer, refusal: UnreadableMail, detail: string): Promise<ReadMail> {
  return { ok: false, refusal, detail, bytes: raw.length, head: await headOf(raw) };
}

/** The header alone, of a mail that isn't read; null where none can be made out. */
export async function headOf(raw: Buffer): Promise<Mail | null> {
  const start = raw.subarray(0, MAX_HEAD);
  const ends = [start.indexOf('\r\n\r\n'), start.indexOf('\n\n')].filter((end) => end >= 0);
  const head = withReadableHeaders(
    Buffer.concat([start.subarray(0, Math.min(...ends, start.length)), Buffer.from('\r\n\r\n')]),
    MAX_HEAD,
  );
  try {
    const email = await parseMime(head);
    return looksLikeMail(email) ? await mailOf(email, { labels: [], flow: null }, [], MAX_ATTACHED_DEPTH) : null;
  } catch {
    return null;
  }
}

/** Bytes looked at for the header of a mail that isn't read. */
const MAX_HEAD = 64 * 1024;
