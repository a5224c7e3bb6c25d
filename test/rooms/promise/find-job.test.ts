import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { findJob } from '../../../lib/promise/choice/find-job.ts';

/** What the subject alone names: the sentence says nothing of the work. */
const SUBJECTS: readonly [Language, string, string][] = [
  ['fr', 'Re: notre nouvelle gazette', 'nouvelle gazette'],
  ['fr', 'Nos étiquettes', 'étiquettes'],
  ['nl', 'Onze nieuwe etiketten', 'nieuwe etiketten'],
  ['nl', 'ons bord', 'bord'],
  ['en', 'Our labels', 'labels'],
  ['de', 'Unsere Etiketten', 'Etiketten'],
  ['de', 'Unsere neuen Etiketten', 'Unsere neuen Etiketten'],
  ['fr', 'La Source', 'La Source'],
  ['fr', 'Nostalgie', 'Nostalgie'],
  ['nl', 'Onszelf', 'Onszelf'],
];

/** A time that is part of the name stays in it; one that says when goes, and the word that led to it. */
const NAMED_AFTER_A_TIME: readonly [Language, string, string | null][] = [
  ['en', 'photos for the spring catalogue', 'photos for the spring catalogue'],
  ['en', 'Christmas campaign', 'Christmas campaign'],
  ['en', 'FW: Summer party flyer', 'summer party flyer'],
  ['en', 'May newsletter', 'May newsletter'],
  ['en', 'September work', null],
  ['en', 'Website in September', 'website'],
  ['en', 'Brochure - 12 May', 'brochure'],
  ['en', 'Brochure for the first week of May', 'brochure'],
  ['en', 'Translation from September', 'translation'],
  ['en', 'Brochure by mid-May', 'brochure'],
  ['nl', 'Nieuwsbrief van mei', 'nieuwsbrief van mei'],
  ['nl', 'Website vanaf mei', 'website'],
  ['nl', 'Folder tegen eind maart', 'folder'],
  ['nl', 'Mei-nieuwsbrief', 'mei-nieuwsbrief'],
  ['nl', 'Beschikbaar in mei?', null],
  ['de', 'Mai-Newsletter', 'Mai-Newsletter'],
  ['de', 'Katalog Frühjahr 2027', 'Katalog'],
  ['de', 'Übersetzung ab September', 'Übersetzung'],
  ['de', 'Broschüre bis Mitte Mai', 'Broschüre'],
  ['fr', 'Catalogue de printemps', 'catalogue de printemps'],
  ['fr', 'Newsletter de mai', 'newsletter de mai'],
  ['fr', "Catalogue d'automne", "catalogue d'automne"],
  ['fr', 'Brochure pour mi-mai', 'brochure'],
  ['fr', 'Traduction à partir de septembre', 'traduction'],
  // The subjects of the letters that clients answer, and the like.
  ['nl', 'Re: Planning na de zomer: website', 'website'],
  ['nl', 'Re: Planning half november: nieuwe huisstijl', 'nieuwe huisstijl'],
  ['nl', 'Offerte: folder', 'folder'],
  ['nl', 'Jaarverslag - planning', 'jaarverslag'],
  ['en', 'RE: Annual report FY26 - timing', 'Annual report FY26'],
  ['de', 'Relaunch Website – Zeitplan', 'Relaunch Website'],
  ['nl', 'Re: Planning week 42', null],
  ['en', 'Re: Planning for October: photo shoot', 'photo shoot'],
  ['en', 'Availability in May: photo shoot', 'photo shoot'],
  ['de', 'AW: Planung für Mitte Oktober: Broschüre', 'Broschüre'],
  ['fr', 'RE: Planning pour octobre : brochure', 'brochure'],
];

/** A subject begins with a capital that a sentence does not have, unless it is a name. */
const WITHIN_A_SENTENCE: readonly [Language, string, string][] = [
  ['nl', 'Nieuwe huisstijl', 'nieuwe huisstijl'],
  ['nl', 'Jaarverslag 2026', 'jaarverslag 2026'],
  ['nl', 'Nieuw logo', 'nieuw logo'],
  ['nl', 'Philips website', 'Philips website'],
  ['nl', 'Website Philips', 'Website Philips'],
  ['nl', 'NIEUWE HUISSTIJL', 'NIEUWE HUISSTIJL'],
  ['en', 'Illustrations for the handbook', 'illustrations for the handbook'],
  ['en', 'Spring catalogue', 'spring catalogue'],
  ['en', 'Acme website', 'Acme website'],
  ['en', 'Website for Acme', 'Website for Acme'],
  ['en', 'Project Bluebird', 'Project Bluebird'],
  ['de', 'Neue Website', 'Neue Website'],
  ['fr', 'Refonte du site', 'refonte du site'],
  ['fr', 'Nouvelle charte graphique', 'nouvelle charte graphique'],
  ['fr', 'Atelier Lumière', 'Atelier Lumière'],
];

describe('a job as it stands within a sentence', () => {
  it.each(WITHIN_A_SENTENCE)('%s: %s', (language, subject, job) => {
    expect(findJob('', subject, language, '')).toBe(job);
  });
});

describe('a job that is named after a time', () => {
  it.each(NAMED_AFTER_A_TIME)('%s: %s', (language, subject, job) => {
    expect(findJob('', subject, language, '')).toBe(job);
  });
});

describe('a job named by the subject', () => {
  it.each(SUBJECTS)('%s: %s', (language, subject, job) => {
    expect(findJob('', subject, language, '')).toBe(job);
  });
});

/** The subject of a first mail that names a thing to be made is the job's name; the subject of an answer may be of something else. */
const BOTH: readonly [subject: string, sentence: string, period: string, job: string][] = [
  ['Packaging copy', 'After that the packaging is yours, early August.', 'early August', 'packaging copy'],
  ['Kinderboek', 'Vanaf half september kun jij met de illustraties beginnen.', 'vanaf half september', 'kinderboek'],
  ['Re: kinderboek', 'Vanaf half september kun jij met de website beginnen.', 'vanaf half september', 'website'],
  // Of an answer the clause of the period names it, and no other.
  [
    'Re: Jaarverslag',
    'De website is half maart klaar, en dan kun jij in april drie weken aan de slag.',
    'april',
    'jaarverslag',
  ],
  ['Re: even bijpraten', 'De website is half maart klaar, en dan kun jij in april aan de slag.', 'april', 'website'],
  ['Even bijpraten', 'In september de website en in november het jaarverslag.', 'september', 'website'],
  ['Even bijpraten', 'In september de website en in november het jaarverslag.', 'november', 'jaarverslag'],
  ['Hello', 'We want the website redesign in May.', 'May', 'website redesign'],
  ['Belletje', 'Bert belde, wil in het najaar een animatie.', 'najaar', 'animatie'],
];

describe('a job named by the subject and the sentence', () => {
  it.each(BOTH)('%s + %s (%s): %s', (subject, sentence, period, job) => {
    expect(findJob(sentence, subject, /^[A-Z]\w+ copy|Hello/.test(subject) ? 'en' : 'nl', period)).toBe(job);
  });
});
