import { describe, expect, it } from 'vitest';
import { Crash, crashPlan } from '../fakes/crashing.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

const FROM_MARIEKE = gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.' });
const FROM_JAN = gmailForward({
  subject: 'Jaarverslag',
  client: 'Jan Visser <jan@visser.example>',
  body: 'Hoi Sanne, in november heb ik werk voor je: een jaarverslag.',
});

let count = 0;
/** A mail of Sanne's own words alone. */
function words(text: string): string {
  count += 1;
  return [
    'From: Sanne de Boer <sanne@studio.example>',
    'To: track@in.example.com',
    `Message-ID: <words-${count}@mail.example.com>`,
    'Subject: vraagje',
    '',
    text,
  ].join('\r\n');
}

describe('what is forgotten', () => {
  it('a client: their promises and the mails that they were read from, and nothing of anybody else', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(FROM_MARIEKE, { as: 'of-marieke' });
    await here.receive(FROM_JAN, { as: 'of-jan' });
    await here.receive(words('vergeet Marieke'), { as: 'forget' });
    const asked = await here.lastMail();
    expect(asked.kind).toBe('question');
    expect(asked.text).toContain('Wil je dat alles van Marieke Postma wordt gewist?');
    expect(here.promises()).toHaveLength(2);
    expect((await answer(here, 'ja')).text).toContain('Gewist: alles van Marieke Postma.');
    expect(here.promises().map(({ client }) => client.name)).toEqual(['Jan Visser']);
    expect(here.rawMail.keys().filter((key) => key.includes('of-'))).toEqual(['of-jan']);
  });

  it('one of two clients of that name: nothing, before it is said which', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(FROM_JAN);
    await here.receive(
      gmailForward({
        client: 'Jan Bakker <jan@bakker.example>',
        subject: 'Folder',
        body: 'In oktober heb ik werk voor je: een folder.',
      }),
    );
    expect(await here.receive(words('vergeet Jan'))).toBe('asked');
    expect(here.promises()).toHaveLength(2);
    await here.receive(words('vergeet Jan Bakker'));
    await answer(here, 'ja');
    expect(here.promises().map(({ client }) => client.name)).toEqual(['Jan Visser']);
  });

  it('everything: asked once, then no item, no entry of the index and no raw mail is left', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(FROM_MARIEKE);
    await here.receive(FROM_JAN);
    await here.receive(words('lijst'));
    await here.receive(words('vergeet mij'));
    expect(here.promises()).toHaveLength(2);
    await answer(here, 'ja');
    expect(here.store.items()).toEqual([]);
    expect(here.rawMail.keys()).toEqual([]);
    const after = (await here.mails()).length;
    await here.moveTo('2027-06-10T10:00');
    expect(await here.mails()).toHaveLength(after);
  });
});

describe('a yes that wipes everything', () => {
  const FAR = gmailForward({ subject: 'Boek', body: 'Hoi Sanne, in september 2028 heb ik werk voor je: een boek.' });

  async function askedToForget(): Promise<World> {
    const here = world('2026-06-10T10:00');
    await here.receive(FROM_MARIEKE);
    await here.receive(words('vergeet mij'));
    expect((await here.lastMail()).kind).toBe('question');
    return here;
  }

  it('is none that answers a question about a promise', async () => {
    const here = await askedToForget();
    expect(await here.receive(FAR)).toBe('asked');
    await answer(here, 'ja');
    expect(here.promises()).toHaveLength(2);
  });

  it('is none after a no', async () => {
    const here = await askedToForget();
    const asked = await here.lastMail();
    const told = await answer(here, 'nee', asked);
    // Nothing is taught to one who only said no.
    expect(told.text).toContain('dan blijft het zo staan');
    expect(told.text.split('\n-- ')[0]).not.toMatch(/klaar|hoort/);
    expect(here.onlyPromise().state).toBe('waiting');
    await answer(here, 'ja', asked);
    expect(here.promises()).toHaveLength(1);
  });

  it('is none to an older mail, such as a list', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(FROM_MARIEKE);
    await here.receive(words('lijst'));
    const list = await here.lastMail();
    await here.receive(words('vergeet mij'));
    await answer(here, 'ja', list);
    expect(here.promises()).toHaveLength(1);
  });

  it('is none after an overview, nor a week later', async () => {
    const here = await askedToForget();
    await here.moveTo('2026-07-02T10:00');
    expect((await here.lastMail()).kind).toBe('overview');
    await answer(here, 'ja');
    expect(here.promises()).toHaveLength(1);
    await here.receive(words('vergeet mij'));
    here.clock.pass(8 * 24 * 60);
    await answer(here, 'ja');
    expect(here.promises()).toHaveLength(1);
  });

  it('is one where another mail of theirs came in between', async () => {
    const here = await askedToForget();
    const asked = await here.lastMail();
    await here.receive(FROM_JAN);
    await answer(here, 'ja', asked);
    expect(here.store.items()).toEqual([]);
  });
});

