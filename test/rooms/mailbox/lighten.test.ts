import { expect, it } from 'vitest';
import { readMail } from '../../../lib/mailbox/read-mail.ts';

const INNER = 'From: Joris <joris@bakker.example>\r\nSubject: Klus\r\n\r\nIn oktober heb ik werk.\r\n';

it.each([
  ['octet-stream', '7bit', INNER],
  ['octet-stream', 'base64', Buffer.from(INNER).toString('base64')],
  ['x-eml', '8bit', INNER],
])(
  'a mail inside, attached as application/%s in %s, is kept where the whole is long',
  async (type, encoding, inside) => {
    const photo = `--b\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUJD\r\n'.repeat(5_000)}`;
    const mail = `--b\r\nContent-Type: application/${type}; name="klus.eml"\r\nContent-Disposition: attachment; filename="klus.eml"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${inside}\r\n`;
    const raw = `From: Sanne <sanne@devries.example>\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${photo}${mail}--b--\r\n`;
    const read = await readMail(Buffer.from(raw));
    if (!read.ok) throw new Error(read.detail);
    expect(read.mail.attached.map(({ text }) => text.trim())).toEqual(['In oktober heb ik werk.']);
  },
);

it.each([
  ['one boundary, spoken of without end', () => 'boundary=a '],
  ['as many boundaries as there are words', (index: number) => `boundary=${index} `],
])('%s: as good as too many parts', async (_, mention) => {
  const talk = Array.from({ length: 50_001 }, (_, index) => mention(index)).join('');
  const read = await readMail(Buffer.from(`From: Sanne <sanne@devries.example>\r\n\r\n${talk}`));
  expect(read.ok ? 'read' : read.refusal).toBe('too-many-parts');
});
