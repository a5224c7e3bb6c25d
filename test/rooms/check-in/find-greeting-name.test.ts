import { describe, expect, it } from 'vitest';
import { findGreetingName } from '../../../lib/check-in/find-greeting-name.ts';
import { letterFor } from '../../../lib/check-in/letter-for.ts';
import { firstName, fullName } from '../../../lib/check-in/person-name.ts';
import type { Language } from '../../../lib/period/language.ts';
import { promise, context as sampleContext } from './samples.ts';

describe('findGreetingName', () => {
  it.each([
    ['as signed', 'Hoi Sanne,\n\nIn september heb ik werk.\n\nGroet,\nMarieke', 'M. Postma', 'Marieke'],
    ['on the line of the closing', 'Tot dan! Groet, Marieke', 'Postma, Marieke', 'Marieke'],
    ['on a closing of its own', 'Akkoord.\n\nGroetjes Marieke', 'M. Postma', 'Marieke'],
    ['by the first of two names', 'Met vriendelijke groet,\n\nMarieke Postma\nStudio Postma', '', 'Marieke'],
    [
      'with the honorific of the signature',
      'Met vriendelijke groeten,\nMw. T. Appelman',
      'Stichting Het Spoor',
      'mevrouw Appelman',
    ],
    ['with the honorific of a German signature', 'Mit freundlichen Grüßen\nFrau Schäfer', '', 'Frau Schäfer'],
    ['in English', 'See you.\n\nBest wishes,\nHelen\n+44 20 7946 0000', 'Dr Helen Okafor', 'Helen'],
    ['in German', 'Bis dann!\n\nViele Grüße\nPaul', 'Paul Ziegler', 'Paul'],
    ['in French', 'Merci beaucoup.\n\nBien cordialement,\nAmélie Roux', '', 'Amélie'],
    ['a French composed name', 'À bientôt,\nJean-François', 'JF Dupré', 'Jean-François'],
    ['in German, in the singular', 'Kannst du?\nGruß, Sven', '', 'Sven'],
    ['as "your"', 'Frohe Feste!\nDein Götz', '', 'Götz'],
    ['behind the closing of a mail of one line', 'Kan dat? Gr. Ria Jansen', 'Bakkerij Jansen', 'Ria'],
    ['not by a bakery', 'In september.', 'Bakkerij Jansen', ''],
    ['not by a builder', 'In september.', 'Bouwbedrijf De Vries', ''],
    ['not by a printer', 'Im September.', 'Druckerei Huber', ''],
    ['by a surname that is a firm only inside a longer word', 'In september.', 'Erik Kantoor', 'Erik'],
    ['with a kiss', 'Ik ben dan weg.\nxx Joan', '', 'Joan'],
    ['in haste', 'Keen?\nTa, Lou', '', 'Lou'],
    ['soon, in French', 'On se voit là-bas.\nÀ très vite, Oscar', '', 'Oscar'],
    ['on a last line without a closing', 'Fijne zomer alvast, tot later.\nDaniëlle', '', 'Daniëlle'],
    ['not by a department', 'Bitte korrigieren.\nMfG Buchhaltung', '', ''],
    ['not by a publisher', 'Groet\nUitgeverij Palet', '', ''],
    ['not by capitals', 'Beste Grüße, RA Kling', '', ''],
    ['not by an initial before a surname', 'Mit besten Grüßen\nM. Scholz', '', ''],
    ['not by a quoted line', 'Ja, graag.\n> Sanne', '', ''],
    ['by the display name where nobody signed', 'In september heb ik werk voor je.', 'Marieke Postma', 'Marieke'],
    ['by the display name turned round', 'In september heb ik werk voor je.', 'Postma, Marieke', 'Marieke'],
    ['without a desk', 'In September.', 'Douglas, Fiona (Finance)', 'Fiona'],
    ['not by a firm', 'In september.', 'Stichting Het Groene Spoor', ''],
    ['not by an address', 'In september.', 'info@postma.example', ''],
    ['not by an initial', 'In september.', 'M. Postma', ''],
    ['not by a telephone number', 'Groet,\n06 12345678', '', ''],
    ['a title is no name', 'In September.', 'Dr. Helen Okafor', 'Helen'],
    ['nothing at all', '', '', ''],
  ])('%s', (_what, body, display, name) => {
    expect(findGreetingName(body, display, 'nl')).toBe(name);
  });

  it('is quick on a mail of 10 MB, and finds the name at its end', () => {
    expect(findGreetingName(`${'groet '.repeat(1_700_000)}\nGroet,\nMarieke`, '', 'nl')).toBe('Marieke');
  });
});

