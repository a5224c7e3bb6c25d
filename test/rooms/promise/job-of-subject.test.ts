import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { jobOfSubject } from '../../../lib/promise/choice/job-of-subject.ts';

it.each([
  ['Re: [Studio] #4711 Huisstijl', 'huisstijl'],
  ['Ticket #882: nieuwe website', 'nieuwe website'],
  ['PROJ-128 Annual report', 'Annual report'],
  ['Illustraties wandelroute 🌳', 'illustraties wandelroute'],
  ['Jaarverslag 2026: eindredactie', 'Jaarverslag 2026: eindredactie'],
  ['Vraagje', null],
  ['Re: quick question', null],
  ['Re:', null],
  ['#4711', null],
  ['', null],
])('the job in "%s" is %s', (subject, job) => {
  expect(jobOfSubject(subject, 'nl')).toBe(job);
});

it.each([
  'WG: Zusammenarbeit',
  'AW: Danke!',
  'Kurze Notiz',
  'Anruf',
  'Kurze Rückfrage',
  'Ihre Anfrage',
  'Projektanfrage',
  'Neues Projekt',
  'Hast du Zeit?',
  'Hallo Lena',
  'Kurzes Update',
  'Kapazitäten',
  'Notitie',
  'Telefoontje',
  'Bedankt!',
  'Heb je tijd?',
  'Note',
  'Phone call',
  'Thanks!',
  'Do you have time?',
  'Merci',
  'Appel téléphonique',
  'Es-tu disponible ?',
])('a subject about the mail names no job: %s', (subject) => {
  expect(LANGUAGES.map((language) => jobOfSubject(subject, language))).toContain(null);
});

it.each([
  'Anruf-App',
  'Notizbuch',
  'Anfrage Speisekarte',
  'Neue Website',
  'Update der Preisliste',
  'Hallo-Welt-Kampagne',
])('a job that holds such a word stays one: %s', (subject) => {
  expect(LANGUAGES.map((language) => jobOfSubject(subject, language))).not.toContain(null);
});

it.each([
  'Next year',
  'Re: volgend jaar',
  'In september',
  'nächstes Jahr',
  "l'année prochaine",
  'week 38',
  'Q4 2027',
  'Najaar',
  'begin oktober',
])('a subject that names only a time names no job: %s', (subject) => {
  expect(LANGUAGES.map((language) => jobOfSubject(subject, language))).toContain(null);
});

it.each(['Najaarscampagne', 'Website september', 'May Street 12', 'Mars-verpakking', 'Marsreis: affiche', 'Weekblad'])(
  'a job that holds the name of a time stays one: %s',
  (subject) => {
    expect(LANGUAGES.map((language) => jobOfSubject(subject, language))).not.toContain(null);
  },
);

it.each([
  ['nl', 'Jaarverslag 2026 / offerte', 'jaarverslag 2026'],
  ['nl', 'Offerte / jaarverslag 2026', 'jaarverslag 2026'],
  ['nl', 'Jaarverslag 2026 | offerte', 'jaarverslag 2026'],
  ['nl', 'Jaarverslag 2026 & offerte', 'jaarverslag 2026'],
  ['nl', 'Jaarverslag 2026 + offerte', 'jaarverslag 2026'],
  ['nl', 'Jaarverslag 2026, offerte', 'jaarverslag 2026'],
  ['nl', 'Jaarverslag 2026 en offerte', 'jaarverslag 2026'],
  ['nl', 'Jaarverslag / planning', 'jaarverslag'],
  ['nl', 'Brochure / september', 'brochure'],
  ['nl', 'Folder / flyer', 'Folder / flyer'],
  ['nl', 'Website/webshop', 'Website/webshop'],
  ['en', 'Annual report / quote', 'annual report'],
  ['en', 'Quote / annual report', 'annual report'],
  ['en', 'Annual report | timing', 'annual report'],
  ['en', 'Annual report and quote', 'annual report'],
  ['de', 'Jahresbericht / Angebot', 'Jahresbericht'],
  ['de', 'Angebot / Jahresbericht', 'Jahresbericht'],
  ['de', 'Jahresbericht 2026 | Termin', 'Jahresbericht 2026'],
  ['de', 'Jahresbericht und Angebot', 'Jahresbericht'],
  ['fr', 'Rapport annuel / devis', 'rapport annuel'],
  ['fr', 'Devis / rapport annuel', 'rapport annuel'],
  ['fr', 'Rapport annuel • devis', 'rapport annuel'],
  ['fr', 'Rapport annuel et devis', 'rapport annuel'],
] as const)('%s: “%s” leaves no mark behind that joined the job to papers: %s', (language, subject, job) => {
  expect(jobOfSubject(subject, language)).toBe(job);
});
