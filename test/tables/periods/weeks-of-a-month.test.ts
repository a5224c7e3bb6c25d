import { periodTable } from './period-table.ts';

periodTable('weeks, weekends and weekdays of a month', [
  ['nl', 'de tweede week van juni', '2026-06-08', '2026-06-15', 'week'],
  ['nl', 'laatste week van mei', '2026-05-25', '2026-06-01', 'week'],
  ['nl', 'de eerste twee weken van juni', '2026-06-01', '2026-06-15', 'part-of-month'],
  ['nl', 'het tweede weekend van juni', '2026-06-13', '2026-06-15', 'day'],
  ['nl', 'de laatste vrijdag van mei', '2026-05-29', '2026-05-30', 'day'],
  ['en', 'the first week of June', '2026-06-01', '2026-06-08', 'week'],
  ['en', 'the last two weeks of May', '2026-05-18', '2026-06-01', 'part-of-month'],
  ['en', 'second weekend of June', '2026-06-13', '2026-06-15', 'day'],
  ['en', 'the first Monday of June', '2026-06-01', '2026-06-02', 'day'],
  ['de', 'in der letzten Maiwoche', '2026-05-25', '2026-06-01', 'week'],
  ['de', 'am zweiten Juniwochenende', '2026-06-13', '2026-06-15', 'day'],
  ['de', 'letzte Woche im Mai', '2026-05-25', '2026-06-01', 'week'],
  ['fr', 'la première semaine de juin', '2026-06-01', '2026-06-08', 'week'],
  ['fr', 'les deux dernières semaines de mai', '2026-05-18', '2026-06-01', 'part-of-month'],
  ['fr', 'le deuxième week-end de juin', '2026-06-13', '2026-06-15', 'day'],
  ['nl', 'de tweede en derde week van juni', '2026-06-08', '2026-06-22', 'part-of-month'],
  ['en', 'first or second week of June', '2026-06-01', '2026-06-15', 'part-of-month'],
  ['de', 'die zweite und dritte Juniwoche', '2026-06-08', '2026-06-22', 'part-of-month'],
  ['fr', 'la première ou la deuxième semaine de juin', '2026-06-01', '2026-06-15', 'part-of-month'],
]);
