import { expect, it } from 'vitest';
import { everyMail } from '../reports/every-mail.ts';
import { TRAPS } from './letter-traps.ts';

/** What a mail to the freelancer said and no longer says: what the eye of a first-time user stumbled over. */
const STUMBLES: readonly (readonly [stumble: RegExp, wrong: string])[] = [
  [/Antwoord gewoon:/, 'Klopt er iets niet? Antwoord gewoon: oktober, week 42'],
  [/volloopt/, 'De klus telt vanaf nu mee als je agenda volloopt.'],
  [/bewaart zit\b/, 'Alles wat Pencilled van je bewaart zit in de bijlagen'],
  [/gaan er niet bij/, 'Meer adressen gaan er niet bij'],
  [/staat voortaan (?:je|u)\b/, 'in berichtjes aan Marieke staat voortaan je.'],
  [/had ik al/, 'De klus van Marieke had ik al genoteerd.'],
  [/iets te zeggen valt/, 'Vraag wanneer er wel iets te zeggen valt.'],
];

const dutch = everyMail().filter(({ language }) => language === 'nl');
const textOf = ({ mail }: (typeof dutch)[number]): string => `${mail.subject}\n${mail.text}`;

it.each(STUMBLES)('no Dutch mail says %s', (stumble, wrong) => {
  expect(wrong).toMatch(stumble);
  expect(dutch.length).toBeGreaterThan(70);
  expect(dutch.filter((one) => stumble.test(textOf(one))).map(({ name }) => name)).toEqual([]);
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
