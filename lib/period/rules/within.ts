import { addDays, addMonths } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { readLength } from './in-a-while.ts';

/** "binnen twee weken", "within a month", "innerhalb von 14 Tagen", "d'ici deux mois": until then. */
export const within: Rule = { name: 'within', begins: ['bound'], read: readWithin };

function readWithin(reader: TokenReader, at: number): Draft | null {
  const bound = reader.hit(at, 'bound');
  if (!bound || (bound.value !== 'within' && bound.value !== 'by')) return null;
  const before = reader.tokens[at - 1];
  if (bound.value === 'by' && before && (before.digits >= 0 || reader.is(at - 1, 'number'))) return null;
  const length = readLength(reader, reader.skip(at + bound.size)) ?? readLength(reader, at + bound.size);
  if (!length) return null;
  const { most, unit } = length.value;
  const { saidOn } = reader;
  const months = unit === 'month' ? most : unit === 'year' ? most * 12 : 0;
  if (months === 0 && unit !== 'week' && unit !== 'day') return null;
  const to = months > 0 ? addMonths(saidOn, months) : addDays(saidOn, Math.round(most * (unit === 'week' ? 7 : 1)));
  return {
    next: length.next,
    grain: 'range',
    said: [unit === 'week' ? 'week' : 'day'],
    days: { from: saidOn, to: addDays(to, 1) },
    bound: 'until',
  };
}
