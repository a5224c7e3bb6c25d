import { describe, expect, it } from 'vitest';
import { MAIL_BYTES_MAX } from '../../../infra/local/web/api.ts';
import { examplesFor } from '../../../infra/local/web/examples.ts';
import { createWeb } from '../../../infra/local/web/web.ts';
import { kindOfMail } from '../../../lib/forward/kind-of-mail.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';
import { visibleText } from '../../../lib/reply/visible-text.ts';
import { fakeAssistant } from '../../fakes/assistant.ts';

const SANNE = { freelancerName: 'Sanne de Wit', freelancerAddress: 'sanne@example.com' };
const EXAMPLES = examplesFor('2026-06-10');

describe('a forward written by the page', () => {
  it.each(EXAMPLES.map((example) => [example.id, example] as const))('%s reads as what it is', async (_id, example) => {
    const { client, subject, text, language } = example;
    const fields = { clientName: client.name, clientAddress: client.address, subject, text, language };
    const draft = await post('/page/drafts/forward', {
      ...SANNE,
      ...fields,
      saidOn: '2026-06-09T16:05',
      note: 'Deze dus.',
    });
    expect(draft.headers.get('x-envelope-from')).toBe('sanne@example.com');
    expect(draft.headers.get('x-envelope-to')).toBe('track@in.localhost');
    const mail = await read(draft);
    expect(mail).toMatchObject({ subject: `Fwd: ${subject}`, from: [{ name: 'Sanne de Wit' }] });
    expect(kindOfMail(mail, { mine: [], domain: 'in.localhost' })).toMatchObject({
      kind: 'forward',
      forwarded: {
        how: 'inline',
        client,
        subject,
        body: text,
        note: 'Deze dus.',
        saidOn: { wall: '2026-06-09T16:05' },
      },
    });
  });

  it('a file of the client’s goes along whole', async () => {
    const raw =
      'From: Marieke <marieke@studiolinde.example>\r\nTo: sanne@example.com\r\nSubject: Huisstijl\r\n' +
      'Date: Wed, 10 Jun 2026 09:12:00 +0200\r\nMessage-ID: <m1@studiolinde.example>\r\n\r\nIn september heb ik werk.\r\n';
    const web = createWeb(fakeAssistant().assistant);
    const path = `/page/drafts/attached?${new URLSearchParams(SANNE)}`;
    const mail = await read(await web.request(path, { method: 'POST', body: raw }));
    expect(kindOfMail(mail, { mine: [], domain: 'in.localhost' })).toMatchObject({
      kind: 'forward',
      forwarded: {
        how: 'attached',
        client: { name: 'Marieke', address: 'marieke@studiolinde.example' },
        messageId: 'm1@studiolinde.example',
        body: 'In september heb ik werk.',
      },
    });
  });

  it.each([
    ['text', 'Hoi, koop nog melk en brood.\n\nGroet'],
    ['bytes', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff])],
    ['nothing', ''],
  ])('a file that is no mail, %s, goes along with none: it is refused as such', async (_, body) => {
    const web = createWeb(fakeAssistant().assistant);
    const path = `/page/drafts/attached?${new URLSearchParams(SANNE)}`;
    const answer = await web.request(path, { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'no-mail' });
  });

  it('of more than 40 MB is refused as too large, not as something broken', async () => {
    const web = createWeb(fakeAssistant().assistant);
    const path = `/page/drafts/attached?${new URLSearchParams(SANNE)}`;
    const answer = await web.request(path, { method: 'POST', body: new Uint8Array(MAIL_BYTES_MAX + 1) });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: 'too-large', allowed: expect.stringContaining('40 MB') });
  });

  it.each([
    [{ clientAddress: 'marieke' }, 'clientAddress: marieke'],
    [{ freelancerAddress: '' }, 'freelancerAddress: '],
    [{ subject: 'x\r\nBcc: all@example.com' }, 'subject: x\r\nBcc: all@example.com'],
    [{ saidOn: 'gisteren' }, 'saidOn: gisteren'],
    [{ language: 'xx' }, 'language: xx'],
    [{ text: 7 }, 'text: 7'],
  ])('is not written with %j', async (wrong, given) => {
    const right = {
      clientAddress: 'm@example.com',
      subject: 'x',
      text: 'x',
      language: 'nl',
      saidOn: '2026-06-10T09:00',
    };
    const answer = await post('/page/drafts/forward', { ...SANNE, ...right, ...wrong });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'bad-body', given });
  });
});

describe('a reply written by the page', () => {
  it.each(['nl', 'en', 'de', 'fr'])(
    'is threaded, goes to the Reply-To and shows only its words (%s)',
    async (language) => {
      const { assistant } = fakeAssistant();
      const web = createWeb(assistant);
      await web.request('/api/receive?from=sanne@example.com', { method: 'POST', body: 'Subject: x\r\n\r\nx' });
      const fields = { mail: 'mail-1', freelancerName: 'Sanne de Wit', words: 'klaar', language };
      const draft = await web.request('/page/drafts/reply', { method: 'POST', body: JSON.stringify(fields) });
      expect(draft.headers.get('x-envelope-to')).toBe('r-mail-1-abc@in.localhost');
      const mail = await read(draft);
      expect(mail).toMatchObject({
        to: [{ address: 'r-mail-1-abc@in.localhost' }],
        inReplyTo: ['mail-1@email.example'],
        references: ['first@email.example', 'p1@in.localhost', 'mail-1@email.example'],
        subject: 'Re: In potlood: Marieke, in september',
      });
      expect(mail.text).toContain('> Genoteerd: Marieke');
      expect(visibleText(mail).trim()).toBe('klaar');
    },
  );

  it('to a mail that is not there is refused', async () => {
    expect((await post('/page/drafts/reply', { mail: 'nope', words: 'klaar', language: 'nl' })).status).toBe(404);
  });
});

describe('the examples', () => {
  it.each(['2026-06-10', '2026-11-30', '2027-12-31'])('lie ahead of %s', (today) => {
    expect(JSON.stringify(examplesFor(today))).not.toMatch(/undefined|NaN|Invalid/);
    expect(new Set(examplesFor(today).map(({ language }) => language))).toEqual(new Set(['nl', 'en', 'de', 'fr']));
  });

  it('name September on 10 June', () => {
    expect(EXAMPLES[0]?.text).toContain('In september heb ik werk');
    expect(EXAMPLES[0]?.text).toContain('tot 12 augustus');
  });
});

function post(path: string, fields: object) {
  return createWeb(fakeAssistant().assistant).request(path, { method: 'POST', body: JSON.stringify(fields) });
}

async function read(draft: Response) {
  const result = await readMail(new Uint8Array(await draft.arrayBuffer()));
  if (!result.ok) throw new Error(result.detail);
  return result.mail;
}
