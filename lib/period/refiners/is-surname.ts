import type { PeriodResult } from '../engine/period-result.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { brokenLine } from './join-ranges.ts';

/** "Annelies de Winter", "J. de Winter", "mevrouw Van de Zomer", "bij De Winter": a season with a capital behind the small words of a name. */
export function isSurname(reader: TokenReader, { next }: PeriodResult): boolean {
  const token = reader.tokens[next - 1];
  if (reader.words.capitals !== 'names' || !token?.capital || !reader.is(next - 1, 'season')) return false;
  // "VOOR DE ZOMER" is written so throughout.
  if (!/\p{Ll}/u.test(reader.text.slice(token.at, token.end))) return false;
  let first = next - 1;
  while (first > next - 4 && reader.stands(first - 1, 'inStreet')) first--;
  const [before, small] = [reader.tokens[first - 1], reader.tokens[first]];
  if (!before || first === next - 1 || brokenLine(reader, first)) return false;
  if (before.word === '.') return reader.tokens[first - 2]?.capital === true && reader.word(first - 2).length === 1;
  if (!/^\p{L}/u.test(before.word)) return false;
  const isName = before.kinds === 0 || reader.stands(first - 1, 'firstName');
  return small?.capital === true || reader.stands(first - 1, 'greeting') || (before.capital && isName);
}
