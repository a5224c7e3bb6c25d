import { periodTable } from './period-table.ts';

periodTable('from a day on, for so long', [
  ['nl', 'vanaf 8 juni voor drie weken', '2026-06-08', '2026-06-29', 'range'],
  ['nl', 'drie weken vanaf 8 juni', '2026-06-08', '2026-06-29', 'in'],
  ['nl', 'vanaf september twee maanden', '2026-09-01', '2026-11-01', 'range'],
  ['nl', 'vanaf september twee dagen per week', '2026-09-01', '2026-10-01', 'from'],
  ['en', 'for three weeks from 8 June', '2026-06-08', '2026-06-29', 'range'],
  ['en', 'starting in September for two months', '2026-09-01', '2026-11-01', 'range'],
  ['en', 'from September two days a week', '2026-09-01', '2026-10-01', 'from'],
  ['de', 'ab dem 8. Juni für drei Wochen', '2026-06-08', '2026-06-29', 'range'],
  ['de', 'zwei Monate ab September', '2026-09-01', '2026-11-01', 'range'],
  ['de', 'ab September zwei Tage in der Woche', '2026-09-01', '2026-10-01', 'from'],
  ['fr', 'à partir du 8 juin pendant trois semaines', '2026-06-08', '2026-06-29', 'range'],
  ['fr', 'trois semaines à partir du 8 juin', '2026-06-08', '2026-06-29', 'range'],
  ['fr', 'à partir de septembre, deux jours par semaine', '2026-09-01', '2026-10-01', 'from'],
]);
