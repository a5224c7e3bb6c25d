import { BIT, fold, type Kind, type Lexicon, withOneLetterLess } from './lexicon.ts';

/** One meaning of the words that begin at a token. */
export interface Hit {
  readonly kind: Kind;
  readonly value: string;
  /** How many tokens the words take. */
  readonly size: number;
}

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

const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+|\n\s*\n|[^\s\p{L}\d]/gu;
const NOTHING: readonly Hit[] = [];

/** A blank line: no way of speaking goes on past it. */
export const BLANK_LINE = '\n';

/** The text as words with their meanings in one language. Work grows linearly: one look-up a word. */
export function scan(text: string, lexicon: Lexicon): readonly Token[] {
  const pieces = split(text, lexicon);
  return pieces.map((piece, index) => {
    const hits = piece.digits >= 0 && !lexicon.entries.has(piece.word) ? NOTHING : hitsAt(pieces, index, lexicon);
    let kinds = 0;
    for (const hit of hits) kinds |= BIT[hit.kind];
    return { ...piece, kinds, hits };
  });
}

interface Piece extends Omit<Token, 'kinds' | 'hits'> {
  readonly raw: string;
}

function split(text: string, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const written = match[0];
    const at = match.index;
    const spaced = at > end;
    end = at + written.length;
    const first = written.charCodeAt(0);
    if (first === 10) {
      pieces.push({ at, end, word: BLANK_LINE, raw: BLANK_LINE, digits: -1, spaced: true, capital: false });
    } else if (first === 62 && (at === 0 || text.charCodeAt(at - 1) === 10 || pieces.at(-1)?.word === '>')) {
      // the mark of a quoted line is white space to what is said in it
    } else if (first >= 48 && first <= 57) {
      const digits = written.length <= 4 ? Number(written) : -1;
      pieces.push({ at, end, word: written, raw: written, digits, spaced, capital: false });
    } else {
      const raw = written === '’' || written === '`' ? "'" : written.toLowerCase();
      const capital = raw !== written && written.length > 0 && first !== 8217;
      const word = fold(raw);
      const tail = tailOf(word, lexicon);
      const cut = tail === 0 ? end : end - tail;
      if (tail > 0) {
        const head = word.slice(0, -tail);
        pieces.push({ at, end: cut, word: head, raw: head, digits: -1, spaced, capital });
        pieces.push({
          at: cut,
          end,
          word: word.slice(-tail),
          raw: word.slice(-tail),
          digits: -1,
          spaced: false,
          capital,
        });
      } else pieces.push({ at, end, word, raw, digits: -1, spaced, capital });
    }
  }
  return pieces;
}

/** Length of a compound's second half, 0 where the word is none: `septemberwochenende` → 10. */
function tailOf(word: string, { words, entries }: Lexicon): number {
  if (!words.compoundTails || word.length < 7 || entries.has(word)) return 0;
  for (const tail of words.compoundTails) {
    if (!word.endsWith(tail)) continue;
    const head = entries.get(word.slice(0, -tail.length));
    if (head?.some(({ kind }) => kind === 'month' || kind === 'unit' || kind === 'season')) return tail.length;
  }
  return 0;
}

function hitsAt(pieces: readonly Piece[], index: number, lexicon: Lexicon): readonly Hit[] {
  const piece = pieces[index];
  if (!piece) return NOTHING;
  const entries = lexicon.entries.get(piece.raw) ?? lexicon.entries.get(piece.word);
  if (!entries) return slipOf(piece.word, lexicon);
  const hits: Hit[] = [];
  for (const { kind, value, rest } of entries) {
    let fits = true;
    for (let k = 0; fits && k < rest.length; k++) {
      const next = pieces[index + 1 + k];
      fits = next !== undefined && (next.raw === rest[k] || next.word === rest[k]);
    }
    if (fits) hits.push({ kind, value, size: 1 + rest.length });
  }
  return hits;
}

const LONGEST_MONTH = 10;

function slipOf(word: string, { slips }: Lexicon): readonly Hit[] {
  if (word.length < 6 || word.length > LONGEST_MONTH || !'jfasond'.includes(word.charAt(0))) return NOTHING;
  let month = slips.get(word);
  for (const shorter of month === undefined ? withOneLetterLess(word) : []) month ??= slips.get(shorter);
  return month === undefined ? NOTHING : [{ kind: 'month', value: String(month), size: 1 }];
}
