import type { PeriodResult } from '../engine/period-result.ts';
import type { TokenReader } from '../engine/token-reader.ts';

/** "12 rue du Printemps", "Straße des 17. Juni", "Plein 4 Mei", "9 May Street": where somebody lives. */
export function isStreet(reader: TokenReader, { first, next }: PeriodResult): boolean {
  if (reader.tokens[next]?.capital && STREETS_BEHIND.has(reader.word(next)) && reader.tokens[next - 1]?.capital)
    return true;
  let at = first - 1;
  while (at >= 0 && first - at <= MOST_SMALL && SMALL.has(reader.word(at))) at--;
  const word = reader.word(at);
  if (STREETS.has(word)) return true;
  return SQUARES.has(word) && (reader.tokens[at - 1]?.digits ?? -1) >= 0;
}

const MOST_SMALL = 4;
const SMALL = new Set(['de', 'du', 'des', 'la', 'le', 'd', 'der', 'van', "'", '’']);
const STREETS = new Set(
  'rue avenue boulevard bd allee allée impasse chemin quai straße strasse str platz plein laan straat'.split(' '),
);
/** Words that are streets only behind a number: "en cours de septembre", "la place". */
const SQUARES = new Set('place square passage route cours weg av'.split(' '));
const STREETS_BEHIND = new Set(
  'street road avenue lane close drive terrace gardens court crescent square hill grove'.split(' '),
);
