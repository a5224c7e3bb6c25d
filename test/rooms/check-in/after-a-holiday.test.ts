import { describe, expect, it } from 'vitest';
import { periodPhrase } from '../../../lib/check-in/period-phrase.ts';

describe('from “after the holidays” on', () => {
  it.each([
    ['nl', 'na de vakantie', 'voor de periode na de vakantie'],
    ['nl', 'rond de kerst', 'voor de dagen rond de kerst'],
    ['de', 'nach den Ferien', 'für die Zeit nach den Ferien'],
    ['en', 'after the holidays', 'for the weeks after the holidays'],
    ['fr', 'après les vacances', 'pour la période après les vacances'],
  ] as const)('%s: “%s” needs no other word for it', (language, words, planned) => {
    const period = { from: '2026-09-01', to: '2026-10-01', grain: 'month', bound: 'from', words } as const;
    expect(periodPhrase(period, language, '2026-06-10')).toMatchObject({ name: words, at: words, for: planned });
  });
});
