import { withoutBanners } from './banners.ts';

/** A line of a mail: how deep it is quoted, and what it says without quote marks and outer blanks. */
export interface QuotedLine {
  readonly depth: number;
  readonly text: string;
  /** As it stood, for putting the text together again. */
  readonly raw: string;
}

/** More quote marks than that count as that many. */
const MAX_DEPTH = 20;

/** Any blank that mail programs put around text: no-break spaces, zero-width ones, the byte order mark. */
const BLANKS = /^[\s\u00a0\u202f\u200b\u200c\ufeff\u2060-\u2064]+/;
const BLANKS_BEHIND = /[\s\u00a0\u202f\u200b\u200c\ufeff\u2060-\u2064]/;

/** The lines of a text, each looked at once; the warnings that mail servers put in are nobody's words. */
export function quotedLines(text: string): readonly QuotedLine[] {
  return withoutBanners(
    text.split('\n').map(withoutBar).map(withoutInitials).flatMap(afterAttribution).map(quotedLine),
  );
}

/** Some quote with a bar; with a second one in the line it is a table. */
function withoutBar(line: string): string {
  return /^\|(?:\s|$)/.test(line) && !line.includes('|', 1) ? `>${line.slice(1)}` : line;
}

/** The Bat! puts the initials of who wrote before the mark: "MJ> Hoi Sanne". */
function withoutInitials(line: string): string {
  const mark = line.indexOf('>');
  return mark > 0 && mark <= MOST_INITIALS && INITIALS.test(line.slice(0, mark + 2)) ? line.slice(mark) : line;
}

const MOST_INITIALS = 4;
const INITIALS = /^\p{Lu}+>(?:\s|>|$)/u;

/** Yahoo sets the first line of the quote behind the attribution: "On …, Jan<jan@…> wrote:   Hi". They become two lines. */
function afterAttribution(line: string): readonly string[] {
  const colon = line.length > MAX_ATTRIBUTION ? -1 : line.indexOf(':  ');
  const head = line.slice(0, Math.max(colon, 0));
  if (!head.includes('@') || !ENDS_IN_VERB.test(head)) return [line];
  return [line.slice(0, colon + 1), line.slice(colon + 1)];
}

const ENDS_IN_VERB = /(?:wrote|schreef|schrieb|écrit|escribió|scritto|escreveu) ?$/i;

/** Longer lines are text. */
const MAX_ATTRIBUTION = 1_000;

function quotedLine(raw: string): QuotedLine {
  let at = 0;
  let depth = 0;
  for (; at < raw.length; at++) {
    const character = raw.charAt(at);
    if (character === '>') depth++;
    else if (!BLANKS.test(character)) break;
  }
  let end = raw.length;
  while (end > at && BLANKS_BEHIND.test(raw.charAt(end - 1))) end--;
  return { depth: Math.min(depth, MAX_DEPTH), text: raw.slice(at, end), raw };
}

/** How deep the least quoted of the lines is; 0 where all are blank. */
export function leastDepth(lines: readonly QuotedLine[]): number {
  let least = MAX_DEPTH + 1;
  for (const { text, depth } of lines) if (text !== '' && depth < least) least = depth;
  return least > MAX_DEPTH ? 0 : least;
}

/** The lines as text with `depth` quote marks taken off each, blank lines at both ends dropped. */
export function unquoted(lines: readonly QuotedLine[], depth: number): string {
  return lines
    .map((line) => withoutMarks(line.raw, depth))
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

function withoutMarks(raw: string, depth: number): string {
  let at = 0;
  for (let taken = 0; taken < depth; ) {
    const character = raw.charAt(at);
    if (character === '>') taken++;
    else if (character === '' || !BLANKS.test(character)) break;
    at++;
  }
  if (depth > 0 && raw.charAt(at) === ' ') at++;
  return raw.slice(at).replace(/^\ufeff/, '');
}
