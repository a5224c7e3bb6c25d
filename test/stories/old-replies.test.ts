import { describe, expect, it } from 'vitest';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { answer, kinds } from './steps.ts';
import { type World, world } from './world.ts';

const FORWARD = gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.' });
const WRITTEN = 'Wed, 10 Jun 2026 10:00:00 +0200';

async function known(change = {}): Promise<World> {
  const here = world('2026-06-10T10:00', change);
  await here.receive(FORWARD);
  return here;
}

/** The mail with other headers on top, as those who take it in on its way write them. */
const via = (raw: string, ...headers: readonly string[]) => [...headers, raw].join('\r\n');
const arrived = (date: string) => `Received: from a.example by inbound-smtp.example with SMTP id x; ${date} (UTC)`;
const written = (raw: string, date: string | null) =>
  raw.replace(/^Date: .*\r\n/m, date === null ? '' : `Date: ${date}\r\n`);

async function reply(here: World, text: string, date: string | null = WRITTEN): Promise<string> {
  return written(gmailReply({ text, to: await here.lastMail() }), date);
}

const IN_JULY = arrived('Fri, 10 Jul 2026 08:00:00 +0000');

it('a promise that is open may be answered however long nothing was heard of it', async () => {
  const here = world('2026-06-10T10:00');
  await here.receive(gmailForward({ body: 'Hoi Sanne, in mei 2027 heb ik werk voor je: een nieuwe huisstijl.' }));
  const receipt = await here.lastMail();
  await answer(here, 'overzicht uit');
  here.clock.pass(120 * 24 * 60);
  await answer(here, 'klaar', receipt);
  expect(here.onlyPromise().outcome).toBe('done');
});

describe('a reply that was written more than a week before it came', () => {
  it('does nothing, however many mails were handled since, and is explained once a day', async () => {
    const here = await known();
    const old = await reply(here, 'laat maar');
    expect(await here.receive(via(old, arrived(WRITTEN)))).toBe('carried-out');
    await answer(here, 'undo');
    for (let n = 0; n < 25; n += 1) await answer(here, 'wordt november');
    const before = here.onlyPromise();
    here.clock.pass(30 * 24 * 60);
    const told = (await kinds(here)).length;
    expect(await here.receive(via(old, IN_JULY))).toBe('too-old');
    expect(await here.receive(via(old.replace('Message-ID: <', 'Message-ID: <2'), IN_JULY))).toBe('too-old');
    expect(here.onlyPromise()).toEqual(before);
    expect((await kinds(here)).slice(told)).toEqual(['refusal']);
    expect((await here.lastMail()).text).toContain('meer dan een week geleden');
  });

  it('one that was handled lately is known as ever: silence', async () => {
    const here = await known();
    const old = await reply(here, 'wordt november');
    await here.receive(old);
    const told = (await kinds(here)).length;
    expect(await here.receive(via(old, IN_JULY))).toBe('redelivered');
    expect(await kinds(here)).toHaveLength(told);
  });

  it('a command in a mail of its own is one too', async () => {
    const here = await known();
    const words = (text: string) =>
      via(`From: sanne@studio.example\r\nMessage-ID: <${text.length}@x.example>\r\nDate: ${WRITTEN}\r\n\r\n${text}`);
    expect(await here.receive(via(words('vergeet Marieke'), IN_JULY))).toBe('too-old');
    expect(here.promises()).toHaveLength(1);
  });

  it('from who was asked to confirm: silence, and nobody is confirmed', async () => {
    const here = await known({ registration: 'confirm' });
    const yes = await reply(here, 'ja');
    expect(await here.receive(via(yes, IN_JULY))).toBe('too-old');
    expect(here.promises()).toEqual([]);
    expect(await kinds(here)).toEqual(['confirmation']);
  });

  it('from an address that was asked whether it is theirs: neither a yes nor a no', async () => {
    const here = await known();
    await answer(here, 'koppel sanne@werk.example');
    const asked = (await here.mails()).find(({ to }) => to === 'sanne@werk.example');
    if (asked === undefined) throw new Error('it was not asked');
    const from = 'Sanne <sanne@werk.example>';
    for (const text of ['nee', 'ja']) {
      const old = written(gmailReply({ text, to: asked, from }), WRITTEN);
      expect(await here.receive(via(old, IN_JULY), { to: [asked.replyTo] })).toBe('too-old');
    }
    const yes = gmailReply({ text: 'ja', to: asked, from });
    expect(await here.receive(yes, { to: [asked.replyTo] })).toBe('carried-out');
  });

  it('not even with a date above the one that was signed', async () => {
    const here = await known();
    const old = await reply(here, 'laat maar');
    expect(await here.receive(via(old, IN_JULY, 'Date: Fri, 10 Jul 2026 08:00:00 +0000'))).toBe('too-old');
    expect(here.onlyPromise().state).toBe('waiting');
  });
});

