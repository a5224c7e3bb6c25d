import { describe, expect, it } from 'vitest';
import {
  MAX_HEADER_BYTES,
  MAX_LINE,
  MAX_MAIL_BYTES,
  MAX_PART_DEPTH,
  MAX_PARTS,
  MAX_TEXT,
} from '../../../lib/mailbox/limits.ts';
import type { Mail } from '../../../lib/mailbox/mail.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';

const HEAD = 'From: Sanne <sanne@devries.example>\r\nSubject: klus\r\nMIME-Version: 1.0\r\n';

describe('charsets', () => {
  const euro = 'Café “Très bon” – 640 €, één naïeve façade';
  const qp = (hex: string) => `Content-Transfer-Encoding: quoted-printable\r\n\r\n${hex}\r\n`;

  it.each([
    ['utf-8', bytes('Content-Type: text/plain; charset=utf-8\r\n\r\n', Buffer.from(euro)), euro],
    [
      'windows-1252',
      bytes('Content-Type: text/plain; charset=windows-1252\r\n\r\n', [0x80, 0x20, 0x93, 0xe9, 0x94, 0x20, 0x96]),
      '€ “é” –',
    ],
    [
      'iso-8859-1, which means windows-1252',
      bytes('Content-Type: text/plain; charset=iso-8859-1\r\n\r\n', [0x80, 0xe9]),
      '€é',
    ],
    ['iso-8859-15', bytes('Content-Type: text/plain; charset=iso-8859-15\r\n\r\n', [0xa4, 0xbd]), '€œ'],
    ['iso-8859-9', bytes('Content-Type: text/plain; charset=iso-8859-9\r\n\r\n', [0xd6, 0x7a, 0xfd]), 'Özı'],
    ['nothing declared, utf-8 bytes', bytes('\r\n', Buffer.from(euro)), euro],
    ['nothing declared, 8-bit bytes', bytes('\r\n', [0x43, 0x61, 0x66, 0xe9, 0x20, 0x80]), 'Café €'],
    [
      'us-ascii declared, utf-8 bytes',
      bytes('Content-Type: text/plain; charset=us-ascii\r\n\r\n', Buffer.from('één €')),
      'één €',
    ],
    [
      'utf-8 declared, windows-1252 bytes',
      bytes('Content-Type: text/plain; charset=utf-8\r\n\r\n', [0x43, 0x61, 0x66, 0xe9]),
      'Café',
    ],
    [
      'x-unknown, utf-8 bytes',
      bytes('Content-Type: text/plain; charset=x-unknown\r\n\r\n', Buffer.from('één €')),
      'één €',
    ],
    [
      'unknown-8bit, 8-bit bytes',
      bytes('Content-Type: text/plain; charset="unknown-8bit"\r\n\r\n', [0x43, 0x61, 0x66, 0xe9]),
      'Café',
    ],
    [
      'an unknown label on a folded line',
      bytes('Content-Type: text/plain;\r\n\tcharset=x-nonsense\r\n\r\n', Buffer.from('één')),
      'één',
    ],
    [
      'utf-7',
      bytes('Content-Type: text/plain; charset=utf-7\r\n\r\n', Buffer.from('Caf+AOk- 640 +IKw-')),
      'Café 640 €',
    ],
    ['quoted-printable without a charset', `${HEAD}Content-Type: text/plain\r\n${qp('Caf=E9')}`, 'Café'],
    ['gb18030', bytes('Content-Type: text/plain; charset=gb18030\r\n\r\n', [0xc4, 0xe3]), '你'],
    [
      'a real replacement character stays one',
      bytes('Content-Type: text/plain; charset=utf-8\r\n\r\n', Buffer.from('wat \ufffd is é')),
      'wat \ufffd is é',
    ],
  ])('%s', async (_, raw, text) => {
    expect((await read(raw)).text.trim()).toBe(text);
  });

  it('one part wrong, the other right: both are read', async () => {
    const raw = Buffer.concat([
      Buffer.from(
        `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\néén goed\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n`,
      ),
      Buffer.from([0x43, 0x61, 0x66, 0xe9]),
      Buffer.from('\r\n--b--\r\n'),
    ]);
    const mail = await read(raw);
    expect(mail.text).toContain('één goed');
    expect(mail.text).toContain('Café');
    expect(mail.cut).toContain('charset-guessed');
  });

  it.each([
    ['an encoded word', 'Subject: =?iso-8859-1?Q?Caf=E9?=', 'Café'],
    ['an encoded word that lies about utf-8', 'Subject: =?utf-8?Q?Caf=E9?=', 'Café'],
    ['an encoded word of an unknown charset', 'Subject: =?x-unknown?Q?Caf=C3=A9?=', 'Café'],
    ['two words split within a character', 'Subject: =?utf-8?B?w4Q=?= =?utf-8?B?w6Q=?=', 'Ää'],
    ['raw utf-8', 'Subject: Café', 'Café'],
  ])('header: %s', async (_, line, subject) => {
    expect((await read(`From: a@b.example\r\n${line}\r\n\r\nhoi`)).subject).toBe(subject);
  });

  it('header: raw 8-bit bytes', async () => {
    const raw = Buffer.concat([
      Buffer.from('From: a@b.example\r\nSubject: Caf'),
      Buffer.from([0xe9]),
      Buffer.from('\r\n\r\nhoi'),
    ]);
    expect((await read(raw)).subject).toBe('Café');
  });
});

