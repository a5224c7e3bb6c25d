import { describe, expect, it } from 'vitest';
import { findGreetingName } from '../../../lib/check-in/find-greeting-name.ts';
import { letterFor } from '../../../lib/check-in/letter-for.ts';
import { firstName, fullName, personName } from '../../../lib/check-in/person-name.ts';
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
    expect(findGreetingName(body, { name: display, address: null }, 'nl')).toBe(name);
  });

  it.each([
    ['fr', 'Cordialement,\nM. DUPONT', 'Monsieur Dupont'],
    ['fr', 'Cordialement,\nMme LEFÈVRE-ROUX', 'Madame Lefèvre-Roux'],
    ['de', 'Mit freundlichen Grüßen\nFrau MÜLLER-LÜDENSCHEID', 'Frau Müller-Lüdenscheid'],
    ['de', 'Mit freundlichen Grüßen\nHerr OTT', 'Herr Ott'],
    ['nl', 'Met vriendelijke groet,\nMevr. DE VRIES', 'mevrouw De Vries'],
    ['nl', 'Met vriendelijke groet,\nMevr. T. VAN DER BERG', 'mevrouw Van der Berg'],
    ['nl', 'Met vriendelijke groet,\nMevr. van der Berg', 'mevrouw van der Berg'],
    ['nl', 'Met vriendelijke groet,\nMevr. ten Brink', 'mevrouw ten Brink'],
    ['fr', 'Cordialement,\nMme LE GALL', 'Madame Le Gall'],
    ['en', "Kind regards,\nMr O'NEILL", "Mr O'Neill"],
    ['en', 'Kind regards,\nMrs McDonald', 'Mrs McDonald'],
  ] satisfies [Language, string, string][])(
    'in %s: a surname in capitals, as it is said: %j',
    (language, body, name) => {
      expect(findGreetingName(body, { name: '', address: null }, language)).toBe(name);
    },
  );

  it.each([
    ['Monsieur DUPONT', 'fr', 'Monsieur Dupont'],
    ['Marie DUPONT', 'fr', 'Marie'],
    ['DJ Marlon', 'nl', ''],
    ['IBM', 'en', ''],
  ] satisfies [string, Language, string][])('of the display name %j', (display, language, name) => {
    expect(findGreetingName('Voilà.', { name: display, address: null }, language)).toBe(name);
  });

  it.each([
    ['Marie DUPONT', 'Marie Dupont'],
    ['Jan DE VRIES', 'Jan de Vries'],
    ['Marie LE GALL', 'Marie Le Gall'],
    ["Sean O'NEILL", "Sean O'Neill"],
    ['Ann McDonald', 'Ann McDonald'],
    ['Piet van der Berg', 'Piet van der Berg'],
    ['Sam IBM', 'Sam IBM'],
    ['J.P. BAKKER', 'J.P. Bakker'],
    ['DJ Marlon', 'DJ Marlon'],
  ])('%j in a formal letter is %j', (display, name) => {
    expect(personName(display, null)).toBe(name);
  });

  it('is quick on a mail of 10 MB, and finds the name at its end', () => {
    expect(findGreetingName(`${'groet '.repeat(1_700_000)}\nGroet,\nMarieke`, { name: '', address: null }, 'nl')).toBe(
      'Marieke',
    );
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
    expect(
      findGreetingName(`Hello.\n\nThat would be in September.\n${signed}`, { name: '', address: null }, language),
    ).toBe(name);
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
    expect(findGreetingName(`Hello.\nIn September.\n${closing}`, { name: 'Studio', address: null }, language)).toBe(
      'Ron',
    );
  });

  it('is not whom it greets', () => {
    expect(findGreetingName('Servus Kilian,\nim September.', { name: '', address: null }, 'de')).toBe('');
    for (const body of ['Hoi Sanne, in september.', 'Moin Sanne, in september.', 'Extern\nMoin Sanne,\nin september.'])
      expect(findGreetingName(body, { name: 'Klant0 Bakker', address: 'klant0@bakker.example' }, 'nl')).toBe('');
    expect(findGreetingName('Ciao Mattia,\nin settembre.', { name: '', address: null }, 'nl')).toBe('');
  });

  it.each([
    ['nl', 'Bedankt Sanne!\nIn september heb ik werk voor je.'],
    ['nl', 'Tot maandag Sanne, dan praten we.\nIn september is er ook werk.'],
    ['nl', 'Goede middag Sanne,\nin september heb ik werk.'],
    ['en', 'See you Monday, Sanne.\nThere is work in September.'],
    ['en', 'Happy New Year Sanne!\nWe have work in September.\nOk?'],
    ['de', 'Guten Tag Frau Vogel,\nim September brauchen wir Sie.'],
    ['de', 'Extern\nFrohes Neues Sanne,\nim September brauchen wir Sie.'],
    ['fr', 'Bonne année Sanne,\nnous avons du travail en septembre.'],
  ] as const)('%s: is not whom a wish above the mail is for: %j', (language, body) => {
    expect(findGreetingName(body, { name: '', address: null }, language)).toBe('');
  });

  it('may write no capitals', () => {
    expect(findGreetingName('yo, in september?\nkit', { name: '', address: null }, 'en')).toBe('Kit');
    expect(findGreetingName('yo, in september?', { name: 'matteo', address: null }, 'en')).toBe('Matteo');
    expect(findGreetingName('in september, ok?\nthx', { name: 'info', address: null }, 'en')).toBe('');
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
    ['de', 'formal', 'Dr. Kessler', 'Dr. P. Kessler', 'Guten Tag Dr. Kessler,'],
    ['de', 'formal', 'Familie Roth', 'Fam. Roth', 'Sehr geehrte Familie Roth,'],
    ['de', 'formal', '', 'Stadtwerke Ulmen', 'Guten Tag,'],
    ['de', 'formal', 'Frau Dr. Seidel', 'Frau Dr. Seidel', 'Sehr geehrte Frau Dr. Seidel,'],
    ['en', 'informal', '', 'R. Thwaites', 'Hi there,'],
    ['fr', 'formal', 'Monsieur et Madame Blanc', '', 'Bonjour Monsieur et Madame Blanc,'],
    // Nobody is named where only a firm is, or where somebody else signed.
    ['nl', 'formal', '', 'Kettingkast', 'Goedendag,'],
    ['nl', 'informal', '', 'Speelgoedhuis', 'Hoi,'],
    ['de', 'formal', '', 'Mayr Anlagenbau', 'Guten Tag,'],
    ['de', 'informal', '', 'Teeladen', 'Hallo,'],
    ['en', 'formal', '', 'Fletcher Builders', 'Hello,'],
    ['fr', 'formal', '', 'Menuiserie Pons', 'Bonjour,'],
    ['fr', 'informal', '', 'Coop', 'Bonjour,'],
    ['de', 'formal', 'Nadine', 'B. von Arnim', 'Guten Tag,'],
    // Who says "Sie", "u" or "vous" is greeted by the whole name, or by none; a title before it changes nothing.
    ['de', 'formal', 'Petra', 'Petra Lindner', 'Guten Tag Petra Lindner,'],
    ['de', 'formal', 'Petra', 'Dr. Petra Lindner', 'Guten Tag Dr. Petra Lindner,'],
    ['de', 'formal', 'Petra', 'Dipl.-Ing. Petra Lindner', 'Guten Tag Dipl.-Ing. Petra Lindner,'],
    ['de', 'formal', 'Frau Lindner', 'Dr. Petra Lindner', 'Sehr geehrte Frau Lindner,'],
    ['de', 'formal', 'Frau Dr. Lindner', 'Petra Lindner', 'Sehr geehrte Frau Dr. Lindner,'],
    ['de', 'formal', 'Petra', '', 'Guten Tag,'],
    ['de', 'formal', 'Petra', 'Petra', 'Guten Tag,'],
    ['de', 'informal', 'Petra', 'Dr. Petra Lindner', 'Hallo Petra,'],
    ['nl', 'formal', 'Petra', 'Dr. Petra Lindner', 'Geachte dr. Petra Lindner,'],
    ['nl', 'formal', 'Petra', 'Petra Lindner', 'Beste Petra Lindner,'],
    ['nl', 'formal', 'Petra', 'Ir. Petra Lindner', 'Beste Petra Lindner,'],
    ['nl', 'formal', 'Petra', 'Stadswerken Neuburg', 'Goedendag,'],
    ['nl', 'formal', 'dr. Lindner', 'Dr. P. Lindner', 'Geachte dr. Lindner,'],
    ['nl', 'informal', 'Petra', 'Dr. Petra Lindner', 'Hoi Petra,'],
    ['fr', 'formal', 'Hélène', 'Hélène Marchand', 'Bonjour Hélène Marchand,'],
    ['fr', 'formal', 'Hélène', 'Dr Hélène Marchand', 'Bonjour Dr Hélène Marchand,'],
    ['fr', 'formal', 'Docteur Martel', 'Cabinet Martel', 'Bonjour Docteur Martel,'],
    ['fr', 'formal', 'Hélène', '', 'Bonjour,'],
    ['fr', 'informal', 'Hélène', 'Hélène Marchand', 'Bonjour Hélène,'],
    ['en', 'formal', 'Helen', 'Dr Helen Okafor', 'Dear Helen,'],
  ] as const)('%s, %s: %s', (language, register, greetingName, display, greeting) => {
    const context = { ...sampleContext({ subject: null }, language) };
    const about = promise({ language, register, greetingName, client: { name: display, address: 'a@b.example' } });
    expect(letterFor('check-in', about, [], context)?.letter.text.split('\n')[0]).toBe(greeting);
  });
});

