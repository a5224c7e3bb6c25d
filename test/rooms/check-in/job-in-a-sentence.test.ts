import { describe, expect, it } from 'vitest';
import { writeLetter } from '../../../lib/check-in/letter.ts';
import { germanArticle } from '../../../lib/check-in/words/de-articles.ts';
import { englishJob } from '../../../lib/check-in/words/en-jobs.ts';
import { frenchArticle } from '../../../lib/check-in/words/fr-articles.ts';
import { dutchArticle } from '../../../lib/check-in/words/nl-articles.ts';

describe('a Dutch job', () => {
  it.each([
    ['nieuw logo', 'het nieuwe logo'],
    ['jaarverslag 2025', 'het jaarverslag 2025'],
    ['vloer', 'de vloer'],
    ['Loonadministratie', 'de loonadministratie'],
    ['Animatiefilmpje', 'het animatiefilmpje'],
    ['open dag', 'de open dag'],
    ['VR-demo', 'de VR-demo'],
    ['6 boekomslagen', 'de 6 boekomslagen'],
    ['nieuw productlabel', 'het nieuwe productlabel'],
    ['vertaling site', null],
    ['correctie brochure', null],
    ['dak schuur', null],
    ['offerte logo', null],
    ['Veldhuis website', null],
    ['CRM', null],
    ['vlinders', null],
  ])('%s → %s', (job, said) => {
    expect(dutchArticle(job)).toBe(said);
  });
});

describe('a German job', () => {
  it.each([
    ['Gartenumbau', 'den Gartenumbau'],
    ['Hochzeit', 'die Hochzeit'],
    ['Lektorat', 'das Lektorat'],
    ['Schichtplan-Tool', 'das Schichtplan-Tool'],
    ['SAP-Einführung', 'die SAP-Einführung'],
    ['Hochzeitsfotos', 'die Hochzeitsfotos'],
    ['umbau', 'den Umbau'],
    ['Neue Website', 'die neue Website'],
    ['Neuer Katalog', 'den neuen Katalog'],
    ['kleines Video', 'das kleine Video'],
    ['neue Etiketten', 'die neuen Etiketten'],
    ['6 Buchcover', 'die 6 Buchcover'],
    ['neue Icons', 'die neuen Icons'],
    ['neues Intranet', 'das neue Intranet'],
    ['Antrag', 'den Antrag'],
    ['Umbau Praxis', null],
    ['Illus', null],
    ['Katalog 2027', null],
    ['Unsere neuen Etiketten', null],
  ])('%s → %s', (job, said) => {
    expect(germanArticle(job)).toBe(said);
  });
});

describe('a French job', () => {
  it.each([
    ['refonte du site', 'la refonte du site', 'e'],
    ['Élagage', 'l’élagage', ''],
    ['étude de sol', 'l’étude de sol', 'e'],
    ['Guide pratique', 'le guide pratique', ''],
    ['photos', 'les photos', 'es'],
    ['Cours de chant', 'les cours de chant', 's'],
    ['Formation Excel', 'la formation Excel', 'e'],
    ['site web', 'le site web', ''],
    ['Toiture', 'la toiture', 'e'],
    ['habillage du live', 'l’habillage du live', ''],
    ['55 cartes', 'les 55 cartes', 'es'],
    ['12 portraits', 'les 12 portraits', 's'],
  ])('%s → %s', (job, the, ending) => {
    expect(frenchArticle(job)).toEqual({ the, ending });
  });

  it.each(['traduction catalogue', 'chats', 'La Source', 'image', 'SEO', '3 site', 'hangar'])('%s is quoted', (job) => {
    expect(frenchArticle(job)).toBeNull();
  });
});

describe('an English job', () => {
  it.each([
    ['summer brochure', 'the summer brochure'],
    ['Bookkeeping', 'the bookkeeping'],
    ['6 book covers', 'the 6 book covers'],
    ['Project Bluebird', '“Project Bluebird”'],
    ['Bluebell', '“Bluebell”'],
    ['Acme website', '“Acme website”'],
  ])('%s → %s', (job, said) => {
    expect(englishJob(job)).toBe(said);
  });
});

describe('what stands behind the job agrees with it', () => {
  it.each([
    ['de', 'Gartenumbau', 'für den Gartenumbau frei, den du neulich erwähnt hattest'],
    ['de', 'Hochzeit', 'für die Hochzeit frei, die du neulich erwähnt hattest'],
    ['de', 'Illus', 'für das Projekt „Illus“ frei, das du neulich erwähnt hattest'],
    ['fr', 'refonte du site', 'pour la refonte du site que tu as récemment évoquée'],
    ['fr', 'étude de sol', 'pour l’étude de sol que tu as récemment évoquée'],
    ['fr', 'photos', 'pour les photos que tu as récemment évoquées'],
    ['fr', 'chats', 'pour le projet « chats » que tu as récemment évoqué'],
  ] as const)('%s: %s', (language, job, words) => {
    const period = { from: '2026-09-01', to: '2026-10-01', grain: 'month', bound: 'in', words: 'september' } as const;
    const { text } = writeLetter('check-in', {
      language,
      register: 'informal',
      greetingName: '',
      clientName: '',
      jobs: [{ job, period, saidOn: '2026-08-10' }],
      today: '2026-08-18',
      filling: false,
      lettersBefore: 1,
      signature: '',
    });
    expect(text).toContain(words);
  });
});
