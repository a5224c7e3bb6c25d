import { describe, expect, it } from 'vitest';
import { Crash, type CrashPlan, crashPlan } from '../fakes/crashing.ts';
import { gmailReply } from '../fixtures/gmail.ts';
import { listed } from './listed.ts';
import { answer, kinds } from './steps.ts';
import type { World } from './world.ts';

const states = (here: World) =>
  here
    .promises()
    .map(({ client, outcome, period }) => `${client.name}: ${outcome ?? period?.from}`)
    .toSorted();

describe('a reply that speaks of several rows of a list', () => {
  it('does each of them, and answers each in its own thread', async () => {
    const here = await listed();
    const before = (await kinds(here)).length;
    await answer(here, '1 is geboekt en 3 wordt december\n2 klaar');
    expect(states(here)).toEqual(['Anja Smit: 2026-12-01', 'Joris Bakker: done', 'Marieke Postma: booked']);
    const answers = (await here.mails()).slice(before);
    expect(answers.map(({ kind }) => kind)).toEqual(['answer', 'answer', 'answer']);
    expect(new Set(answers.map(({ replyTo }) => replyTo)).size).toBe(3);
  });

  it('does what is said of two rows at once to both', async () => {
    const here = await listed();
    await answer(here, '1 en 3 zijn klaar');
    expect(states(here)).toEqual(['Anja Smit: done', 'Joris Bakker: 2026-10-01', 'Marieke Postma: done']);
  });

  it.each([
    'nummer 2 gaat niet door',
    'nr 2 is afgeblazen helaas',
    '2 gaat niet door',
    'Joris gaat niet door',
    'die van Joris is helaas afgeblazen',
  ])('what falls through before a reminder has gone is closed: “%s”', async (text) => {
    const here = await listed();
    await answer(here, text);
    expect(states(here)).toEqual(['Anja Smit: 2026-11-01', 'Joris Bakker: no', 'Marieke Postma: 2026-09-01']);
  });

  it.each([
    ['Joris is geboekt', ['Anja Smit: 2026-11-01', 'Joris Bakker: booked', 'Marieke Postma: 2026-09-01']],
    ['Anja: wordt december', ['Anja Smit: 2026-12-01', 'Joris Bakker: 2026-10-01', 'Marieke Postma: 2026-09-01']],
    ['klaar met Postma', ['Anja Smit: 2026-11-01', 'Joris Bakker: 2026-10-01', 'Marieke Postma: done']],
    // Two of them, all of them, or nobody that is known: asked.
    ['Joris en Anja zijn klaar', ['Anja Smit: 2026-11-01', 'Joris Bakker: 2026-10-01', 'Marieke Postma: 2026-09-01']],
    ['de huisstijl is klaar', ['Anja Smit: 2026-11-01', 'Joris Bakker: 2026-10-01', 'Marieke Postma: 2026-09-01']],
    ['Kees is klaar', ['Anja Smit: 2026-11-01', 'Joris Bakker: 2026-10-01', 'Marieke Postma: 2026-09-01']],
  ])('a client named in place of a number: “%s”', async (text, after) => {
    const here = await listed();
    await answer(here, text);
    expect(states(here)).toEqual(after);
  });

  it('does none of it where one row is not there', async () => {
    const here = await listed();
    const before = states(here);
    expect((await answer(here, '1 klaar\n7 geboekt')).kind).toBe('question');
    expect(states(here)).toEqual(before);
  });

  it('stopped at any call to a port and brought again: each done once', async () => {
    const whole = crashPlan();
    const reply = (here: World) => async (raw: string, to: string) => here.receive(raw, { to: [to], as: 'rows' });
    const run = async (crashes: CrashPlan) => {
      const here = await listed(crashes);
      const list = await here.lastMail();
      const raw = gmailReply({ text: '1 geboekt\n2 wordt december', to: list }).replace(/<reply-\d+@/, '<rows@');
      return { here, again: () => reply(here)(raw, list.replyTo) };
    };
    const first = await run(whole);
    const before = whole.calls.length;
    await first.again();
    const calls = whole.calls.length - before;
    expect(calls).toBeGreaterThan(4);
    for (let call = 0; call < calls; call += 1) {
      for (const when of ['before', 'after'] as const) {
        const crashes = crashPlan();
        const { here, again } = await run(crashes);
        const sent = (await here.mails()).length;
        crashes.stopAt(crashes.calls.length + call, when);
        await again().catch((error) => expect(error).toBeInstanceOf(Crash));
        crashes.restart();
        await again();
        await here.moveTo('2026-06-10T20:00');
        const told = `${when} ${call}`;
        expect(states(here), told).toEqual([
          'Anja Smit: 2026-11-01',
          'Joris Bakker: 2026-12-01',
          'Marieke Postma: booked',
        ]);
        expect(
          here
            .promises()
            .map(({ history }) => history.length)
            .toSorted(),
          told,
        ).toEqual([0, 1, 1]);
        expect([2, 3], told).toContain((await here.mails()).length - sent);
      }
    }
  });
});
