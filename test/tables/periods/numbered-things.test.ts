import { periodTable } from './period-table.ts';

periodTable('the number of a thing is no day', [
  ['en', 'the next lot 3-7 April', '2026-04-03', '2026-04-08', 'range'],
  ['nl', 'fase 2 van maart tot mei', '2026-03-01', '2026-06-01', 'range'],
  ['nl', 'seizoen 3 in november', '2026-11-01', '2026-12-01', 'month'],
  ['en', 'season 2 in November', '2026-11-01', '2026-12-01', 'month'],
  ['de', 'Staffel 2 im November', '2026-11-01', '2026-12-01', 'month'],
  ['de', 'Band 3 im Juni', '2026-06-01', '2026-07-01', 'month'],
  ['fr', 'la saison 2 en novembre', '2026-11-01', '2026-12-01', 'month'],
  ['fr', 'le tome 3 en juin', '2026-06-01', '2026-07-01', 'month'],
  ['fr', 'la S1 est sortie, on enregistre la S2 en novembre', '2026-11-01', '2026-12-01', 'month'],
  ['fr', 'la phase 2 de juin à août', '2026-06-01', '2026-09-01', 'range'],
]);

periodTable('and beside it a day is one', [
  ['nl', 'op 2 november', '2026-11-02', '2026-11-03', 'day'],
  ['de', 'am 2. November', '2026-11-02', '2026-11-03', 'day'],
  ['en', 'the 2nd of November', '2026-11-02', '2026-11-03', 'day'],
  ['fr', 'le 2 novembre', '2026-11-02', '2026-11-03', 'day'],
]);
