import type { PeriodResult } from '../engine/period-result.ts';
import type { TokenReader } from '../engine/token-reader.ts';

/** "The copy deadline for the Christmas issue is the 19th", "Redaktionsschluss fürs Augustheft ist der 26. Juni": whose day is said behind what it is for. */
export function isDeadline(reader: TokenReader, { first, grain }: PeriodResult): boolean {
  if (grain !== 'day') return false;
  let at = first - 1;
  while (at >= 0 && first - at <= MOST_SMALL && (reader.any(at, 'filler', 'inside', 'opens') || isOn(reader, at))) at--;
  if (!reader.stands(at, 'isOn')) return false;
  for (let back = at - 1; back >= Math.max(0, at - FURTHEST); back--) {
    if (reader.isSign(back, '.;:!?\n')) return false;
    if (reader.is(back, 'bound', 'deadline')) return true;
  }
  return false;
}

const MOST_SMALL = 3;
const FURTHEST = 8;

function isOn(reader: TokenReader, at: number): boolean {
  return reader.is(at, 'day', 'on');
}

/** "The deadline for Christmas", "Abgabetermin fürs Frühjahr": not when it is, but for what. */
export function isWhatFor(reader: TokenReader, at: number, { rule, said }: PeriodResult): boolean {
  const next = reader.after(at, 'bound', 'deadline');
  return next !== null && reader.stands(next, 'meantFor') && (rule === 'feast' || !said.includes('day'));
}

/** Past "noon on", "12:00 hrs", "midnight": by then, on the day that follows. The same place where no such hour stands there. */
export function pastLastHour(reader: TokenReader, at: number): number {
  const hour = reader.stands(at, 'atHour') ? at + 1 : at;
  if (reader.stands(hour, 'lastHour')) return hour + 1;
  if (!LAST_HOURS.has(reader.figure(hour))) return at;
  const next = reader.isSign(hour + 1, ':.') && reader.word(hour + 2) === '00' ? hour + 3 : hour + 1;
  if (reader.stands(next, 'ofHours')) return next + 1;
  return next === hour + 1 ? at : next;
}

/** Who has to be somewhere by an hour in the morning comes on that day; what is due is due by noon or by midnight. */
const LAST_HOURS: ReadonlySet<number> = new Set([12, 24]);

/** A word or sign of such an hour. */
export function isOfLastHour(reader: TokenReader, at: number): boolean {
  return (
    IN_HOURS.has(reader.word(at)) ||
    reader.stands(at, 'lastHour') ||
    reader.stands(at, 'ofHours') ||
    reader.stands(at, 'atHour')
  );
}

const IN_HOURS: ReadonlySet<string> = new Set([':', '.', '00', '12', '24']);
