import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type RuntimeOptions, startRuntime } from '../../infra/local/runtime.ts';
import { readSettings } from '../../infra/local/settings.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { newFolder } from '../rooms/local/new-folder.ts';

const FROM_MARIEKE = gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.' });
const FROM_JAN = gmailForward({
  subject: 'Jaarverslag',
  client: 'Jan Visser <jan@visser.example>',
  body: 'Hoi Sanne, in november 2027 heb ik werk voor je: een jaarverslag.',
});

let count = 0;
function words(text: string): string {
  count += 1;
  const lines = [
    'From: sanne@studio.example',
    `Message-ID: <r-${count}@mail.example.com>`,
    'Subject: vraagje',
    '',
    text,
  ];
  return lines.join('\r\n');
}

async function started(options: RuntimeOptions = {}, env: Readonly<Record<string, string>> = {}) {
  const data = newFolder();
  const settings = readSettings({
    PENCILLED_DATA: data,
    PENCILLED_SMTP_PORT: '0',
    PENCILLED_NOW: '2026-06-10T10:00:00+02:00',
    PENCILLED_DOMAIN: 'in.example.com',
    ...env,
  });
  const runtime = await startRuntime(settings, options);
  onTestFinished(() => runtime.close());
  return {
    ...runtime,
    take: (raw: string) => runtime.receive(Buffer.from(raw), { to: ['track@in.example.com'] }),
    clients: async () => (await runtime.promises()).map(({ client }) => client.name),
    filesIn: (folder: string) => readdirSync(join(data, folder)),
    filesWith: (word: RegExp) =>
      ['dynamodb', 'raw-mail'].flatMap((folder) =>
        readdirSync(join(data, folder)).filter((file) => word.test(readFileSync(join(data, folder, file), 'latin1'))),
      ),
    write: (file: string, text: string) => writeFileSync(join(data, file), text),
  };
}

describe('one machine that is never started again', () => {
  it('raw mails go after 30 days, each by its own', async () => {
    const here = await started();
    await here.take(FROM_MARIEKE);
    await here.moveTo('2026-06-20T10:00:00+02:00');
    await here.take(FROM_JAN);
    await here.moveTo('2026-07-10T09:00:00+02:00');
    expect(here.filesIn('raw-mail')).toHaveLength(2);
    await here.moveTo('2026-07-10T11:00:00+02:00');
    expect(here.filesIn('raw-mail')).toHaveLength(1);
    await here.moveTo('2026-07-20T11:00:00+02:00');
    expect(here.filesIn('raw-mail')).toEqual([]);
    expect(await here.clients()).toEqual(['Marieke Postma', 'Jan Visser']);
  });

  it('a closed promise goes 13 months after its last mail; an open one, and who it is of, stay', async () => {
    const here = await started();
    await here.take(FROM_MARIEKE);
    await here.take(words('klaar'));
    await here.take(FROM_JAN);
    await here.moveTo('2027-07-11T09:00:00+02:00');
    expect(await here.clients()).toEqual(['Marieke Postma', 'Jan Visser']);
    await here.moveTo('2027-07-11T11:00:00+02:00');
    expect(await here.clients()).toEqual(['Jan Visser']);
    expect(here.filesWith(/marieke/i)).toEqual([]);
    expect((await here.take(words('lijst'))).verdict).toBe('carried-out');
  });

  it('both as it is set', async () => {
    const here = await started({}, { PENCILLED_KEEP_RAW_MAIL_DAYS: '2', PENCILLED_KEEP_CLOSED_DAYS: '90' });
    await here.take(FROM_MARIEKE);
    await here.take(words('klaar'));
    await here.moveTo('2026-06-12T11:00:00+02:00');
    expect(here.filesIn('raw-mail')).toEqual([]);
    await here.moveTo('2026-09-08T09:00:00+02:00');
    expect(await here.clients()).toEqual(['Marieke Postma']);
    await here.moveTo('2026-09-08T11:00:00+02:00');
    expect(await here.clients()).toEqual([]);
  });

  it("a newcomer who never confirmed goes after 30 days: what they say then is a stranger's", async () => {
    const here = await started({}, { PENCILLED_REGISTRATION: 'confirm' });
    expect((await here.take(FROM_MARIEKE)).verdict).toBe('held');
    await here.moveTo('2026-07-10T09:00:00+02:00');
    expect((await here.take(FROM_JAN)).verdict).toBe('held');
    await here.moveTo('2026-07-10T11:00:00+02:00');
    const [asked] = await here.mails();
    const yes = { replyTo: 'track@in.example.com', subject: asked?.subject ?? '', references: '<a@b.example>' };
    expect((await here.take(gmailReply({ text: 'ja', to: yes }))).verdict).toBe('stranger');
    expect(await here.clients()).toEqual([]);
  });

  it('a file that somebody left among the dead letters stands in the way of nothing', async () => {
    const here = await started();
    await here.take(FROM_MARIEKE);
    here.write('dead-letters/receive-mail/notes.txt', 'to look at');
    await here.moveTo('2026-07-10T11:00:00+02:00');
    expect(here.filesIn('raw-mail')).toEqual([]);
    await here.take(words('vergeet mij'));
    await here.take(words('ja'));
    expect(await here.clients()).toEqual([]);
    expect(here.filesIn('dead-letters/receive-mail')).toEqual(['notes.txt']);
  });

  it('dead letters go after 14 days', async () => {
    const here = await started({
      aroundHandler: (handler) => async (event, context) => {
        if (event.Records.some(({ body }) => body.includes('"notificationType'))) throw new Error('broken');
        return handler(event, context);
      },
    });
    expect((await here.take(FROM_MARIEKE)).verdict).toBe('dead-letter');
    await here.moveTo('2026-06-24T09:00:00+02:00');
    expect(here.filesIn('dead-letters/receive-mail')).toHaveLength(1);
    await here.moveTo('2026-06-24T11:00:00+02:00');
    expect(here.filesIn('dead-letters/receive-mail')).toEqual([]);
  });
});
