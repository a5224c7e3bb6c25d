import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';

const contextIn = (language: Language) => ({
  saidOn: '2026-06-20',
  language,
  presentFrom: '2026-09-01',
  presentTo: '2026-10-01',
});

/** "Later" before a time is the verb, and no part of the time. */
const ROWS: readonly (readonly [Language, text: string, from: string, to: string, grain: string, words: string])[] = [
  ['nl', 'later week 42', '2026-10-12', '2026-10-19', 'week', 'week 42'],
  ['nl', 'later november', '2026-11-01', '2026-12-01', 'month', 'november'],
  ['nl', 'wordt later november', '2026-11-01', '2026-12-01', 'month', 'november'],
  ['en', 'later week 42', '2026-10-12', '2026-10-19', 'week', 'week 42'],
  ['en', 'later November', '2026-11-01', '2026-12-01', 'month', 'November'],
  ['en', 'later October 12', '2026-10-12', '2026-10-13', 'day', 'October 12'],
  ['de', 'später KW 42', '2026-10-12', '2026-10-19', 'week', 'KW 42'],
  ['de', 'Später November', '2026-11-01', '2026-12-01', 'month', 'November'],
  ['de', 'später Ende Oktober', '2026-10-21', '2026-11-01', 'part-of-month', 'Ende Oktober'],
  ['fr', 'plus tard semaine 42', '2026-10-12', '2026-10-19', 'week', 'semaine 42'],
  ['fr', 'plus tard novembre', '2026-11-01', '2026-12-01', 'month', 'novembre'],
  // Of the very month that stands it says which part.
  ['de', 'später im September', '2026-09-21', '2026-10-01', 'part-of-month', 'später im September'],
];

describe('a period behind "later"', () => {
  it.each(ROWS)('%s: %s', (language, text, from, to, grain, words) => {
    expect(readReply(text, contextIn(language)).command).toMatchObject({
      name: 'later',
      period: { from, to, grain, bound: 'in', words },
    });
  });

  it.each([
    ['en', 'later this year'],
    ['nl', 'later dit jaar'],
  ] as const)('%s: %s is no period of its own', (language, text) => {
    expect(readReply(text, contextIn(language)).command.name).not.toBe('later');
  });
});
