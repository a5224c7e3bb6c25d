import { describe, expect, it } from 'vitest';
import { Crash, type CrashPlan, crashPlan } from '../fakes/crashing.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { listed } from './listed.ts';
import { answer, kinds } from './steps.ts';
import { type World, world } from './world.ts';

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

  it.each([
    ['1 klaar\n7 geboekt', 'Marieke Postma: done', '7'],
    ['1 wordt week 40 en 99 klaar', 'Marieke Postma: 2026-09-28', '99'],
    ['8 geboekt, 1 klaar en 99 klaar', 'Marieke Postma: done', '8, 99'],
  ])('does what can be done, and says which number is not there: “%s”', async (text, first, missing) => {
    const here = await listed();
    const before = (await kinds(here)).length;
    await answer(here, text);
    expect(states(here)).toEqual(['Anja Smit: 2026-11-01', 'Joris Bakker: 2026-10-01', first]);
    expect((await kinds(here)).slice(before)).toEqual(['answer', 'question']);
    const { text: told } = await here.lastMail();
    expect(told).toContain(`Er staat geen klus met nummer ${missing} in de lijst.`);
    expect(told).toContain('2. Joris Bakker');
  });

  it('says of a single number that it is not there', async () => {
    const here = await listed();
    expect((await answer(here, '9 klaar')).text).toContain('Er staat geen klus met nummer 9 in de lijst.');
  });

  it.each(['3 nee', '3: nee, helaas', '#3 nein', '3 no', 'Anja: nee'])(
    '“%s”: that one does not go ahead',
    async (text) => {
      const here = await listed();
      expect((await answer(here, text)).text).toContain('van Anja Smit');
      expect(states(here)).toEqual(['Anja Smit: no', 'Joris Bakker: 2026-10-01', 'Marieke Postma: 2026-09-01']);
    },
  );

  it('a no beside others, too', async () => {
    const here = await listed();
    await answer(here, '1 geboekt en 3 nee');
    expect(states(here)).toEqual(['Anja Smit: no', 'Joris Bakker: 2026-10-01', 'Marieke Postma: booked']);
  });

  it('beneath a receipt of several jobs a no is still “not right”', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(
      gmailForward({
        body: 'Hoi Sanne, in september een huisstijl en in november heb ik nog een jaarverslag voor je.',
      }),
    );
    expect(here.promises()).toHaveLength(2);
    expect((await answer(here, '2 nee')).text).toContain('Wat klopt er niet?');
    expect(here.promises().map(({ outcome }) => outcome)).toEqual([null, null]);
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
