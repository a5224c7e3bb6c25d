import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';
import { SAID_ON } from './period-table.ts';

describe('a break told in a sentence of its own, and work after it', () => {
  it.each<[Language, string, string, string]>([
    ['nl', 'De vakantie is hier van 1 t/m 16 mei. Kan je na de vakantie beginnen?', '2026-05-17', '2026-06-01'],
    [
      'nl',
      'Ik ben weg van 3 t/m 18 augustus. Als ik terug ben van vakantie kun je beginnen.',
      '2026-08-19',
      '2026-09-01',
    ],
    [
      'nl',
      'Ik ben 3 t/m 18 augustus op vakantie. Meteen na mijn vakantie kun je beginnen.',
      '2026-08-19',
      '2026-09-01',
    ],
    [
      'de',
      'Ich bin vom 3. bis 18. August weg. Sobald ich aus dem Urlaub zurück bin, geht es los.',
      '2026-08-19',
      '2026-09-01',
    ],
    ['fr', 'Je suis en congé du 3 au 18 août. Dès mon retour de vacances, on démarre.', '2026-08-19', '2026-09-01'],
    ['nl', 'We zijn weg van 3 t/m 18 augustus. Zodra we terug zijn kun je beginnen.', '2026-08-19', '2026-09-01'],
    [
      'nl',
      'Ik ben met verlof van 1 juni tot 20 september. Na mijn verlof wil ik beginnen.',
      '2026-09-21',
      '2026-10-01',
    ],
    ['nl', 'De beurs is 4–7 juni, daarna hebben we je nodig.', '2026-06-08', '2026-07-01'],
    ['nl', 'De lancering is op 9 september. Na de lancering mag jij de filmpjes maken.', '2026-09-10', '2026-10-01'],
    [
      'nl',
      'De kerstvakantie is van 19 december t/m 3 januari. Na de vakantie gaan we door.',
      '2027-01-04',
      '2027-02-01',
    ],
    ['en', 'I am away 1–16 May. Can you start when I am back?', '2026-05-17', '2026-06-01'],
    ['en', "I'm on maternity leave until 20 September. After my leave we start.", '2026-09-21', '2026-10-01'],
    [
      'en',
      'School holidays run from 22 July to 2 September. After the holidays we need you.',
      '2026-09-03',
      '2026-10-01',
    ],
    ['en', "I'm away on holidays 3-14 August. After my holidays you can start.", '2026-08-15', '2026-09-01'],
    ['en', 'The fair is on 4–7 June. After the fair, could you edit the clips?', '2026-06-08', '2026-07-01'],
    ['en', "We're closed 3-15 June, after that it's yours to paint.", '2026-06-16', '2026-07-01'],
    ['de', 'Wir haben vom 3. bis 18. August Betriebsferien. Danach gehts los.', '2026-08-19', '2026-09-01'],
    ['de', 'Die Messe ist vom 8. bis 11. September. Nach der Messe bräuchten wir dich.', '2026-09-12', '2026-10-01'],
    ['de', 'Ich bin bis 14. August im Urlaub. Wenn ich zurück bin, legen wir los.', '2026-08-15', '2026-09-01'],
    ['de', 'Unsere Betriebsferien sind vom 3. bis 18. August. Nach den Ferien gehts los.', '2026-08-19', '2026-09-01'],
    ['fr', 'Je suis en congé du 3 au 18 août, on démarre à mon retour.', '2026-08-19', '2026-09-01'],
    ['fr', 'Le salon a lieu du 8 au 11 septembre. Après le salon, on aura besoin de vous.', '2026-09-12', '2026-10-01'],
    ['fr', 'Nous fermons du 3 au 20 août, on commencera ensuite.', '2026-08-21', '2026-09-01'],
    ['fr', 'Les vacances vont du 4 juillet au 29 août. Après les vacances, on démarre.', '2026-08-30', '2026-10-01'],
  ])('%s: %s', (language, text, from, to) => {
    const reading = readPeriods(text, { saidOn: SAID_ON, languages: [language] }).at(-1);
    expect([reading?.from, reading?.to, reading?.bound]).toEqual([from, to, 'from']);
  });

  it('a holiday whose days are told is those days', () => {
    const readings = readPeriods('De vakantie is hier van 1 t/m 16 mei.', { saidOn: SAID_ON, languages: ['nl'] });
    expect(readings.map(({ from, to }) => [from, to])).toEqual([
      ['2026-05-01', '2026-05-17'],
      ['2026-05-01', '2026-05-17'],
    ]);
  });
});

it('takes no month from a day behind it', () => {
  const text = 'Nous fermons du 3 au 20 novembre, on commencera ensuite. Le 1er, rien.';
  const readings = readPeriods(text, { saidOn: SAID_ON, languages: ['fr'] });
  expect(readings.map(({ from }) => from)).toEqual(['2026-11-03', '2026-11-21', '2026-11-01']);
});

describe('what is behind nothing that was told', () => {
  it.each<[Language, string]>([
    ['nl', 'Als ik terug ben bel ik je.'],
    ['nl', 'De vergadering is op 4 juni. Daarna weten we meer.'],
    ['en', 'We had a meeting about the fair. After the fair I was tired.'],
    ['en', 'Please send it by 12 June, after that the list closes.'],
    ['en', "I'm away 1–16 May. When I'm back on 18 May I'll ring."],
    ['de', 'Die Sonderschau läuft bis 7. Juni. Danach, ab dem 8., bauen wir um.'],
    ['fr', 'Nous étions fermés du 3 au 20 février. Ensuite, rien.'],
  ])('%s: %s', (language, text) => {
    const rules = readPeriods(text, { saidOn: SAID_ON, languages: [language] }).map(({ rule }) => rule);
    expect(rules).not.toContain('after-told');
  });
});