/** What stands last in a mail, and how it is greeted. */
const SIGNED: readonly (readonly [Language, string, string])[] = [
  // A title goes along; an initial and a first name before a surname do not.
  ['nl', 'Mevr. Kuiper', 'mevrouw Kuiper'],
  ['nl', 'Dhr. A. Smit', 'meneer Smit'],
  ['nl', 'Mw. Anneke Bos', 'mevrouw Bos'],
  ['nl', 'Mevrouw El Idrissi', 'mevrouw El Idrissi'],
  ['nl', 'Fam. Noordhof', 'familie Noordhof'],
  ['nl', 'Ds. Plantinga', 'dominee Plantinga'],
  ['nl', 'Juf Anja', 'juf Anja'],
  ['nl', 'Mr. K. Wiersum', ''],
  ['nl', 'drs. P. Kramer', ''],
  ['en', 'Mr S. Banerjee', 'Mr Banerjee'],
  ['en', 'Mrs Adeyemi, Head', 'Mrs Adeyemi'],
  ['en', 'Mrs J. Whitlock, Hon. Sec.', 'Mrs Whitlock'],
  ['en', 'Dr Okoro (Mrs)', 'Dr Okoro'],
  ['en', 'Dr Helen Okoro', 'Helen'],
  ['en', 'Capt. Alan Finch', 'Alan'],
  ['en', "Lettings (Mrs O'Hara)", "Mrs O'Hara"],
  ['de', 'Frau Dr. Seidel', 'Frau Dr. Seidel'],
  ['de', 'Ihre Fam. Roth', 'Familie Roth'],
  ['de', 'Ehepaar Kling', 'Ehepaar Kling'],
  ['de', 'Dr. P. Kessler', 'Dr. Kessler'],
  ['fr', 'M. et Mme Blanc', 'Monsieur et Madame Blanc'],
  ['fr', 'Mme Leroy', 'Madame Leroy'],
  ['fr', 'Mme de Villiers', 'Madame de Villiers'],
  ['fr', 'M. Blanc', 'Monsieur Blanc'],
  ['fr', 'Mr Haddad', 'Monsieur Haddad'],
  ['fr', 'Dr Martel', 'Docteur Martel'],
  ['fr', 'Le maire (Jean-Luc)', 'Jean-Luc'],
  // Two sign together.
  ['nl', 'Bas en Fenna', 'Bas en Fenna'],
  ['en', 'Ivy & Josh', 'Ivy & Josh'],
  ['de', 'Lena und Max Vogel', 'Lena und Max'],
  ['fr', 'Aline et Hugo', 'Aline et Hugo'],
  ['nl', 'Smit & Zonen', ''],
  // Who, and where.
  ['nl', 'Els, Uitgeverij Kornoelje', 'Els'],
  ['nl', 'Wilma (SV De Meeuwen)', 'Wilma'],
  ['en', 'Roger, Playhouse Trust', 'Roger'],
  ['fr', 'Bart, Namur', 'Bart'],
  ['de', 'Tine von Hofladen Ulme', 'Tine'],
  // A group or a role.
  ['nl', 'Wijkraad Oost', ''],
  ['nl', 'Cantorij Nieuwland', ''],
  ['nl', 'De conciërge', ''],
  ['nl', 'J. Kramer, rector', ''],
  ['nl', 'Recruitment, Depot West', ''],
  ['en', 'Deputy Head', ''],
  ['en', 'Library Services', ''],
  ['en', 'The Royal Society of Mosses', ''],
  ['en', 'P. Grewal, QS', ''],
  ['de', 'Dein Winzer', ''],
  ['de', 'Pflegedienstleitung, Haus Ulme', ''],
  ['de', 'Klinikverbund Saale', ''],
  ['fr', 'Les Pinsons', ''],
  ['fr', "L'équipe Mistral", ''],
  ['fr', 'Comité des fêtes', ''],
  ['fr', 'Commune de Vaux', ''],
  // What looks like one.
  ['nl', 'Jan Nieuwenhuis', 'Jan'],
  ['nl', 'Koenraad Smit', 'Koenraad'],
  ['en', 'Helen Church', 'Helen'],
  ['de', 'Anna Hof', 'Anna'],
];

