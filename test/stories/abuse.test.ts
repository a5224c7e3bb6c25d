import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/flows/verdict.ts';
import type { Checks } from '../../lib/mailbox/receipt-notice.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { answer, kinds } from './steps.ts';
import { type SentMail, type World, world } from './world.ts';

const WORDS = 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.';
const FORWARD = gmailForward({ body: WORDS });

async function known(): Promise<World> {
  const here = world('2026-06-10T10:00');
  await here.receive(FORWARD);
  return here;
}

/** A mail that would say "klaar" as Sanne, with headers of an attacker's on top. */
function posing(headers: readonly string[]): string {
  const named = headers.map((line) => line.split(':')[0]?.toLowerCase());
  const usual = ['From: Sanne <sanne@studio.example>', 'Message-ID: <x@evil.example>', 'Subject: Re: In potlood'];
  return [
    ...headers,
    ...usual.filter((line) => !named.includes(line.split(':')[0]?.toLowerCase())),
    'To: track@in.example.com',
    '',
    'klaar',
  ].join('\r\n');
}

describe('spoofing', () => {
  const PASSED = 'Authentication-Results: amazonses.com; spf=pass; dkim=pass header.d=studio.example; dmarc=pass';
  it.each<[string, readonly string[], Partial<Checks>, Verdict]>([
    ['SPF of the envelope alone, not aligned', [], { dmarc: 'GRAY', spf: 'PASS', dkim: 'GRAY' }, 'forged'],
    [
      'DKIM of another domain',
      ['Authentication-Results: amazonses.com; dkim=pass header.d=evil.example'],
      { dmarc: 'GRAY' },
      'forged',
    ],
    [
      'a neighbour on a shared host',
      [
        'From: sanne@sanne.github.io',
        'Authentication-Results: amazonses.com; dkim=pass header.d=evil.github.io; spf=none',
      ],
      { dmarc: 'GRAY' },
      'forged',
    ],
    [
      "a forged Authentication-Results below the service's own",
      ['Authentication-Results: amazonses.com; spf=fail; dkim=none; dmarc=none', PASSED],
      { dmarc: 'GRAY' },
      'forged',
    ],
    ['DMARC failed, whatever the header claims', [PASSED], { dmarc: 'FAIL' }, 'forged'],
    ['two addresses in From', ['From: sanne@studio.example, eve@evil.example'], {}, 'several-senders'],
    ['two From headers', ['From: eve@evil.example', 'From: sanne@studio.example'], {}, 'several-senders'],
    ['a group for a sender', ['From: friends: sanne@studio.example, eve@evil.example;'], {}, 'several-senders'],
    ['an empty group', ['From: undisclosed-recipients:;'], {}, 'no-sender'],
    ['no From', ['From:'], {}, 'no-sender'],
    ['our own address as sender', ['From: Pencilled <track@in.example.com>'], {}, 'our-own'],
  ])('%s: nothing changes, nobody is answered', async (_, headers, checks, verdict) => {
    const here = await known();
    expect(await here.receive(posing(headers), { checks, from: 'eve@evil.example' })).toBe(verdict);
    expect(here.onlyPromise().state).toBe('waiting');
    expect(await kinds(here)).toEqual(['receipt']);
  });
});

describe('those who look like somebody known', () => {
  it.each([
    ['a name that is the address', '"sanne@studio.example" <eve@evil.example>'],
    ['a look-alike in another alphabet', 'Sanne <s\u0430nne@studio.example>'],
    ['a domain that is one letter off', 'Sanne <sanne@stud1o.example>'],
    ['a name that is encoded', '=?utf-8?q?sanne=40studio=2Eexample?= <eve@evil.example>'],
  ])('%s: a stranger, who gets silence', async (_, from) => {
    const here = world('2026-06-10T10:00', { registration: 'closed', freelancers: ['sanne@studio.example'] });
    await here.receive(FORWARD);
    expect(await here.receive(posing([`From: ${from}`]), { from: 'eve@evil.example' })).toBe('stranger');
    expect(here.onlyPromise().state).toBe('waiting');
    expect(await kinds(here)).toEqual(['receipt']);
  });
});

