import { describe, expect, it } from 'vitest';
import { readMail } from '../../../lib/mailbox/read-mail.ts';

const HEAD = 'From: Sanne <sanne@devries.example>\r\nSubject: klus\r\nMIME-Version: 1.0\r\n';
const FLOWED = 'Content-Type: text/plain; charset=utf-8; format=flowed\r\n';

describe('text that flows (RFC 3676)', () => {
  it.each([
    ['a paragraph', FLOWED, 'In november willen \r\nwe de folder.', 'In november willen we de folder.'],
    ['a quote: its marks are no words', FLOWED, '> In november \r\n> de folder.', '> In november de folder.'],
    [
      'a blank quoted line is a line of its own',
      FLOWED,
      '> Begin:\r\n> \r\n> Van: Jan\r\n> ',
      '> Begin:\r\n> \r\n> Van: Jan\r\n> ',
    ],
    ['another depth is another paragraph', FLOWED, '>> wanneer \r\n> in mei \r\nmooi', '>> wanneer \n> in mei \nmooi'],
    ['a stuffed blank goes, a second one stays', FLOWED, ' From hier\r\n  ingesprongen', 'From hier\n ingesprongen'],
    ['a signature’s dashes stay alone', FLOWED, 'Groet \r\n-- \r\nSanne', 'Groet \n-- \nSanne'],
    ['an empty label does, too', FLOWED, 'Onderwerp: \r\nAan: Sanne', 'Onderwerp: \nAan: Sanne'],
    ['blanks that were put there go', FLOWED.replace('\r', '; delsp=yes\r'), 'novem \r\nber', 'november'],
    [
      'text that does not flow stays',
      'Content-Type: text/plain\r\n',
      'Van: Jan \r\nAan: Sanne',
      'Van: Jan \nAan: Sanne',
    ],
  ])('%s', async (_, type, body, text) => {
    expect(await textOf(`${HEAD}${type}\r\n${body}\r\n`)).toBe(text.replaceAll('\r', ''));
  });

  it('one part flows, the other does not: neither is taken for the other', async () => {
    const part = (type: string, body: string) => `--b\r\n${type}\r\n${body}\r\n`;
    const raw = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part(FLOWED, 'een \r\nzin')}${part('Content-Type: text/plain\r\n', 'Van: Jan \r\nAan: Sanne')}--b--\r\n`;
    expect(await textOf(raw)).toContain('Van: Jan \nAan: Sanne');
  });

  it('a mail inside flows by its own mark', async () => {
    const inner = `From: Jan <jan@visser.example>\r\nSubject: folder\r\n${FLOWED}\r\n> In november \r\n> de folder.`;
    const raw = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${FLOWED}\r\nzie \r\nonder\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b--\r\n`;
    const read = await readMail(Buffer.from(raw));
    expect(read.ok && [read.mail.text.trim(), read.mail.attached[0]?.text.trim()]).toEqual([
      'zie onder',
      '> In november de folder.',
    ]);
  });
});

async function textOf(raw: string): Promise<string> {
  const read = await readMail(Buffer.from(raw));
  if (!read.ok) throw new Error(read.detail);
  return read.mail.text.replace(/\n$/, '');
}
