import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import type { TokenReader } from '../engine/token-reader.ts';

/**
 * "als ik terug ben", "danach", "à mon retour", and "after my leave", "nach der Messe" where an earlier sentence speaks of it: behind days
 * that were told before it, which `followTold` looks up.
 */
export const afterTold: Rule = {
  name: 'after-told',
  begins: ['bound', 'following'],
  read: (reader, at) => {
    const back = reader.after(at, 'following', 'back', 'afterwards');
    const next = back === null ? pastNamed(reader, at) : pastBreak(reader, back);
    if (next === null || isDated(reader, next)) return null;
    return { next, grain: 'part-of-month', said: [], days: NOT_YET, bound: 'from' };
  },
};

/** No days of its own. */
const NOT_YET: Draft['days'] = () => null;

/** How far back it may have been told, in tokens. */
export const FURTHEST_TOLD = 80;

/** "Back from holiday", "terug van vakantie". */
function pastBreak(reader: TokenReader, next: number): number {
  return reader.is(next + 1, 'break') ? next + 2 : next;
}

/** "After my leave": a thing that was named before; one's own holiday is none of the year's. */
function pastNamed(reader: TokenReader, at: number): number | null {
  const after = reader.after(at, 'bound', 'after');
  if (after === null) return null;
  const isOwn = reader.stands(after, 'whose');
  if (!isOwn && !reader.is(after, 'filler')) return null;
  const isBreak = reader.is(after + 1, 'feast', 'the-holidays') || (isOwn && reader.is(after + 1, 'break'));
  return (isBreak || reader.tokens[after + 1]?.kinds === 0) && namedBefore(reader, after + 1) >= 0 ? after + 2 : null;
}

/** The token at which a thing was named last, as it is or at the end of a longer word ("Betriebsferien"); −1 where it was not. */
export function namedBefore(reader: TokenReader, at: number): number {
  const word = reader.word(at);
  if (word.length < SHORTEST) return -1;
  for (let back = at - 3; back >= Math.max(0, at - FURTHEST_TOLD); back--) {
    const named = reader.word(back);
    if (named.endsWith(word) || (named.length >= SHORTEST && word.startsWith(named))) return back;
  }
  return -1;
}

const SHORTEST = 4;

/** "When I'm back on the 24th", "danach, ab dem 8.": the day itself is said. */
function isDated(reader: TokenReader, next: number): boolean {
  for (let at = next; at < next + FURTHEST_DATE && !reader.isSign(at, '.;!?\n'); at++)
    if (reader.figure(at) >= 0 || reader.is(at, 'month')) return true;
  return reader.word(next) === '(';
}

const FURTHEST_DATE = 4;