describe('reply addresses', () => {
  /** Two freelancers with a promise each. */
  async function two(): Promise<{ here: World; sanne: SentMail; joris: SentMail }> {
    const here = await known();
    const sanne = await here.lastMail();
    await here.receive(
      gmailForward({
        from: 'Joris <joris@bureau.example>',
        client: 'Noor Visser <noor@visser.example>',
        subject: 'Jaarverslag',
        body: 'Hoi Joris, in oktober heb ik werk voor je: een jaarverslag.',
      }),
    );
    return { here, sanne, joris: await here.lastMail() };
  }

  it('the address of another freelancer is of no use to a known one', async () => {
    const { here, sanne } = await two();
    await here.receive(gmailReply({ text: 'klaar', to: sanne, from: 'Joris <joris@bureau.example>' }), {
      to: [sanne.replyTo],
    });
    expect(here.promises().map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    expect((await here.lastMail()).text).not.toMatch(/Marieke|huisstijl/);
  });

  it("nor is another's thread, guessed from our own references", async () => {
    const { here, sanne, joris } = await two();
    const stolen = { ...joris, references: sanne.references, replyTo: 'track@in.example.com' };
    await here.receive(gmailReply({ text: 'klaar', to: stolen, from: 'Joris <joris@bureau.example>' }));
    expect(here.promises().find(({ client }) => client.name.includes('Marieke'))?.state).toBe('waiting');
  });

  it('the same mail played again does nothing', async () => {
    const here = await known();
    const raw = gmailReply({ text: 'wordt november', to: await here.lastMail() });
    expect(await here.receive(raw)).toBe('carried-out');
    await answer(here, 'undo');
    const { version } = here.onlyPromise();
    expect(await here.receive(raw)).toBe('redelivered');
    expect(here.onlyPromise().version).toBe(version);
  });

  it('a reply to what was forgotten is told so', async () => {
    const here = await known();
    const receipt = await here.lastMail();
    await answer(here, 'vergeet Marieke');
    await answer(here, 'ja');
    expect(await here.receive(gmailReply({ text: 'klaar', to: receipt }), { to: [receipt.replyTo] })).toBe(
      'promise-gone',
    );
  });

  it('an export holds nothing of anybody else', async () => {
    const { here } = await two();
    await here.receive(
      [
        'From: joris@bureau.example',
        'To: track@in.example.com',
        'Message-ID: <e@x.example>',
        'Subject: x',
        '',
        'export',
      ].join('\r\n'),
    );
    const mail = await here.lastMail();
    const all = mail.text + mail.attachments.map(({ text }) => text).join('\n');
    expect(mail.to).toContain('joris@bureau.example');
    expect(all).toContain('oktober');
    expect(all).not.toMatch(/sanne|postma|huisstijl/i);
  });
});

describe("a client's words are never a command", () => {
  it.each(['klaar', 'stop', 'vergeet mij', 'export', 'Hoi Sanne, wordt november. Groet, Marieke'])(
    '“%s”, forwarded to a reply address by a program that writes no header block: it is asked whose they are',
    async (text) => {
      const here = await known();
      const { replyTo } = await here.lastMail();
      const raw = ['From: Sanne <sanne@studio.example>', `To: ${replyTo}`, 'Subject: Fwd: huisstijl', '', text].join(
        '\r\n',
      );
      expect(await here.receive(raw, { to: [replyTo] })).toBe('asked');
      expect((await here.lastMail()).subject).toContain('Van wie');
      expect(here.promises()[0]).toMatchObject({ state: 'waiting', period: { from: '2026-09-01' } });
    },
  );

  it('our own mail, forwarded to its reply address with a word above it, is a reply', async () => {
    const here = await known();
    const { replyTo, references, subject } = await here.lastMail();
    const head = [
      'From: Sanne <sanne@studio.example>',
      `To: ${replyTo}`,
      `References: ${references}`,
      `Subject: Fwd: ${subject}`,
    ];
    expect(await here.receive([...head, '', 'klaar'].join('\r\n'), { to: [replyTo] })).toBe('carried-out');
  });
});

describe('what a client writes stays text', () => {
  const HOSTILE = 'Marieke"><script>alert(1)</script><img src=http://evil.example/x.png> <marieke@postma.example>';
  const SUBJECT = 'huisstijl <b onmouseover=alert(1)>&bcc=eve@evil.example%0D%0ABcc: eve@evil.example';

  it('no script, no remote content, no other link, no other header comes out', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(
      gmailForward({ client: HOSTILE, subject: SUBJECT, body: `${WORDS}\n<a href="http://evil.example">klik</a>` }),
    );
    await here.moveTo('2026-08-19T10:00');
    const mails = await here.mails();
    expect(mails.map(({ kind }) => kind)).toContain('reminder');
    for (const { html, parsed } of mails) {
      expect(html).not.toMatch(/<script|<img|<b on|<iframe|<form|<link/i);
      for (const [, target] of html.matchAll(/href="([^"]*)"/g)) {
        expect(target).toMatch(
          /^(?:mailto:|https:\/\/(?:mail\.google\.com|outlook\.office\.com|outlook\.live\.com)\/)/,
        );
        expect(decodeURIComponent(target?.replaceAll('&amp;', '&') ?? '')).not.toMatch(/[?&](?:bcc|cc)=/i);
      }
      expect(parsed.headers.filter(({ key }) => key === 'bcc' || key === 'cc')).toEqual([]);
      expect([parsed.to].flat()).toHaveLength(1);
    }
  });
});

