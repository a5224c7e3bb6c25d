import { periodTable } from './period-table.ts';

periodTable('slips of the keyboard in month names', [
  ['nl', 'in setpember', '2026-09-01', '2026-10-01', 'month'],
  ['nl', 'in okotber', '2026-10-01', '2026-11-01', 'month'],
  ['nl', 'begin agustus', '2026-08-01', '2026-08-11', 'part'],
  ['en', 'in Octber', '2026-10-01', '2026-11-01', 'month'],
  ['en', 'in Febuary', '2027-02-01', '2027-03-01', 'month'],
  ['en', 'late Novemeber', '2026-11-21', '2026-12-01', 'part'],
  ['de', 'im Septmeber', '2026-09-01', '2026-10-01', 'month'],
  ['de', 'Anfang Dezmber', '2026-12-01', '2026-12-11', 'part'],
  ['fr', 'en septembe', '2026-09-01', '2026-10-01', 'month'],
  ['fr', 'fin décmbre', '2026-12-21', '2027-01-01', 'part'],
]);

periodTable('slips of the keyboard in the names of days', [
  ['de', 'am Mitwoch', '2026-03-11', '2026-03-12', 'day'],
  ['de', 'am Donerstag', '2026-03-12', '2026-03-13', 'day'],
  ['de', 'am Freiatg', '2026-03-13', '2026-03-14', 'day'],
  ['de', 'nächsten Dientsag', '2026-03-17', '2026-03-18', 'day'],
  ['de', 'ab Samtag', '2026-03-14', '2026-04-01', 'from'],
  ['nl', 'volgende week dinsdg', '2026-03-17', '2026-03-18', 'day'],
  ['nl', 'volgende week woendag', '2026-03-18', '2026-03-19', 'day'],
  ['nl', 'donderag lukt', '2026-03-12', '2026-03-13', 'day'],
  ['nl', 'op vrijdga', '2026-03-13', '2026-03-14', 'day'],
]);
