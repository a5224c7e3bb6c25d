import { describe, expect, it } from 'vitest';
import { findGreetingName } from '../../../lib/check-in/find-greeting-name.ts';
import { firstName, fullName } from '../../../lib/check-in/person-name.ts';

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
    expect(findGreetingName(body, display)).toBe(name);
  });

  it('is quick on a mail of 10 MB, and finds the name at its end', () => {
    expect(findGreetingName(`${'groet '.repeat(1_700_000)}\nGroet,\nMarieke`, '')).toBe('Marieke');
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
