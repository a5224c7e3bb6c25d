import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/flows/verdict.ts';
import type { Checks } from '../../lib/mailbox/receipt-notice.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { answer, kinds } from './steps.ts';
import { type World, world } from './world.ts';

const FORWARD = gmailForward({
  body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.\n\nGroet, Marieke',
});

function mail(headers: readonly string[], body = 'Ik ben er even niet.'): string {
  const all = [
    'From: Sanne de Boer <sanne@studio.example>',
    'To: track@in.example.com',
    'Message-ID: <one@mail.example.com>',
  ];
  const named = headers.map((line) => line.split(':')[0]?.toLowerCase());
  const kept = all.filter((line) => !named.includes(line.split(':')[0]?.toLowerCase()));
  return [...kept, ...headers, '', body].join('\r\n');
}

/** A world in which Sanne is known: one promise, one receipt. */
async function known(): Promise<World> {
  const here = world('2026-06-10T10:00');
  await here.receive(FORWARD);
  return here;
}

describe('mail that is not acted on', () => {
  it.each<[string, readonly string[], Verdict]>([
    ['an out-of-office', ['Subject: Afwezig', 'Auto-Submitted: auto-replied'], 'auto-reply'],
    ['a mailing list', ['Subject: nieuws', 'List-Id: <nieuws.example.com>', 'Precedence: list'], 'mailing-list'],
    ['our own mail', ['From: Pencilled <track@in.example.com>', 'Subject: In potlood'], 'our-own'],
    ['two senders', ['From: a@studio.example, b@studio.example', 'Subject: x'], 'several-senders'],
  ])('%s: silence, also to somebody known', async (_, headers, verdict) => {
    const here = await known();
    expect(await here.receive(mail(headers))).toBe(verdict);
    expect(await kinds(here)).toEqual(['receipt']);
  });

  it.each<[string, Partial<Checks>, Verdict]>([
    ['DMARC failed', { dmarc: 'FAIL' }, 'forged'],
    ['no policy and nothing aligned', { dmarc: 'GRAY' }, 'forged'],
    ['a virus', { virus: 'FAIL' }, 'virus'],
  ])('%s: silence', async (_, checks, verdict) => {
    const here = await known();
    expect(await here.receive(gmailForward({ body: 'In oktober heb ik werk.' }), { checks })).toBe(verdict);
    expect(await kinds(here)).toEqual(['receipt']);
    expect(here.promises()).toHaveLength(1);
  });

  it('what looks like spam is read from somebody known, and not from a stranger', async () => {
    const here = world('2026-06-10T10:00');
    expect(await here.receive(FORWARD, { checks: { spam: 'FAIL' } })).toBe('spam');
    expect(here.store.items()).toEqual([]);
    await here.receive(FORWARD);
    const second = gmailForward({ body: 'In oktober heb ik werk voor je: een jaarverslag.', subject: 'Jaarverslag' });
    expect(await here.receive(second, { checks: { spam: 'FAIL' } })).toBe('pencilled');
  });

  it('a mail out of Outlook.com, forwarded as an attachment, is no complaint about us', async () => {
    const name = 'attached-out-of-outlook-com-is-no-complaint.eml';
    const raw = readFileSync(join(import.meta.dirname, '../fixtures/mail/forwards', name), 'latin1');
    const here = world('2026-06-11T10:00');
    expect(await here.receive(raw)).toBe('pencilled');
    expect(here.onlyPromise().client.name).toBe('Marieke Postma');
  });

  it('an empty mail: a letter, once a day', async () => {
    const here = await known();
    const empty = (id: string) => mail([`Message-ID: <${id}@mail.example.com>`, 'Subject:'], '');
    expect(await here.receive(empty('a'))).toBe('empty');
    expect(await here.receive(empty('b'))).toBe('empty');
    expect(await kinds(here)).toEqual(['receipt', 'refusal']);
    here.clock.pass(24 * 60);
    expect(await here.receive(empty('c'))).toBe('empty');
    expect(await kinds(here)).toEqual(['receipt', 'refusal', 'refusal']);
  });

  it('an empty mail of somebody to whom mail bounced: the letter goes, as they write again', async () => {
    const here = await known();
    const profile = here.store
      .items()
      .map(({ item }) => item)
      .find((item) => item.kind === 'freelancer');
    if (!profile) throw new Error('nobody is known');
    await here.store.put({ ...profile, paused: 'bounce', version: profile.version + 1 }, null);
    expect(await here.receive(mail(['Subject:'], ''))).toBe('empty');
    expect(await kinds(here)).toEqual(['receipt', 'refusal']);
  });

  it('26 MB: a letter to somebody known, nothing to a stranger', async () => {
    const huge = `${FORWARD}\r\n${'x'.repeat(26 * 1024 * 1024)}`;
    const here = await known();
    expect(await here.receive(huge)).toBe('too-large');
    expect(await kinds(here)).toEqual(['receipt', 'refusal']);
    expect((await here.lastMail()).text).toContain('Die mail is te groot (27 MB) en is niet gelezen.');
    const nobody = world('2026-06-10T10:00');
    expect(await nobody.receive(huge)).toBe('too-large');
    expect(await kinds(nobody)).toEqual([]);
  });

  it('bytes that are no mail: a letter to somebody known', async () => {
    const here = await known();
    const noise = Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 73) % 251)).toString('latin1');
    expect(await here.receive(noise, { from: 'sanne@studio.example' })).toBe('unreadable');
    expect(await kinds(here)).toEqual(['receipt', 'refusal']);
  });

  it('bytes that are no mail, of an envelope that nobody vouches for: silence', async () => {
    const here = await known();
    const noise = Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 73) % 251)).toString('latin1');
    const from = 'sanne@studio.example';
    expect(await here.receive(noise, { from, checks: { spf: 'FAIL' } })).toBe('unreadable');
    expect(await here.receive(noise, { from, checks: { dmarc: 'GRAY' } })).toBe('unreadable');
    expect(await kinds(here)).toEqual(['receipt']);
  });

  it('a reply address that we did not make: a letter, nothing changed', async () => {
    const here = await known();
    const receipt = await here.lastMail();
    const forged = receipt.replyTo.replace(/-[a-z2-7]{26}@/, `-${'a'.repeat(26)}@`);
    const raw = gmailReply({ text: 'klaar', to: { ...receipt, replyTo: forged } });
    expect(await here.receive(raw, { to: [forged] })).toBe('token-forged');
    expect(here.onlyPromise().state).toBe('waiting');
    expect(await kinds(here)).toEqual(['receipt', 'refusal']);
  });

  it('a reply address of before the key was replaced: a letter, and the way on from there', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(FORWARD);
    const receipt = await here.lastMail();
    Object.assign(here.ports.settings, { tokenKey: 'the next key for tests' });
    const take = (text: string, to: typeof receipt) => here.receive(gmailReply({ text, to }), { to: [to.replyTo] });
    expect(await take('klaar', receipt)).toBe('token-forged');
    expect(here.onlyPromise().state).toBe('waiting');
    const explained = await here.lastMail();
    expect(explained.kind).toBe('refusal');
    expect(explained.text).toContain('niet meer geldig');
    await take('lijst', explained);
    const list = await here.lastMail();
    expect(list.text).toContain('Marieke');
    await take('1 klaar', list);
    expect(here.onlyPromise().outcome).toBe('done');
  });

  it('a stolen reply address is of no use to anybody else', async () => {
    const here = await known();
    const receipt = await here.lastMail();
    const from = 'Eve <eve@elsewhere.example>';
    expect(await here.receive(gmailReply({ text: 'klaar', to: receipt, from }), { to: [receipt.replyTo] })).toBe(
      'stranger',
    );
    expect(here.onlyPromise().state).toBe('waiting');
    // Whose mail it was is asked whether that address is theirs; whoever wrote hears nothing.
    expect(await kinds(here)).toEqual(['receipt', 'question']);
    expect(new Set((await here.mails()).map(({ to }) => to))).toEqual(new Set(['sanne@studio.example']));
  });
});

