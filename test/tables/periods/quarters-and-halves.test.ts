import { periodTable } from './period-table.ts';

periodTable('quarters and half-years', [
  ['nl', 'tweede kwartaal volgend jaar', '2027-04-01', '2027-07-01', 'quarter'],
  ['nl', 'Q2 van 2027', '2027-04-01', '2027-07-01', 'quarter'],
  ['nl', 'het laatste kwartaal', '2026-10-01', '2027-01-01', 'quarter'],
  ['nl', 'Q3/Q4', '2026-07-01', '2027-01-01', 'range'],
  ['nl', 'H1 2027', '2027-01-01', '2027-07-01', 'half-year'],
  ['nl', 'in de tweede jaarhelft', '2026-07-01', '2027-01-01', 'half-year'],
  ['en', 'the last quarter of the year', '2026-10-01', '2027-01-01', 'quarter'],
  ['en', 'Q2 next year', '2027-04-01', '2027-07-01', 'quarter'],
  ['en', 'the first half of next year', '2027-01-01', '2027-07-01', 'half-year'],
  ['en', 'Q3 or Q4', '2026-07-01', '2027-01-01', 'range'],
  ['de', 'im 2. Quartal', '2026-04-01', '2026-07-01', 'quarter'],
  ['de', 'zweites Quartal nächsten Jahres', '2027-04-01', '2027-07-01', 'quarter'],
  ['de', 'Ende Q3/Anfang Q4', '2026-09-01', '2026-11-01', 'range'],
  ['de', 'in der zweiten Jahreshälfte', '2026-07-01', '2027-01-01', 'half-year'],
  ['fr', 'au deuxième trimestre 2027', '2027-04-01', '2027-07-01', 'quarter'],
  ['fr', 'T3/T4', '2026-07-01', '2027-01-01', 'range'],
  ['fr', "au premier semestre de l'année prochaine", '2027-01-01', '2027-07-01', 'half-year'],
]);
