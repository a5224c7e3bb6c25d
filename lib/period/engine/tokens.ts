import { bitsOf, foldLower, type Hit, type Lexicon, type Phrase, type Slip, withOneLetterLess } from './lexicon.ts';

export type { Hit } from './lexicon.ts';

/** A word, a number or a sign of the text. */
export interface Token {
  /** Offsets in the text, in UTF-16 units. */
  readonly at: number;
  readonly end: number;
  /** Lower case, without accents. */
  readonly word: string;
  /** The number that its digits say, −1 where it is none (or a longer one than any date has). */
  readonly digits: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly capital: boolean;
  /** Bits of the kinds of all its hits. */
  readonly kinds: number;
  readonly hits: readonly Hit[];
}

const NOTHING: readonly Hit[] = [];

/** A blank line: no way of speaking goes on past it. */
export const BLANK_LINE = '\n';

interface Piece {
  at: number;
  end: number;
  word: string;
  /** Lower case, accents kept. */
  raw: string;
  digits: number;
  spaced: boolean;
  capital: boolean;
  kinds: number;
  hits: readonly Hit[];
}

/** The text as words with their meanings in one language. Work grows linearly: one look-up a word. */
export function scan(text: string, lexicon: Lexicon): readonly Token[] {
  const pieces = split(text, lexicon);
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece) look(pieces, index, piece, lexicon);
  }
  return pieces;
}

const DIGITS = 1;
const LETTERS = 2;
const SPACE = 3;
const SIGN = 4;

/** What a UTF-16 unit of ASCII is. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGITS;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LETTERS;
  return code <= 32 ? SPACE : SIGN;
});

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? SIGN;
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? SIGN : LETTERS;
  const sign = text.charAt(at);
  if (/[\p{L}\p{M}\p{Cs}]/u.test(sign)) return LETTERS;
  return /\s/.test(sign) ? SPACE : SIGN;
}

function split(text: string, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let spaced = false;
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text, at);
    let end = at + 1;
    if (kind !== SIGN) while (end < text.length && classOf(text, end) === kind) end++;
    if (kind === SPACE) {
      const first = text.indexOf('\n', at);
      const last = first < 0 || first >= end ? -1 : text.lastIndexOf('\n', end - 1);
      if (last > first) pieces.push(piece(BLANK_LINE, BLANK_LINE, first, last + 1, true));
      spaced = true;
    } else if (kind === DIGITS) {
      const written = text.slice(at, end);
      const number = piece(written, written, at, end, spaced);
      if (written.length <= 4) number.digits = Number(written);
      pieces.push(number);
      spaced = false;
    } else if (kind === SIGN) {
      const written = text.charAt(at);
      const before = pieces.at(-1);
      if (written === '>' && before?.end === at && /^[-=]$/.test(before.word)) {
        pieces[pieces.length - 1] = piece(ARROW, ARROW, before.at, end, before.spaced);
      } else if (written !== '>' || !isQuoteMark(text, at)) {
        const sign = written === '’' || written === '`' ? "'" : written;
        pieces.push(piece(sign, sign, at, end, spaced));
      }
      spaced = written === '>' ? true : spaced && INVISIBLE.test(written);
    } else {
      pushWord(pieces, text.slice(at, end), at, spaced, lexicon);
      spaced = false;
    }
    at = end;
  }
  return pieces;
}

/** What "->" and "=>" are typed for. */
const ARROW = '→';

const INVISIBLE = /\p{Cf}/u;

/** The mark of a quoted line is white space to what is said in it. */
function isQuoteMark(text: string, at: number): boolean {
  const before = at === 0 ? '\n' : text.charAt(at - 1);
  return before === '\n' || before === '>' || (before === ' ' && (at < 2 || '\n>'.includes(text.charAt(at - 2))));
}