describe('a yes that wipes a client', () => {
  async function askedToForget(): Promise<World> {
    const here = world('2026-06-10T10:00');
    await here.receive(FROM_MARIEKE);
    await here.receive(FROM_JAN);
    await here.receive(words('vergeet Marieke'));
    return here;
  }

  it('is none after a no', async () => {
    const here = await askedToForget();
    const asked = await here.lastMail();
    expect((await answer(here, 'nee', asked)).text).toContain('dan blijft het zo staan');
    await answer(here, 'ja', asked);
    expect(here.promises()).toHaveLength(2);
  });

  it.each(['lijst', 'wie is dat?', 'vergeet Jan'])('is none after "%s"', async (text) => {
    const here = await askedToForget();
    const asked = await here.lastMail();
    await here.receive(words(text));
    await answer(here, 'ja', asked);
    expect(here.promises()).toHaveLength(2);
  });

  it('is none to the question which job is meant', async () => {
    const here = await askedToForget();
    expect((await answer(here, 'klaar')).text).toContain('Over welke klus');
    await answer(here, 'ja');
    expect(here.promises()).toHaveLength(2);
  });

  it('is none a week later', async () => {
    const here = await askedToForget();
    here.clock.pass(8 * 24 * 60);
    await answer(here, 'ja');
    expect(here.promises()).toHaveLength(2);
  });

  it('takes what she promised in between along', async () => {
    const here = await askedToForget();
    const asked = await here.lastMail();
    await here.receive(gmailForward({ subject: 'Folder', body: 'In oktober heb ik werk voor je: een folder.' }));
    await answer(here, 'ja', asked);
    expect(here.promises().map(({ client }) => client.name)).toEqual(['Jan Visser']);
  });

  it('is told of where the world stopped in the middle', async () => {
    const crashes = crashPlan();
    const here = world('2026-06-10T10:00', {}, crashes);
    await here.receive(FROM_MARIEKE);
    await here.receive(words('vergeet Marieke'));
    const asked = await here.lastMail();
    const yes = () => here.receive(gmailReply({ text: 'ja', to: asked }), { to: [asked.replyTo], as: 'yes' });
    const first = crashes.calls.length;
    crashes.stopAt(first + (await callsUntil('store.remove')), 'after');
    await expect(yes()).rejects.toBeInstanceOf(Crash);
    crashes.restart();
    expect(here.promises()).toEqual([]);
    await yes();
    expect((await here.lastMail()).text).toContain('Gewist: alles van Marieke Postma.');
  });

  /** At which call of a yes a port is first asked for this. */
  async function callsUntil(name: string): Promise<number> {
    const crashes = crashPlan();
    const here = world('2026-06-10T10:00', {}, crashes);
    await here.receive(FROM_MARIEKE);
    await here.receive(words('vergeet Marieke'));
    const first = crashes.calls.length;
    await answer(here, 'ja');
    return crashes.calls.slice(first).indexOf(name);
  }
});

describe('the world stops while everything is forgotten', () => {
  async function leaving(crashes = crashPlan()): Promise<{ here: World; yes: () => Promise<unknown> }> {
    const here = world('2026-06-10T10:00', {}, crashes);
    await here.receive(FROM_MARIEKE);
    await here.receive(FROM_JAN);
    await here.receive(words('vergeet mij'));
    const asked = await here.lastMail();
    const raw = gmailReply({ text: 'ja', to: asked });
    return { here, yes: () => here.receive(raw, { to: [asked.replyTo], as: 'yes' }) };
  }

  it('at every call to a port: brought again, nothing is left, and the last mail says so', async () => {
    const whole = crashPlan();
    const { yes } = await leaving(whole);
    const first = whole.calls.length;
    await yes();
    const calls = whole.calls.slice(first);
    expect(calls).toContain('raw-mail.remove');
    for (const [call, name] of calls.entries()) {
      for (const when of ['before', 'after'] as const) {
        const crashes = crashPlan();
        const { here, yes: again } = await leaving(crashes);
        const told = (await here.mails()).length;
        crashes.stopAt(crashes.calls.length + call, when);
        await again().catch((error) => expect(error).toBeInstanceOf(Crash));
        crashes.restart();
        await again();
        await here.moveTo('2026-06-12T10:00');
        expect(here.store.items(), `${when} ${name}`).toEqual([]);
        // The very mail that said yes may stay where its item was gone before its bytes: until raw mails go by themselves.
        expect(
          here.rawMail.keys().filter((key) => key !== 'yes'),
          `${when} ${name} (${call})`,
        ).toEqual([]);
        const since = (await here.mails()).length - told;
        expect(since, `${when} ${name} (${call})`).toBeGreaterThanOrEqual(1);
      }
    }
  });
});
