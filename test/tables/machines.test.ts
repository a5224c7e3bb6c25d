import { describe, expect, it } from 'vitest';
import type { Mail } from '../../lib/mailbox/mail.ts';
import { mayAnswer } from '../../lib/mailbox/may-answer.ts';
import { mayProcess } from '../../lib/mailbox/may-process.ts';
import { readMail } from '../../lib/mailbox/read-mail.ts';
import type { ReceiptNotice } from '../../lib/mailbox/receipt-notice.ts';
import { AUTO_REPLIES } from './machines/auto-replies.ts';
import { BOUNCES } from './machines/bounces.ts';
import { type MachineRow, rawMail } from './machines/machine-mail.ts';
import { PEOPLE } from './machines/people.ts';
import { RECEIPTS, UNMARKED } from './machines/unmarked.ts';

const DOMAIN = 'in.example.com';

describe('letters of mail systems', () => {
  it.each(BOUNCES)('%s', async (...row) => {
    const { mail, notice } = await received(row);
    expect(mayProcess(mail, notice, DOMAIN)).toBe('bounce');
    expect(mayAnswer(mail, notice)).toBe(false);
  });
});

describe('programs that answer for people', () => {
  it.each(AUTO_REPLIES)('%s', async (...row) => {
    const { mail, notice } = await received(row);
    // What a program sends as bulk is a mailing to us: silence as well.
    expect(['auto-reply', 'mailing-list', 'bounce']).toContain(mayProcess(mail, notice, DOMAIN));
    expect(mayAnswer(mail, notice)).toBe(false);
  });
});

describe('programs that mark nothing', () => {
  it.each(UNMARKED)('%s', async (...row) => {
    const { mail, notice } = await received(row);
    expect(mayProcess(mail, notice, DOMAIN)).toBe('auto-reply');
    expect(mayAnswer(mail, notice)).toBe(false);
  });

  it.each(RECEIPTS)('a receipt in words: %s', async (...row) => {
    const { mail, notice } = await received(row);
    expect(mayProcess(mail, notice, DOMAIN)).toBe('read-receipt');
    expect(mayAnswer(mail, notice)).toBe(false);
  });
});

describe('people who write like machines', () => {
  it.each(PEOPLE)('%s', async (...row) => {
    const { mail, notice } = await received(row);
    expect(mayProcess(mail, notice, DOMAIN)).toBeNull();
    expect(mayAnswer(mail, notice)).toBe(true);
  });
});

async function received([, head, body]: MachineRow): Promise<{ mail: Mail; notice: ReceiptNotice }> {
  const read = await readMail(rawMail(head, body));
  if (!read.ok) throw new Error(read.detail);
  const returnPath = read.mail.headers.find(({ name }) => name === 'return-path')?.value;
  const notice: ReceiptNotice = {
    messageId: 'm',
    objectKey: 'mail/m',
    recipients: [`track@${DOMAIN}`],
    envelopeFrom: returnPath?.replace(/[<>]/g, '') ?? read.mail.from[0]?.address ?? 'unknown@example.com',
    receivedAt: '2026-06-10T12:05:00.000Z',
    checks: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
  };
  return { mail: read.mail, notice };
}
