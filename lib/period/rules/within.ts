import { addDays } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import type { Read, TokenReader } from '../engine/token-reader.ts';
import { goesOn } from './bare-days.ts';
import { endsThere } from './days.ts';
import { isBesideNamed, readFollowing } from './follow-on.ts';
import { away, type Length, later, pastTail, readLength } from './in-a-while.ts';

/** "binnen twee weken", "within a month", "innerhalb von 14 Tagen", "d'ici deux mois": until then. */
export const within: Rule = { name: 'within', begins: ['bound'], needs: ['unit'], read: readWithin };

/** "Within the week" is within one. */
function readTheWeek(reader: TokenReader, at: number): Read<Length> | null {
  if (!reader.is(at, 'unit', 'week') || !goesOn(reader, at + 1)) return null;
  return { value: { least: 1, most: 1, unit: 'week' }, next: at + 1 };
}

function readWithin(reader: TokenReader, at: number): Draft | null {
  const bound = reader.hit(at, 'bound');
  if (!bound || (bound.value !== 'within' && bound.value !== 'by')) return null;
  const before = reader.tokens[at - 1];
  if (bound.value === 'by' && before && (before.digits >= 0 || reader.is(at - 1, 'number'))) return null;
  const start = reader.skip(at + bound.size);
  // "Dans les deux semaines qui suivent" follows on what was named.
  if (readFollowing(reader, start)) return null;
  const length = readLength(reader, start) ?? readLength(reader, at + bound.size) ?? readTheWeek(reader, start);
  // "Within two weeks after 15 May" is counted from then.
  if (!length || isBesideNamed(reader, length.next)) return null;
  const { most, unit } = length.value;
  const { saidOn } = reader;
  if (
    !['day', 'straight-day', 'workday', 'week', 'month', 'year'].includes(unit) &&
    !(unit === 'half-year' && bound.value === 'within')
  )
    return null;
  const next = pastTail(reader, length.next);
  const then = isOnlyThen(reader, next) ? away(saidOn, length.value) : null;
  if (then) return { next, ...then, said: [unit === 'week' ? 'week' : 'day'] };
  return {
    next,
    grain: 'range',
    said: [unit === 'week' ? 'week' : 'day'],
    days: { from: saidOn, to: addDays(later(saidOn, most, unit), 1) },
    bound: 'until',
  };
}

/** "Binnen een paar weken is de lodge klaar en dan …", "d'ici quinze jours la cuisine sera posée": what comes before the work is done by then, the work is then. */
function isOnlyThen(reader: TokenReader, at: number): boolean {
  let last = at + FURTHEST_THEN;
  for (let next = at; next < last && !reader.isSign(next, '.!?;\n'); next++) {
    if (reader.stands(next, 'onlyThen') && !endsThere(reader, next + 1)) return true;
    if (reader.word(next) === ',') last = Math.min(last, next + FURTHEST_BEHIND_COMMA);
  }
  return false;
}

const FURTHEST_THEN = 12;
/** ", then you could", ", à ce moment-là". */
const FURTHEST_BEHIND_COMMA = 4;
