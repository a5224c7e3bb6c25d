import { expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';

/** Half a month is 15 days; no reading ever has half a month in its date. Said on Thursday 1 January 2020. */
it.each<[Language, string, string, string]>([
  ['de', 'in den folgenden anderthalb Monaten', '2020-01-01', '2020-02-16'],
  ['nl', 'de komende anderhalve maand', '2020-01-01', '2020-02-16'],
  ['nl', 'binnen anderhalve maand', '2020-01-01', '2020-02-17'],
  ['de', 'innerhalb von zweieinhalb Monaten', '2020-01-01', '2020-03-17'],
  ['nl', 'binnen anderhalf jaar', '2020-01-01', '2021-07-02'],
])('%s: %s', (language, text, from, to) => {
  const [reading] = readPeriods(text, { saidOn: '2020-01-01', languages: [language] });
  expect([reading?.from, reading?.to]).toEqual([from, to]);
});

it.each<[Language, string]>([
  ['de', 'Quartal anderthalb'],
  ['nl', 'uiterlijk half maandje'],
  ['de', 'folgende halbe Monats'],
])('%s: %s is never half a date', (language, text) => {
  for (const { from, to } of readPeriods(text, { saidOn: '2020-01-01', languages: [language] })) {
    expect([from, to]).toEqual([
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    ]);
  }
});
