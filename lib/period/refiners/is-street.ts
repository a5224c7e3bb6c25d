import type { Around } from '../engine/language-words.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { WORDS_OF } from '../languages.ts';

/** "12 rue du Printemps", "Straße des 17. Juni", "Plein 4 Mei", "9 May Street": where somebody lives. */
export function isStreet(reader: TokenReader, { first, next, grain, rule }: PeriodResult): boolean {
  if (grain === 'range' && rule !== 'feast') return false;
  if (reader.tokens[next]?.capital && inAny('streetBehind').has(reader.word(next)) && reader.tokens[next - 1]?.capital)
    return true;
  let at = first - 1;
  while (at >= 0 && first - at <= MOST_SMALL && isSmall(reader.word(at))) at--;
  const word = reader.word(at);
  if (inAny('street').has(word)) return true;
  // Streets only behind a number: "en cours de septembre", "la place".
  return inAny('numberedStreet').has(word) && reader.figure(at - 1) >= 0;
}

const MOST_SMALL = 4;
function isSmall(word: string): boolean {
  return word === "'" || inAny('inStreet').has(word);
}

/** Of every language, made for the first text: an address keeps the language of its country in whatever mail. */
const words = new Map<keyof Around, ReadonlySet<string>>();

function inAny(name: keyof Around): ReadonlySet<string> {
  let found = words.get(name);
  if (!found) {
    found = new Set(Object.values(WORDS_OF).flatMap(({ around }) => around[name].split(' ')));
    words.set(name, found);
  }
  return found;
}
