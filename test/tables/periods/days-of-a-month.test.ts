import { periodTable } from './period-table.ts';

periodTable('days of a month that is named otherwise', [
  ['nl', 'van de 6e tot de 14e van volgende maand', '2026-04-06', '2026-04-15', 'range'],
  ['nl', 'volgende maand van 6 tot 14', '2026-04-06', '2026-04-15', 'range'],
  ['nl', 'in mei, tussen de 6e en de 14e', '2026-05-06', '2026-05-15', 'range'],
  ['nl', 'de 20e van deze maand', '2026-03-20', '2026-03-21', 'day'],
  ['nl', 'volgende maand op de 6e', '2026-04-06', '2026-04-07', 'day'],
  ['en', 'from the 6th to the 14th of next month', '2026-04-06', '2026-04-15', 'range'],
  ['en', 'next month, between the 6th and the 14th', '2026-04-06', '2026-04-15', 'range'],
  ['en', '6 to 14 of next month', '2026-04-06', '2026-04-15', 'range'],
  ['en', 'the 20th of this month', '2026-03-20', '2026-03-21', 'day'],
  ['de', 'vom 6. bis zum 14. nächsten Monats', '2026-04-06', '2026-04-15', 'range'],
  ['de', 'nächsten Monat vom 6. bis 14.', '2026-04-06', '2026-04-15', 'range'],
  ['de', 'im Mai zwischen dem 6. und dem 14.', '2026-05-06', '2026-05-15', 'range'],
  ['de', 'am 20. dieses Monats', '2026-03-20', '2026-03-21', 'day'],
  ['fr', 'du 6 au 14 du mois prochain', '2026-04-06', '2026-04-15', 'range'],
  ['fr', 'le mois prochain, du 6 au 14', '2026-04-06', '2026-04-15', 'range'],
  ['fr', 'entre le 6 et le 14 de ce mois', '2026-03-06', '2026-03-15', 'range'],
  ['fr', 'le 20 de ce mois', '2026-03-20', '2026-03-21', 'day'],
  ['nl', 'volgende maand 6 t/m 14 kan ik', '2026-04-06', '2026-04-15', 'range'],
  ['en', 'next month 6 to 14', '2026-04-06', '2026-04-15', 'range'],
]);
