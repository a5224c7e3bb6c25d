import { addDays, mondayOf } from '../calendar.ts';
import type { Draft } from '../engine/draft.ts';
import type { Rule } from '../engine/rule.ts';
import { daySpan, weekendFrom } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';

/** "vandaag", "morgen", "übermorgen", "aujourd'hui", "the weekend". */
export const dayWord: Rule = { name: 'day-word', begins: ['day'], read: readDayWord };

const DAYS_ON: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, 'day-after': 2 };

function readDayWord(reader: TokenReader, at: number): Draft | null {
  const hit = reader.hit(at, 'day');
  if (!hit) return null;
  const next = at + hit.size;
  const on = DAYS_ON[hit.value];
  if (on === 1 && reader.stands(at - 1, 'noTomorrow')) return null;
  if (on !== undefined) return { next, grain: 'day', said: ['day'], days: daySpan(addDays(reader.saidOn, on)) };
  const unit = reader.skip(next);
  const weekend = reader.after(unit, 'unit', 'weekend');
  if (weekend === null || reader.is(weekend, 'relative')) return null;
  return { next: weekend, grain: 'day', said: ['weekday'], days: weekendFrom(mondayOf(reader.saidOn)) };
}
