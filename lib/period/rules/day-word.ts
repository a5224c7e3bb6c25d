import { addDays, mondayOf, partsOf } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import { partOf } from '../engine/part-of.ts';
import type { Rule } from '../engine/rule.ts';
import { daySpan, monthsSpan, type Span, weekendFrom, weekSpan } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import { daysBehind } from './weekday.ts';

/** "vandaag", "morgen", "übermorgen", "aujourd'hui", "the weekend", "EOM". */
export const dayWord: Rule = { name: 'day-word', begins: ['day'], read: readDayWord };

const DAYS_ON: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, 'day-after': 2 };

function readDayWord(reader: TokenReader, at: number): Draft | null {
  const hit = reader.hit(at, 'day');
  if (!hit) return null;
  const next = at + hit.size;
  const on = DAYS_ON[hit.value];
  if (on === 1 && reader.stands(at - 1, 'noTomorrow')) return null;
  if (on !== undefined) {
    const behind = daysBehind(reader, next);
    const day = addDays(reader.saidOn, on + (behind?.value ?? 0));
    return { next: behind?.next ?? next, grain: 'day', said: ['day'], days: daySpan(day) };
  }
  const end = endOf(hit.value, reader.saidOn);
  if (end) return { next, said: ['month'], ...end };
  const unit = reader.skip(next);
  const weekend = reader.after(unit, 'unit', 'weekend');
  // "Am Wochenende 11./12. Juli".
  if (weekend === null || reader.is(weekend, 'relative') || reader.figure(weekend) >= 0) return null;
  return { next: weekend, grain: 'day', said: ['weekday'], days: weekendFrom(mondayOf(reader.saidOn)) };
}

/** "EOM", "EOQ": the end of the one it was said in. */
function endOf(value: string, saidOn: string): { grain: Draft['grain']; days: Span } | null {
  const { year, month } = partsOf(saidOn);
  switch (value) {
    case 'week-end':
      return { grain: 'day', days: partOf(weekSpan(saidOn), 'week', 'end', saidOn) };
    case 'month-end':
      return { grain: 'part-of-month', days: partOf(monthsSpan(year, month), 'month', 'end', saidOn) };
    case 'quarter-end':
      return { grain: 'month', days: monthsSpan(year, Math.ceil(month / 3) * 3) };
    case 'year-end':
      return { grain: 'month', days: monthsSpan(year, 12) };
    default:
      return null;
  }
}