describe('floods and loops', () => {
  it.each(['welcome', 'confirm'] as const)(
    'who takes no answers gets none and becomes nobody: %s',
    async (registration) => {
      const here = world('2026-06-10T10:00', { registration });
      for (const from of ['noreply@shop.example', 'no-reply@shop.example', 'do_not_reply@shop.example']) {
        expect(await here.receive(gmailForward({ from, body: WORDS }))).toBe('auto-reply');
        expect(await here.receive(posing([`From: ${from}`]), { from })).toBe('auto-reply');
      }
      expect(await kinds(here)).toEqual([]);
      expect(here.store.items()).toEqual([]);
    },
  );

  it('a stranger learns nothing about who is registered: the same silence', async () => {
    const here = world('2026-06-10T10:00', { registration: 'closed', freelancers: ['sanne@studio.example'] });
    await here.receive(FORWARD);
    const before = (await here.mails()).length;
    for (const from of ['sanne@studio.example', 'nobody@studio.example']) {
      await here.receive(gmailForward({ from, body: WORDS }), { checks: { dmarc: 'FAIL' }, from: 'eve@evil.example' });
    }
    await here.receive(gmailForward({ from: 'eve@evil.example', body: WORDS }));
    expect(await here.mails()).toHaveLength(before);
  });
});

describe('a mail that poses as one of those allowed', () => {
  it('is dropped in silence, and the operator is told by an id', async () => {
    const here = world('2026-06-10T10:00', { registration: 'closed', freelancers: ['sanne@studio.example'] });
    expect(await here.receive(FORWARD, { checks: { dmarc: 'FAIL' } })).toBe('forged');
    expect(
      await here.receive(gmailForward({ from: 'x@elsewhere.example', body: WORDS }), { checks: { dmarc: 'FAIL' } }),
    ).toBe('forged');
    expect(await kinds(here)).toEqual([]);
    const told = here.log.lines().filter(({ code }) => code === 'allowed-sender-forged');
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain('sanne');
  });
});
