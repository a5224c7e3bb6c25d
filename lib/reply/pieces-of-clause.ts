import type { Language } from '../period/language.ts';
import { asMeant } from './as-meant.ts';
import { CLOSES, isInside, isYetWord, MAX_PHRASE, type Meaning, meaningOf } from './phrase-book.ts';
import { plainWord } from './plain-word.ts';

/** A stretch of the line that is known to say a period: neither split nor looked up. */
export interface Span {
  readonly at: number;
  readonly end: number;
}

/** A word of a line, plain and as it was meant, and where it stands. */
export interface Word extends Span {
  readonly text: string;
}

/** What a clause is made of: periods, phrases that are listed, numbers, and words that nobody lists. */
export type Piece = (
  | Meaning
  | { readonly kind: 'time'; readonly span: Span }
  | { readonly kind: 'number' | 'unknown' }
) & {
  /** Begins with "yet". */
  readonly isYet: boolean;
};

/** Words passed over inside a phrase. */
const MAX_INSIDE = 4;

export function wordsOf(line: string, preferred: Language | null): readonly Word[] {
  return [...line.matchAll(/[\p{L}\p{N}@](?:[\p{L}\p{N}@_'’‘`´-]|\.(?=[\p{L}\p{N}]))*/gu)].map((match) => ({
    text: asMeant(plainWord(match[0]), preferred),
    at: match.index,
    end: match.index + match[0].length,
  }));
}

/** The pieces of a clause, in order. */
export function piecesOf(words: readonly Word[], spans: readonly Span[], preferred: Language | null): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < words.length; ) {
    const [word] = words.slice(index);
    if (word === undefined) break;
    const span = spanOver(word, spans);
    if (span !== undefined) {
      if (spanOver(words[index - 1], spans) !== span) pieces.push({ kind: 'time', span, isYet: false });
      index++;
      continue;
    }
    const { meaning, length } = phraseAt(words, index, spans, preferred);
    const unlisted = { kind: /^\d+$/.test(word.text) ? 'number' : 'unknown' } as const;
    pieces.push({ ...(meaning ?? unlisted), isYet: isYetWord(word.text) });
    index += length;
  }
  return pieces;
}

/** The period that a word belongs to. */
export function spanOver(word: Word | undefined, spans: readonly Span[]): Span | undefined {
  return word && spans.find(({ at, end }) => word.at < end && word.end > at);
}

/** The longest listed phrase that begins at a word; words that may stand inside any phrase are passed over. */
function phraseAt(
  words: readonly Word[],
  index: number,
  spans: readonly Span[],
  preferred: Language | null,
): { readonly meaning: Meaning | undefined; readonly length: number } {
  for (let length = Math.min(MAX_PHRASE + MAX_INSIDE, words.length - index); length > 0; length--) {
    const slice = words.slice(index, index + length);
    if (spanOver(slice.at(-1), spans) !== undefined) continue;
    const texts = slice.map(({ text }) => text);
    const forms = [texts.join(' '), withoutInside(texts)];
    const closing = index + length === words.length ? forms.map((form) => form + CLOSES) : [];
    const [meaning] = [...forms, ...closing].flatMap((form) => meaningOf(form, preferred) ?? []);
    if (meaning !== undefined) return { meaning, length };
  }
  return { meaning: undefined, length: 1 };
}

/** A phrase without what may stand inside it; its first and last word stay. */
function withoutInside(texts: readonly string[]): string {
  return texts.filter((text, at) => at === 0 || at === texts.length - 1 || !isInside(text)).join(' ');
}
