import { attribution } from './attribution.ts';
import { headerBlock } from './header-block.ts';
import type { QuotedLine } from './quoted-line.ts';
import type { ShownMailbox } from './shown-mailbox.ts';

/** Where somebody else's mail begins within a text. */
export interface QuoteStart {
  readonly by: 'header' | 'attribution';
  /** Index of its first line, and of the first line of its body. */
  readonly from: number;
  readonly end: number;
  readonly depth: number;
  readonly sender: ShownMailbox | null;
  readonly to: string;
  readonly date: string;
  /** Null where none is shown. */
  readonly subject: string | null;
}

/** Quoted mails looked for in one text: a thread that is longer holds nothing newer. */
const MAX_STARTS = 40;

/** The mails quoted in a text, outermost first and no more than `most`: by a header block or by an attribution line. */
export function quoteStarts(lines: readonly QuotedLine[], most = MAX_STARTS): readonly QuoteStart[] {
  const found: QuoteStart[] = [];
  for (let index = 0; index < lines.length && found.length < most; index++) {
    if (lines[index]?.text === '') continue;
    const start = quoteStart(lines, index);
    if (start === null) continue;
    found.push(start);
    index = start.end - 1;
  }
  return found;
}

function quoteStart(lines: readonly QuotedLine[], index: number): QuoteStart | null {
  const block = headerBlock(lines, index);
  if (block !== null) return { by: 'header', ...block };
  const line = attribution(lines, index);
  return line === null ? null : { by: 'attribution', ...line, to: '', subject: null };
}
