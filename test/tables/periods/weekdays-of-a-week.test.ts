import { periodTable } from './period-table.ts';

periodTable('weekdays of a week', [
  ['nl', 'volgende week van dinsdag tot donderdag', '2026-03-17', '2026-03-20', 'range'],
  ['nl', 'volgende week dinsdag en woensdag', '2026-03-17', '2026-03-19', 'range'],
  ['nl', 'dinsdag en woensdag van volgende week', '2026-03-17', '2026-03-19', 'range'],
  ['nl', 'dinsdag, volgende week', '2026-03-17', '2026-03-18', 'day'],
  ['nl', 'week 14, woensdag en donderdag', '2026-04-01', '2026-04-03', 'range'],
  ['nl', 'op vrijdag in week 14', '2026-04-03', '2026-04-04', 'day'],
  ['nl', 'vrijdag van vorige week', '2026-03-06', '2026-03-07', 'day'],
  ['nl', 'van vrijdag tot en met dinsdag', '2026-03-13', '2026-03-18', 'range'],
  ['en', 'next week between Tuesday and Thursday', '2026-03-17', '2026-03-20', 'range'],
  ['en', 'Tuesday and Wednesday of next week', '2026-03-17', '2026-03-19', 'range'],
  ['en', 'next Thursday and Friday', '2026-03-19', '2026-03-21', 'range'],
  ['en', 'Friday through Tuesday', '2026-03-13', '2026-03-18', 'range'],
  ['de', 'nächste Woche von Dienstag bis Donnerstag', '2026-03-17', '2026-03-20', 'range'],
  ['de', 'Dienstag und Mittwoch nächster Woche', '2026-03-17', '2026-03-19', 'range'],
  ['de', 'KW 14, Mittwoch bis Freitag', '2026-04-01', '2026-04-04', 'range'],
  ['fr', 'la semaine prochaine du mardi au jeudi', '2026-03-17', '2026-03-20', 'range'],
  ['fr', 'mardi et mercredi de la semaine prochaine', '2026-03-17', '2026-03-19', 'range'],
  ['en', 'next week from Tue to Thu', '2026-03-17', '2026-03-20', 'range'],
  ['de', 'nächste Woche von Di bis Do', '2026-03-17', '2026-03-20', 'range'],
  ['de', 'nächste Woche Dienstag und so weiter', '2026-03-17', '2026-03-18', 'day'],
]);
