import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type MailReading, type ReadOptions, readRawMail } from '../../infra/local/read-mail.ts';
import { tellReading } from '../../infra/local/tell-reading.ts';

/** What `read --json` promises to those who run the product through it: field by field, kind by kind. */
const FIELDS = [
  'accepted',
  'answered',
  'body',
  'checkIn',
  'checkInOn',
  'client',
  'command',
  'freelancer',
  'kind',
  'language',
  'note',
  'others',
  'period',
  'saidOn',
  'subject',
  'verdict',
];

const FIXTURES = join(import.meta.dirname, '../fixtures/mail');

describe('read --json', () => {
  it.each([
    ['forwards/outlook-web-nl.eml', { kind: 'forward', verdict: 'pencilled', accepted: true, answered: true }],
    ['forwards/bcc-gmail-answer-to-client.eml', { kind: 'bcc', accepted: true, answered: true }],
    ['forwards/note-name-and-address-in-brackets.eml', { kind: 'note', accepted: true, answered: true }],
    ['replies/gmail-nl-above.eml', { kind: 'reply', verdict: 'carried-out', accepted: true, answered: true }],
    ['must-yield-nothing/bounce/postfix.eml', { kind: 'bounce', verdict: 'bounce', accepted: false, answered: false }],
    [
      'must-yield-nothing/auto-reply/exchange-nl-subject-alone.eml',
      { kind: 'automatic', verdict: 'auto-reply', accepted: false, answered: false },
    ],
    [
      'must-yield-nothing/forged/dmarc-fail.eml',
      { kind: 'hostile', verdict: 'forged', accepted: false, answered: false },
    ],
    [
      'must-yield-nothing/header-injection/line-feeds-in-encoded-subject.eml',
      { kind: 'hostile', accepted: false, answered: false },
    ],
  ])('%s', async (file, expected) => {
    const reading = await read(readFileSync(join(FIXTURES, file)));
    expect(reading).toMatchObject(expected);
    expect(Object.keys(reading)).toEqual(expect.arrayContaining(FIELDS));
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  it('shows the wall time with the offset of the zone where the mail shows none', async () => {
    const raw = readFileSync(join(FIXTURES, 'forwards/outlook-web-nl.eml'));
    expect((await read(raw)).saidOn).toBe('2026-06-10T09:12:00+02:00');
    expect((await read(raw, { timeZone: 'Europe/London' })).saidOn).toBe('2026-06-10T09:12:00+01:00');
  });

  it('a period in the address wins over the text', async () => {
    const raw = readFileSync(join(FIXTURES, 'forwards/outlook-web-nl.eml'), 'utf8').replace(
      'To: track@',
      'To: week42@',
    );
    const { period, others } = await read(Buffer.from(raw), { domain: 'in.example.com' });
    expect(period?.from).toBe('2026-10-12');
    expect(others.map(({ from }) => from)).toContain('2026-09-01');
  });

  it('a period that is over would be asked about: it is no more than a candidate', async () => {
    const raw = readFileSync(join(FIXTURES, 'forwards/outlook-web-nl.eml'));
    const on = (receivedAt: string) => read(raw, { receivedAt });
    expect(await on('2026-09-30T10:00:00Z')).toMatchObject({ verdict: 'pencilled', period: { from: '2026-09-01' } });
    expect(await on('2026-10-01T10:00:00Z')).toMatchObject({
      verdict: 'asked',
      period: null,
      others: [{ from: '2026-09-01' }],
      checkInOn: null,
      checkIn: null,
    });
  });

  it('a period two years ahead is pencilled in, and asked about', async () => {
    const raw = readFileSync(join(FIXTURES, 'forwards/outlook-web-nl.eml'), 'utf8').replace(
      'To: track@',
      'To: september-2028@',
    );
    const reading = await read(Buffer.from(raw), { domain: 'in.example.com', receivedAt: '2026-06-10T10:00:00Z' });
    expect(reading).toMatchObject({ verdict: 'asked', period: { from: '2028-09-01' } });
  });

  it('gives a reply its command, a duration as ISO 8601', async () => {
    const { command } = await read(readFileSync(join(FIXTURES, 'replies/gmail-nl-attribution-wrapped.eml')));
    expect(command).toEqual({ name: 'snooze', argument: 'P2W' });
  });

  it.each([
    ['lijst', { name: 'list', argument: null }],
    ['tijdzone Europe/Brussels', { name: 'settings', argument: expect.stringContaining('Europe/Brussels') }],
  ])('a mail of its own that is a command has it too: %s', async (text, command) => {
    const raw = ['From: sanne@devries.example', 'To: track@in.example.com', 'Subject: vraag', '', text].join('\r\n');
    expect(await read(Buffer.from(raw))).toMatchObject({
      kind: 'note',
      verdict: 'carried-out',
      accepted: true,
      answered: true,
      body: text,
      period: null,
      command,
    });
  });

  it('tells whose mail was too large', async () => {
    const raw = Buffer.concat([
      Buffer.from('From: Sanne <sanne@devries.example>\r\nSubject: foto’s\r\n\r\n'),
      Buffer.alloc(27 * 2 ** 20, 0x61),
    ]);
    expect(await read(raw)).toMatchObject({
      verdict: 'too-large',
      accepted: false,
      answered: true,
      freelancer: 'sanne@devries.example',
    });
  });

  it('would tell nobody whose header shows a machine', async () => {
    const head = 'Auto-Submitted: auto-replied\r\nFrom: Sanne <sanne@devries.example>\r\nSubject: foto\r\n\r\n';
    const raw = Buffer.concat([Buffer.from(head), Buffer.alloc(27 * 2 ** 20, 0x61)]);
    expect(await read(raw)).toMatchObject({ verdict: 'too-large', accepted: false, answered: false });
  });

  it.each([
    ['those of another host on top do not count', 'mx.example; dkim=fail', 'dkim=pass header.d=devries.example', true],
    ['nor do they help', 'mx.example; dkim=pass header.d=devries.example', 'dkim=pass header.d=evil.example', false],
  ])('goes by the topmost results of SES: %s', async (_, above, ours, accepted) => {
    const results = [above, `amazonses.com; spf=none; ${ours}; dmarc=none`].map(
      (one) => `Authentication-Results: ${one}`,
    );
    const raw = [...results, 'From: sanne@devries.example', 'To: track@in.example.com', 'Subject: lijst', '', 'lijst'];
    expect(await read(Buffer.from(raw.join('\r\n')))).toMatchObject({ accepted });
  });

  it('reads to people too, without the fields that hold nothing', async () => {
    const told = tellReading(await read(readFileSync(join(FIXTURES, 'forwards/outlook-web-nl.eml'))));
    expect(told).toContain('Marieke van den Berg <marieke@bakkerij.example>');
    expect(told).not.toContain('null');
  });
});

function read(raw: Uint8Array, more: Partial<ReadOptions> = {}): Promise<MailReading> {
  return readRawMail(raw, {
    receivedAt: null,
    clock: '2026-06-10T12:10:00.000Z',
    timeZone: 'Europe/Amsterdam',
    mine: [],
    domain: 'in.localhost',
    ...more,
  });
}
