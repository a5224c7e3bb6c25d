import { describe, expect, it } from 'vitest';
import { periodPhrase } from '../../../lib/check-in/period-phrase.ts';
import { writeMail } from '../../../lib/check-in/write-mail.ts';
import { context, freelancer, view } from './samples.ts';

describe('of whom a French mail speaks', () => {
  it.each([
    ['Amélie Roux', 'd’Amélie Roux'],
    ['Hélène Morel', 'd’Hélène Morel'],
    ['Henri Blanc', 'd’Henri Blanc'],
    ['Hugo Petit', 'd’Hugo Petit'],
    ['Yves Klein', 'd’Yves Klein'],
    ['Yasmine Benali', 'de Yasmine Benali'],
    ['Hassan Ali', 'de Hassan Ali'],
    ['Hans Meier', 'de Hans Meier'],
    ['Marc Petit', 'de Marc Petit'],
  ])('%s: %s', (name, said) => {
    const subject = view({ language: 'fr', client: { name, address: 'a@client.example' } });
    const written = context({ subject, freelancer: freelancer({ language: 'fr' }) });
    expect(writeMail({ kind: 'answer', to: 'already-known' }, written).text).toContain(said);
  });
});

describe('a French feast with its year', () => {
  it.each([
    ['avant Pâques 2027', 'until', 'avant Pâques 2027', 'pour la période allant jusqu’à Pâques 2027'],
    [
      'avant les vacances d’été 2027',
      'until',
      'avant les vacances d’été 2027',
      'pour la période allant jusqu’aux vacances d’été 2027',
    ],
    ['après Pâques 2027', 'in', 'après Pâques 2027', 'pour la période après Pâques 2027'],
  ] as const)('%s', (words, bound, at, planned) => {
    const period = { from: '2026-08-18', to: '2027-03-28', grain: 'range', bound, words } as const;
    expect(periodPhrase(period, 'fr', '2026-08-18')).toMatchObject({ at, for: planned });
  });
});

describe('a French question about what was not understood', () => {
  it('says when Pencilled writes again, for whoever asked just that', () => {
    const written = context({ subject: view({ language: 'fr' }), freelancer: freelancer({ language: 'fr' }) });
    const asked = { kind: 'question', about: 'unclear-command', candidates: [], words: 'quand ?' } as const;
    expect(writeMail(asked, written).text).toMatch(/Rien n’a changé\. Le mardi 18 août, tu recevras/);
  });
});