describe('what tells', () => {
  const IN = 'In september.';
  const said = (body: string, name: string, address: string) => findGreetingName(body, { name, address }, 'nl');

  it('first: how they signed behind a closing', () => {
    expect(said(`${IN}\n\nGroet, Bob`, 'Robert Mol', 'robert@mol.example')).toBe('Bob');
  });

  it('then: a display name that the address bears out, more than a last line', () => {
    expect(said(`${IN}\nTandem`, 'Robert Mol', 'robert@mol.example')).toBe('Robert');
    expect(said(`${IN}\nTandem`, 'Robert Mol', 'x1@mol.example')).toBe('Tandem');
  });

  it('a title in the last line more than both', () => {
    expect(said(`${IN}\nMevr. Kuiper`, 'Griffie Oost', 'griffie@oost.example')).toBe('mevrouw Kuiper');
  });

  it('not: a display name of which the address knows nothing', () => {
    for (const address of ['info@mol.example', 'info@robertmol.example', 'robert@robert.example'])
      expect(said(IN, 'Robert', address)).toBe('');
    expect(said(IN, 'Robert', 'r.mol@mol.example')).toBe('Robert');
    expect(said(IN, 'Robert Mol', 'mol@post.example')).toBe('Robert');
    expect(said(IN, 'Robert (Mol & Mol)', 'info@molenmol.example')).toBe('Robert');
  });

  it('last: an address of two names, where none is shown', () => {
    expect(said(IN, '', 'robert.mol@post.example')).toBe('Robert');
    expect(said(IN, '', 'klanten.service@post.example')).toBe('');
    expect(said(IN, '', 'robert@post.example')).toBe('');
    expect(said(IN, 'Kettingkast', 'robert.mol@post.example')).toBe('');
  });
});

/** First names that end as a firm's word does, or begin as one. */
const LIKE_FIRMS =
  'Baptiste Évariste Félicien Lucien Bonaventure Clément Clémence Valérie Valerie Rosemarie Solange Pierre Fleur Miel Izaak Koenraad Bernard Melchior Hildegard Hartmut Joachim Roland Stanislaus Jeffery Avery Emery Ellery Bishop Marshall Rashed Nihal Akbar Caroline Céline Jacqueline Conway River Stein Tal Co Bo Art Will Mark Guy';

describe('a first name', () => {
  it.each(LIKE_FIRMS.split(' '))('%s is no firm', (name) => {
    expect(firstName(`${name} Postma`, null)).toBe(name);
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
    expect(firstName(display, null)).toBe(first);
  });
});