function pushWord(pieces: Piece[], written: string, at: number, spaced: boolean, lexicon: Lexicon): void {
  const raw = written.toLowerCase();
  const word = foldLower(raw);
  const end = at + written.length;
  const capital = raw !== written;
  const tail = word.length === raw.length ? tailOf(word, lexicon) : 0;
  if (tail === 0) {
    pieces.push(piece(word, raw, at, end, spaced, capital));
    return;
  }
  const head = word.slice(0, -tail);
  pieces.push(piece(head, head, at, end - tail, spaced, capital));
  pieces.push(piece(word.slice(-tail), word.slice(-tail), end - tail, end, false, capital));
}

function piece(word: string, raw: string, at: number, end: number, spaced: boolean, capital = false): Piece {
  return { at, end, word, raw, digits: -1, spaced, capital, kinds: 0, hits: NOTHING };
}

/** Length of a compound's second half, 0 where the word is none: `septemberwochenende` → 10. */
function tailOf(word: string, { words, entries }: Lexicon): number {
  if (!words.compoundTails || word.length < 7 || entries.has(word)) return 0;
  for (const tail of words.compoundTails) {
    if (!word.endsWith(tail)) continue;
    const head = entries.get(word.slice(0, -tail.length));
    const means = (...values: string[]) => entries.get(tail)?.hits.some(({ value }) => values.includes(value));
    // A feast has a week or a weekend, and no end or half; an end is one of a year ("eindejaar").
    const isHead = ({ kind, value }: Hit) =>
      kind === 'month' ||
      kind === 'unit' ||
      kind === 'season' ||
      (kind === 'feast' && means('week', 'weekend')) ||
      (kind === 'part' && value === 'end' && means('year'));
    if (head?.hits.some(isHead)) return tail.length;
  }
  return 0;
}

function look(pieces: readonly Piece[], index: number, piece: Piece, lexicon: Lexicon): void {
  const found =
    lexicon.entries.get(piece.raw) ?? (piece.raw === piece.word ? undefined : lexicon.entries.get(piece.word));
  if (found) {
    const longer = found.phrases && fitting(pieces, index, found.phrases);
    piece.hits = longer ? [...longer, ...found.hits] : found.hits;
    piece.kinds = longer ? bitsOf(piece.hits) : found.kinds;
  } else if (piece.digits < 0) {
    piece.hits = slipOf(piece.word, lexicon);
    if (piece.hits !== NOTHING) piece.kinds = bitsOf(piece.hits);
  }
}

/** Of the phrases that a word begins those that go on as the text does, the longest first: mostly none. */
function fitting(pieces: readonly Piece[], index: number, phrases: PhrasesByWord): readonly Hit[] | null {
  const next = pieces[index + 1];
  if (!next) return null;
  const [raw, plain] = [phrases.get(next.raw), next.raw === next.word ? undefined : phrases.get(next.word)];
  if (!raw && !plain) return null;
  const begun = raw && plain ? [...raw, ...plain].sort((a, b) => b.rest.length - a.rest.length) : (raw ?? plain ?? []);
  const hits = begun.filter(({ rest }) => fits(pieces, index, rest)).map(({ hit }) => hit);
  return hits.length > 0 ? hits : null;
}

type PhrasesByWord = ReadonlyMap<string, readonly Phrase[]>;

function fits(pieces: readonly Piece[], index: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) {
    const next = pieces[index + 1 + k];
    if (!next || (next.raw !== rest[k] && next.word !== rest[k])) return false;
    // "Post - October" is no "post-October".
    if (next.spaced && next.word === '-') return false;
  }
  return true;
}

const SHORTEST_NAME = 6;
const LONGEST_NAME = 10;

function slipOf(word: string, { slips }: Lexicon): readonly Hit[] {
  if (word.length < SHORTEST_NAME || word.length > LONGEST_NAME || !slips.starts.has(word.slice(0, 2))) return NOTHING;
  let slip = slips.names.get(word);
  for (const shorter of slip ? [] : withOneLetterLess(word)) slip ??= slips.names.get(shorter);
  return !slip || isSeveral(word, slip) ? NOTHING : slip.hits;
}

/** "Thursdays", "Freitage". */
function isSeveral(word: string, { name, hits }: Slip): boolean {
  return hits[0]?.kind === 'weekday' && word.startsWith(name);
}
