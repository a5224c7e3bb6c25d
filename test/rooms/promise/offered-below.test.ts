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

describe('one of several days offered, however they are written', () => {
  it.each([
    ['nl', 'We gaan voor de donderdag.', 'In de week van 15 juni kan ik dinsdag 16, donderdag 18 of vrijdag 19 juni.'],
    ['en', 'The Thursday is best.', 'In the week of 15 June I can do Tuesday 16, Thursday 18 or Friday 19 June.'],
    [
      'en',
      'The second one suits us best.',
      'Hi Helen,\nI could do Tuesday 16 June,\nThursday 18 June or Monday 6 July.',
    ],
    ['en', 'The 18th is best, the 16th clashes.', 'I could do Tuesday 16 June,\nThursday 18 June or Monday 6 July.'],
    ['nl', 'Doe dan maar de B.', 'Wat past?\n\nA. dinsdag 16 juni\nB. donderdag 18 juni'],
    ['fr', 'Ce sera donc la B.', 'Trois dates :\n\nA. le 16 juin\nB. le 18 juin\nC. le 7 juillet'],
  ])('%s: %s', (_, body, offer) => {
    const { promises } = findPromise(said(body, offer));
    expect(promises.map(({ period }) => period.from)).toEqual(['2026-06-18']);
  });
});
