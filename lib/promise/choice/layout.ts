import { whenAsked } from '../../period/when-asked.ts';
import { type CueIndex, says } from './cue.ts';
import { foldCues } from './fold-cues.ts';
import type { Sentence } from './split-sentences.ts';
import { anyLanguage, patternOfAny } from './words-of.ts';

/** Where in a letter a sentence stands: in it, in what was added afterwards, or below the name of who writes. */
export type Zone = 'letter' | 'afterwards' | 'below';

/** How a letter is laid out. */
export interface Layout {
  /** Of each sentence. */
  readonly zones: readonly Zone[];
  /** Indexes of the sentences, behind the greeting, that call the freelancer by name. */
  readonly namingYou: ReadonlySet<number>;
  /** Indexes of those that are a row of a table: one of several short lines, each with a date. */
  readonly rows: ReadonlySet<number>;
  /** Index of the first sentence that takes back what was said further up, −1 where none does. */
  readonly takenBackAt: number;
}

/** `sentences` are those of the body, `folded` the same folded, `dated` the indexes of those that name a period. */
export function layoutOf(
  sentences: readonly Sentence[],
  folded: readonly string[],
  dated: readonly number[],
  patterns: CueIndex,
): Layout {
  const zones = zonesOf(sentences, folded);
  const names = addressees(sentences, folded, patterns);
  const calls = names.length === 0 ? null : new RegExp(`\\b(?:${names.join('|')})\\b`);
  const namingYou = folded.flatMap((text, index) => (index > 0 && calls?.test(text) ? [index] : []));
  const lines = [...new Set(dated)].filter((index) => isRow(sentences[index]));
  return {
    zones,
    namingYou: new Set(namingYou),
    rows: new Set(lines.length >= FEWEST_ROWS ? lines : []),
    takenBackAt: folded.findIndex((text, index) => index > 1 && says(patterns, 'takenBack', text)),
  };
}

const FEWEST_ROWS = 3;
const LONGEST_ROW = 90;

function isRow(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && sentence.text.length < LONGEST_ROW && !/[.!?]$/.test(sentence.text);
}

const CLOSING = whenAsked(() => new RegExp(`^\\W*(?:${patternOfAny('closings')})(?![\\p{L}])`, 'iu'));
const ADDED = whenAsked(() => new RegExp(`^\\W*(?:${patternOfAny('added')})(?![\\p{L}])`, 'iu'));
const LONGEST_CLOSING = 70;

function zonesOf(sentences: readonly Sentence[], folded: readonly string[]): Zone[] {
  const closing = closingAt(sentences, folded);
  let zone: Zone = 'letter';
  let block = -1;
  return sentences.map((sentence, index) => {
    if (index > 0 && ADDED().test(folded[index] ?? '')) {
      zone = 'afterwards';
      block = sentence.block;
    } else if (closing >= 0 && index >= closing && (zone !== 'afterwards' || sentence.block > block)) zone = 'below';
    return zone;
  });
}

/** Where a letter is closed: "Kind regards,", else a name that stands alone; past the first third of it, −1 for neither. */
function closingAt(sentences: readonly Sentence[], folded: readonly string[]): number {
  const isClosing = ({ text }: Sentence, index: number) =>
    text.length < LONGEST_CLOSING && !/[.?]$|…$/.test(text) && CLOSING().test(folded[index] ?? '');
  const isName = ({ text }: Sentence) => NAME.test(text);
  const from = Math.ceil(sentences.length / 3);
  const closed = sentences.findIndex((sentence, index) => index >= from && isClosing(sentence, index));
  return closed >= 0 ? closed : sentences.findIndex((sentence, index) => index >= from && isName(sentence));
}

const NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}(?: x+)?(?:\n|$)/u;

const GREETING = whenAsked(
  () => new RegExp(`(?:^|[,(]\\s*)(?:${anyLanguage('greetings')})\\s+([^,.!:;?\\n–-]{2,50})`, 'giu'),
);
const GREETED_WITHIN = 100;

/** The names by which who is written to is greeted, folded: "Sehr geehrte Frau Zimmerling", "hi team, hi Gwendal". */
function addressees(sentences: readonly Sentence[], folded: readonly string[], patterns: CueIndex): string[] {
  const names = new Set<string>();
  for (const { text } of sentences.slice(0, 3)) {
    for (const [, greeted = ''] of text.slice(0, GREETED_WITHIN).matchAll(GREETING())) addNames(greeted, names);
  }
  if (names.size > 0) return [...names];
  // "Maud: as we said", "Saar, je zei": who is called by name among others.
  for (const [index, { text }] of sentences.entries()) {
    const [, called] = CALLED().exec(text) ?? [];
    if (called && says(patterns, 'you', folded[index] ?? '')) addNames(called, names);
  }
  return [...names];
}

const CALLED = whenAsked(
  () => new RegExp(`^\\W*(?:(?:${anyLanguage('and')})\\s(?:\\p{Ll}+\\s)?)?\\W*(\\p{Lu}\\p{Ll}{2,})[,:]\\s`, 'u'),
);

const TITLES = whenAsked(() => new RegExp(`^(?:${anyLanguage('toAPerson', 'titles')})$`));

function addNames(text: string, names: Set<string>): void {
  for (const [written] of text.matchAll(/(?<![\p{L}])\p{Lu}[\p{L}]{2,}/gu)) {
    const name = foldCues(written);
    if (/^[a-z]+$/.test(name) && !TITLES().test(name)) names.add(name);
  }
}
