import { contentTypeFields } from './charset.ts';

/** Text whose paragraphs were broken into lines for the way (RFC 3676); `delSp`: the blank at a line's end was put there, too. */
export interface Flow {
  readonly delSp: boolean;
}

/**
 * The mail without the mark of flowing text, and what the mark said: the MIME library puts such lines together as if quote
 * marks were words ("> " above "> Van: Jan" becomes "> > Van: Jan"), so {@link unflowed} does it. Only where all the plain
 * texts before the first mail inside are marked; null, and the same bytes, where not.
 */
export function withoutFlow(raw: Buffer): { readonly raw: Buffer; readonly flow: Flow | null } {
  const untouched = { raw, flow: null };
  if (!MARKS.some((mark) => raw.includes(mark))) return untouched;
  const marks: number[] = [];
  let delSp = false;
  for (const { from, to } of contentTypeFields(raw)) {
    const field = raw.toString('latin1', from, to);
    const type = /^[^:]{1,30}:\s*([a-z]+\/[a-z0-9]+)/i.exec(field)?.[1]?.toLowerCase() ?? '';
    if (type === 'message/rfc822') break;
    if (type !== 'text/plain') continue;
    const mark = /format\s*=\s*"?(?=flowed)/i.exec(field);
    if (mark === null) return untouched;
    delSp ||= /delsp\s*=\s*"?yes/i.test(field);
    marks.push(from + mark.index + mark[0].length);
  }
  if (marks.length === 0) return untouched;
  const fixed = Buffer.from(raw);
  for (const at of marks) fixed.write('fixed ', at, 'latin1');
  return { raw: fixed, flow: { delSp } };
}

const MARKS = ['flowed', 'Flowed', 'FLOWED'];

/** The lines of a flowing text put together again, those of a quote with those of the same depth only. */
export function unflowed(text: string, { delSp }: Flow): string {
  const lines: { depth: number; pieces: string[]; goesOn: boolean }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(depth).replace(/^ /, '');
    const goesOn = words.endsWith(' ') && words !== '-- ' && !EMPTY_LABEL.test(words);
    const piece = goesOn && delSp ? words.slice(0, -1) : words;
    const last = lines.at(-1);
    if (last?.goesOn && last.depth === depth && words !== '-- ') {
      last.pieces.push(piece);
      last.goesOn = goesOn;
    } else {
      lines.push({ depth, pieces: [piece], goesOn });
    }
  }
  return lines.map(({ depth, pieces }) => `${'>'.repeat(depth)}${depth > 0 ? ' ' : ''}${pieces.join('')}`).join('\n');
}

/** "Subject: " with nothing behind it ends its line, whatever the blank says. */
const EMPTY_LABEL = /^[\p{L}-]{1,20} ?: $/u;
