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
