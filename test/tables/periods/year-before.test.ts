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
