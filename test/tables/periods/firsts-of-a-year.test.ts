import { periodTable } from './period-table.ts';

periodTable('first and last weeks, months and days of a year or of this month', [
  ['nl', 'de eerste week van 2027', '2027-01-04', '2027-01-11', 'week'],
  ['nl', 'de laatste week van het jaar', '2026-12-28', '2027-01-04', 'week'],
  ['nl', 'de eerste twee weken van volgend jaar', '2027-01-04', '2027-01-18', 'part-of-month'],
  ['nl', 'de eerste week van het nieuwe jaar', '2027-01-04', '2027-01-11', 'week'],
  ['nl', 'de eerste twee maanden van 2027', '2027-01-01', '2027-03-01', 'range'],
  ['nl', 'de vierde dag van mei', '2026-05-04', '2026-05-05', 'day'],
  ['nl', 'de laatste week van de maand', '2026-03-25', '2026-04-01', 'week'],
  ['nl', 'de laatste dag van volgende maand', '2026-04-30', '2026-05-01', 'day'],
  ['en', 'the second week of next year', '2027-01-11', '2027-01-18', 'week'],
  ['en', 'the last two months of the year', '2026-11-01', '2027-01-01', 'range'],
  ['en', 'the last day of the month', '2026-03-31', '2026-04-01', 'day'],
  ['en', 'the fourth day of May', '2026-05-04', '2026-05-05', 'day'],
  ['de', 'die erste Woche des neuen Jahres', '2027-01-04', '2027-01-11', 'week'],
  ['de', 'in der letzten Woche des Monats', '2026-03-25', '2026-04-01', 'week'],
  ['de', 'die ersten zwei Monate 2027', '2027-01-01', '2027-03-01', 'range'],
  ['fr', "la première semaine de l'année prochaine", '2027-01-04', '2027-01-11', 'week'],
  ['fr', "la dernière semaine de l'année", '2026-12-28', '2027-01-04', 'week'],
  ['fr', 'le dernier jour du mois', '2026-03-31', '2026-04-01', 'day'],
]);
