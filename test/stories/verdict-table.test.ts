import { describe, expect, it } from 'vitest';
import { MOST_OPEN } from '../../lib/flows/is-over-quota.ts';
import { answerTo, type REFUSALS, SENDER_STATES, type SenderState } from '../../lib/flows/verdict.ts';
import type { Checks } from '../../lib/mailbox/receipt-notice.ts';
import type { Freelancer } from '../../lib/promise/freelancer.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { promise } from '../fixtures/items/promise.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

type Code = keyof typeof REFUSALS;

/** A mail that ends in a verdict, and what has to stand in the store before it. */
interface Case {
  readonly raw: string;
  readonly to?: string;
  readonly checks?: Partial<Checks>;
  readonly before?: (here: World) => Promise<void>;
}

const SANNE = 'Sanne <sanne@studio.example>';
const WORK = 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.';
const PARTS = Array.from({ length: 1_200 }, () => '--b\r\n\r\nx\r\n').join('');
const NESTED = Array.from(
  { length: 40 },
  (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
).join('');

function mail(headers: readonly string[], body = 'lijst'): string {
  const named = headers.map((line) => line.split(':')[0]?.toLowerCase());
  const usual = [`From: ${SANNE}`, 'To: track@in.example.com', 'Message-ID: <v@x.example>', 'Subject: vraagje'];
  return [...usual.filter((line) => !named.includes(line.split(':')[0]?.toLowerCase())), ...headers, '', body].join(
    '\r\n',
  );
}

const reply = (text: string, replyTo: string) =>
  gmailReply({ text, to: { replyTo, subject: 'In potlood', references: '' }, from: SANNE });
const token = (item: string) => `r-${item.repeat(26)}-${'b'.repeat(26)}@in.example.com`;

/** How a mail of Sanne's comes to each verdict; null where no mail of anybody known can. */
const CASES: Readonly<Record<Code, Case | null>> = {
  'too-large': { raw: mail([], 'x'.repeat(26 * 1024 * 1024)) },
  'headers-too-large': { raw: mail([`X-Pad: ${'x '.repeat(400_000)}`]) },
  'too-many-parts': { raw: mail(['Content-Type: multipart/mixed; boundary=b'], `${PARTS}--b--`) },
  'too-deep': { raw: `From: ${SANNE}\r\n${NESTED}\r\nx` },
  unreadable: { raw: '\u0000\u0001\u0002 no mail' },
  empty: { raw: mail(['Subject:'], '') },
  'too-old': {
    raw: mail([
      'Received: from a.example by b.example; Fri, 10 Jul 2026 08:00:00 +0000',
      'Date: Wed, 10 Jun 2026 08:00:00 +0000',
    ]),
  },
  unopened: { raw: mail(['Content-Type: application/vnd.ms-outlook; name=klus.msg'], 'AAAA') },
  'no-words': { raw: reply('', 'track@in.example.com') },
  'token-forged': { raw: reply('klaar', token('a')), to: token('a') },
  'promise-gone': {
    raw: mail(
      ['In-Reply-To: <a@b.example>', `References: <r-${'a'.repeat(26)}-m1-${'a'.repeat(26)}@in.example.com>`],
      'klaar',
    ),
  },
  'too-many': {
    raw: gmailForward({
      from: SANNE,
      subject: 'Jaarverslag',
      body: 'In oktober heb ik werk voor je: een jaarverslag.',
    }),
    before: async (here) => {
      const freelancer = here.promises()[0]?.freelancer ?? '';
      for (let n = 1; n < MOST_OPEN; n++) {
        await here.store.put(promise({ freelancer, id: `many-${n}`, receivedAt: '2026-01-10T10:00:00.000Z' }), null);
      }
    },
  },
  'unknown-setting': { raw: mail([], 'land: Narnia') },
  'unknown-zone': { raw: mail([], 'tijdzone: Mars') },
  'too-many-addresses': {
    raw: mail([], 'koppel zes@werk.example'),
    before: async (here) => {
      const profile = profileOf(here);
      const addresses = ['een', 'twee', 'drie', 'vier', 'vijf'].map((name) => `${name}@werk.example`);
      await here.store.put({ ...profile, addresses, version: profile.version + 1 }, null);
    },
  },
  'header-injection': { raw: mail(['Subject: =?utf-8?q?a=0D=0ABcc=3A_b?=']) },
  'no-sender': { raw: mail(['From: Sanne']) },
  'several-senders': { raw: mail([`From: ${SANNE}, sanne@werk.example`]) },
  forged: { raw: mail([]), checks: { dmarc: 'GRAY' } },
  virus: { raw: mail([]), checks: { virus: 'FAIL' } },
  'our-own': { raw: mail(['From: track@in.example.com']) },
  bounce: { raw: mail(['Content-Type: multipart/report; report-type=delivery-status; boundary=b'], '--b--') },
  'auto-reply': { raw: mail(['Auto-Submitted: auto-replied']) },
  'mailing-list': { raw: mail(['List-Id: <x.example>']) },
  calendar: { raw: mail(['Content-Type: text/calendar; method=REPLY'], 'BEGIN:VCALENDAR') },
  'read-receipt': {
    raw: mail(['Content-Type: multipart/report; report-type=disposition-notification; boundary=b'], '--b--'),
  },
  complaint: { raw: mail(['Content-Type: multipart/report; report-type=feedback-report; boundary=b'], '--b--') },
  // Somebody known is read whatever their mail looks like; a stranger and what is gone are nobody known; SES writes the last.
  spam: null,
  stranger: null,
  'raw-mail-gone': null,
  'setup-message': null,
};

function profileOf(here: World): Freelancer {
  const profile = here.store
    .items()
    .map(({ item }) => item)
    .find((item) => item.kind === 'freelancer');
  if (!profile) throw new Error('nobody is known');
  return profile;
}

async function senderIs(state: SenderState): Promise<World> {
  if (state === 'unknown') return world('2026-06-10T10:00', { registration: 'closed' });
  const here = world('2026-06-10T10:00', { registration: state === 'pending' ? 'confirm' : 'welcome' });
  await here.receive(gmailForward({ from: SANNE, body: WORK }));
  if (state === 'paused') {
    const profile = profileOf(here);
    await here.store.put({ ...profile, paused: 'bounce', version: profile.version + 1 }, null);
  }
  return here;
}

describe.each(SENDER_STATES)('the table of verdicts, walked with mails: the sender is %s', (state) => {
  const cases = Object.entries(CASES).flatMap(([code, one]) => (one === null ? [] : [[code as Code, one] as const]));

  it.each(cases)('%s', async (code, { raw, to, checks = {}, before }) => {
    const here = await senderIs(state);
    if (state !== 'unknown' && state !== 'pending') await before?.(here);
    const sent = (await here.mails()).length;
    const asMachine = state === 'machine' ? `Auto-Submitted: auto-replied\r\n${raw}` : raw;
    const verdict = await here.receive(asMachine, {
      to: [to ?? 'track@in.example.com'],
      checks: state === 'forged' ? { ...checks, dmarc: 'FAIL' } : checks,
      // Bytes without a header can show a machine by nothing else.
      from: state === 'machine' && code === 'unreadable' ? '' : 'sanne@studio.example',
    });
    const mails = (await here.mails()).slice(sent);
    if (state === 'known' || state === 'paused') expect(verdict).toBe(code);
    expect(mails.filter(({ kind }) => kind === 'refusal')).toHaveLength(answerTo(code, state) === 'letter' ? 1 : 0);
    // To somebody who was only away it is told that they are back; a newcomer's forward waits; nobody else hears anything.
    expect(mails.filter(({ kind }) => !['refusal', 'notice'].includes(kind))).toEqual([]);
    if (state !== 'paused') expect(mails.filter(({ kind }) => kind === 'notice')).toEqual([]);
  });
});

it('what is left of the table: spam of a stranger, a stranger, a raw mail that is gone', async () => {
  const closed = world('2026-06-10T10:00', { registration: 'closed' });
  expect(await closed.receive(gmailForward({ from: SANNE, body: WORK }))).toBe('stranger');
  const open = world('2026-06-10T10:00');
  expect(await open.receive(gmailForward({ from: SANNE, body: WORK }), { checks: { spam: 'FAIL' } })).toBe('spam');
  expect([...(await closed.mails()), ...(await open.mails())]).toEqual([]);
  await open.receive(gmailForward({ from: SANNE, body: WORK }), { as: 'one' });
  await open.rawMail.remove('one');
  await answer(open, 'lijst');
  expect((await open.mails()).map(({ kind }) => kind)).toEqual(['receipt', 'answer']);
});
