import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';
import { periodTable, SAID_ON } from './period-table.ts';

periodTable('from the day on which work begins to the one on which it is done', [
  ['nl', 'Half mei starten we en eind juni is alles live', '2026-05-11', '2026-07-01', 'range'],
  ['nl', 'op 4 mei begint de bouw, oplevering op 29 mei', '2026-05-04', '2026-05-30'],
  ['en', 'we start in mid-May and wrap up at the end of June', '2026-05-11', '2026-07-01', 'range'],
  ['en', 'the shoot begins on 4 May and should finish by 29 May', '2026-05-04', '2026-05-30'],
  ['de', 'Mitte Mai legen wir los, Ende Juni ist Abnahme', '2026-05-11', '2026-07-01', 'range'],
  ['de', 'Start ist am 4. Mai, Abgabe am 29. Mai', '2026-05-04', '2026-05-30'],
  ['nl', 'aankomst 4 mei, vertrek op 29 mei', '2026-05-04', '2026-05-30'],
  ['en', 'you arrive on 4 May and leave on 29 May', '2026-05-04', '2026-05-30'],
  ['de', 'Anreise Montag, 4. Mai, Abreise 29. Mai', '2026-05-04', '2026-05-30'],
  ['nl', 'je gaat in mei aan de slag, het moet eind juni bij de drukker liggen', '2026-05-01', '2026-07-01', 'range'],
  ['de', 'du legst im Mai los, Ende Juni muss alles in der Druckerei sein', '2026-05-01', '2026-07-01', 'range'],
  ['fr', 'arrivée le 4 mai, départ le 29 mai', '2026-05-04', '2026-05-30'],
  ['fr', 'on démarre mi-mai, livraison fin juin', '2026-05-11', '2026-07-01', 'range'],
  ['fr', 'le 4 mai vous commencez, le 29 mai on réceptionne', '2026-05-04', '2026-05-30'],
  ['nl', 'half mei beginnen we, eind juni moet alles erop staan', '2026-05-11', '2026-07-01', 'range'],
  ['en', 'we begin in mid-May, at the end of June everything has to be up', '2026-05-11', '2026-07-01', 'range'],
  ['de', 'Mitte Mai beginnen wir, Ende Juni muss alles hängen', '2026-05-11', '2026-07-01', 'range'],
  ['fr', 'on commence mi-mai, fin juin tout doit être en place', '2026-05-11', '2026-07-01', 'range'],
  ['de', 'Startdatum: 01.10.2026, Enddatum: 31.03.2027', '2026-10-01', '2027-04-01', 'range'],
  ['de', 'Start 1.10. / Ende 31.12.', '2026-10-01', '2027-01-01', 'range'],
  ['de', 'Start: Mitte September, Ende: 31.12.2026', '2026-09-11', '2027-01-01', 'range'],
  ['nl', 'Start: 1 oktober, einde: 31 december', '2026-10-01', '2027-01-01', 'range'],
  ['en', 'Start 1 October / end 31 December', '2026-10-01', '2027-01-01', 'range'],
  ['fr', 'Début : 1er octobre, fin : 31 décembre', '2026-10-01', '2027-01-01', 'range'],
]);

describe('what begins and what ends are two things', () => {
  it.each<[Language, string]>([
    ['nl', 'In mei starten we. De beurs sluit in juni'],
    ['en', 'we start in May because the fair is in June'],
    ['de', 'Anfang Mai fangen wir an, ab Ende Juni ist der Laden auf'],
    ['fr', 'on commence en mai ; le salon ferme en juin'],
  ])('%s: %s', (language, text) => {
    expect(readPeriods(text, { saidOn: SAID_ON, languages: [language] })).toHaveLength(2);
  });
});
