import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { findJob } from '../../../lib/promise/choice/find-job.ts';

type Row = readonly [language: Language, subject: string, job: string | null];

const named = (rows: readonly Row[]) => {
  it.each(rows)('%s: %s → %s', (language, subject, job) => {
    expect(findJob('', subject, language, '')).toBe(job);
  });
};

describe('a paper about the work is not the work', () => {
  named([
    ['nl', 'Offerte muurschildering', 'muurschildering'],
    ['nl', 'Re: Re: offerte voor de schutting', 'schutting'],
    ['nl', 'Planning zolder', 'zolder'],
    ['nl', 'Vraagje over het vaandel', 'vaandel'],
    ['en', 'Quote for the mosaic', 'mosaic'],
    ['en', 'Question about our quilt', 'quilt'],
    ['en', 'Re: Quote system', 'Quote system'],
    ['de', 'Angebot Carport', 'Carport'],
    ['de', 'AW: Anfrage für die Orgel', 'Orgel'],
    ['fr', 'Devis pergola', 'pergola'],
    ['fr', 'Re: demande de devis pour la fresque', 'fresque'],
    ['fr', "Devis de l'escalier", 'escalier'],
  ]);
});

describe('what became of the work, or that somebody is sought for it, is not its name', () => {
  named([
    ['nl', 'Harpist gezocht!', 'Harpist'],
    ['nl', 'Schutting uitgesteld', 'Schutting'],
    ['en', 'Harpist wanted', 'Harpist'],
    ['en', 'Mosaic postponed', 'Mosaic'],
    ['de', 'Harfenistin gesucht', 'Harfenistin'],
    ['de', 'Umzug verschoben', 'Umzug'],
    ['fr', 'Harpiste recherchée', 'Harpiste'],
    ['fr', 'Fresque reportée', 'fresque'],
  ]);
});

describe('marks are no part of a name', () => {
  named([
    ['nl', 'vaandel!!', 'vaandel'],
    ['nl', '...vaandel?!', 'vaandel'],
    ['en', 'quilt 🎉🎉', 'quilt'],
    ['de', '**Carport**', 'Carport'],
    ['fr', 'Pergola …', 'Pergola'],
    ['de', 'Zaun Birkenstr.', 'Zaun Birkenstr.'],
    ['en', '“Two Moons”', '“Two Moons”'],
    ['en', 'C++', 'C++'],
    ['en', 'Re: [Studio] #4711 Mosaic', 'Mosaic'],
    ['en', 'PROJ-128 Mosaic', 'Mosaic'],
    ['en', 'Mosaic https://hall.example/plan?x=1', 'Mosaic'],
  ]);
});

describe('a subject that names no work', () => {
  named([
    // Money, hours and papers.
    ['nl', 'Re: budget', null],
    ['nl', 'uren', null],
    ['en', 'Fee', null],
    ['de', 'AW: Honorar', null],
    ['fr', 'Honoraires', null],
    // How small or urgent it is.
    ['nl', 'spoedklusje', null],
    ['en', 'Small job', null],
    ['de', 'kleiner Auftrag', null],
    ['fr', 'Petite mission', null],
    // Why somebody is needed.
    ['nl', 'Zwangerschapsverlof', null],
    ['en', 'Maternity leave', null],
    ['de', 'Krankheit', null],
    ['fr', 'Grossesse', null],
    // A time or holiday.
    ['nl', 'Bouwvak', null],
    ['nl', 'Na de kermis', null],
    ['en', 'before the holidays', null],
    ['en', 'tmrw', null],
    ['de', 'Nach dem Fest', null],
    ['de', 'Betriebsferien', null],
    ['fr', 'Le 4 juin', null],
    ['fr', 'Après la fête', null],
    ['fr', "À l'automne", null],
    ['fr', 'Retour de vacances', null],
    // What somebody says.
    ['nl', 'Komt dit uit?', null],
    ['nl', 'toch niet', null],
    ['en', 'Which week', null],
    ['en', "We're nearly there... honest", null],
    ['de', 'doch früher', null],
    ['fr', 'On avance', null],
    ['fr', "C'est reparti", null],
    ['nl', 'Hoi Sanne', null],
    ['de', 'Hallo Lena', null],
    ['nl', 'Update', null],
    ['de', 'Danke!', null],
  ]);
});

