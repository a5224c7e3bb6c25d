import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/period/calendar.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';
import { periodTable, SAID_ON } from './period-table.ts';

periodTable('days by their number alone', [
  ['nl', 'op de 24e kunnen we beginnen', '2026-03-24', '2026-03-25', 'day'],
  ['nl', 'op de 5e.', '2026-04-05', '2026-04-06', 'day'],
  ['nl', 'vanaf de 5e', '2026-04-05', '2026-05-01', 'from'],
  ['nl', 'uiterlijk de 24e', '2026-03-10', '2026-03-25', 'until'],
  ['nl', 'van de 5e tot de 9e', '2026-04-05', '2026-04-10', 'range'],
  ['en', 'on the 24th', '2026-03-24', '2026-03-25', 'day'],
  ['en', 'by the 24th if you can', '2026-03-10', '2026-03-25', 'until'],
  ['en', 'from the 16th to the 20th', '2026-03-16', '2026-03-21', 'range'],
  ['de', 'am 24. geht es los', '2026-03-24', '2026-03-25', 'day'],
  ['de', 'ab dem 16.', '2026-03-16', '2026-04-01', 'from'],
  ['de', 'vom 16. bis zum 20.', '2026-03-16', '2026-03-21', 'range'],
  ['fr', 'le 24', '2026-03-24', '2026-03-25', 'day'],
  ['fr', 'à partir du 16', '2026-03-16', '2026-04-01', 'from'],
  ['fr', 'du 16 au 20', '2026-03-16', '2026-03-21', 'range'],
  ['fr', 'entre le 16 et le 20', '2026-03-16', '2026-03-21', 'range'],
  ['nl', 'woensdag en donderdag, de 25ste en de 26ste', '2026-03-25', '2026-03-27', 'range'],
  ['en', 'on Wednesday and Thursday, the 25th and the 26th', '2026-03-25', '2026-03-27'],
  ['de', 'Mittwoch und Donnerstag, den 25. und 26.', '2026-03-25', '2026-03-27'],
  ['nl', 'kun jij de 24e om 20 uur draaien?', '2026-03-24', '2026-03-25', 'day'],
  ['en', 'can you play the 24th at 8 pm?', '2026-03-24', '2026-03-25', 'day'],
  ['de', 'spielt ihr den 24. um 20 Uhr?', '2026-03-24', '2026-03-25', 'day'],
  ['fr', 'la nacelle est louée pour les 24 et 25.', '2026-03-24', '2026-03-26', 'range'],
  ['fr', 'on se voit mardi 15.', '2026-09-15', '2026-09-16', 'day'],
  ['fr', 'à savoir du mardi 24 au vendredi 27', '2026-03-24', '2026-03-28', 'range'],
  ['fr', 'du mardi 2 au vendredi 5', '2026-06-02', '2026-06-06', 'range'],
  ['nl', 'dinsdag 15 om 9 uur', '2026-09-15', '2026-09-16', 'day'],
  ['en', 'Tuesday 15 at 9am', '2026-09-15', '2026-09-16', 'day'],
  ['fr', 'mardi 15 à 9h', '2026-09-15', '2026-09-16', 'day'],
  ['nl', 'op de eerste van de maand', '2026-04-01', '2026-04-02', 'day'],
  ['nl', 'vanaf de 15e van de maand', '2026-03-15', '2026-04-01', 'from'],
  ['en', 'we start on the first of the month', '2026-04-01', '2026-04-02', 'day'],
  ['en', 'by the 15th of the month', '2026-03-10', '2026-03-16', 'until'],
  ['de', 'am Ersten des Monats', '2026-04-01', '2026-04-02', 'day'],
  ['fr', 'à partir du premier du mois', '2026-04-01', '2026-05-01', 'from'],
  ['fr', 'le 15 du mois', '2026-03-15', '2026-03-16', 'day'],
  ['en', 'we need it by the 13th. 2 copies will do', '2026-03-10', '2026-03-14', 'until'],
  ['nl', 'het werk begint de 13e', '2026-03-13', '2026-03-14', 'day'],
  ['nl', 'kunnen we de 13e beginnen?', '2026-03-13', '2026-03-14', 'day'],
  ['en', 'we start the 13th', '2026-03-13', '2026-03-14', 'day'],
  ['de', 'Start ist der 13.', '2026-03-13', '2026-03-14', 'day'],
  ['de', 'Beginn am 16. Bitte sag Bescheid.', '2026-03-16', '2026-03-17', 'day'],
  ['de', 'ab dem 16. Wir freuen uns', '2026-03-16', '2026-04-01', 'from'],
  ['en', "client's picked the 27th of the three dates", '2026-03-27', '2026-03-28', 'day'],
  ['en', 'the client has picked the 27th for the flight', '2026-03-27', '2026-03-28', 'day'],
  ['en', "client's picked the 27th, so keep it clear", '2026-03-27', '2026-03-28', 'day'],
  ['nl', 'de klant heeft de 27ste gekozen', '2026-03-27', '2026-03-28', 'day'],
  ['fr', 'nous avons choisi le 19', '2026-03-19', '2026-03-20', 'day'],
]);

describe('what is counted by a number is no day, and a dot that ends a text is none of its words', () => {
  it.each([
    ['nl', 'we beginnen de 2e verdieping', []],
    ['en', 'we start the 2nd phase', []],
    ['de', 'wir beginnen im 6. Stock', []],
    ['nl', 'je staat nu op 6.', []],
    ['fr', 'je suis là le 24.', ['24']],
    ['en', 'the office closes on July 3.', ['July 3']],
  ] as const)('%s: %s', (language, text, words) => {
    expect(readPeriods(text, { saidOn: SAID_ON, languages: [language] }).map((reading) => reading.words)).toEqual(
      words,
    );
  });
});

describe('a day that was takes no other along', () => {
  it.each([
    ['nl', 'Opgemeten op 20 februari. Doe dat voor de 15e.', '2026-03-15'],
    ['en', 'Thanks for coming on 20 February. Could you do it by the 15th?', '2026-03-16'],
    ['de', 'Danke für den 20. Februar. Geht das bis zum 15.?', '2026-03-16'],
    ['fr', 'Merci pour le 20 février. Est-ce possible avant le 15 ?', '2026-03-15'],
  ] as const)('%s: %s', (language, text, to) => {
    expect(readPeriods(text, { saidOn: SAID_ON, languages: [language] }).at(-1)).toMatchObject({ from: SAID_ON, to });
  });
});

describe('a day by its number alone takes the month that was just said', () => {
  it.each([
    ['de', 'am 8. Mai oder am 15.', '2026-05-15'],
    ['fr', 'le 8 mai ou bien le 15', '2026-05-15'],
    ['nl', 'op 8 mei of anders op de 15e', '2026-05-15'],
    ['en', 'on 8 May, perhaps also on the 15th', '2026-05-15'],
  ] as const)('%s: %s', (language, text, day) => {
    expect(readPeriods(text, { saidOn: SAID_ON, languages: [language] }).at(-1)?.to).toBe(addDays(day, 1));
  });
});
