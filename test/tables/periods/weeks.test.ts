import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';
import { periodTable, SAID_ON } from './period-table.ts';

periodTable('weeks by number and by date', [
  ['en', 'in week 21, 24 pages', '2026-05-18', '2026-05-25', 'week'],
  ['de', 'KW 21, 24 Seiten', '2026-05-18', '2026-05-25', 'week'],
  ['nl', 'week 21, 22 hebben we tijd', '2026-05-18', '2026-06-01', 'range'],
  ['de', 'in den Wochen 12 und 13', '2026-03-16', '2026-03-30', 'range'],
  ['nl', 'week 3 in 2027', '2027-01-18', '2027-01-25', 'week'],
  ['en', 'CW 3 in 2027', '2027-01-18', '2027-01-25', 'week'],
  ['de', 'KW 3 in 2027', '2027-01-18', '2027-01-25', 'week'],
  ['fr', 'semaine 3 en 2027', '2027-01-18', '2027-01-25', 'week'],
  ['fr', 'la semaine du 15 ou du 22 juin', '2026-06-15', '2026-06-29', 'range'],
  ['nl', 'de week van 15 of 22 juni', '2026-06-15', '2026-06-29', 'range'],
  ['de', 'in der Woche vom 15. oder 22. Juni', '2026-06-15', '2026-06-29', 'range'],
  ['en', 'the week of 15 or 22 June', '2026-06-15', '2026-06-29', 'range'],
  ['fr', 'la semaine qui commence le 15 juin', '2026-06-15', '2026-06-22', 'week'],
  ['fr', 'courant semaine 24', '2026-06-08', '2026-06-15', 'week'],
  ['nl', 'in de loop van week 24', '2026-06-08', '2026-06-15', 'week'],
  ['de', 'im Laufe der Woche 24', '2026-06-08', '2026-06-15', 'week'],
  ['en', 'in the course of week 24', '2026-06-08', '2026-06-15', 'week'],
  ['nl', 'wk 21', '2026-05-18', '2026-05-25', 'week'],
  ['nl', 'week 52 en 1', '2026-12-21', '2027-01-11', 'range'],
  ['nl', 'week 21 t/m 23', '2026-05-18', '2026-06-08', 'range'],
  ['nl', 'weken 21-22', '2026-05-18', '2026-06-01', 'range'],
  ['nl', 'week 2 van 2027', '2027-01-11', '2027-01-18', 'week'],
  ['nl', 'de week van 1 juni', '2026-06-01', '2026-06-08', 'week'],
  ['nl', 'week 53', '2026-12-28', '2027-01-04', 'week'],
  ['en', 'calendar week 21', '2026-05-18', '2026-05-25', 'week'],
  ['en', 'weeks 21 and 22', '2026-05-18', '2026-06-01', 'range'],
  ['en', 'week commencing 1 June', '2026-06-01', '2026-06-08', 'week'],
  ['en', 'w/b 1/6', '2026-06-01', '2026-06-08', 'week'],
  ['en', 'the week of June 1st', '2026-06-01', '2026-06-08', 'week'],
  ['de', 'KW 21', '2026-05-18', '2026-05-25', 'week'],
  ['de', 'KW21/22', '2026-05-18', '2026-06-01', 'range'],
  ['de', 'in der 21. Kalenderwoche', '2026-05-18', '2026-05-25', 'week'],
  ['de', 'in der Woche ab 1.6.', '2026-06-01', '2026-06-08', 'week'],
  ['de', 'KW 2/2027', '2027-01-11', '2027-01-18', 'week'],
  ['fr', 'en semaine 21', '2026-05-18', '2026-05-25', 'week'],
  ['fr', 'S21', '2026-05-18', '2026-05-25', 'week'],
  ['fr', 'semaines 21 et 22', '2026-05-18', '2026-06-01', 'range'],
  ['fr', 'la semaine du 1er juin', '2026-06-01', '2026-06-08', 'week'],
  ['nl', 'de week van de 18e', '2026-03-16', '2026-03-23', 'week'],
  ['en', 'the week of the 18th', '2026-03-16', '2026-03-23', 'week'],
  ['en', 'wk commencing Monday 16th', '2026-03-16', '2026-03-23', 'week'],
  ['en', 'w/c Mon the 16th', '2026-03-16', '2026-03-23', 'week'],
  ['en', 'w/c 16th', '2026-03-16', '2026-03-23', 'week'],
  ['de', 'in der Woche vom 18.', '2026-03-16', '2026-03-23', 'week'],
  ['fr', 'la semaine du 18', '2026-03-16', '2026-03-23', 'week'],
  ['nl', 'Week 21: de keuken', '2026-05-18', '2026-05-25', 'week'],
  ['en', 'week 21: kitchen', '2026-05-18', '2026-05-25', 'week'],
  ['de', 'KW 21: passt', '2026-05-18', '2026-05-25', 'week'],
  ['fr', 'semaine 21 : la cuisine', '2026-05-18', '2026-05-25', 'week'],
  ['nl', 'de weken van 11 en 18 mei', '2026-05-11', '2026-05-25', 'range'],
  ['en', 'the weeks of 11 and 18 May', '2026-05-11', '2026-05-25', 'range'],
  ['de', 'die Wochen vom 11. und 18. Mai', '2026-05-11', '2026-05-25', 'range'],
  ['fr', 'les semaines des 11 et 18 mai', '2026-05-11', '2026-05-25', 'range'],
  ['en', 'the week starting on 4 May', '2026-05-04', '2026-05-11', 'week'],
  ['en', 'week beg 4th May', '2026-05-04', '2026-05-11', 'week'],
  ['en', 'in KW 24', '2026-06-08', '2026-06-15', 'week'],
  ['en', 'KW24/25 suits us', '2026-06-08', '2026-06-22', 'range'],
  ['en', 'w/c 1.6.26', '2026-06-01', '2026-06-08', 'week'],
  ['en', 'week nr 24', '2026-06-08', '2026-06-15', 'week'],
  ['en', 'in week nr. 24', '2026-06-08', '2026-06-15', 'week'],
  ['de', 'KW 4', '2027-01-25', '2027-02-01', 'week'],
  ['nl', 'kw 21', '2026-05-18', '2026-05-25', 'week'],
  ['en', 'the week ending 15 May', '2026-05-11', '2026-05-18', 'week'],
  ['en', 'w/e 15 May', '2026-05-11', '2026-05-18', 'week'],
  ['fr', 'la semaine se terminant le 15 mai', '2026-05-11', '2026-05-18', 'week'],
  ['nl', 'de week eindigend op 15 mei', '2026-05-11', '2026-05-18', 'week'],
  ['nl', 'begin van de week van 11 mei', '2026-05-11', '2026-05-13', 'day'],
  ['nl', 'eind van de week van de 18e', '2026-03-19', '2026-03-21', 'day'],
  ['en', 'early in the week of 11 May', '2026-05-11', '2026-05-13', 'day'],
  ['de', 'Anfang der Woche vom 11. Mai', '2026-05-11', '2026-05-13', 'day'],
  ['fr', 'au début de la semaine du 11 mai', '2026-05-11', '2026-05-13', 'day'],
]);

