import { addDays, mondayOf, partsOf } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { monthsSpan, type Span, weekendFrom, weekSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import type { Grain } from '../period.ts';
import { goesOn } from './bare-days.ts';
import { isPlural } from './in-a-while.ts';
import { isTold } from './read-year.ts';

/** "volgende week", "this month", "le trimestre prochain", "over next weekend", "übernächste Woche", "deze of volgende week". */
export const relativeUnit: Rule = {
  name: 'relative-unit',
  begins: ['relative', 'unit'],
  needs: ['unit'],
  read: readRelativeUnit,
};

const UNITS_ON: Readonly<Record<string, number>> = { this: 0, next: 1, coming: 1, 'after-next': 2, last: -1 };

export function readRelativeUnit(reader: TokenReader, at: number): Draft | null {
  const front = reader.hit(at, 'relative');
  const unitAt = front ? at + front.size : at;
  const unit = reader.hit(unitAt, 'unit');
  if (front && !unit) return readEither(reader, front.value, unitAt) ?? readAlone(reader, at, front.value, unitAt);
  if (!unit || (front && isPlural(reader, at, unitAt)) || isTold(reader, unitAt + unit.size)) return null;
  const behind = front && front.value !== 'this' ? null : reader.hit(unitAt + unit.size, 'relative');
  const relative = front ?? behind;
  const dated = reader.figure(unitAt + unit.size) >= 0;
  if (!relative && !dated && unit.value === 'weekend' && isWithin(reader, unitAt - 1))
    return {
      next: unitAt + unit.size,
      grain: 'day',
      said: ['weekday'],
      days: weekendFrom(addDays(reader.saidOn, 1)),
      weak: true,
    };
  const on = relative && UNITS_ON[relative.value];
  if (!relative || on === undefined || on === null) return null;
  let next = unitAt + unit.size + (front ? 0 : relative.size);
  if (front && behind?.value === 'this') next += behind.size;
  if (unit.value === 'weekend' && relative.value === 'coming') {
    return { next, grain: 'day', said: ['weekday'], days: weekendFrom(addDays(reader.saidOn, 1)) };
  }
  return unitOn(reader.saidOn, unit.value, on, next);
}

/** "Diese oder nächste Woche", "this or next month": both. */
function readEither(reader: TokenReader, relative: string, at: number): Draft | null {
  const link = reader.hit(at, 'and');
  const second = link && reader.hit(at + link.size, 'relative');
  const unit = second && reader.hit(at + link.size + second.size, 'unit');
  const [on, last] = [UNITS_ON[relative], second && UNITS_ON[second.value]];
  if (!unit || on === undefined || last !== on + 1) return null;
  const next = at + link.size + second.size + unit.size;
  const [from, to] = [on, last].map((one) => unitOn(reader.saidOn, unit.value, one, next)?.days as Span | undefined);
  return from && to
    ? { next, grain: 'range', said: [unit.value === 'week' ? 'week' : 'month'], days: { from: from.from, to: to.to } }
    : null;
}

/** "Nächste Woche bin ich weg, aber übernächste passt", "not this week but next": of the unit that was named before it. */
function readAlone(reader: TokenReader, at: number, relative: string, next: number): Draft | null {
  const on = UNITS_ON[relative];
  const stands = goesOn(reader, next) || reader.stands(next, 'suits');
  if (on === undefined || on < 1 || !stands || (reader.words.capitals === 'nouns' && reader.tokens[next]?.capital))
    return null;
  for (let back = at - 1; back >= at - FURTHEST_NAMED && !reader.isSign(back, '.!?\n'); back--) {
    const unit = reader.hit(back, 'unit');
    const before = [1, 2].map((size) => reader.hit(back - size, 'relative')).find((hit) => hit !== null);
    const named = before && UNITS_ON[before.value];
    if (unit?.value === 'week' && named !== undefined && named !== null && named < on)
      return unitOn(reader.saidOn, unit.value, on, next);
  }
  return null;
}

const FURTHEST_NAMED = 12;

/** "Tijdens het weekend", "übers Wochenende". */
function isWithin(reader: TokenReader, at: number): boolean {
  return reader.is(at, 'inside') || (reader.is(at, 'filler') && reader.is(at - 1, 'inside'));
}

/** In "la première semaine du mois prochain" the month is no small word to be passed over. */
export function readRelativeMonth(reader: TokenReader, from: number, to: number): Draft | null {
  for (let at = from; at <= to; at++) {
    const draft = readRelativeUnit(reader, at);
    if (draft?.grain === 'month') return draft;
  }
  return null;
}

function unitOn(saidOn: string, unit: string, on: number, next: number): Draft | null {
  const { year, month } = partsOf(saidOn);
  const built = (grain: Grain, days: Span): Draft => ({
    next,
    grain,
    said: [grain === 'week' ? 'week' : 'month'],
    days,
  });
  switch (unit) {
    case 'week':
      return built('week', weekSpan(addDays(saidOn, on * 7)));
    case 'weekend':
      return { next, grain: 'day', said: ['weekday'], days: weekendFrom(addDays(mondayOf(saidOn), on * 7)) };
    case 'month':
      return built('month', monthsSpan(year, month + on));
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + on * 3;
      return built('quarter', monthsSpan(year, first, 3));
    }
    case 'half-year':
      return built('half-year', monthsSpan(year, (month <= 6 ? 1 : 7) + on * 6, 6));
    default:
      return null;
  }
}
