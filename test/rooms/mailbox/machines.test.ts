import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksOf } from '../../../lib/mailbox/authentication.ts';
import type { Mail } from '../../../lib/mailbox/mail.ts';
import { mayAnswer } from '../../../lib/mailbox/may-answer.ts';
import { mayProcess } from '../../../lib/mailbox/may-process.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';
import type { ReceiptNotice } from '../../../lib/mailbox/receipt-notice.ts';
import { MAIL_REFUSALS } from '../../../lib/mailbox/refusal.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/mail');
const DOMAIN = 'in.example.com';

/** A folder a verdict: every file in it must get that verdict, and no answer. */
const NOTHING = join(FIXTURES, 'must-yield-nothing');
const machines = readdirSync(NOTHING).flatMap((verdict) =>
  emlOf(join(NOTHING, verdict)).map((name) => [verdict, name] as const),
);

describe('mails that must yield nothing', () => {
  it.each(machines)('%s: %s', async (verdict, name) => {
    const { mail, notice } = await received(join(NOTHING, verdict, name));
    expect(mayProcess(mail, notice, DOMAIN)).toBe(verdict);
    if (verdict !== 'our-own' && verdict !== 'empty') expect(mayAnswer(mail, notice)).toBe(false);
  });

  it('there are bounces of at least thirty mail systems', () => {
    expect(emlOf(join(NOTHING, 'bounce')).length).toBeGreaterThanOrEqual(30);
  });

  it('every folder is a verdict', () => {
    expect(readdirSync(NOTHING).filter((name) => !(MAIL_REFUSALS as readonly string[]).includes(name))).toEqual([]);
  });
});

describe('people who could be taken for machines', () => {
  it.each(emlOf(join(FIXTURES, 'people')))('%s', async (name) => {
    const { mail, notice } = await received(join(FIXTURES, 'people', name));
    expect(mayProcess(mail, notice, DOMAIN)).toBeNull();
    expect(mayAnswer(mail, notice)).toBe(true);
  });

  it.each(emlOf(join(FIXTURES, 'forwards')))('a forward: %s', async (name) => {
    const { mail, notice } = await received(join(FIXTURES, 'forwards', name));
    expect(mayProcess(mail, notice, DOMAIN)).toBeNull();
  });
});

describe('who is answered', () => {
  const plain = 'From: Sanne <sanne@devries.example>\r\nSubject: Fwd: klus\r\n\r\nhoi\r\n';
  it.each([
    ['a person', plain, {}, true],
    ['nobody: the null sender', plain, { envelopeFrom: '' }, false],
    ['nobody: no-reply', plain.replace('sanne@', 'no-reply@'), {}, false],
    ['nobody: noreply with a tail', plain.replace('sanne@', 'noreply-12@'), {}, false],
    ['nobody: DMARC fails', plain, { checks: { ...passed(), dmarc: 'FAIL' } }, false],
    ['nobody: a virus', plain, { checks: { ...passed(), virus: 'FAIL' } }, false],
    ['a freelancer whose mail looks like spam', plain, { checks: { ...passed(), spam: 'FAIL' } }, true],
    ['nobody: no policy, and nothing that SES wrote', plain, { checks: { ...passed(), dmarc: 'GRAY' } }, false],
    ['nobody: the check could not be made', plain, { checks: { ...passed(), dmarc: 'PROCESSING_FAILED' } }, false],
  ] as const)('%s', async (_, raw, notice, answered) => {
    const read = await readMail(Buffer.from(raw));
    if (!read.ok) throw new Error(read.detail);
    expect(mayAnswer(read.mail, { ...noticeOf(read.mail), ...notice })).toBe(answered);
  });

  it.each(['no-reply', 'noreply-12', 'do_not_reply', 'niet-beantwoorden'])('%s@ is a program', async (local) => {
    const read = await readMail(Buffer.from(plain.replace('sanne@', `${local}@`)));
    if (!read.ok) throw new Error(read.detail);
    expect(mayProcess(read.mail, noticeOf(read.mail), DOMAIN)).toBe('auto-reply');
  });

  it('the setup message of SES is nobody', async () => {
    const read = await readMail(Buffer.from(plain));
    if (!read.ok) throw new Error(read.detail);
    const notice = { ...noticeOf(read.mail), objectKey: 'mail/AMAZON_SES_SETUP_NOTIFICATION' };
    expect(mayProcess(read.mail, notice, DOMAIN)).toBe('setup-message');
  });
});

async function received(file: string): Promise<{ mail: Mail; notice: ReceiptNotice }> {
  const read = await readMail(readFileSync(file));
  if (!read.ok) throw new Error(read.detail);
  return { mail: read.mail, notice: noticeOf(read.mail) };
}

function noticeOf(mail: Mail): ReceiptNotice {
  const returnPath = mail.headers.find(({ name }) => name === 'return-path')?.value;
  return {
    messageId: 'm',
    objectKey: 'mail/m',
    recipients: [`track@${DOMAIN}`],
    envelopeFrom:
      returnPath === undefined ? (mail.from[0]?.address ?? 'x@example.com') : returnPath.replace(/[<>]/g, ''),
    receivedAt: '2026-06-10T12:00:00.000Z',
    checks: checksOf(mail) ?? passed(),
  };
}

function passed() {
  return { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' } as const;
}

function emlOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.eml'));
}
