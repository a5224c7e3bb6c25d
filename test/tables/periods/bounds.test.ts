import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';
import { periodTable, SAID_ON } from './period-table.ts';

periodTable('from, by, before, after, around', [
  ['en', 'after Harvest Festival (26 September)', '2026-09-27', '2026-10-01', 'from'],
  ['fr', 'après les Journées du patrimoine (16 et 17 septembre)', '2026-09-18', '2026-10-01', 'from'],
  ['nl', 'vanaf 8 juni', '2026-06-08', '2026-07-01', 'from'],
  ['nl', 'niet vóór 8 juni', '2026-06-08', '2026-07-01', 'from'],
  ['nl', 'vanaf juni', '2026-06-01', '2026-07-01', 'from'],
  ['nl', 'uiterlijk 8 juni', '2026-03-10', '2026-06-09', 'until'],
  ['nl', 'voor 8 juni', '2026-03-10', '2026-06-08', 'until'],
  ['nl', 'vóór juni', '2026-03-10', '2026-06-01', 'until'],
  ['nl', 'na 8 juni', '2026-06-09', '2026-07-01', 'from'],
  ['nl', 'na juni', '2026-07-01', '2026-08-01', 'from'],
  ['nl', 'rond 8 juni', '2026-06-05', '2026-06-12', 'in'],
  ['nl', 'moet 8 juni klaar zijn', '2026-03-10', '2026-06-09', 'until'],
  ['nl', 'voor juni', '2026-06-01', '2026-07-01', 'in'],
  ['en', 'from 8 June', '2026-06-08', '2026-07-01', 'from'],
  ['en', 'not before 8 June', '2026-06-08', '2026-07-01', 'from'],
  ['en', 'not until June', '2026-06-01', '2026-07-01', 'from'],
  ['en', 'by 8 June', '2026-03-10', '2026-06-09', 'until'],
  ['en', 'by the end of June', '2026-03-10', '2026-07-01', 'until'],
  ['en', 'before June', '2026-03-10', '2026-06-01', 'until'],
  ['en', 'after 8 June', '2026-06-09', '2026-07-01', 'from'],
  ['en', 'around 8 June', '2026-06-05', '2026-06-12', 'in'],
  ['de', 'ab dem 8. Juni', '2026-06-08', '2026-07-01', 'from'],
  ['de', 'frühestens am 8. Juni', '2026-06-08', '2026-07-01', 'from'],
  ['de', 'spätestens am 8. Juni', '2026-03-10', '2026-06-09', 'until'],
  ['de', 'bis Ende Juni', '2026-03-10', '2026-07-01', 'until'],
  ['de', 'vor dem 8. Juni', '2026-03-10', '2026-06-08', 'until'],
  ['de', 'nach dem 8. Juni', '2026-06-09', '2026-07-01', 'from'],
  ['de', 'etwa um den 8. Juni', '2026-06-05', '2026-06-12', 'in'],
  ['fr', 'à partir du 8 juin', '2026-06-08', '2026-07-01', 'from'],
  ['fr', 'pas avant le 8 juin', '2026-06-08', '2026-07-01', 'from'],
  ['fr', 'au plus tard le 8 juin', '2026-03-10', '2026-06-09', 'until'],
  ['fr', "d'ici fin juin", '2026-03-10', '2026-07-01', 'until'],
  ['fr', 'avant le 8 juin', '2026-03-10', '2026-06-08', 'until'],
  ['fr', 'après le 8 juin', '2026-06-09', '2026-07-01', 'from'],
  ['fr', 'vers le 8 juin', '2026-06-05', '2026-06-12', 'in'],
  ['nl', 'na de vergadering van 8 juni kun je los', '2026-06-09', '2026-07-01', 'from'],
  ['en', 'after the board meeting on 8 June you can start', '2026-06-09', '2026-07-01', 'from'],
  ['de', 'nach der Sitzung am 8. Juni können Sie anfangen', '2026-06-09', '2026-07-01', 'from'],
  ['fr', 'après le pont du 8 mai je suis libre', '2026-05-09', '2026-06-01', 'from'],
  ['nl', 'als de opening op 8 juni is', '2026-06-08', '2026-06-09', 'in'],
  ['en', 'when the opening is on 8 June', '2026-06-08', '2026-06-09', 'in'],
  ['de', 'wenn die Eröffnung am 8. Juni ist', '2026-06-08', '2026-06-09', 'in'],
  ['fr', "quand l'ouverture du 8 juin sera fixée", '2026-06-08', '2026-06-09', 'in'],
  ['nl', 'als juni lukt', '2026-06-01', '2026-07-01', 'in'],
  ['en', 'there is nothing before June', '2026-06-01', '2026-07-01', 'from'],
  ['nl', 'er gebeurt niets voor juni', '2026-06-01', '2026-07-01', 'from'],
  ['de', 'es geht nichts vor Juni', '2026-06-01', '2026-07-01', 'from'],
  ['fr', 'rien avant juin', '2026-06-01', '2026-07-01', 'from'],
  ['en', 'by EOM', '2026-03-10', '2026-04-01', 'until'],
  ['en', 'by EOW', '2026-03-10', '2026-03-14', 'until'],
  ['nl', 'tussen nu en eind mei', '2026-03-10', '2026-06-01', 'until'],
  ['en', 'between now and Easter', '2026-03-10', '2026-04-06', 'until'],
  ['de', 'zwischen jetzt und Ende Mai', '2026-03-10', '2026-06-01', 'until'],
  ['fr', 'entre maintenant et fin mai', '2026-03-10', '2026-06-01', 'until'],
  ['nl', 'volgende week vanaf woensdag', '2026-03-18', '2026-04-01', 'from'],
  ['nl', '3 juli uiterlijk', '2026-03-10', '2026-07-04', 'until'],
  ['en', 'on Friday 3 July at the latest', '2026-03-10', '2026-07-04', 'until'],
  ['de', 'am 3. Juli spätestens', '2026-03-10', '2026-07-04', 'until'],
  ['fr', 'pour le 3 juillet au plus tard', '2026-03-10', '2026-07-04', 'until'],
]);

describe('what is said of the next period', () => {
  it.each<[Language, string]>([
    ['nl', 'in de zomer, uiterlijk 15 mei'],
    ['en', 'in the summer, at the latest by 15 May'],
    ['de', 'für den Sommer spätestens bis zum 15. Mai'],
    ['fr', "pour l'été au plus tard le 15 mai"],
  ])('%s: %s', (language, text) => {
    const bounds = readPeriods(text, { saidOn: SAID_ON, languages: [language] }).map(({ bound }) => bound);
    expect(bounds).toEqual(['in', 'until']);
  });
});
