import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';
import { periodTable, SAID_ON } from './period-table.ts';

/** What is told from another period: the one named first, then the days that follow on it or go before it. */
const ROWS: readonly (readonly [Language, string, string, string])[] = [
  ['nl', 'De beurs is van 6 tot en met 8 oktober, de week daarop ben jij aan de beurt.', '2026-10-12', '2026-10-19'],
  ['nl', 'In april zijn we druk. De maand daarop mag jij los.', '2026-05-01', '2026-06-01'],
  ['nl', 'Het dak wordt op 8 juni gelegd, de dag erna kun je beginnen.', '2026-06-09', '2026-06-10'],
  ['nl', 'De tekst komt op 1 juni, drie weken later moet alles af zijn.', '2026-06-22', '2026-06-29'],
  ['nl', 'Op 12 juni is de opening. In de week ervoor hang je het werk op.', '2026-06-01', '2026-06-08'],
  ['en', 'The show runs 6-8 October; cut the reel the week after.', '2026-10-12', '2026-10-19'],
  ['en', 'Next week the auditors are in, but the week after that is fine.', '2026-03-23', '2026-03-30'],
  ['en', 'We move on 4 May. Two weeks later you can paint.', '2026-05-18', '2026-05-25'],
  ['en', 'Exams are in June and the following month is yours.', '2026-07-01', '2026-08-01'],
  ['de', 'Die Tagung ist am 11. und 12. Mai. In der Woche davor brauche ich dich.', '2026-05-04', '2026-05-11'],
  ['de', 'Die Ziegel kommen am 8. Juni. Tags darauf können Sie anfangen.', '2026-06-09', '2026-06-10'],
  ['de', 'Im April wird gebaut, im Monat darauf sind Sie dran.', '2026-05-01', '2026-06-01'],
  ['fr', 'La carte sera prête le 15 avril. Venez la semaine suivante.', '2026-04-20', '2026-04-27'],
  ['fr', 'On livre le 8 juin et tu poses le lendemain.', '2026-06-09', '2026-06-10'],
  ['fr', 'Le salon a lieu en mai, le mois suivant vous intervenez.', '2026-06-01', '2026-07-01'],
  ['fr', 'Le livre part le 15 juin, il nous le faut pour le 9 au plus tard.', '2026-03-10', '2026-06-10'],
  ['nl', 'De woning komt 1 september leeg. In die maand kun je binnen alles sauzen.', '2026-09-01', '2026-10-01'],
  ['nl', 'De keuring is op 12 juni. De twee weken ervoor heb ik je nodig.', '2026-05-29', '2026-06-12'],
  ['en', 'The auditors come on 12 June. I want you with me for the fortnight before that.', '2026-05-29', '2026-06-12'],
  ['en', 'She is discharged on 21 July. Please see her for the six weeks after that.', '2026-07-22', '2026-09-02'],
  [
    'en',
    'The election is on 17 September. You are ours for the three weeks leading up to it.',
    '2026-08-27',
    '2026-09-17',
  ],
  ['fr', 'Les auditeurs arrivent le 12 juin. Soyez là les quinze jours qui précèdent.', '2026-05-28', '2026-06-12'],
];

describe('days that follow on others', () => {
  it.each(ROWS)('%s: %s', (language, text, from, to) => {
    const readings = readPeriods(text, { saidOn: SAID_ON, languages: [language] });
    expect(readings.slice(1).map((reading) => [reading.from, reading.to])).toEqual([[from, to]]);
  });
});

describe('a holiday whose days stand in brackets behind it', () => {
  it.each([
    ['nl', 'in de herfstvakantie (12 t/m 20 oktober)', '2026-10-12', '2026-10-21'],
    ['nl', 'na de herfstvakantie (12 t/m 20 oktober)', '2026-10-19', '2026-10-26'],
    ['fr', 'pendant les vacances de la Toussaint (17 octobre - 2 novembre)', '2026-10-17', '2026-11-03'],
  ] as const)('%s: %s', (language, text, from, to) => {
    const [reading] = readPeriods(text, { saidOn: SAID_ON, languages: [language] });
    expect([reading?.from, reading?.to]).toEqual([from, to]);
  });
});

it('reads a day that the month named long before has not as any other', () => {
  const text = 'The gala is on 20 November and all of us here look forward to it very much indeed. Pay by the 31st.';
  const [, last] = readPeriods(text, { saidOn: SAID_ON, languages: ['en'] });
  expect(last).toMatchObject({ to: '2026-04-01', bound: 'until' });
});

it('takes no year from the sentence behind', () => {
  const [reading] = readPeriods('Write it between 8 and 19 May. Last year it was late.', {
    saidOn: SAID_ON,
    languages: ['en'],
  });
  expect(reading).toMatchObject({ from: '2026-05-08', to: '2026-05-20' });
});

periodTable('a day without its month', [
  ['nl', 'kom dan vrijdag de 20e.', '2026-03-20', '2026-03-21', 'day'],
  ['nl', 'op de 22e zou mooi zijn', '2026-03-22', '2026-03-23', 'day'],
  ['en', 'see you on the 22nd!', '2026-03-22', '2026-03-23', 'day'],
  ['en', 'w/c 16th', '2026-03-16', '2026-03-23', 'week'],
  ['de', 'alles bis zum 20. fertig', '2026-03-10', '2026-03-21', 'until'],
  ['fr', 'venez le mardi 24.', '2026-03-24', '2026-03-25', 'day'],
]);

periodTable('not before it', [
  ['nl', 'de omslag is niet nodig voor mei', '2026-05-01', '2026-06-01', 'from'],
  ['en', "your cover isn't needed until May", '2026-05-01', '2026-06-01', 'from'],
  ['en', 'we will not need it before May', '2026-05-01', '2026-06-01', 'from'],
]);

periodTable('whole weeks, last days, years to come', [
  ['nl', 'de eerste volle week van juli', '2026-07-06', '2026-07-13', 'week'],
  ['de', 'in der ersten vollen Juliwoche', '2026-07-06', '2026-07-13', 'week'],
  ['en', 'in the last days of May', '2026-05-21', '2026-06-01', 'part-of-month'],
  ['de', 'das Vorhaben soll 2028 starten', '2028-01-01', '2029-01-01', 'year'],
]);
