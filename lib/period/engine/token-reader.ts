import type { IsoDate } from '../calendar.ts';
import type { Around, LanguageWords } from './language-words.ts';
import { BIT, type Kind, type Lexicon } from './lexicon.ts';
import type { Span } from './spans.ts';
import { BLANK_LINE, type Hit, scan, type Token } from './tokens.ts';

/** A value that was read, and the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** Words of the text: where they stand, and their first token. */
export interface Place {
  readonly index: number;
  readonly text: string;
  readonly first: number;
}

/** How many small words ("van de maand") may stand between two that mean something. */
const MOST_FILLERS = 4;

/** A text as a rule sees it: tokens with their meanings, and the day it was said on. */
export class TokenReader {
  readonly text: string;
  readonly saidOn: IsoDate;
  /** What was spoken of before the text: "the week after" follows on that where the text names nothing first. */
  readonly spokenOf: Span | null;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Indexes of the tokens that mean something, or are digits: at no other does a rule begin. */
  readonly telling: readonly number[];
  /** Bits of the kinds of all tokens, and whether digits stand among them: a rule that nothing here begins isn't tried. */
  readonly kinds: number;
  readonly hasDigits: boolean;
  /** How often a rule was tried, and how many telling tokens were passed on the way: what the tests on hostile text count. */
  tries = 0;
  walked = 0;

  constructor(text: string, saidOn: IsoDate, lexicon: Lexicon, spokenOf: Span | null = null) {
    this.text = text;
    this.saidOn = saidOn;
    this.spokenOf = spokenOf;
    this.lexicon = lexicon;
    this.tokens = scan(text, lexicon);
    const telling: number[] = [];
    let kinds = 0;
    let hasDigits = false;
    for (let at = 0; at < this.tokens.length; at++) {
      const token = this.tokens[at];
      if (!token || (token.kinds === 0 && token.digits < 0)) continue;
      telling.push(at);
      kinds |= token.kinds;
      hasDigits ||= token.digits >= 0;
    }
    this.telling = telling;
    this.kinds = kinds;
    this.hasDigits = hasDigits;
  }

  /** Of the language that is read. */
  get words(): LanguageWords {
    return this.lexicon.words;
  }

  /** The longest meaning of a kind at a token. */
  hit(at: number, kind: Kind): Hit | null {
    const token = this.tokens[at];
    if (!token || (token.kinds & BIT[kind]) === 0) return null;
    for (const hit of token.hits) if (hit.kind === kind) return hit;
    return null;
  }

  /** The meaning of the first of these kinds that a token has. */
  any(at: number, ...kinds: Kind[]): Hit | null {
    for (const kind of kinds) if (this.is(at, kind)) return this.hit(at, kind);
    return null;
  }

  /** The number that its digits say, −1 where it is none. */
  figure(at: number): number {
    return this.tokens[at]?.digits ?? -1;
  }

  is(at: number, kind: Kind, value?: string): boolean {
    const token = this.tokens[at];
    if (!token || (token.kinds & BIT[kind]) === 0) return false;
    if (value === undefined) return true;
    for (const hit of token.hits) if (hit.kind === kind && hit.value === value) return true;
    return false;
  }

  /** Whether white space stands before a token. */
  isSpaced(at: number): boolean {
    return this.tokens[at]?.spaced === true;
  }

  /** Whether a token is one of the signs, by itself. */
  isSign(at: number, signs: string): boolean {
    return signs.includes(this.word(at));
  }

  /** Whether one of the tokens `[first, next)` has a meaning. */
  holds(first: number, next: number, kind: Kind, value: string): boolean {
    for (let at = first; at < next; at++) if (this.is(at, kind, value)) return true;
    return false;
  }

  /** Short or long, by itself. */
  isDash(at: number): boolean {
    return this.isSign(at, '–—-');
  }

  /** The token after words of a kind with one of the values; null where they do not stand there. */
  after(at: number, kind: Kind, ...values: string[]): number | null {
    const token = this.tokens[at];
    if (!token || (token.kinds & BIT[kind]) === 0) return null;
    const found = token.hits.find((hit) => hit.kind === kind && (values.length === 0 || values.includes(hit.value)));
    return found ? at + found.size : null;
  }

  word(at: number): string {
    return this.tokens[at]?.word ?? BLANK_LINE;
  }

  /** Whether a token is one of the words that tell by standing beside a period. */
  stands(at: number, name: keyof Around): boolean {
    return this.lexicon.around.get(name)?.has(this.word(at)) ?? false;
  }

  /** Past the small words. */
  skip(at: number): number {
    let next = at;
    for (let count = 0; count < MOST_FILLERS; count++) {
      const filler = this.hit(next, 'filler');
      if (!filler) break;
      next += filler.size;
    }
    return next;
  }

  /** 1–31 and the like, in digits or in words. */
  number(at: number): Read<number> | null {
    const amount = this.amount(at);
    return amount && Number.isInteger(amount.value) ? amount : null;
  }

  /** The same, halves too: "anderhalve", "zweieinhalb". */
  amount(at: number): Read<number> | null {
    const token = this.tokens[at];
    if (!token) return null;
    if (token.digits >= 0) return { value: token.digits, next: at + 1 };
    const hit = this.hit(at, 'number');
    return hit && { value: Number(hit.value), next: at + hit.size };
  }

  /** "derde", "3e", "3.", "3rd"; −1 is the last. */
  ordinal(at: number): Read<number> | null {
    const hit = this.hit(at, 'ordinal');
    if (hit) return { value: Number(hit.value), next: at + hit.size };
    const token = this.tokens[at];
    if (!token || token.digits < 1) return null;
    const next = this.pastOrdinalEnding(at + 1);
    return next === at + 1 ? null : { value: token.digits, next };
  }

  /** Past "e", "ste", "th", "er" or a dot that stands close behind a number, where it ends no sentence; in German it is written at its end, too. */
  pastOrdinalEnding(at: number): number {
    const ending = this.tokens[at];
    if (!ending || ending.spaced) return at;
    if (this.is(at, 'ordinalEnding')) return at + 1;
    if (ending.word !== '.') return at;
    const behind = this.tokens[at + 1];
    if (this.words.capitals === 'nouns') return at + 1;
    const goesOn = behind !== undefined && (!behind.spaced || !behind.capital || this.is(at + 1, 'month'));
    return goesOn ? at + 1 : at;
  }

  /** Where the tokens `[first, next)` stand. */
  place(first: number, next: number): Place {
    const index = this.tokens[first]?.at ?? 0;
    return { index, text: this.text.slice(index, this.tokens[next - 1]?.end ?? index), first };
  }
}
