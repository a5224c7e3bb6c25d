import { MAX_LINE, MAX_TEXT } from './limits.ts';

/** C0 and C1 controls but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const LINE_CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Marks, embeddings, overrides and isolates (Unicode Standard Annex 9), and the byte order mark. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Those that reorder what stands beside them; the mere marks of right-to-left scripts are harmless. */
const BIDI_OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/;

/** A header value or name on one line, without control and bidi characters. */
export function cleanLine(text: string): string {
  return text.replace(LINE_CONTROLS, ' ').replace(BIDI, '').trim();
}

/** Whether a decoded header value would break out of its line or show itself in another order. */
export function isInjected(decoded: string): boolean {
  return /[\r\n]/.test(decoded) || BIDI_OVERRIDES.test(decoded);
}

/**
 * A text with `\n` line ends, without control and bidi characters, no line longer than {@link MAX_LINE}, no more than
 * {@link MAX_TEXT} characters; `cut` names what was left out. A signature in the text is taken off.
 */
export function cleanText(text: string): { readonly text: string; readonly cut: readonly ('text-cut' | 'line-cut')[] } {
  const cut: ('text-cut' | 'line-cut')[] = [];
  let all = text;
  if (all.length > MAX_TEXT) {
    all = all.slice(0, MAX_TEXT);
    cut.push('text-cut');
  }
  all = all
    .replace(/\r\n?|\f|\u2028|\u2029|\u0085/g, '\n')
    .replace(CONTROLS, '')
    .replace(BIDI, '');
  let longest = false;
  const lines = all.split('\n').map((line) => {
    if (line.length <= MAX_LINE) return line;
    longest = true;
    const kept = line.slice(0, MAX_LINE);
    return holdsWords(kept) ? kept : '';
  });
  if (longest) cut.push('line-cut');
  return { text: withoutArmor(lines.join('\n')), cut };
}

/** A line too long to be read whole holds words, or it is a file that was sent as text. */
function holdsWords(line: string): boolean {
  return line.split(' ').length > line.length / LONGEST_WORD;
}

/** Characters of a word, on average: links of several hundred stand between words. */
const LONGEST_WORD = 200;

/** The words within a cleartext signature (RFC 9580 section 7): without its frame, and without the dashes that keep lines apart from it. */
function withoutArmor(text: string): string {
  const from = text.indexOf('-----BEGIN PGP SIGNED MESSAGE-----\n');
  const head = from < 0 ? -1 : text.indexOf('\n\n', from);
  const end = head < 0 ? -1 : text.indexOf('\n-----BEGIN PGP SIGNATURE-----\n', head);
  if (end < 0) return text;
  const close = text.indexOf(ARMOR_END, end);
  const words = text.slice(head + 2, end + 1).replace(/^- /gm, '');
  return text.slice(0, from) + words + (close < 0 ? '' : text.slice(close + ARMOR_END.length));
}

const ARMOR_END = '-----END PGP SIGNATURE-----';
