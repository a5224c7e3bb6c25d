import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

const PROMISED = {
  nl: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke',
  en: 'Hi Sanne, in September I will have work for you: the annual report.\n\nBest, Priya',
  de: 'Hallo Sanne, im September habe ich Arbeit für dich: die neue Website.\n\nViele Grüße, Katrin',
  fr: 'Bonjour Sanne, en septembre j’aurai du travail pour toi : le nouveau site.\n\nBien à toi, Amélie',
};

async function reminded(language: keyof typeof PROMISED = 'nl'): Promise<World> {
  const here = world('2026-06-10T10:00');
  await here.receive(gmailForward({ body: PROMISED[language] }));
  await here.moveTo('2026-08-18T10:00');
  expect((await here.lastMail()).kind).toBe('reminder');
  return here;
}

describe('two commands that go together are both done', () => {
  it.each([
    ['nl', 'verstuurd, herinner me over een week'],
    ['en', 'sent, remind me in a week'],
    ['de', 'gesendet, erinnere mich in einer Woche'],
    ['fr', 'envoyé, rappelle-moi dans une semaine'],
  ] as const)('in %s “%s”: the note has gone, and what comes next waits', async (language, text) => {
    const here = await reminded(language);
    const told = await answer(here, text);
    expect(told.kind).toBe('answer');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', snoozed: { touch: 'nudge', until: '2026-08-25' } });
  });

  it.each([
    ['verstuurd, het wordt oktober', { state: 'waiting', period: { from: '2026-10-01' } }],
    ['verstuurd en geboekt', { outcome: 'booked', period: { from: '2026-09-01' } }],
    ['klaar, geboekt', { outcome: 'booked' }],
    ['klaar, laat maar vallen', { outcome: 'dropped' }],
  ])('“%s”', async (text, expected) => {
    const here = await reminded();
    await answer(here, text);
    expect(here.onlyPromise()).toMatchObject(expected);
  });

  it('what was sent before the reminder counts, and the one after it waits', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ body: PROMISED.nl }));
    await here.moveTo('2026-08-10T10:00');
    await answer(here, 'verstuurd, herinner me over drie weken');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked' });
    await here.moveTo('2026-08-31T12:00');
    expect(here.onlyPromise().gone.map(({ touch }) => touch)).toEqual(['check-in', 'nudge']);
  });

  it('are taken back by one “undo”', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ body: PROMISED.nl }));
    await here.moveTo('2026-08-10T10:00');
    await answer(here, 'verstuurd, herinner me over drie weken');
    await answer(here, 'undo');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', snoozed: null, gone: [], history: [] });
  });
});

describe('two that don’t are asked about', () => {
  it.each([
    ['nl', 'klaar en verstuurd', /klaar = [\s\S]*verstuurd = /, /Bedoel je ze allebei/],
    ['en', 'done and sent', /done = [\s\S]*sent = /, /If you mean both/],
    ['de', 'erledigt und gesendet', /erledigt = [\s\S]*gesendet = /, /Meinst du beides/],
    ['fr', 'fait et envoyé', /fait = [\s\S]*envoyé = /, /Si ce sont les deux/],
  ] as const)('in %s “%s”: by their words, and how to say both', async (language, text, words, both) => {
    const here = await reminded(language);
    const { kind, text: asked } = await answer(here, text);
    expect(kind).toBe('question');
    expect(asked).toMatch(words);
    expect(asked.replace(/\s+/g, ' ')).toMatch(both);
    expect(asked.match(/^- /gm)).toHaveLength(2);
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', outcome: null });
  });

  it('the words that work stand below their line, the times that were named below theirs', async () => {
    const here = await reminded('en');
    const body = 'Hi Sanne, sadly it isn’t going ahead in September, maybe in November.\n\nBest, Priya';
    await here.receive(gmailForward({ body, date: 'ma 17 aug 2026 om 10:12' }));
    const { kind, text } = await here.lastMail();
    expect(kind).toBe('question');
    const [, words = '', times = ''] = /These words work:([\s\S]*)means one of these:([\s\S]*)/.exec(text) ?? [];
    expect(words).toContain('- done = ');
    expect(times).toContain('November');
    expect(times).not.toContain('- done = ');
  });
});