describe('a forward that was written more than a week before it came', () => {
  const LATER = gmailForward({
    subject: 'Re: Nieuwe huisstijl',
    date: 'wo 10 jun 2026 om 11:12',
    body: 'Hoi Sanne, het wordt toch november. Groet, Marieke',
  });

  it('moves no promise that is open, and is explained', async () => {
    const here = await known();
    const before = here.onlyPromise();
    expect(await here.receive(via(LATER, IN_JULY))).toBe('too-old');
    expect(here.onlyPromise()).toEqual(before);
    expect((await kinds(here)).at(-1)).toBe('refusal');
  });

  it('in time it does', async () => {
    const here = await known();
    expect(await here.receive(via(LATER, arrived(WRITTEN)))).toBe('updated');
    expect(here.onlyPromise().period?.from).toBe('2026-11-01');
  });
});

describe('other replies are carried out', () => {
  it.each([
    ['from a queue that held it for five days', WRITTEN, [arrived('Mon, 15 Jun 2026 08:00:00 +0000')]],
    ['from a clock that runs a year ahead', 'Thu, 10 Jun 2027 10:00:00 +0200', [IN_JULY]],
    ['without a date', null, [IN_JULY]],
    ['with a date that is none', 'yesterday', [IN_JULY]],
    ['taken in by who tells no time', WRITTEN, []],
    ['that passed an old machine on its way', WRITTEN, [arrived(WRITTEN), IN_JULY]],
  ])('%s', async (_, date, headers) => {
    const here = await known();
    expect(await here.receive(via(await reply(here, 'wordt november', date), ...headers))).toBe('carried-out');
  });

  it('a forward is no reply: what it says is known by its id', async () => {
    const here = world('2026-06-10T10:00');
    expect(await here.receive(via(FORWARD, IN_JULY))).toBe('pencilled');
    expect(await here.receive(via(FORWARD, IN_JULY))).toBe('redelivered');
  });

  it('a forward sent once more moves nothing, however many mails were handled since', async () => {
    const here = await known();
    for (let n = 0; n < 25; n += 1) await answer(here, n % 2 === 0 ? 'wordt november' : 'wordt december');
    const before = here.onlyPromise();
    const told = (await kinds(here)).length;
    expect(await here.receive(via(FORWARD, IN_JULY))).toBe('redelivered');
    expect(here.onlyPromise()).toEqual(before);
    expect(await kinds(here)).toHaveLength(told);
  });
});

describe('a reply address', () => {
  it('is good for ninety days after its promise was closed; then it is explained', async () => {
    const here = await known();
    const receipt = await here.lastMail();
    await answer(here, 'klaar', receipt);
    await here.moveTo('2026-09-07T10:00');
    await answer(here, 'undo', receipt);
    expect(here.onlyPromise().state).not.toBe('closed');
    await answer(here, 'klaar', receipt);
    await here.moveTo('2026-12-08T10:00');
    const told = await answer(here, 'undo', receipt);
    expect(told.kind).toBe('refusal');
    expect(here.onlyPromise().state).toBe('closed');
  });
});
