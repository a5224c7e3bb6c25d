import { describe, expect, it } from 'vitest';
import { weighPeriods } from '../../../lib/promise/choice/weigh-periods.ts';
import { findPromise } from '../../../lib/promise/find-promise.ts';

const said = (body: string, history: string) => ({ subject: 'Re: shoot', body, history, saidOn: '2026-06-02' });

const CHOSEN: readonly (readonly [language: string, body: string, offer: string])[] = [
  ['nl', 'Prima, dan doen we dinsdag 16 juni, bij ons in Zwolle.', 'Ik kan 9, 16 of 23 juni.'],
  ['en', "OK, let's do Monday 15 June then, at our office.", 'I could do 8, 15 or 22 June.'],
  ['de', 'Dann machen wir Montag, 15. Juni fest.', 'Am 8., 15. oder 22. Juni ginge es.'],
];

describe('a day that is one of those offered in the mail below', () => {
  it.each(CHOSEN)('%s: %s', (_, body, offer) => {
    const { promises } = findPromise(said(body, offer));
    expect(promises.map(({ period }) => period.grain)).toEqual(['day']);
    expect(promises[0]?.signals.join()).toContain('chosen');
  });

  it.each([
    ['another day', 'I could do 22 or 24 June.'],
    ['the whole year', 'I am free in 2026.'],
    ['nothing', 'Shall we?'],
  ])('not where the mail below offers %s', (_, offer) => {
    const { mail } = weighPeriods(said("OK, let's do Monday 15 June then, at our office.", offer));
    expect(mail.flatMap(({ signals }) => signals).filter((signal) => /chosen|offered/.test(signal))).toEqual([]);
  });
});

describe('one of several days offered, however they are written', () => {
  it.each([
    ['nl', 'We gaan voor de donderdag.', 'In de week van 15 juni kan ik dinsdag 16, donderdag 18 of vrijdag 19 juni.'],
    ['en', 'The Thursday is best.', 'In the week of 15 June I can do Tuesday 16, Thursday 18 or Friday 19 June.'],
    [
      'en',
      'The second one suits us best.',
      'Hi Helen,\nI could do Tuesday 16 June,\nThursday 18 June or Monday 6 July.',
    ],
    ['en', 'The second one suits us best.', '> I could do Tuesday 16 June,\n> Thursday 18 June or Monday 6 July.'],
    ['en', 'The 18th is best, the 16th clashes.', 'I could do Tuesday 16 June,\nThursday 18 June or Monday 6 July.'],
    ['nl', 'Doe dan maar de B.', 'Wat past?\n\nA. dinsdag 16 juni\nB. donderdag 18 juni'],
    ['de', 'Den Donnerstag nehmen wir.', 'In der Woche vom 15. Juni kann ich Dienstag, Donnerstag oder Freitag.'],
    ['nl', 'De donderdag graag.', 'In de week van 15 juni kan ik op dinsdag of donderdag.'],
    ['fr', 'Ce sera donc la B.', 'Trois dates :\n\nA. le 16 juin\nB. le 18 juin\nC. le 7 juillet'],
  ])('%s: %s', (_, body, offer) => {
    const { promises } = findPromise(said(body, offer));
    expect(promises.map(({ period }) => period.from)).toEqual(['2026-06-18']);
  });
});

describe('what is listed is offered one by one', () => {
  it.each([
    ['weeks by number', 'De middelste dan maar.', 'Ik kan in week 27, week 29 of week 32.', '2026-07-13..2026-07-20'],
    ['weeks of one word', 'Die spätere nehmen wir.', 'Ich biete KW 42 oder 44.', '2026-10-26..2026-11-02'],
    ['weeks of days', 'De tweede graag.', 'Ik kan de week van 13 of 20 juli.', '2026-07-20..2026-07-27'],
    [
      'that of another day',
      'On prend la dernière.',
      'Je peux la semaine du 31 août, celle du 7 septembre ou celle du 21 septembre.',
      '2026-09-21..2026-09-28',
    ],
    [
      'days that a comma parts',
      "It's the Wednesday then.",
      'I can do Tuesday 21 July, Wednesday 22 July.',
      '2026-07-22..2026-07-23',
    ],
    ['days far apart', 'De tweede graag.', 'Ik kan op 14 oktober en 19 november.', '2026-11-19..2026-11-20'],
    [
      'days in a row as one',
      'Je prends le deuxième bloc, merci.',
      'Je peux le 14/15/16 septembre ou le 28/29/30 septembre.',
      '2026-09-28..2026-10-01',
    ],
    ['two weeks together as one', 'Prima, doen we.', 'Ik kan in week 44 en 45.', '2026-10-26..2026-11-09'],
    [
      'the rows of a list',
      'Ja, die laatste.',
      'Ik kan een week lang, maandag t/m vrijdag:\n\n* week 29\n* week 31 (in week 30 niets)\n* week 32\n\nVan 3 tot 9 oktober ben ik er niet.',
      '2026-08-03..2026-08-10',
    ],
    [
      'what is handed over',
      'De tweede graag.',
      'Ik kan in week 29 of week 32, het overzicht krijg je in week 27.',
      '2026-08-03..2026-08-10',
    ],
    ['by a sign', 'Va pour le B, merci.', 'A = vendredi 24 juillet\nB = samedi 8 août', '2026-08-08..2026-08-09'],
  ])('%s', (_, body, offer, chosen) => {
    const { promises } = findPromise(said(body, offer));
    expect(promises.map(({ period: { from, to } }) => `${from}..${to}`)).toEqual([chosen]);
  });
});

describe('what is said of an offer', () => {
  it.each([
    ['a number in a word', 'Option two please.', '1) 8 July\n2) 22 July', '2026-07-22..2026-07-23'],
    [
      'what comes next',
      'Pas le premier créneau. Je prends volontiers le suivant.',
      'Je peux la semaine 27 ou la semaine 29.',
      '2026-07-13..2026-07-20',
    ],
    [
      'why it is none',
      '8 July: Tom has it for his choir. 22 July is the only one that works.',
      'I could do 8 July or 22 July.',
      '2026-07-22..2026-07-23',
    ],
    ['its first day', 'You start on 15 June then.', 'I could do 15 to 26 June.', '2026-06-15..2026-06-27'],
    [
      'no last one',
      'Please come in the last week of August.',
      'I could offer September or October.',
      '2026-08-25..2026-09-01',
    ],
  ])('%s', (_, body, offer, meant) => {
    const { promises } = findPromise(said(body, offer));
    expect(promises.map(({ period: { from, to } }) => `${from}..${to}`)).toEqual([meant]);
  });
});
