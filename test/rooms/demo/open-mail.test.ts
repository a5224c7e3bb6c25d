import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAPTIONS } from '../../../infra/local/demo/captions.ts';
import { NotAMail, openMail } from '../../../infra/local/demo/open-mail.ts';
import { kindOfMail } from '../../../lib/forward/kind-of-mail.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';

const OPTIONS = { domain: 'in.localhost', captions: CAPTIONS.nl };

const OF_A_CLIENT =
  'From: Marieke <marieke@studiolinde.example>\r\nTo: Sanne <sanne@example.com>\r\nSubject: Huisstijl\r\n' +
  'Date: Wed, 10 Jun 2026 09:12:00 +0200\r\n\r\nIn september heb ik werk voor je.\r\n';

const FORWARDED =
  'From: Sanne <sanne@example.com>\r\nTo: sanne+pencilled@example.com\r\nSubject: Fwd: Huisstijl\r\n' +
  'Date: Wed, 10 Jun 2026 09:30:00 +0200\r\n\r\n---------- Forwarded message ---------\r\n' +
  'Van: Marieke <marieke@studiolinde.example>\r\nDate: wo 10 jun 2026 om 09:12\r\nSubject: Huisstijl\r\n' +
  'To: Sanne <sanne@example.com>\r\n\r\n\r\nIn september heb ik werk voor je.\r\n';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pencilled-demo-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a file for the demo', () => {
  it.each([
    ['of a client', OF_A_CLIENT, '2026-06-10T07:12:00.000Z'],
    ['forwarded already', FORWARDED, '2026-06-10T07:30:00.000Z'],
  ])('%s becomes a forward of the freelancer’s, at its own time', async (_what, text, now) => {
    const opening = await openMail(await file(text), OPTIONS);
    expect(opening).toMatchObject({ now, freelancer: { address: 'sanne@example.com' } });
    const read = await readMail(opening.raw);
    expect(read.ok && kindOfMail(read.mail, { mine: [], domain: 'in.localhost' })).toMatchObject({
      kind: 'forward',
      forwarded: { client: { address: 'marieke@studiolinde.example' }, body: 'In september heb ik werk voor je.' },
    });
  });

  it.each([
    ['nothing in it', ''],
    ['no mail', 'just some words'],
    ['no sender', 'Subject: x\r\n\r\nx'],
  ])('is refused when there is %s', async (_what, text) => {
    await expect(openMail(await file(text), OPTIONS)).rejects.toThrow(NotAMail);
  });

  it('is refused by its name when it is not there', async () => {
    await expect(openMail('/nowhere/mail.eml', OPTIONS)).rejects.toThrow('/nowhere/mail.eml: cannot be read');
  });
});

async function file(text: string): Promise<string> {
  const path = join(folder, 'mail.eml');
  await writeFile(path, text);
  return path;
}
