import { periodTable } from './period-table.ts';

periodTable('years and their turn', [
  ['nl', 'in 2027', '2027-01-01', '2028-01-01', 'year'],
  ['nl', 'begin 2027', '2027-01-01', '2027-02-01', 'month'],
  ['nl', 'in het nieuwe jaar', '2027-01-01', '2027-02-01', 'month'],
  ['nl', 'rond de jaarwisseling', '2026-12-25', '2027-01-07', 'feast'],
  ['en', 'next year', '2027-01-01', '2028-01-01', 'year'],
  ['en', 'early in the new year', '2027-01-01', '2027-02-01', 'month'],
  ['en', 'start of 2027', '2027-01-01', '2027-02-01', 'month'],
  ['de', 'im Jahr 2027', '2027-01-01', '2028-01-01', 'year'],
  ['de', 'Anfang des neuen Jahres', '2027-01-01', '2027-02-01', 'month'],
  ['de', 'zum Jahreswechsel', '2026-12-28', '2027-01-04', 'feast'],
  ['fr', 'en 2027', '2027-01-01', '2028-01-01', 'year'],
  ['fr', 'début 2027', '2027-01-01', '2027-02-01', 'month'],
  ['fr', "l'an prochain", '2027-01-01', '2028-01-01', 'year'],
]);
