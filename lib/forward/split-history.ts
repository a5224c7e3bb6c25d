import { withoutSignature } from './own-words.ts';
import { quoteStarts } from './quote-start.ts';
import { leastDepth, type QuotedLine, unquoted } from './quoted-line.ts';
import { isClosingSeparator, isRule, separatorWords } from './separators.ts';

/** A mail's own words, and what it quotes. */
export interface SplitText {
  readonly newest: string;
  readonly history: string;
}

/**
 * Splits a mail's text into what its writer wrote, above, below or between the quotes, and the history quoted in it.
 * Signatures (`-- `, "Sent from my …") belong to neither.
 */
export function splitHistory(lines: readonly QuotedLine[]): SplitText {
  const [start] = quoteStarts(lines, 1);
  const at = start?.from ?? lines.length;
  const above = lines.slice(0, at);
  const below = start === undefined ? [] : lines.slice(start.end);
  // Where the quote has marks, unmarked lines below or between are the writer's again; where it has none, all is quote. Apple Mail
  // marks the attribution, too.
  const marked = start !== undefined && firstDepth(below) > Math.max(0, start.depth - 1);
  const own = [
    ...above.filter(({ depth }) => depth === 0),
    ...(marked ? below.filter(({ depth }) => depth === 0) : []),
  ];
  const quoted = [...above.filter(({ depth }) => depth > 0), ...(start === undefined ? [] : lines.slice(at))];
  return { newest: textOf(withoutSignature(withoutEndings(own))), history: textOf(quoted) };
}

function firstDepth(lines: readonly QuotedLine[]): number {
  return lines.find(({ text }) => text !== '')?.depth ?? 0;
}

/** Separators that announced the quote, and those that close it. */
function withoutEndings(lines: readonly QuotedLine[]): readonly QuotedLine[] {
  return lines.filter(
    ({ text }) => separatorWords(text) === null && !isClosingSeparator(text) && !(isRule(text) && text.length > 8),
  );
}

function textOf(lines: readonly QuotedLine[]): string {
  return withoutIndent(unquoted(lines, leastDepth(lines)));
}

/** Classic Outlook for Mac indents what it forwards, Yahoo sets a blank before the first line. */
function withoutIndent(text: string): string {
  const lines = text.split('\n');
  let indent = text.length;
  for (const line of lines) if (line.trim() !== '') indent = Math.min(indent, line.length - line.trimStart().length);
  return (indent > 0 ? lines.map((line) => line.slice(indent)).join('\n') : text).trimStart();
}
