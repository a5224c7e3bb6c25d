import { expect, it } from 'vitest';
import { periodPhrase } from '../../../lib/check-in/period-phrase.ts';

/** Two days beside each other are both named: "12 t/m 13 juni" is a stretch of no days between. */
it.each([
  ['nl', '2026-09-15', '2026-09-17', '15 en 16 september', 'op 15 en 16 september', 'voor 15 en 16 september'],
  ['nl', '2026-09-30', '2026-10-02', '30 september en 1 oktober', 'op 30', 'voor 30 september en 1 oktober'],
  ['en', '2026-09-15', '2026-09-17', '15 and 16 September', 'on 15 and', 'for 15 and 16 September'],
  ['en', '2026-09-30', '2026-10-02', '30 September and 1 October', 'on 30', 'for 30 September and 1 October'],
  ['de', '2026-09-15', '2026-09-17', '15. und 16. September', 'am 15. und', 'für den 15. und 16. September'],
  ['de', '2026-09-30', '2026-10-02', '30. September und 1. Oktober', 'am 30.', 'für den 30. September und 1. Oktober'],
  ['fr', '2026-09-15', '2026-09-17', 'les 15 et 16 septembre', 'les 15 et 16', 'pour les 15 et 16 septembre'],
  [
    'fr',
    '2026-09-30',
    '2026-10-02',
    'les 30 septembre et 1er octobre',
    'les 30',
    'pour les 30 septembre et 1er octobre',
  ],
  ['nl', '2026-09-15', '2026-09-18', '15 t/m 17 september', 'van 15', 'voor 15 t/m 17 september'],
] as const)('%s: %s to %s is “%s”', (language, from, to, name, at, planned) => {
  const phrase = periodPhrase({ from, to, grain: 'range', bound: 'in', words: '' }, language, '2026-08-18');
  expect(phrase).toMatchObject({ name, for: planned });
  expect(phrase.at.startsWith(at)).toBe(true);
});

/** Behind a stretch over the turn of a year stands the year of its end. */
it.each([
  ['nl', '2027-12-28', '2028-01-04', '28 december t/m 3 januari 2028'],
  ['nl', '2027-12-31', '2028-01-02', '31 december en 1 januari 2028'],
  ['nl', '2027-12-01', '2028-03-01', 'december t/m februari 2028'],
  ['en', '2027-12-27', '2028-01-10', '27 December – 9 January 2028'],
  ['de', '2027-12-28', '2028-01-04', '28. Dezember bis 3. Januar 2028'],
  ['fr', '2027-12-31', '2028-01-02', 'les 31 décembre et 1er janvier 2028'],
  ['nl', '2027-11-01', '2028-02-01', 'november t/m januari'],
] as const)('%s: %s to %s is “%s”', (language, from, to, name) => {
  const phrase = periodPhrase({ from, to, grain: 'range', bound: 'in', words: '' }, language, '2027-01-10');
  expect(phrase.name).toBe(name);
});
