import { describe, expect, it } from 'vitest';
import { ABSENCE_SUBJECTS, AUTO_REPLY_SUBJECTS, READ_SUBJECTS } from '../../lib/mailbox/auto-reply-words.ts';
import { BOUNCE_OPENINGS, BOUNCE_SUBJECTS } from '../../lib/mailbox/bounce-words.ts';
import type { Mail } from '../../lib/mailbox/mail.ts';
import { mayAnswer } from '../../lib/mailbox/may-answer.ts';
import { mayProcess } from '../../lib/mailbox/may-process.ts';
import { readMail } from '../../lib/mailbox/read-mail.ts';
import type { ReceiptNotice } from '../../lib/mailbox/receipt-notice.ts';
import { AUTO_REPLIES } from './machines/auto-replies.ts';
import { BOUNCES } from './machines/bounces.ts';
import { type MachineRow, rawMail } from './machines/machine-mail.ts';
import { PEOPLE } from './machines/people.ts';
import { PEOPLE_IN_THEIR_WORDS } from './machines/people-in-their-words.ts';
import { SERVICES } from './machines/services.ts';
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
  it.each([...AUTO_REPLIES, ...SERVICES])('%s', async (...row) => {
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
  it.each([...PEOPLE, ...PEOPLE_IN_THEIR_WORDS])('%s', async (...row) => {
    const { mail, notice } = await received(row);
    expect(mayProcess(mail, notice, DOMAIN)).toBeNull();
    expect(mayAnswer(mail, notice)).toBe(true);
  });
});

/** Every word by which a machine's subject or letter is known, in what a person passes on. */
describe.each(Object.entries({ ...BOUNCE_SUBJECTS, ...READ_SUBJECTS }))(
  'words of machines passed on, %s',
  (language, list) => {
    const words = [list, AUTO_REPLY_SUBJECTS[language], ABSENCE_SUBJECTS[language]].flatMap(
      (all) => all?.split('|') ?? [],
    );

    it.each(words)('%s', async (said) => {
      const text = BOUNCE_OPENINGS[language]?.split('|')[0] ?? said;
      const block = `---------- Forwarded message ---------\nFrom: Oliver <oliver@agency.example>\nDate: Mon, 8 Jun 2026\nSubject: ${said}\n\n${text}. In September.`;
      for (const subject of [`Fwd: ${said}`, `FW: ${said}: offerte`, said, `${said}: offerte`]) {
        const head = ['From: Sanne <sanne@devries.example>', 'To: track@in.example.com', `Subject: ${subject}`];
        const { mail, notice } = await received(['', [...head, 'Content-Type: text/plain; charset=utf-8'], block]);
        expect(mayProcess(mail, notice, DOMAIN)).toBeNull();
      }
    });
  },
);

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
