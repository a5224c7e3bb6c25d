import { expect, it } from 'vitest';
import { readRawMail } from '../../infra/local/read-mail.ts';
import { world } from './world.ts';

const HEAD =
  'From: Sanne de Vries <sanne@devries.example>\nTo: track@in.example.com\nDate: Tue, 8 Sep 2026 11:05:00 +0200\nMIME-Version: 1.0\n';
const PROMISE = 'Hoi Sanne, in november willen we een nieuwe folder. Heb je dan tijd?';

/** Two client mails as attachments: an older one that promises work, a newer one that doesn't. */
function attached(newer: string): string {
  const mail = (from: string, subject: string, date: string, text: string) =>
    `--b\nContent-Type: message/rfc822\n\nFrom: ${from}\nTo: sanne@devries.example\nSubject: ${subject}\nDate: ${date}\n\n${text}\n`;
  return `${HEAD}Subject: klussen\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nBewaren\n${mail('Joris Bakker <joris@bakkerij.example>', 'Folder', 'Mon, 7 Sep 2026 10:00:00 +0200', PROMISE)}${mail('Piet Bos <piet@bos.example>', 'Factuur', 'Tue, 8 Sep 2026 09:00:00 +0200', newer)}--b--\n`;
}

/** A conversation that Gmail forwarded as a whole. */
function conversation(last: string): string {
  const mail = (subject: string, date: string, text: string) =>
    `---------- Forwarded message ---------\nVan: Joris Bakker <joris@bakkerij.example>\nDate: ${date}\nSubject: ${subject}\nTo: <sanne@devries.example>\n\n\n${text}\n\n`;
  return `${HEAD}Subject: Fwd: Folder\n\n${mail('Folder', 'ma 7 sep 2026 om 10:00', PROMISE)}${mail('Re: Folder', 'di 8 sep 2026 om 09:00', last)}`;
}

it.each([
  ['attached', attached('Bedankt voor de factuur, is betaald.')],
  ['a conversation', conversation('Fijn, we houden contact!')],
])('%s: the newest that holds a promise, not the newest of all', async (_, raw) => {
  const here = world('2026-09-08T11:05');
  expect(await here.receive(raw)).toBe('pencilled');
  expect(here.onlyPromise()).toMatchObject({
    client: { name: 'Joris Bakker', address: 'joris@bakkerij.example' },
    subject: 'Folder',
    period: { from: '2026-11-01', to: '2026-12-01' },
  });
  const options = {
    receivedAt: null,
    clock: here.clock.now(),
    timeZone: 'Europe/Amsterdam',
    mine: [],
    domain: 'in.example.com',
  };
  const read = await readRawMail(Buffer.from(raw), options);
  expect(read).toMatchObject({
    subject: 'Folder',
    saidOn: '2026-09-07T10:00:00+02:00',
    period: { from: '2026-11-01' },
  });
});

it('where the newest one promises, it counts', async () => {
  const here = world('2026-09-08T11:05');
  expect(await here.receive(conversation('We doen het toch liever in januari.'))).toBe('pencilled');
  expect(here.onlyPromise()).toMatchObject({ subject: 'Re: Folder', period: { from: '2027-01-01' } });
});
