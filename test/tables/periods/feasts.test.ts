import { periodTable } from './period-table.ts';

periodTable('feasts', [
  ['nl', 'na Pasen', '2026-04-07', '2026-05-01', 'from'],
  ['nl', 'de week na Pasen', '2026-04-13', '2026-04-20', 'week'],
  ['nl', 'met kerst', '2026-12-24', '2026-12-27', 'feast'],
  ['nl', 'voor kerst', '2026-03-10', '2026-12-24', 'until'],
  ['nl', 'tussen kerst en oud en nieuw', '2026-12-27', '2027-01-01', 'feast'],
  ['nl', 'rond Pinksteren', '2026-05-21', '2026-05-29', 'feast'],
  ['en', 'after Easter', '2026-04-07', '2026-05-01', 'from'],
  ['en', 'the week before Christmas', '2026-12-14', '2026-12-21', 'week'],
  ['en', "on New Year's Eve", '2026-12-31', '2027-01-01', 'feast'],
  ['en', 'around Halloween', '2026-10-28', '2026-11-04', 'feast'],
  ['de', 'nach Pfingsten', '2026-05-26', '2026-07-01', 'from'],
  ['de', 'in der Woche nach Ostern', '2026-04-13', '2026-04-20', 'week'],
  ['de', 'vor Weihnachten', '2026-03-10', '2026-12-24', 'until'],
  ['de', 'an Silvester', '2026-12-31', '2027-01-01', 'feast'],
  ['fr', 'après la Pentecôte', '2026-05-26', '2026-07-01', 'from'],
  ['fr', 'avant Noël', '2026-03-10', '2026-12-24', 'until'],
  ['fr', 'à la Toussaint', '2026-11-01', '2026-11-02', 'feast'],
  ['fr', "entre Noël et le jour de l'an", '2026-12-26', '2027-01-01', 'feast'],
]);
