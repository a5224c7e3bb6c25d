/** A word of a phrase as a table of cues writes it. */
export interface Word {
  readonly text: string;
  readonly ending: 'none' | 'any';
  /** Up to so many words may stand before it. */
  readonly gap: number;
}

/** Words that `…` stands for. */
const GAP = 2;

/** `geht es … nicht`, `opdracht~`: the words of a phrase, with their endings and gaps. */
export function wordsOf(phrase: string): Word[] {
  const words: Word[] = [];
  let gap = 0;
  for (const [written] of phrase.matchAll(/[a-z0-9]+~?|…/g)) {
    if (written === '…') gap += GAP;
    else {
      words.push({ text: written.replace('~', ''), ending: written.endsWith('~') ? 'any' : 'none', gap });
      gap = 0;
    }
  }
  return words;
}

/** Whether the words behind the first of a phrase follow in a text from a place on. */
export function follows(rest: readonly Word[], words: readonly string[], from: number): boolean {
  let at = from;
  for (const { text, ending, gap } of rest) {
    let found = -1;
    for (let skip = 0; skip <= gap && found < 0; skip++) {
      const word = words[at + skip];
      if (word !== undefined && (ending === 'any' ? word.startsWith(text) : word === text)) found = at + skip;
    }
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