describe('limits', () => {
  it.each([
    ['too-large', () => Buffer.concat([Buffer.from(`${HEAD}\r\n`), Buffer.alloc(MAX_MAIL_BYTES, 0x61)])],
    [
      'headers-too-large',
      () => Buffer.from(`${HEAD}${`X: ${'a'.repeat(1_000)}\r\n`.repeat(MAX_HEADER_BYTES / 1_000)}\r\nhoi`),
    ],
    [
      'too-many-parts',
      () =>
        Buffer.from(
          `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(MAX_PARTS + 1)}`,
        ),
    ],
    ['too-deep', () => nested(MAX_PART_DEPTH + 2)],
    ['unreadable', () => Buffer.from('%PDF-1.7\nnothing like a mail')],
    ['unreadable', () => Buffer.alloc(0)],
  ])('%s', async (refusal, make) => {
    const answer = await readMail(make());
    expect(answer.ok ? null : answer.refusal).toBe(refusal);
  });

  it('a refused mail still shows its header, so that a known freelancer can be told', async () => {
    const answer = await readMail(Buffer.concat([Buffer.from(`${HEAD}\r\n`), Buffer.alloc(MAX_MAIL_BYTES, 0x61)]));
    expect(answer.ok ? null : [answer.head?.from[0]?.address, answer.head?.subject]).toEqual([
      'sanne@devries.example',
      'klus',
    ]);
  });

  it('text beyond the cap is left out and said so', async () => {
    const mail = await read(`${HEAD}\r\n${'een regel\r\n'.repeat(20_000)}`);
    expect(mail.text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(mail.cut).toEqual(expect.arrayContaining(['part-cut', 'text-cut']));
  });

  it('a line beyond the cap is cut and said so', async () => {
    const mail = await read(`${HEAD}\r\n${'een woord '.repeat(MAX_LINE)}`);
    expect(Math.max(...mail.text.split('\n').map((line) => line.length))).toBe(MAX_LINE);
    expect(mail.cut).toContain('line-cut');
  });

  it('a line beyond the cap that holds no words is a file, and nothing of it is read', async () => {
    const mail = await read(`${HEAD}\r\nin september\r\n${'U'.repeat(MAX_LINE * 2)}`);
    expect(mail.text.trim()).toBe('in september');
    expect(mail.cut).toContain('line-cut');
  });

  it('mails inside mails are read a few deep, and that is said', async () => {
    let raw = `${HEAD}\r\nthe innermost`;
    for (let level = 0; level < 8; level++) {
      raw = `${HEAD}Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\nContent-Type: message/rfc822\r\n\r\n${raw}\r\n--b${level}--\r\n`;
    }
    let mail: Mail | undefined = await read(raw);
    let depth = 0;
    let last: Mail = mail;
    while (mail) {
      last = mail;
      mail = mail.attached[0];
      depth++;
    }
    expect(depth).toBe(5);
    expect(last.cut).toContain('attached-cut');
  });

  it('a part that cannot be decoded is skipped, the rest is read', async () => {
    const mail = await read(
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nleesbaar\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n%PDF\r\n--b--\r\n`,
    );
    expect(mail.text).toContain('leesbaar');
    expect(mail.attached).toEqual([]);
    expect(mail.cut).toContain('attached-unreadable');
  });

  it('large attachments are not read, what stands after them is', async () => {
    const photo = Buffer.alloc(300_000, 0x5a).toString('base64').replace(/.{76}/g, '$&\r\n');
    const mail = await read(
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nvooraf\r\n--b\r\nContent-Type: image/jpeg; name=foto.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n${photo}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@d.example\r\nSubject: binnenin\r\n\r\nhallo\r\n--b--\r\n`,
    );
    expect(mail.text).toContain('vooraf');
    expect(mail.attachments.map(({ name }) => name)).toContain('foto.jpg');
    expect(mail.attached[0]?.subject).toBe('binnenin');
    expect(mail.cut).toEqual([]);
  });
});

describe('what is handed on', () => {
  it('is free of control and bidi characters, on one line where it is a header', async () => {
    const mail = await read(
      'From: =?utf-8?Q?A=00B=E2=80=AEC?= <a@B.Example>\r\nSubject: x\r\n\r\na\u0007b\u202ec\rd\r\ne',
    );
    expect(mail.from).toEqual([{ name: 'A BC', address: 'a@b.example' }]);
    expect(mail.text.trimEnd()).toBe('abc\nd\ne');
  });

  it('lines of old Macs', async () => {
    expect((await read('From: a@b.example\rSubject: oud\r\rhoi')).subject).toBe('oud');
  });

  it.each([
    ['Wed, 10 Jun 2026 14:05:00 +0200', '2026-06-10T14:05:00+02:00'],
    ['10 Jun 26 14:05 GMT', '2026-06-10T14:05:00+00:00'],
    ['Wed, 10 Jun 2026 14:05:00 EST', '2026-06-10T14:05:00-05:00'],
    ['Wed, 10 Jun 2026 14:05:00 +0200 (CEST)', '2026-06-10T14:05:00+02:00'],
    ['Wed, 31 Jun 2026 14:05:00 +0200', null],
    ['gisteren', null],
    ['', null],
  ])('the date %s', async (line, date) => {
    expect((await read(`From: a@b.example\r\nDate: ${line}\r\n\r\nhoi`)).date).toBe(date);
  });

  it('ids without brackets, oldest first', async () => {
    const mail = await read(
      'From: a@b.example\r\nMessage-ID: <m@b.example>\r\nIn-Reply-To: <i@c.example>\r\nReferences: <o@c.example>\r\n <i@c.example>\r\n\r\nhoi',
    );
    expect([mail.messageId, mail.inReplyTo, mail.references]).toEqual([
      'm@b.example',
      ['i@c.example'],
      ['o@c.example', 'i@c.example'],
    ]);
  });
});

async function read(raw: string | Uint8Array): Promise<Mail> {
  const answer = await readMail(typeof raw === 'string' ? Buffer.from(raw) : raw);
  if (!answer.ok) throw new Error(answer.detail);
  return answer.mail;
}

function bytes(head: string, body: Uint8Array | readonly number[]): Uint8Array {
  return Buffer.concat([Buffer.from(HEAD + head), Buffer.from(body)]);
}

function nested(depth: number): Buffer {
  let open = HEAD;
  for (let level = 0; level < depth; level++)
    open += `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`;
  return Buffer.from(`${open}\r\nhoi`);
}
