import { describe, expect, it } from 'vitest';
import { findPromise } from '../../../lib/promise/find-promise.ts';

const read = (body: string, history?: string) =>
  findPromise({ subject: 'Re: shoot', body, saidOn: '2026-06-10', ...(history === undefined ? {} : { history }) });
const periods = (body: string, history?: string) =>
  read(body, history).promises.map(({ period: { from, to } }) => `${from}..${to}`);

describe('a yes to a day that stands in the history', () => {
  it.each([
    [
      'nl',
      '2026-09-08',
      'Prima, doen we!\n\nOp 9 juni 2026 om 10:02 schreef Lise:\n> Ik kan op 7 september komen filmen.',
    ],
    [
      'en',
      '2026-09-10',
      "That's fine, let's do that.\n\nOn 9 June 2026 at 10:02, Lise wrote:\n> I could start on 7 September, for three days.",
    ],
    [
      'de',
      '2026-09-08',
      'Einverstanden, so machen wir es.\n\nAm 9. Juni 2026 um 10:02 schrieb Lise:\n> Ich kann am 7. September filmen.',
    ],
    [
      'fr',
      '2026-09-08',
      "C'est bon pour nous !\n\nLe 9 juin 2026 à 10:02, Lise a écrit :\n> Je peux filmer le 7 septembre.",
    ],
  ])('%s', (_, to, body) => expect(periods(body)).toEqual([`2026-09-07..${to}`]));

  it('is read where the history stands apart, and quotes the yes', () => {
    const found = read('Sounds good!', 'I could come on 7 September to film.');
    expect(found.promises.map(({ period }) => period.from)).toEqual(['2026-09-07']);
    expect(found.promises[0]?.sentence).toBe('Sounds good!');
  });

  it.each([
    ['thanks are no yes', 'Thanks!', 'I could start on 7 September.'],
    ['two days are a question', 'Sounds good!', 'I could come on 7 September. Or else on 5 October.'],
    ['the freelancer is away', 'Perfect, thanks.', "I'll be away from 3 to 7 August."],
    ['an invoice', 'Perfect!', 'You will get the invoice on 3 July.'],
    ['a no', "That's fine, but we won't need you after all.", 'I could start on 7 September.'],
    ['what is over', 'Perfect!', 'I was there on 7 May.'],
  ])('nothing: %s', (_, body, history) => expect(periods(body, history)).toEqual([]));

  it.each([
    ['nl', 'Prima, doen we!', 'Ik kan op 7 september filmen. Anders wordt het oktober.'],
    ['en', 'Fine by us!', 'I could film on 7 September. Otherwise it would have to be October.'],
    ['de', 'Einverstanden!', 'Ich kann am 7. September filmen. Sonst wird es Oktober.'],
    ['fr', 'Oui, cela nous va.', 'Je peux filmer le 7 septembre. Sinon ce serait octobre.'],
  ])('%s: not what it would have to be otherwise', (_, body, history) =>
    expect(periods(body, history)).toEqual(['2026-09-07..2026-09-08']),
  );

  it.each([
    ['nl', 'Prima, doen we!', 'Op 24 augustus kan ik helaas niet, dan zit ik in Gent. Zullen we 7 september filmen?'],
    ['en', 'Yes please, exactly like that.', 'I come off a show on 1 September, then I could film on 7 September.'],
    ['de', 'Einverstanden!', 'Am 6. August bin ich auf einer Hochzeit, am 7. September kann ich filmen.'],
    ['fr', 'Oui, cela nous va.', 'Le 14 août je suis à Lyon, mais je peux filmer le 7 septembre.'],
  ])('%s: not the day on which they are elsewhere', (_, body, history) =>
    expect(periods(body, history)).toEqual(['2026-09-07..2026-09-08']),
  );

  it.each([
    ['nl', 'Gaat u op die manier aan de slag.', 'Ik kan op 7 september filmen.'],
    ['nl', 'We willen graag met je verder, in de door jou genoemde week.', 'Ik kan op 7 september filmen.'],
    ['en', 'Go for it.', 'I could film on 7 September.'],
    ['en', 'Happy with those, and with the price.', 'I could film on 7 September.'],
    ['de', 'ja mach das so. preis is ok.', 'Ich würde am 7. September filmen.'],
    ['de', 'Passt, wie Sie’s vorgschlagen ham.', 'Ich schlag den 7. September vor.'],
    ['fr', 'Bon pour accord.', 'Je peux filmer le 7 septembre.'],
  ])('%s: %s', (_, body, history) => expect(periods(body, history)).toEqual(['2026-09-07..2026-09-08']));

  it('stands between the lines that it answers', () => {
    const body =
      'Answers between your lines.\n\nOn 8 June 2026 Lise wrote:\n> Where does the order stand?\n\nAttached.\n\n> I could film on 7 September.\n\nThat is fine, please do.\n\n> And the invoice?\n\nBy 1 July.';
    expect(periods(body)).toEqual(['2026-09-07..2026-09-08']);
  });

  it('not what comes if it does not suit', () => {
    const history =
      'Ich würde am 7. September kommen. Wenn es Ihnen nicht passt: Frei wäre erst wieder der 5. Oktober.';
    expect(periods('Passt wunderbar, so machen wir es!', history)).toEqual(['2026-09-07..2026-09-08']);
  });

  it('stands beside other days of the answer', () => {
    const body = "That's fine, let's do that. The brochure goes to press on 30 October, the fair is on 12 November.";
    expect(periods(body, 'I could film on 7 September.')).toEqual(['2026-09-07..2026-09-08']);
  });

  it('stands where the client is away besides', () => {
    expect(periods("Perfect, book it in. I'm on leave from 3 to 14 August.", 'I could start on 7 September.')).toEqual([
      '2026-09-07..2026-09-08',
    ]);
  });

  it('a day in the answer itself wins', () => {
    expect(periods('Perfect, we would book you on 9 September.', 'I could start on 7 September.')).toEqual([
      '2026-09-09..2026-09-10',
    ]);
  });
});
