import { describe, expect, it } from 'vitest';
import { kindOfMail } from '../../../lib/forward/kind-of-mail.ts';
import { mayAnswer } from '../../../lib/mailbox/may-answer.ts';
import { mayProcess } from '../../../lib/mailbox/may-process.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';
import type { Checks, ReceiptNotice } from '../../../lib/mailbox/receipt-notice.ts';
import { sentMail } from '../../../lib/mailbox/sent-mail.ts';
import { resentMail } from '../../fixtures/resent.ts';

const DOMAIN = 'in.example.com';
const SANNE = 'sanne@devries.example';
const PASSED: Checks = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

describe('a mail that was re-sent as it was', () => {
  it('is the re-sender’s forward: the client, the subject, the day and the words are the mail’s own', async () => {
    const { mail, notice } = await received(resentMail(), SANNE, PASSED);
    expect(mayProcess(mail, notice, DOMAIN)).toBeNull();
    const sent = sentMail(mail, notice);
    expect(sent.from).toEqual([{ name: 'Sanne de Vries', address: SANNE }]);
    const { kind, forwarded } = kindOfMail(sent, { mine: [], domain: DOMAIN });
    expect(kind).toBe('forward');
    expect(forwarded).toMatchObject({
      client: { name: 'Marieke Jansen', address: 'marieke@jansenbouw.example' },
      subject: 'Website',
      saidOn: { wall: '2026-06-09T10:00', offset: '+02:00' },
      note: '',
      body: 'Hoi Sanne, in september hebben we werk voor je.',
    });
  });

  it('DMARC of the client says nothing of the re-sender, for or against', async () => {
    const { mail, notice } = await received(resentMail(), SANNE, { ...PASSED, dmarc: 'FAIL' });
    expect(mayProcess(mail, notice, DOMAIN)).toBeNull();
  });

  it.each([
    ['SPF failed', SANNE, { spf: 'FAIL' }, {}],
    ['SPF is not decided', SANNE, { spf: 'GRAY' }, {}],
    ['the envelope is of another mailbox at the same domain', 'eva@devries.example', {}, {}],
    ['the envelope is of a bounce address', 'bounces+sanne@devries.example', {}, {}],
    ['the envelope is the client’s own', 'marieke@jansenbouw.example', {}, {}],
    ['the envelope is of a subdomain', 'sanne@mail.devries.example', {}, {}],
    ['two mailboxes re-sent it', SANNE, {}, { by: `${SANNE}, eva@devries.example` }],
    [
      'the address stands in an encoded name',
      SANNE,
      {},
      { by: '=?utf-8?Q?=3Csanne=40devries.example=3E?= <eva@other.example>' },
    ],
    [
      'an older block names the envelope’s sender, the topmost another',
      SANNE,
      {},
      { above: 'Resent-From: eva@other.example\r\n' },
    ],
  ] as const)('the re-sender does not count: %s', async (_, envelopeFrom, checks, change) => {
    const { mail, notice } = await received(resentMail(change), envelopeFrom, { ...PASSED, ...checks });
    expect(mayProcess(mail, notice, DOMAIN)).toBe('forged');
    expect(mayAnswer(mail, notice)).toBe(false);
    expect(sentMail(mail, notice)).toBe(mail);
  });

  it.each([
    ['bounce', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n'],
    ['auto-reply', 'Auto-Submitted: auto-replied\r\n'],
    ['mailing-list', 'List-Id: <news.example>\r\n'],
  ])('what a machine wrote stays a machine’s, re-sent by a rule or by hand: %s', async (verdict, above) => {
    const { mail, notice } = await received(resentMail({ above }), SANNE, PASSED);
    expect(mayProcess(mail, notice, DOMAIN)).toBe(verdict);
  });

  it('our own mail re-sent by a rule is our own: no loop', async () => {
    const { mail, notice } = await received(resentMail({ from: 'Pencilled <track@in.example.com>' }), SANNE, PASSED);
    expect(mayProcess(mail, notice, DOMAIN)).toBe('our-own');
  });

  it('re-sending a client who takes no answers is answered: the answer goes to the re-sender', async () => {
    const { mail, notice } = await received(resentMail({ from: 'no-reply@shop.example' }), SANNE, PASSED);
    expect(mayAnswer(mail, notice)).toBe(true);
  });

  it('one’s own mail sent once more is a mail like any other', async () => {
    const { mail, notice } = await received(resentMail({ from: `Sanne <${SANNE}>` }), SANNE, PASSED);
    expect(mayProcess(mail, notice, DOMAIN)).toBeNull();
    expect(sentMail(mail, notice)).toBe(mail);
  });
});

async function received(raw: string, envelopeFrom: string, checks: Checks) {
  const read = await readMail(Buffer.from(raw));
  if (!read.ok) throw new Error(read.detail);
  const notice: ReceiptNotice = {
    messageId: 'm',
    objectKey: 'mail/m',
    recipients: [`track@${DOMAIN}`],
    envelopeFrom,
    receivedAt: '2026-06-10T12:00:00.000Z',
    checks,
  };
  return { mail: read.mail, notice };
}
