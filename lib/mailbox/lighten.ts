import { MAX_PART_BYTES, MAX_PART_LINES, MAX_PARTS } from './limits.ts';

/** A raw mail made light enough to be parsed. */
export interface Lightened {
  readonly raw: Buffer;
  /** Boundary lines, counted no further than {@link MAX_PARTS} + 1. */
  readonly parts: number;
  /** A text, or a mail inside, was longer than we read. */
  readonly cut: boolean;
}

/** A boundary line: where it starts and ends, and whether it closes its multipart. */
interface Mark {
  readonly at: number;
  readonly end: number;
  readonly closing: boolean;
}

/** Smaller mails are parsed as they are. */
const LIGHT = 16 * 1024;

/** What is kept of text that belongs to no part: before the first boundary, after the last. */
const MAX_ASIDE = 1_024;

/** Bytes of a part's header in which its type is looked for. */
const MAX_HEAD = 64 * 1024;

/** RFC 2046 allows boundaries of 70 characters; some write more. */
const MAX_BOUNDARY = 200;

/** More boundaries, or more talk of them, than any mail has that people send: as good as more parts than are read. */
const MAX_BOUNDARIES = 5_000;
const MAX_MENTIONS = 50_000;

/**
 * Leaves out what nobody reads, before anything is parsed: the bytes of attachments, and texts beyond what is handed on.
 * The parser costs memory a byte and time a line, so that 25 MB of photos, or of line feeds, would cost seconds. Headers
 * and boundaries stay, and small mails stay as they are; the bytes are searched once.
 */
export function lighten(raw: Buffer): Lightened {
  const marks = boundaryLines(raw);
  if (marks === null) return { raw, parts: MAX_PARTS + 1, cut: false };
  if (raw.length <= LIGHT || marks.length > MAX_PARTS) return { raw, parts: marks.length, cut: false };
  const pieces: Buffer[] = [];
  let cut = false;
  let start = 0;
  let closed = false;
  for (const mark of [...marks, { at: raw.length, end: raw.length, closing: true }]) {
    const section = raw.subarray(start, mark.at);
    const light = closed ? { kept: section.subarray(0, MAX_ASIDE), cut: false } : lightPart(section);
    cut ||= light.cut;
    pieces.push(light.kept, raw.subarray(mark.at, mark.end));
    start = mark.end;
    closed = mark.closing;
  }
  return { raw: Buffer.concat(pieces), parts: marks.length, cut };
}

/** A part's header, and of its body what is read. */
function lightPart(part: Buffer): { kept: Buffer; cut: boolean } {
  const bodyAt = endOfHeader(part);
  const head = part.toString('latin1', 0, Math.min(bodyAt, MAX_HEAD));
  const type = /^content-type:\s*([a-z]+)\/([a-z0-9.+-]+)/im.exec(head)?.[1]?.toLowerCase() ?? 'text';
  if (type === 'multipart') return { kept: part.subarray(0, bodyAt + MAX_ASIDE), cut: false };
  const isMail = type === 'message' || /\.eml["\s;]/i.test(`${head}\n`);
  // Mails inside that are encoded against the rules: half of one decodes to nothing.
  if (isMail && /^content-transfer-encoding:\s*base64/im.test(head)) return { kept: part, cut: false };
  if (type !== 'text' && !isMail) return { kept: part.subarray(0, bodyAt), cut: false };
  const kept = part.subarray(0, endOfRead(part, bodyAt));
  return { kept, cut: kept.length < part.length };
}

function endOfHeader(part: Buffer): number {
  if (part[0] === 0x0a || (part[0] === 0x0d && part[1] === 0x0a)) return Math.min(2, part.length);
  const crlf = part.indexOf('\r\n\r\n');
  const lf = part.indexOf('\n\n');
  if (crlf < 0 && lf < 0) return part.length;
  return lf < 0 || (crlf >= 0 && crlf < lf) ? crlf + 4 : lf + 2;
}

/** Where a text is cut: after so many bytes or lines. */
function endOfRead(part: Buffer, bodyAt: number): number {
  const most = Math.min(part.length, bodyAt + MAX_PART_BYTES);
  let at = bodyAt;
  for (let line = 0; line < MAX_PART_LINES; line++) {
    const next = part.indexOf(0x0a, at);
    if (next < 0 || next >= most) return most;
    at = next + 1;
  }
  return at;
}

/** Null where there are too many to look for. */
function boundaryLines(raw: Buffer): readonly Mark[] | null {
  const boundaries = boundariesOf(raw);
  const found: Mark[] = [];
  if (boundaries === null) return null;
  if (boundaries.size === 0) return found;
  let at = raw.subarray(0, 2).equals(DASHES) ? 0 : nextDashes(raw, 0);
  for (; at >= 0 && found.length <= MAX_PARTS; at = nextDashes(raw, at)) {
    const feed = raw.indexOf(0x0a, at);
    const end = feed < 0 ? raw.length : feed + 1;
    const line = raw.toString('latin1', at + 2, Math.min(end, at + 2 + MAX_BOUNDARY + 6)).trimEnd();
    const closing = !boundaries.has(line) && line.endsWith('--') && boundaries.has(line.slice(0, -2));
    if (closing || boundaries.has(line)) found.push({ at, end, closing });
  }
  return found;
}

const DASHES = Buffer.from('--');

function nextDashes(raw: Buffer, from: number): number {
  const feed = raw.indexOf('\n--', from);
  return feed < 0 ? -1 : feed + 1;
}

function boundariesOf(raw: Buffer): ReadonlySet<string> | null {
  const found = new Set<string>();
  let mentions = 0;
  for (const spelling of ['boundary', 'Boundary', 'BOUNDARY']) {
    let at = raw.indexOf(spelling);
    while (at >= 0) {
      if (++mentions > MAX_MENTIONS || found.size > MAX_BOUNDARIES) return null;
      const value = /^boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(raw.toString('latin1', at, at + 230));
      const boundary = value?.[1] ?? value?.[2];
      if (boundary !== undefined) found.add(boundary.trimEnd());
      at = raw.indexOf(spelling, at + 8);
    }
  }
  return found;
}
