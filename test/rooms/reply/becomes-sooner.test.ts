import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';

/** Tuesday; the promise is for September. */
const contextIn = (language: Language) =>
  ({ saidOn: '2026-08-18', language, presentFrom: '2026-09-01', presentTo: '2026-10-01' }) as const;

/** A verb that says when the work is to be decides, be it sooner than it was. */
const MOVED: readonly (readonly [Language, text: string, from: string, to: string])[] = [
  ['nl', 'wordt volgende week', '2026-08-24', '2026-08-31'],
  ['nl', 'Het wordt al volgende week!', '2026-08-24', '2026-08-31'],
  ['nl', 'verschoven naar 25 augustus', '2026-08-25', '2026-08-26'],
  ['nl', 'wordt week 35', '2026-08-24', '2026-08-31'],
  ['en', 'becomes next week', '2026-08-24', '2026-08-31'],
  ['en', "it's now 25 August", '2026-08-25', '2026-08-26'],
  ['en', 'moved to next week', '2026-08-24', '2026-08-31'],
  ['de', 'wird nächste Woche', '2026-08-24', '2026-08-31'],
  ['de', 'verschoben auf nächste Woche', '2026-08-24', '2026-08-31'],
  ['fr', 'ce sera la semaine prochaine', '2026-08-24', '2026-08-31'],
  ['fr', 'reporté à la semaine prochaine', '2026-08-24', '2026-08-31'],
];

/** Whether the work or the reminder is meant stays open. */
const OPEN: readonly (readonly [Language, text: string])[] = [
  ['nl', 'later, volgende week'],
  ['nl', 'verplaats naar maandag'],
  ['nl', 'wordt volgende week besproken'],
  ['en', 'push it to Monday'],
  ['en', 'later, next Tuesday'],
  ['en', 'I will be back on Monday'],
  ['de', 'erst nächste Woche wieder'],
  ['de', 'wird nächste Woche entschieden'],
  ['fr', 'plus tard, mardi prochain'],
];

describe('a day or a week before the present beginning', () => {
  it.each(MOVED)('%s: %s → later', (language, text, from, to) => {
    expect(readReply(text, contextIn(language)).command).toMatchObject({ name: 'later', period: { from, to } });
  });

  it.each(OPEN)('%s: %s is not moved', (language, text) => {
    expect(readReply(text, contextIn(language)).command.name).not.toBe('later');
  });
});