describe('who may become a user', () => {
  it('closed: only who is named', async () => {
    const here = world('2026-06-10T10:00', { registration: 'closed', freelancers: ['sanne@studio.example'] });
    const stranger = gmailForward({ from: 'Eve <eve@elsewhere.example>', body: 'In september heb ik werk voor je.' });
    expect(await here.receive(stranger)).toBe('stranger');
    expect(here.store.items()).toEqual([]);
    expect(await kinds(here)).toEqual([]);
    expect(await here.receive(FORWARD)).toBe('pencilled');
  });

  it('confirm: one mail asks, nothing is stored of the forward; after "ja" it is pencilled in', async () => {
    const here = world('2026-06-10T10:00', { registration: 'confirm' });
    expect(await here.receive(FORWARD)).toBe('held');
    expect(await kinds(here)).toEqual(['confirmation']);
    expect(JSON.stringify(here.store.items())).not.toContain('Marieke');
    const second = gmailForward({ body: 'In oktober heb ik werk voor je: een jaarverslag.', subject: 'Jaarverslag' });
    expect(await here.receive(second)).toBe('held');
    expect(await kinds(here)).toEqual(['confirmation']);
    await answer(here, 'ja');
    expect(await kinds(here)).toEqual(['confirmation', 'receipt', 'receipt']);
    expect(here.promises().map(({ period }) => period?.from)).toEqual(['2026-09-01', '2026-10-01']);
  });
});
