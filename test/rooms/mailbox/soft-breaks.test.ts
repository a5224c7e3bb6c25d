import { describe, expect, it } from 'vitest';
import { readMail } from '../../../lib/mailbox/read-mail.ts';

const HEAD =
  'From: Sanne <sanne@devries.example>\r\nSubject: klus\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n';
const QUOTED = 'Content-Transfer-Encoding: Quoted-Printable\r\n';

describe('lines that quoted-printable broke (RFC 2045 section 6.7)', () => {
  it.each([
    ['as they should be', QUOTED, 'In novem=\r\nber, =C3=A9=\r\n=C3=A9n', 'In november, één'],
    ['blanks added on the way', QUOTED, 'In novem= \r\nber, =C3=A9=\t \r\n=C3=A9n', 'In november, één'],
    ['within a character', QUOTED, '=c3=\r\n=a9=C3= \n=A9n', 'één'],
    ['what is no code stays', QUOTED, 'a =ZZ b =5=\r\n', 'a =ZZ b =5'],
    ['text that is not encoded keeps its blanks', '', 'a = \r\nb', 'a = \nb'],
  ])('%s', async (_, encoding, body, text) => {
    const read = await readMail(Buffer.from(`${HEAD}${encoding}\r\n${body}`));
    expect(read.ok && read.mail.text.replace(/\n$/, '')).toBe(text);
  });
});
