import { describe, expect, it } from 'vitest';
import { mayAnswer } from '../../../lib/mailbox/may-answer.ts';
import { mayProcess } from '../../../lib/mailbox/may-process.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';
import type { ReceiptNotice } from '../../../lib/mailbox/receipt-notice.ts';

const HEAD = 'From: Sanne de Vries <sanne@devries.example>\r\nSubject: FW: Klus\r\nMIME-Version: 1.0\r\n';
const NOTICE: ReceiptNotice = {
  messageId: 'm',
  objectKey: 'mail/m',
  recipients: ['track@in.example.com'],
  envelopeFrom: 'sanne@devries.example',
  receivedAt: '2026-09-08T09:05:00.000Z',
  checks: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
};

/** A mail of some words and a file. */
const beside = (words: string, file: string): string =>
  `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${words}\r\n--b\r\n${file}\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n`;

const MSG =
  'Content-Type: application/octet-stream; name="Klus.msg"\r\nContent-Disposition: attachment; filename="Klus.msg"';
const TNEF = 'Content-Type: application/ms-tnef; name="winmail.dat"';
const PDF = 'Content-Type: application/pdf; name="Klus.pdf"';

describe('mails that hold their words where nobody else can open them', () => {
  it.each([
    ['an Outlook file', beside('', MSG), 'unopened'],
    ['Rich Text of Outlook', beside('', TNEF), 'unopened'],
    [
      'S/MIME',
      'Content-Type: application/pkcs7-mime; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA',
      'unopened',
    ],
    [
      'OpenPGP',
      'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n--b--\r\n',
      'unopened',
    ],
    ['an Outlook file and words', beside('Joris belde: oktober.', MSG), null],
    ['Rich Text of Outlook beside the same in plain text', beside('Joris belde: oktober.', TNEF), null],
    ['a PDF and no words: a subject may say enough', beside('', PDF), null],
  ])('%s', async (_, body, verdict) => {
    const read = await readMail(Buffer.from(HEAD + body));
    if (!read.ok) throw new Error(read.detail);
    expect(mayProcess(read.mail, NOTICE, 'in.example.com')).toBe(verdict);
    expect(mayAnswer(read.mail, NOTICE)).toBe(true);
  });
});
