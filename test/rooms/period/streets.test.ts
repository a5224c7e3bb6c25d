import { expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';

const STREETS: readonly (readonly [Language, string])[] = [
  ['fr', 'Mme Blot, 7 allée du Printemps'],
  ['fr', 'M. Roux, 4 avenue du 8 mai 1945'],
  ['de', 'Frau Pohl, Straße des 17. Juni 8'],
  ['nl', 'Mevrouw Smit, Plein 4 Mei 12'],
  ['en', 'Mrs Poole, 9 May Street'],
];

it.each(STREETS)('%s: no period in "%s"', (language, address) => {
  expect(readPeriods(address, { saidOn: '2026-06-10', languages: [language] })).toEqual([]);
});
