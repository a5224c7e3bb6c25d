import { describe, expect, it } from 'vitest';
import type { Checks } from '../../lib/mailbox/receipt-notice.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

const FORWARD = gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.' });

let count = 0;
function words(text: string, headers: readonly string[] = []): string {
  count += 1;
  return [
    ...(headers.some((line) => line.startsWith('From')) ? [] : ['From: Sanne <sanne@studio.example>']),
    'To: track@in.example.com',
    `Message-ID: <raw-${count}@mail.example.com>`,
    ...headers,
    '',
    text,
  ].join('\r\n');
}

async function known(): Promise<World> {
  const here = world('2026-06-10T10:00');
  await here.receive(FORWARD, { as: 'forward' });
  return here;
}

async function forgetMe(here: World): Promise<void> {
  await here.receive(words('vergeet mij'));
  await answer(here, 'ja');
}

describe('the bytes of a mail that changes nothing', () => {
  it.each<[string, (here: World) => Promise<string> | string, Partial<Checks>]>([
    ['the same mail again', () => FORWARD, {}],
    ['small talk', async (here) => gmailReply({ text: 'ok, dank je', to: await here.lastMail() }), {}],
    ['a machine', () => words('ben er niet', ['Auto-Submitted: auto-replied']), {}],
    ['a mailing list', () => words('nieuws', ['List-Id: <x.example>']), {}],
    ['two senders', () => words('x', ['From: sanne@studio.example, sanne@werk.example']), {}],
    ['a forgery', () => words('lijst'), { dmarc: 'FAIL' }],
    ['a virus', () => words('lijst'), { virus: 'FAIL' }],
    ['no mail at all', () => '\u0000\u0001', { dmarc: 'FAIL' }],
    ['a stranger who replies', () => words('klaar', ['From: eve@evil.example', 'In-Reply-To: <a@b.example>']), {}],
  ])('%s: go at once', async (_, raw, checks) => {
    const here = await known();
    await here.receive(await raw(here), { as: 'another', checks });
    expect(here.rawMail.keys()).toEqual(['forward']);
  });

  it('a second refusal of a day, which is not told again: go at once', async () => {
    const here = await known();
    await here.receive(words('', ['Subject:']), { as: 'first' });
    await here.receive(words('', ['Subject:']), { as: 'second' });
    expect(here.rawMail.keys()).toEqual(['forward', 'first']);
  });

  it('the very notice brought again leaves the bytes where they are', async () => {
    const here = await known();
    expect(await here.receive(FORWARD, { as: 'forward' })).toBe('redelivered');
    expect(here.rawMail.keys()).toEqual(['forward']);
  });
});

describe('what an item no longer knows of', () => {
  it('its oldest raw mails go as soon as it has a hundred newer ones, and the rest with "vergeet mij"', async () => {
    const here = await known();
    for (let n = 0; n < 120; n++) await here.receive(words('lijst'), { as: `list-${n}` });
    expect(here.rawMail.keys()).toHaveLength(101);
    await forgetMe(here);
    expect(here.store.items()).toEqual([]);
    expect(here.rawMail.keys()).toEqual([]);
  });
});

describe('a reply that waits for two to agree', () => {
  it('stays where it is, and goes with whoever was asked', async () => {
    const here = await known();
    const receipt = await here.lastMail();
    const other = gmailReply({ text: 'klaar', to: receipt, from: 'Sanne <sanne@werk.example>' });
    await here.receive(other, { to: [receipt.replyTo], as: 'other' });
    expect(here.rawMail.keys()).toContain('other');
    await forgetMe(here);
    expect(here.rawMail.keys()).toEqual([]);
  });
});

describe("an address that is asked whether it is somebody else's", () => {
  const VICTIM = 'Vic <vic@elsewhere.example>';

  it('what it answered goes at once: nothing of it is left with whoever wanted it', async () => {
    const here = await known();
    await here.receive(words('koppel vic@elsewhere.example'));
    const asked = (await here.mails()).find(({ to }) => to === 'vic@elsewhere.example');
    if (!asked) throw new Error('nobody was asked');
    await here.receive(gmailReply({ text: 'nee', to: asked, from: VICTIM }), { to: [asked.replyTo], as: 'no' });
    expect(here.rawMail.keys()).not.toContain('no');
    expect(JSON.stringify(here.store.items())).not.toContain('vic@');
  });

  it.each<[string, (here: World) => Promise<unknown>]>([
    ['the freelancer says no', async (here) => answer(here, 'nee')],
    [
      'a week has passed, and the freelancer writes',
      async (here) => {
        here.clock.pass(9 * 24 * 60);
        await answer(here, 'lijst');
      },
    ],
  ])('a reply of its own that waited goes: %s', async (_, end) => {
    const here = await known();
    const receipt = await here.lastMail();
    await here.receive(gmailReply({ text: 'klaar', to: receipt, from: VICTIM }), { to: [receipt.replyTo], as: 'held' });
    expect(here.rawMail.keys()).toContain('held');
    await end(here);
    expect(here.rawMail.keys()).not.toContain('held');
    expect(JSON.stringify(here.store.items())).not.toContain('vic@');
  });
});

describe('a newcomer who is asked to confirm', () => {
  it('the mails that wait stay, and go with "vergeet mij"', async () => {
    const here = world('2026-06-10T10:00', { registration: 'confirm' });
    for (let n = 0; n < 25; n++)
      await here.receive(gmailForward({ body: `In september werk: nummer ${n}.`, subject: `s${n}` }));
    await answer(here, 'ja');
    await forgetMe(here);
    expect(here.store.items()).toEqual([]);
    expect(here.rawMail.keys()).toEqual([]);
  });
});
