import { partOf } from '../engine/part-of.ts';
import type { Span } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import type { Grain } from '../period.ts';
import { readParts } from './part.ts';
import { cutter } from './week-of-month.ts';

/** What is cut out of a month that was told before: from its first token on. */
export interface PartOfTold {
  readonly first: number;
  readonly grain: Grain;
  readonly cut: (month: Span) => Span;
}

/** "The third week of that month", "eind van die maand", "fin de ce mois-là": what stands before "that month", which begins at a token. */
export function partOfTold(reader: TokenReader, at: number): PartOfTold | null {
  for (let first = at - 1; first >= at - FURTHEST; first--) {
    const parts = readParts(reader, first);
    if (parts && pastSmall(reader, parts.next) >= at) {
      const cut = (part: typeof parts.first) => (month: Span) => partOf(month, 'month', part, month.from);
      const [begin, end] = [cut(parts.first), cut(parts.last)];
      return { first, grain: 'part-of-month', cut: (month) => ({ from: begin(month).from, to: end(month).to }) };
    }
    const nth = reader.ordinal(first);
    const unit = nth && (reader.hit(nth.next, 'unit') ?? reader.hit(nth.next, 'weekday'));
    if (!nth || !unit || pastSmall(reader, nth.next + unit.size) < at) continue;
    const cut = cutter(unit.kind === 'unit' ? unit.value : 'weekday', nth.value, 1, Number(unit.value));
    if (cut) return { first, grain: unit.value === 'week' ? 'week' : 'day', cut };
  }
  return null;
}

const FURTHEST = 5;

/** Past "of", "van", "in". */
function pastSmall(reader: TokenReader, at: number): number {
  const next = reader.skip(at);
  return reader.skip(next + (reader.hit(next, 'inside')?.size ?? 0));
}
