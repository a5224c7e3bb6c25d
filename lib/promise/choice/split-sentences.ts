import { whenAsked } from '../../period/when-asked.ts';
import { anyLanguage, listOfAny } from './words-of.ts';

/** A sentence of a text and where it stands, in UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
  /** Index of the paragraph, or of the item of a list, that it is part of: a topic of its own. */
  readonly block: number;
}

/** A line this short ends what it says: a greeting, an item of a list. Longer ones are wrapped. */
const SHORT_LINE = 50;

/** Short words before a dot that does not end a sentence. */
const ABBREVIATIONS = whenAsked(() => listOfAny('abbreviations'));

/** Sentences, items and lines, in order; linear in the length of the text. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let lineFrom = 0;
  let block = 0;
  const push = (to: number) => {
    const written = text.slice(from, to);
    const trimmed = written.trim();
    if (trimmed !== '') {
      const at = from + written.indexOf(trimmed);
      if (sentences.length > 0 && beginsBlock(text, at)) block++;
      sentences.push({ text: trimmed, at, block });
    }
    from = to;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\n') {
      if (endsAtLine(text, lineFrom, at)) push(at + 1);
      lineFrom = at + 1;
    } else if ((sign === '.' || sign === '!' || sign === '?' || sign === '…') && endsSentence(text, at)) push(at + 1);
  }
  push(text.length);
  return sentences;
}

/** Behind an empty line, or behind the sign of an item. */
function beginsBlock(text: string, at: number): boolean {
  return (
    /\n[^\S\n]*\n\s*$/.test(text.slice(Math.max(0, at - 40), at)) ||
    (text.charAt(at - 1) !== ' ' && ITEM.test(text.slice(at, at + 8)))
  );
}

const ITEM = /^(?:[*•·♦►–—-]\s|\[.?\]|(?:\d{1,2}|[a-h])[.)/]\s)/;

/** "1. September", "3. Quartal", "12. und 13. Oktober": the dot says "the first", not the end. */
const AFTER_ORDINAL = whenAsked(() => new RegExp(`^\\s{0,3}(?:${anyLanguage('afterOrdinal')}|-|–)`, 'i'));

function endsAtLine(text: string, lineFrom: number, at: number): boolean {
  const line = text.slice(lineFrom, at).trimEnd();
  if (line.length < SHORT_LINE || /[.!?:;]$/.test(line)) return true;
  return /^\s*(?:[\n>*•·–-]|\d+[.)]\s)/.test(text.slice(at + 1, at + 12));
}

function endsSentence(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next !== '' && !/[\s"”»)’]/.test(next)) return false;
  if (text.charAt(at) !== '.') return true;
  const before = /[\p{L}\d.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (/^\d{1,2}(?:\.\d{1,2})?$/.test(before)) {
    const behind = text.slice(at + 1, at + 16);
    return !AFTER_ORDINAL().test(behind) && !/^ \p{Ll}/u.test(behind);
  }
  return !ABBREVIATIONS().has(before.toLowerCase()) && !/^\p{Lu}$/u.test(before);
}
