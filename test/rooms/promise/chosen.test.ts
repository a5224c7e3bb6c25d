import { describe, expect, it } from 'vitest';
import { findPromise } from '../../../lib/promise/find-promise.ts';

const SAID_ON = '2026-10-05';

/** Of an answer to what the freelancer offers: the days that are promised, `from..to`, and what of the answer says so. */
const read = (body: string, history: string, note?: string) =>
  findPromise({
    subject: 'Re: shoot',
    body,
    history,
    saidOn: SAID_ON,
    ...(note === undefined ? {} : { note }),
  }).promises.map(({ period: { from, to, words } }) => `${from}..${to} ${words}`);

const DAYS = {
  nl: 'Ik kan op 3, 10 of 17 december komen.',
  en: 'I could do 3, 10 or 17 December.',
  de: 'Ich könnte am 3., 10. oder 17. Dezember kommen.',
  fr: 'Je peux venir le 3, le 10 ou le 17 décembre.',
} as const;

const LETTERED = 'A) w/c 9 November\nB) w/c 16 November\nC) some time in May';
const SATURDAYS = 'Pour novembre il me reste les samedis 7, 14 et 28. Le 21 j’ai un mariage.';
const WEEKDAYS = 'Ich könnte am Mo 19.10., Mi 21.10. oder Fr 23.10. kommen.';

describe('an answer chooses among the days that are offered below', () => {
  it.each([
    ['Doe dan maar de tweede.', DAYS.nl, '2026-12-10..2026-12-11 tweede'],
    ['The middle one it is, then.', DAYS.en, '2026-12-10..2026-12-11 middle'],
    ['Uns wäre der letzte Termin am liebsten.', DAYS.de, '2026-12-17..2026-12-18 letzte'],
    ['Plutôt la première date, merci.', DAYS.fr, '2026-12-03..2026-12-04 première'],
    ['De 17e graag.', DAYS.nl, '2026-12-17..2026-12-18 17e'],
    ['the 10th please', DAYS.en, '2026-12-10..2026-12-11 10th'],
    ['Den 3. nehmen wir!', DAYS.de, '2026-12-03..2026-12-04 3.'],
    ['Nous confirmons le 10 !', DAYS.fr, '2026-12-10..2026-12-11 10'],
    ['Nous acceptons le 10 !', DAYS.fr, '2026-12-10..2026-12-11 10'],
    ['Va pour le 10 !', DAYS.fr, '2026-12-10..2026-12-11 10'],
    ['Option B works for us.', LETTERED, '2026-11-16..2026-11-23 Option B'],
    ['On prend le deuxième de vos samedis !', SATURDAYS, '2026-11-14..2026-11-15 deuxième'],
    ['Den Mittwoch nehmen wir. Am Montag ist Trauerfeier.', WEEKDAYS, '2026-10-21..2026-10-22 Mittwoch'],
    [
      "Not the 3rd, we're away. The other one's fine.",
      'I could do 3 or 10 December.',
      '2026-12-10..2026-12-11 The other one',
    ],
    [
      'Ginge es auch eine Woche später?',
      'Ich könnte in der Woche vom 9. November.',
      '2026-11-16..2026-11-23 eine Woche später',
    ],
    ['Could we make it the 24th instead?', 'I can do Tuesday 17 November.', '2026-11-24..2026-11-25 24th'],
    ['If the 17th is still free, yes please.', DAYS.en, '2026-12-17..2026-12-18 17th'],
    ['Der erste geht nicht, der zweite schon.', DAYS.de, '2026-12-10..2026-12-11 zweite'],
    [
      'Die van februari komen ons het beste uit.',
      'Ik kan op 8 februari of op 9 maart.',
      '2027-02-08..2027-02-09 februari',
    ],
  ])('%s', (body, offer, chosen) => expect(read(body, offer)).toEqual([chosen]));

  it.each([
    ['nothing is chosen', 'Thank you for the dates, Helen will pick one.', DAYS.en],
    ['the second of something else', 'The second invoice is paid.', DAYS.en],
    ['a number with nothing below', 'the 10th please', 'Shall we?'],
    ['none', 'Leider passt uns keiner der Termine.', DAYS.de],
    ['a day that is only named', 'Plutôt pas le 3.', DAYS.fr],
    ['a day on which more is known', 'De 17e weet ik meer.', DAYS.nl],
    ['a talk', "The second one's fine for a call.", DAYS.en],
  ])('nothing: %s', (_, body, offer) => expect(read(body, offer)).toEqual([]));

  it('a yes takes up what is suggested, not what cannot be, is done or is billed', () => {
    const offer =
      "I did have you down for 2 November but that job has overrun. So what I'd suggest is the week of 9 November. The invoice follows on 1 December.";
    expect(read('Yes please, and yes to the kettle.', offer)).toEqual([
      '2026-11-09..2026-11-16 the week of 9 November',
    ]);
  });
});

describe('a note chooses among the days that the client offers', () => {
  it.each([
    ["I'm taking the second one", 'Could you film on 3, 10 or 17 December?', '2026-12-10..2026-12-11 second'],
    ['de 17e heb ik toegezegd, die nemen we', 'Kun je op 3, 10 of 17 december filmen?', '2026-12-17..2026-12-18 17e'],
  ])('%s', (note, body, chosen) => expect(read(body, '', note)).toEqual([chosen]));
});
