import type { Draft } from './draft.ts';
import { BIT, type Kind } from './lexicon.ts';
import type { TokenReader } from './token-reader.ts';

/** One way of speaking. It is tried only at tokens that can begin it, and looks a bounded number of tokens ahead. */
export interface Rule {
  readonly name: string;
  /** Kinds of words that begin it. */
  readonly begins: readonly Kind[];
  /** Whether digits begin it too. */
  readonly digits?: boolean;
  /** Kinds of which one must stand somewhere in the text, else the rule is not tried at all. */
  readonly needs?: readonly Kind[];
  readonly read: (reader: TokenReader, at: number) => Draft | null;
}

/** The bits of kinds of words. */
export function kindBits(kinds: readonly Kind[]): number {
  return kinds.reduce((bits, kind) => bits | BIT[kind], 0);
}
