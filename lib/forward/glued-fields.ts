import { whenAsked } from '../period/when-asked.ts';
import { LABELS } from './labels.ts';

/** Only lines that hold an address and are no longer than this are taken apart. */
const MAX_LENGTH = 2_000;
const MAX_COLONS = 30;

/** Labels as they stand inside a line. */
const WORDS = whenAsked(
  () =>
    new Set(
      Object.values(LABELS)
        .flatMap(({ from, to, cc, date, subject }) => [from, to, cc, date, subject].join('|').split('|'))
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
    ),
);

/** No label is longer. */
const MAX_WORD = 24;

/** The longest label that a text ends with: `Envoyé le` before `Envoyé`. */
function lastWord(text: string): string | null {
  for (let from = 0; from < text.length; from++) {
    const word = text.slice(from);
    if (WORDS().has(word)) return word;
  }
  return null;
}

const FROM = whenAsked(() => new Set(Object.values(LABELS).flatMap(({ from }) => from.split('|'))));

/**
 * A header that stands on one line ("De : Luc <luc@…>À : Ann <ann@…>Envoyé : lundi … UTC+2Objet : Devis", as Yahoo's text
 * part has it) as one line a field; the line alone where it holds fewer than three fields or no sender.
 */
export function separateFields(line: string): readonly string[] {
  if (line.length > MAX_LENGTH || !line.includes('@')) return [line];
  const starts: number[] = [];
  let sender = false;
  let colon = line.indexOf(':');
  for (let count = 0; colon >= 0 && count < MAX_COLONS; count++, colon = line.indexOf(':', colon + 1)) {
    const left = line.slice(Math.max(0, colon - MAX_WORD), colon).trimEnd();
    const word = lastWord(left);
    if (word === null) continue;
    starts.push(Math.max(0, colon - MAX_WORD) + left.length - word.length);
    sender ||= FROM().has(word.toLowerCase());
  }
  if (starts.length < 3 || !sender) return [line];
  const mark = /^[>\s]*/.exec(line)?.[0] ?? '';
  const ends = [...starts.slice(1), line.length];
  const head = line.slice(0, starts[0]).trim();
  return [
    ...(head === '' ? [] : [head]),
    ...starts.map((start, index) => mark + line.slice(start, ends[index]).trim()),
  ];
}
