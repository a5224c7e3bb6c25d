import { expect, it } from 'vitest';
import { periodPhrase } from '../../../lib/check-in/period-phrase.ts';
import { dutchDates } from '../../../lib/check-in/words/nl-dates.ts';
import type { Bound } from '../../../lib/period/period.ts';

const at = (words: string, bound: Bound, from: string, to: string) =>
  periodPhrase({ words, bound, from, to, grain: 'range' }, 'nl', '2026-06-10');

it.each([
  ['rond de zomervakantie', 'voor de periode rond de zomervakantie'],
  ['rond de bouwvak', 'voor de periode rond de bouwvak'],
  ['rond kerst', 'voor de dagen rond kerst'],
  ['rond de feestdagen', 'voor de dagen rond de feestdagen'],
  ['rond nieuwjaar', 'voor de dagen rond Nieuwjaar'],
  ['na de zomervakantie', 'voor de periode na de zomervakantie'],
])('a planning for "%s" is "%s"', (words, planned) => {
  expect(at(words, 'in', '2026-07-11', '2026-08-23').for).toBe(planned);
});

it('says the weeks of no whole year', () => {
  expect(dutchDates.weeks('2027-01-01', '2027-12-31')).toBe('');
  expect(dutchDates.weeks('2026-09-01', '2026-11-30')).toBe('week 36–49');
});

it('names a deadline at the end of a quarter without an article', () => {
  const { name, at: when } = at('voor het eind van het vierde kwartaal', 'until', '2026-06-10', '2027-01-01');
  expect(name).toBe('uiterlijk eind vierde kwartaal');
  expect(when).toBe('uiterlijk aan het eind van het vierde kwartaal');
});
