import { expect, it } from 'vitest';
import { dutchMails } from '../../lib/check-in/words/nl-mails.ts';
import { writeMail } from '../../lib/check-in/write-mail.ts';
import { contextOf, everyMail, viewOf } from '../reports/every-mail.ts';
import { TRAPS } from './letter-traps.ts';

/** What a mail to the freelancer said and no longer says: what the eye of a first-time user stumbled over. */
const STUMBLES: readonly (readonly [stumble: RegExp, wrong: string])[] = [
  [/Antwoord gewoon:/, 'Klopt er iets niet? Antwoord gewoon: oktober, week 42'],
  [/volloopt/, 'De klus telt vanaf nu mee als je agenda volloopt.'],
  [/bewaart zit\b/, 'Alles wat Pencilled van je bewaart zit in de bijlagen'],
  [/gaan er niet bij/, 'Meer adressen gaan er niet bij'],
  [/staat voortaan (?:je|u)\b/, 'in berichtjes aan Marieke staat voortaan je.'],
  [/had ik al/, 'De klus van Marieke had ik al genoteerd.'],
  [/die je doorstuurde|geen afzender/, 'Van wie is de mail die je doorstuurde?'],
  [/iets te zeggen valt/, 'Vraag wanneer er wel iets te zeggen valt.'],
];

const dutch = everyMail().filter(({ language }) => language === 'nl');
const textOf = ({ mail }: (typeof dutch)[number]): string => `${mail.subject}\n${mail.text}`;

it.each(STUMBLES)('no Dutch mail says %s', (stumble, wrong) => {
  expect(wrong).toMatch(stumble);
  expect(dutch.length).toBeGreaterThan(70);
  expect(dutch.filter((one) => stumble.test(textOf(one))).map(({ name }) => name)).toEqual([]);
});

it.each([
  ['name', 'Sanne de V.', 'Berichtjes worden nu ondertekend met ‘Sanne de V.’.'],
  ['country', 'Verenigd Koninkrijk', 'De feestdagen van het Verenigd Koninkrijk tellen nu mee.'],
  ['country', 'Verenigde Staten', 'De feestdagen van de Verenigde Staten tellen nu mee.'],
  ['country', 'België', 'De feestdagen van België tellen nu mee.'],
] as const)('the setting %s %s is told as a sentence', (setting, value, told) => {
  expect(dutchMails.settings[setting](value)).toBe(told);
});

it.each(['no', 'booked'] as const)('of a week that is over "%s" speaks in the past', (to) => {
  const week = { from: '2026-08-03', to: '2026-08-10', grain: 'week', bound: 'in', words: 'week 32' } as const;
  const mail = writeMail(
    { kind: 'answer', to },
    contextOf('nl', '2026-08-18T09:00:00.000Z')({ subject: viewOf('nl', { period: week }, null) }),
  );
  expect(mail.text).not.toMatch(/gaat niet door\.|ruimte is weer vrij|bezet is/);
  expect(mail.text).toMatch(/is niet doorgegaan|^Geboekt: /);
});

it('what has nothing to take back can still be let go', () => {
  const mail = dutch.find(({ name }) => name === 'answer: nothing-to-undo');
  expect(mail?.mail.text).toContain('Moet de klus weg? Antwoord: laat maar.');
});

it('no Dutch mail falls into a trap of the letters', () => {
  const links = /^\s*(?:https|mailto):.*$/gm;
  const fallen = dutch.flatMap((one) =>
    TRAPS.nl
      .filter(({ trap }) => trap.test(textOf(one).replace(links, '').replace(/^ +/gm, '')))
      .map(({ wrong }) => `${one.name}: ${wrong}`),
  );
  expect(fallen).toEqual([]);
});