describe('a subject that holds such a word', () => {
  named([
    ['nl', 'Vakantiewaarneming', 'Vakantiewaarneming'],
    ['nl', 'UI', 'UI'],
    ['nl', 'ui', null],
    ['nl', 'Urenregistratie', 'Urenregistratie'],
    ['en', 'Holiday cover', 'Holiday cover'],
    ['en', 'Budget tool', 'Budget tool'],
    ['de', 'Anruf-App', 'Anruf-App'],
    ['de', 'Hallo-Welt-Kampagne', 'Hallo-Welt-Kampagne'],
    ['de', 'Krankheitsvertretung', 'Krankheitsvertretung'],
    ['fr', 'Carnet de vacances', 'Carnet de vacances'],
    // Said in a sentence, a thing to be made is named all the same.
    ['nl', 'Kun je onze website maken?', 'website'],
    ['en', 'Can you do a brochure', 'brochure'],
    ['de', 'Können Sie den Katalog machen?', 'Katalog'],
    ['fr', 'Peux-tu faire une affiche ?', 'affiche'],
    ['nl', 'Na de website', 'website'],
  ]);
});

/** When in doubt the subject of a first mail wins: what a sentence names may be a part of the work, or beside it. */
describe('a subject and a sentence', () => {
  it.each([
    ['nl', 'Boerderijdag', 'In juli zou je ze moeten tekenen, eerder is de tekst niet klaar.', 'juli', 'Boerderijdag'],
    ['nl', 'Interim boekhouder', 'Duur: vier maanden, vanaf 1 juli.', '1 juli', 'Interim boekhouder'],
    ['nl', 'goot schuur', 'Goot van de schuur: na het hooien, dus in juli.', 'juli', 'goot schuur'],
    ['nl', 'Luisterverhaal', 'Besloten is: jij leest het voor, eind mei.', 'eind mei', 'luisterverhaal'],
    ['en', 'Server room', 'The maintenance window is in May.', 'May', 'Server room'],
    ['de', 'Bildband', 'Neuer Stand: 3. bis 9. Juni bei dir.', '3. bis 9. Juni', 'Bildband'],
    [
      'de',
      'Leichte Sprache',
      'Nur noch: wenn es bewilligt wird, machst du im Mai das Audit.',
      'Mai',
      'Leichte Sprache',
    ],
    ['fr', 'Fresque', 'Le mur du salon de thé, on le fait en mai.', 'mai', 'fresque'],
    ['fr', 'Correction', "Une nouvelle : l'autrice est en retard, ce sera en mai.", 'mai', 'Correction'],
    // The subject says nothing: then the sentence does.
    ['nl', 'Spoedje', 'In mei zou je de website doen.', 'mei', 'website'],
    ['nl', 'Nieuwe opdracht', 'In mei heb ik werk voor je: een vaandel.', 'mei', 'vaandel'],
    ['nl', 'Nieuwe opdracht', 'Het is nu wel zeker: in de herfst, dus vanaf 1 oktober.', '1 oktober', null],
    ['de', 'Nach dem Fest', 'Im Mai brauchen wir die neue Broschüre.', 'Mai', 'neue Broschüre'],
    ['fr', 'Bonne année', "En mai il nous faut l'affiche.", 'mai', 'affiche'],
    ['en', 'Happy new year', 'In May we need the brochure.', 'May', 'brochure'],
  ] as const)('%s: %s + %s', (language, subject, sentence, words, job) => {
    expect(findJob(sentence, subject, language, words)).toBe(job);
  });
});

describe('a word that the mail itself writes small', () => {
  it.each([
    ['nl', 'Dorpsplein', 'Dan mag u het dorpsplein ophogen.', 'dorpsplein'],
    ['en', 'Sleeve cards', 'Could you write the sleeve cards?', 'sleeve cards'],
    ['en', 'Mosaic for the Hall', 'The old mosaic goes in May.', 'mosaic for the Hall'],
    ['fr', 'Pergola', 'Vous pouvez monter la pergola.', 'pergola'],
    ['nl', 'Bakker', 'Bakker komt in mei.', 'Bakker'],
    ['en', 'Marsh website', 'Marsh opens in May.', 'Marsh website'],
    ['de', 'Zaun', 'der zaun wird im mai gebaut', 'Zaun'],
  ] as const)('%s: %s', (language, subject, body, job) => {
    expect(findJob('', subject, language, '', { body, isOnly: true })).toBe(job);
  });
});

it('of two jobs in one mail each is named by its sentence', () => {
  const mail = { body: '', isOnly: false };
  expect(findJob('In mei de website.', 'Dorpsfeest', 'nl', 'mei', mail)).toBe('website');
  expect(findJob('In juni de brochure.', 'Dorpsfeest', 'nl', 'juni', mail)).toBe('brochure');
});