describe('a week that is taken back, and the one in its stead', () => {
  it.each<[Language, string, number]>([
    ['nl', 'niet week 50 maar 51', 2],
    ['en', 'not week 50 but 51', 2],
    ['de', 'nicht KW 50 sondern 51', 2],
    ['fr', 'pas la semaine 50 comme dit, la 51 !', 2],
    ['nl', 'niet in week 50, daar hebben we 12 mensen', 1],
    ['en', 'not in week 50, we have 12 people', 1],
  ])('%s: %s', (language, text, count) => {
    const found = readPeriods(text, { saidOn: SAID_ON, languages: [language] });
    expect(found.map(({ from }) => from)).toEqual(['2026-12-07', '2026-12-14'].slice(0, count));
  });
});

describe('weeks that are counted, and so many of something else', () => {
  it.each<[Language, string]>([
    ['nl', "elke twee weken 12 pagina's"],
    ['en', 'every 2 weeks 12 pages'],
    ['de', 'seit Wochen 3 Anfragen'],
    ['fr', 'toutes les deux semaines 12 pages'],
  ])('%s: %s', (language, text) => {
    expect(readPeriods(text, { saidOn: SAID_ON, languages: [language] })).toEqual([]);
  });
});

describe('a whole word ends its sentence: the number behind is no week', () => {
  it.each<[Language, string]>([
    ['fr', 'ces deux semaines. 7 h par jour'],
    ['en', 'Every. Single. Week. 4 of us'],
    ['nl', 'nog drie weken. 7 uur per dag'],
  ])('%s: %s', (language, text) => {
    const rules = readPeriods(text, { saidOn: SAID_ON, languages: [language] }).map(({ rule }) => rule);
    expect(rules).not.toContain('week-number');
  });
});
