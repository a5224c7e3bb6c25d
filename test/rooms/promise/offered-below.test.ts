import { describe, expect, it } from 'vitest';
import { weighPeriods } from '../../../lib/promise/choice/weigh-periods.ts';
import { findPromise } from '../../../lib/promise/find-promise.ts';

const said = (body: string, history: string) => ({ subject: 'Re: shoot', body, history, saidOn: '2026-06-02' });

const CHOSEN: readonly (readonly [language: string, body: string, offer: string])[] = [
  ['nl', 'Prima, dan doen we dinsdag 16 juni, bij ons in Zwolle.', 'Ik kan 9, 16 of 23 juni.'],
  ['en', "OK, let's do Monday 15 June then, at our office.", 'I could do 8, 15 or 22 June.'],
  ['de', 'Dann machen wir Montag, 15. Juni fest.', 'Am 8., 15. oder 22. Juni ginge es.'],
];

describe('a day that is one of those offered in the mail below', () => {
  it.each(CHOSEN)('%s: %s', (_, body, offer) => {
    const { promises } = findPromise(said(body, offer));
    expect(promises.map(({ period }) => period.grain)).toEqual(['day']);
    expect(promises[0]?.signals.join()).toContain('chosen');
  });

  it.each([
    ['another day', 'I could do 22 or 24 June.'],
    ['the whole year', 'I am free in 2026.'],
    ['nothing', 'Shall we?'],
  ])('not where the mail below offers %s', (_, offer) => {
    const { mail } = weighPeriods(said("OK, let's do Monday 15 June then, at our office.", offer));
    expect(mail.flatMap(({ signals }) => signals).filter((signal) => /chosen|offered/.test(signal))).toEqual([]);
  });
});
