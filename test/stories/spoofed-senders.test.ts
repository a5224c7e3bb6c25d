import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/flows/verdict.ts';
import type { Checks } from '../../lib/mailbox/receipt-notice.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { kinds } from './steps.ts';
import { type World, world } from './world.ts';

/** Sanne alone is allowed here: whoever is taken for her closes her promise, whoever is not gets silence. */
async function known(): Promise<World> {
  const here = world('2026-06-10T10:00', {
    registration: 'closed',
    freelancers: ['sanne@studio.example', 'mark@studio.example'],
  });
  await here.receive(gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.' }));
  return here;
}

function saying(from: string, headers: readonly string[] = []): string {
  const rest = ['Message-ID: <x@evil.example>', 'Subject: Re: In potlood', 'To: track@in.example.com', '', 'klaar'];
  return [...headers, `From: ${from}`, ...rest].join('\r\n');
}

const FROMS: readonly (readonly [string, Verdict])[] = [
  ['<sanne@studio.example> <eve@evil.example>', 'several-senders'],
  ['Sanne <sanne@studio.example> <eve@evil.example>', 'several-senders'],
  ['Sanne <eve@evil.example> <sanne@studio.example>', 'several-senders'],
  ['eve@evil.example <sanne@studio.example>', 'several-senders'],
  ['sanne@studio.example eve@evil.example', 'several-senders'],
  ['sanne@studio.example;eve@evil.example', 'several-senders'],
  ['sanne@studio.example,', 'several-senders'],
  ['a: sanne@studio.example;', 'several-senders'],
  ['a:b:;, sanne@studio.example', 'several-senders'],
  ['sanne(@evil.example)@studio.example', 'several-senders'],
  ['sanne@studio.example(@evil.example)', 'several-senders'],
  ['sanne@studio.example (eve@evil.example)', 'several-senders'],
  ['<@evil.example:sanne@studio.example>', 'no-sender'],
  ['sanne@studio.example@evil.example', 'no-sender'],
  ['eve@evil.example\r\n <sanne@studio.example>', 'several-senders'],
  ['\r\nFrom: sanne@studio.example', 'several-senders'],
  ['eve@evil.example\r\nFrom : sanne@studio.example', 'several-senders'],
  [`sanne@studio.example${'\r\nX: y'.repeat(1_200)}\r\nFrom: eve@evil.example`, 'several-senders'],
  ['=?utf-8?q?=3Csanne=40studio=2Eexample=3E?=', 'no-sender'],
  ['=?utf-8?q?sanne=40studio=2Eexample?=', 'no-sender'],
  ['<=?utf-8?q?sanne=40studio=2Eexample?=>', 'no-sender'],
  ['Sanne <=?utf-8?q?sanne=40studio=2Eexample?=@evil.example>', 'no-sender'],
  ['"sanne"@studio.example', 'no-sender'],
  ['"eve@evil.example"@studio.example', 'no-sender'],
  ['Sanne <sanne@studio.example', 'no-sender'],
  ['sanne@studio.example\u0000', 'no-sender'],
  ['sanne@studio.example.', 'no-sender'],
  ['sanne@studio\u3002example', 'no-sender'],
  ['mar\u212a@studio.example', 'no-sender'],
  [`${'"\\'.repeat(9_000)} <sanne@studio.example>`, 'no-sender'],
];

describe('a From that two readers could read differently', () => {
  it.each(FROMS.map(([from, verdict]) => [from.slice(0, 60), from, verdict] as const))(
    '%j: nobody',
    async (_, from, verdict) => {
      const here = await known();
      expect(await here.receive(saying(from), { from: 'eve@evil.example' })).toBe(verdict);
      expect(here.onlyPromise().state).toBe('waiting');
      expect(await kinds(here)).toEqual(['receipt']);
    },
  );

  it.each([
    'sanne@studio.example',
    'SANNE@Studio.Example',
    '<sanne@studio.example>',
    'Sanne de Boer <sanne@studio.example>',
    'De Boer, Sanne <sanne@studio.example>',
    '"De Boer, Sanne (Studio): x@y" <sanne@studio.example>',
    '=?utf-8?q?Sanne_de_Bo=C3=ABr=3A_x=40y?= <sanne@studio.example>',
    'sanne@studio.example <sanne@studio.example>',
    "'sanne@studio.example' <sanne@studio.example>",
    'sanne@studio.example (Sanne de Boer)',
    'Sanne (Studio) <sanne@studio.example>',
    'Sanne\r\n <sanne@studio.example>',
  ])('%j: Sanne', async (from) => {
    const here = await known();
    await here.receive(saying(from), { from: 'sanne@studio.example' });
    expect(here.onlyPromise().state).toBe('closed');
  });
});

describe('where the domain publishes no policy', () => {
  const OURS =
    'Authentication-Results: amazonses.com; dkim=pass header.d=studio.example; spf=pass smtp.mailfrom=studio.example';
  const NONE = { dmarc: 'GRAY', spf: 'GRAY', dkim: 'GRAY' } as const;

  it.each<[string, readonly string[], Partial<Checks>, string?]>([
    ['a header that says more than the service does', [OURS], NONE],
    ['the same with only the envelope passed', [OURS.replace(/; spf=.*/, '')], { ...NONE, spf: 'PASS' }],
    [
      "the service's own below another's",
      ['Authentication-Results: mx.evil.example; dkim=fail', OURS],
      { dmarc: 'GRAY' },
    ],
    ['a host that only begins so', [OURS.replace('amazonses.com', 'amazonses.com.evil.example')], { dmarc: 'GRAY' }],
    ['a domain above', ['Authentication-Results: amazonses.com; dkim=pass header.d=example'], { dmarc: 'GRAY' }],
    [
      'an envelope that breaks out of the header',
      [
        'Authentication-Results: amazonses.com; spf=pass envelope-from=x;dkim=pass header.d=studio.example;@evil.example',
      ],
      { dmarc: 'GRAY' },
      'x;dkim=pass header.d=studio.example;@evil.example',
    ],
    ['a check that could not be made', [OURS], { dmarc: 'PROCESSING_FAILED' }],
    ['a check that is switched off', [OURS], { dmarc: 'DISABLED' }],
  ])('%s: forged', async (_, headers, checks, from = 'eve@evil.example') => {
    const here = await known();
    expect(await here.receive(saying('sanne@studio.example', headers), { checks, from })).toBe('forged');
    expect(here.onlyPromise().state).toBe('waiting');
    expect(await kinds(here)).toEqual(['receipt']);
  });

  it.each<[string, Partial<Checks>]>([
    ['DKIM', { dmarc: 'GRAY', spf: 'FAIL' }],
    ['SPF', { dmarc: 'GRAY', dkim: 'GRAY' }],
  ])('aligned %s in the header and in the notice: Sanne', async (_, checks) => {
    const here = await known();
    await here.receive(saying('sanne@studio.example', [OURS]), { checks, from: 'prvs=1=sanne@studio.example' });
    expect(here.onlyPromise().state).toBe('closed');
  });
});

describe('a mail that is too much to be read', () => {
  const parts = Array.from({ length: 1_200 }, () => '--b\r\n\r\nx\r\n').join('');
  const heavy = (headers: readonly string[]) =>
    [
      ...(headers.some((line) => line.startsWith('From')) ? [] : ['From: Sanne <sanne@studio.example>']),
      ...headers,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      `${parts}--b--`,
    ].join('\r\n');
  const huge = (headers: readonly string[]) => `${heavy(headers)}${'x'.repeat(26 * 1024 * 1024)}`;

  it.each<[string, readonly string[], Partial<Checks>]>([
    ['a machine', ['Auto-Submitted: auto-replied'], {}],
    ['a mailing list', ['List-Id: <x.example>'], {}],
    ['two senders', ['From: a@studio.example, b@studio.example'], {}],
    ["another's From than the envelope's", ['From: eve@evil.example'], {}],
    ['an address that takes no mail', ['From: noreply@studio.example'], {}],
    ['ourselves', ['From: track@in.example.com'], {}],
    ['a forger', [], { dmarc: 'FAIL' }],
    ['SPF of the envelope alone', [], { dmarc: 'GRAY' }],
  ])('of %s: silence', async (_, headers, checks) => {
    const here = await known();
    const options = { from: 'sanne@studio.example', checks };
    expect(await here.receive(heavy(headers), options)).toBe('too-many-parts');
    expect(await here.receive(huge(headers), options)).toBe('too-large');
    expect(await kinds(here)).toEqual(['receipt']);
  });

  it('of a client, re-sent by Sanne: a letter to her, and none to the client, known or not', async () => {
    const here = await known();
    await here.receive(
      gmailForward({ from: 'mark@studio.example', body: 'Hoi Mark, in mei heb ik werk voor je: een folder.' }),
    );
    const before = (await here.mails()).length;
    const headers = [
      'From: mark@studio.example',
      'Resent-From: sanne@studio.example',
      'Resent-To: track@in.example.com',
    ];
    await here.receive(heavy(headers), { from: 'sanne@studio.example' });
    expect((await here.mails()).slice(before).map(({ to }) => to)).toEqual(['sanne@studio.example']);
  });

  it('of Sanne: a letter, whatever the envelope says', async () => {
    const here = await known();
    await here.receive(heavy([]), { from: 'bounces@relay.example', checks: { spf: 'FAIL' } });
    await here.receive(huge([]), { from: 'bounces@relay.example', checks: { spf: 'FAIL' } });
    expect(await kinds(here)).toEqual(['receipt', 'refusal', 'refusal']);
  });
});
