import { expect, it } from 'vitest';
import { jobTold } from '../../../lib/check-in/job-told.ts';
import { letterFor } from '../../../lib/check-in/letter-for.ts';
import { letterSubjects } from '../../../lib/check-in/letter-subjects.ts';
import { context, promise } from './samples.ts';

it.each([
  ['nl', 'Visitekaartjes Bakker Smit', 'Bakker Smit', 'info@post.example', 'Visitekaartjes'],
  ['nl', 'Visitekaartjes Bakker Smit', 'Tom Smit', 'tom@bakkersmit.example', 'Visitekaartjes'],
  ['nl', 'Visitekaartjes Bakker Smit', 'Tom (Bakker Smit)', 'tom@post.example', 'Visitekaartjes'],
  ['nl', 'Visitekaartjes Bakker Smit', 'Tom | Bakker Smit', null, 'Visitekaartjes'],
  ['nl', 'Visitekaartjes Bakker Smit BV', 'Bakker Smit', null, 'Visitekaartjes'],
  ['nl', 'Visitekaartjes Bakker Smit', 'Bakker Smit B.V.', null, 'Visitekaartjes'],
  ['nl', 'Bakker Smit: visitekaartjes', 'Bakker Smit', null, 'visitekaartjes'],
  ['nl', 'Bakker Smit – nieuwe website', 'Bakker Smit', null, 'nieuwe website'],
  ['nl', 'Website voor Bakker Smit', 'Bakker Smit', null, 'Website'],
  ['nl', 'Nieuwe website Bakker Smit', 'Bakker Smit', null, 'Nieuwe website'],
  ['nl', 'Website van de Bakker Smit in Delft', 'Bakker Smit', null, 'Website in Delft'],
  ['nl', 'Logo Smit', 'Jan Smit', 'jan@smit.example', 'Logo'],
  ['en', 'Leaflet for Bright Spark', 'Tamsin', 'tamsin@bright-spark.example', 'Leaflet'],
  ['en', 'Bright Spark’s leaflet', 'Bright Spark Ltd', null, 'leaflet'],
  ['en', 'the Bright Spark leaflet', 'Bright Spark', null, 'leaflet'],
  ['de', 'Imagefilm Stadtwerke Neuburg', 'Dr. Petra Lindner', 'p.lindner@stadtwerke-neuburg.example', 'Imagefilm'],
  ['de', 'Imagefilm der Stadtwerke Neuburg', 'Petra Lindner (Stadtwerke Neuburg)', null, 'Imagefilm'],
  ['de', 'Website für Mayr Anlagenbau', 'Mayr Anlagenbau GmbH', null, 'Website'],
  ['fr', 'Site de la Menuiserie Pons', 'Menuiserie Pons', null, 'Site'],
  ['fr', 'Affiche pour le Festival du Lac', 'Hélène Marchand', 'helene@festivaldulac.example', 'Affiche'],
  // Nothing is left: it is their job.
  ['nl', 'Bakker Smit', 'Bakker Smit', null, null],
  ['de', 'für Mayr Anlagenbau', 'Mayr Anlagenbau', null, null],
  // Somebody else's, a thing, or a part of a word.
  ['nl', 'Visitekaartjes Bakker Jansen', 'Bakker Smit', 'info@bakkersmit.example', 'Visitekaartjes Bakker Jansen'],
  ['nl', 'website', 'Tom Bakker', 'tom@website.example', 'website'],
  ['nl', 'Noorderlicht-poster', 'Noor', 'noor@post.example', 'Noorderlicht-poster'],
  ['nl', 'Portret van Tom', 'Tom Smit', 'tom@gmail.com', 'Portret van Tom'],
  ['nl', null, 'Bakker Smit', null, null],
  ['nl', 'nieuwe huisstijl', '', null, 'nieuwe huisstijl'],
] as const)('%s: %s, told to %s <%s>, is %s', (language, job, name, address, told) => {
  expect(jobTold({ job, language, client: { name, address } })).toBe(told);
});

it('is what the letter says, and an answer under that subject is known', () => {
  const about = promise({ job: 'Visitekaartjes Bakker Smit', client: { name: 'Bakker Smit', address: 'a@b.example' } });
  const letter = letterFor('check-in', about, [], context({ subject: null }))?.letter;
  expect(`${letter?.subject}\n${letter?.text}`).not.toContain('Bakker');
  expect(letter?.subject).toMatch(/: Visitekaartjes$/);
  const subjects = letterSubjects(about, '2026-08-18', 'Europe/Amsterdam');
  expect(subjects).toContain(letter?.subject);
  // As letters called it before.
  expect([...subjects].some((subject) => subject.endsWith('Visitekaartjes Bakker Smit'))).toBe(true);
});