describe('whom a mail is signed by', () => {
  it.each(SIGNED)('%s: %s → %s', (language, signed, name) => {
    expect(findGreetingName(`Hello.\n\nThat would be in September.\n${signed}`, '', language)).toBe(name);
  });

  it.each([
    ['nl', 'Grt Ron'],
    ['nl', 'Grtn, Ron'],
    ['nl', 'Met hartelijke groet, Ron'],
    ['nl', 'Fijne dagen, Ron'],
    ['en', 'Rgds, Ron'],
    ['en', 'Thanks a million, Ron'],
    ['de', 'Sportliche Grüße, Ron'],
    ['de', 'Mit kollegialem Gruß, Ron'],
    ['de', 'Pfiat di, Ron'],
    ['fr', 'Cdlt, Ron'],
    ['fr', 'Bise\nRon'],
    ['fr', 'Belles fêtes, Ron'],
  ] as const)('%s: behind “%s”', (language, closing) => {
    expect(findGreetingName(`Hello.\nIn September.\n${closing}`, 'Studio', language)).toBe('Ron');
  });

  it('is not whom it greets', () => {
    expect(findGreetingName('Servus Kilian,\nim September.', '', 'de')).toBe('');
    expect(findGreetingName('Ciao Mattia,\nin settembre.', '', 'nl')).toBe('');
  });

  it('may write no capitals', () => {
    expect(findGreetingName('yo, in september?\nkit', '', 'en')).toBe('Kit');
    expect(findGreetingName('yo, in september?', 'matteo', 'en')).toBe('Matteo');
    expect(findGreetingName('in september, ok?\nthx', 'info', 'en')).toBe('');
  });

  it.each([
    ['nl', 'formal', 'familie Noordhof', 'Fam. Noordhof', 'Geachte familie Noordhof,'],
    ['nl', 'informal', 'juf Anja', 'Juf Anja', 'Hoi juf Anja,'],
    ['nl', 'informal', 'mevrouw Kuiper', 'Mevr. Kuiper', 'Beste mevrouw Kuiper,'],
    ['nl', 'formal', '', 'Dienst Groen', 'Goedendag,'],
    ['nl', 'formal', '', 'drs. P. Kramer', 'Beste P. Kramer,'],
    ['nl', 'formal', '', 'Mr. K. Wiersum', 'Beste K. Wiersum,'],
    ['nl', 'formal', '', 'F. Otieno MSc', 'Beste F. Otieno,'],
    ['nl', 'formal', '', 'J. Kramer, rector', 'Beste J. Kramer,'],
    ['de', 'formal', 'Dr. Kessler', 'Dr. P. Kessler', 'Guten Tag Dr. P. Kessler,'],
    ['de', 'formal', 'Familie Roth', 'Fam. Roth', 'Sehr geehrte Familie Roth,'],
    ['de', 'formal', '', 'Stadtwerke Ulmen', 'Guten Tag,'],
    ['de', 'formal', 'Frau Dr. Seidel', 'Frau Dr. Seidel', 'Sehr geehrte Frau Dr. Seidel,'],
    ['en', 'informal', '', 'R. Thwaites', 'Hi there,'],
    ['fr', 'formal', 'Monsieur et Madame Blanc', '', 'Bonjour Monsieur et Madame Blanc,'],
  ] as const)('%s, %s: %s', (language, register, greetingName, display, greeting) => {
    const context = { ...sampleContext({ subject: null }, language) };
    const about = promise({ language, register, greetingName, client: { name: display, address: 'a@b.example' } });
    expect(letterFor('check-in', about, [], context)?.letter.text.split('\n')[0]).toBe(greeting);
  });
});

describe('a display name', () => {
  it.each([
    ['Postma, Marieke', 'Marieke Postma', 'Marieke'],
    ['Douglas, Fiona (Finance)', 'Fiona Douglas', 'Fiona'],
    ['"Marieke Postma" <x>', 'Marieke Postma x', 'Marieke'],
    ['Marieke Postma | Studio', 'Marieke Postma', 'Marieke'],
    ['marieke@postma.example', '', ''],
    ['Cœur & Œuvre SARL', 'Cœur & Œuvre SARL', ''],
    ['POSTMA', 'POSTMA', ''],
    ['', '', ''],
  ])('%s', (display, full, first) => {
    expect(fullName(display)).toBe(full);
    expect(firstName(display)).toBe(first);
  });
});
