import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';
import { periodTable } from './period-table.ts';

periodTable('the year said before its part', [
  ['nl', 'volgend jaar in mei', '2027-05-01', '2027-06-01', 'month'],
  ['nl', 'volgend jaar, eind februari', '2027-02-21', '2027-03-01', 'part-of-month'],
  ['nl', 'dit jaar nog in het najaar', '2026-09-01', '2026-12-01', 'season'],
  ['nl', '2027 Q3', '2027-07-01', '2027-10-01', 'quarter'],
  ['nl', 'volgend jaar vanaf april', '2027-04-01', '2027-05-01', 'from'],
  ['nl', 'volgend jaar van mei tot en met juli', '2027-05-01', '2027-08-01', 'range'],
  ['en', 'next year in June', '2027-06-01', '2027-07-01', 'month'],
  ['en', 'next year, early February', '2027-02-01', '2027-02-11', 'part-of-month'],
  ['en', '2027 Jan', '2027-01-01', '2027-02-01', 'month'],
  ['de', 'nächstes Jahr im April', '2027-04-01', '2027-05-01', 'month'],
  ['de', 'kommendes Jahr Anfang Mai', '2027-05-01', '2027-05-11', 'part-of-month'],
  ['de', '2027 im zweiten Quartal', '2027-04-01', '2027-07-01', 'quarter'],
  ['fr', "l'année prochaine en avril", '2027-04-01', '2027-05-01', 'month'],
  ['fr', "l'an prochain au printemps", '2027-03-01', '2027-06-01', 'season'],
  ['fr', "l'année prochaine, fin janvier", '2027-01-21', '2027-02-01', 'part-of-month'],
]);

describe('a weekday tells the year of a day that has just been', () => {
  it.each<[Language, string, string, string]>([
    ['fr', "non, le début c'est samedi 6 février", '2027-02-08', '2027-02-06'],
    ['fr', "non, le début c'est samedi 6 février", '2027-02-06', '2027-02-06'],
    ['fr', "non, le début c'est samedi 6 février", '2026-02-08', '2027-02-06'],
    ['nl', 'het gesprek van donderdag 30 september', '2027-10-02', '2027-09-30'],
    ['nl', 'kom zo 6-2', '2027-02-08', '2028-02-06'],
    ['en', 'delivered on Thursday 29 June', '2028-07-03', '2028-06-29'],
    ['de', 'das war am Freitag, dem 23. Juni', '2028-06-26', '2028-06-23'],
    ['de', 'am Samstag, dem 23. Juni', '2028-06-26', '2029-06-23'],
  ])('%s: %s, said on %s', (language, text, saidOn, from) => {
    const readings = readPeriods(text, { saidOn, languages: [language] });
    expect(readings.map((reading) => reading.from)).toEqual([from]);
  });
});

describe('of the year that was told of', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'It moves to 2028. We need you in the third quarter of that year.', '2028-07-01', '2028-10-01'],
    ['en', 'It opens in May 2028. The texts follow in November of the same year.', '2028-11-01', '2028-12-01'],
    ['nl', 'Het schuift naar 2028. In het derde kwartaal van dat jaar ben je nodig.', '2028-07-01', '2028-10-01'],
    ['nl', 'Ze opent in mei 2028. De teksten komen in november van datzelfde jaar.', '2028-11-01', '2028-12-01'],
    ['de', 'Das rückt ins Jahr 2028. Im dritten Quartal jenes Jahres brauchen wir dich.', '2028-07-01', '2028-10-01'],
    ['de', 'Eröffnung im Mai 2028. Die Texte folgen im November desselben Jahres.', '2028-11-01', '2028-12-01'],
    ['de', 'Eröffnung im Mai 2028. Die Texte folgen im November des gleichen Jahres.', '2028-11-01', '2028-12-01'],
    [
      'fr',
      'C’est reporté à 2028. Il nous faudra quelqu’un au troisième trimestre de cette année-là.',
      '2028-07-01',
      '2028-10-01',
    ],
    ['fr', 'Ouverture en mai 2028. Les textes suivront en novembre de la même année.', '2028-11-01', '2028-12-01'],
    // Told of nothing, or long before: the next one.
    [
      'en',
      `It moves to 2028. ${'We like it. '.repeat(30)}The third quarter of that year, then.`,
      '2026-07-01',
      '2026-10-01',
    ],
    ['en', 'We need you in the third quarter of that year.', '2026-07-01', '2026-10-01'],
  ])('%s: %s', (language, text, from, to) => {
    const last = readPeriods(text, { saidOn: '2026-03-10', languages: [language] }).at(-1);
    expect([last?.from, last?.to]).toEqual([from, to]);
  });
});
