import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { kinds } from './steps.ts';
import { world } from './world.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORK = 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.';

/** The forward with another file in it, as base64. */
function withFile(name: string, type: string, bytes: Buffer): string {
  const [head = '', body = ''] = gmailForward({ body: WORK }).split(/\r\n\r\n(.*)/s);
  const outer = head.replace(/Content-T.*\r\n(?:Content-T.*)?/g, '').trimEnd();
  const text = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', body];
  const file = [`Content-Type: ${type}; name="${name}"`, 'Content-Transfer-Encoding: base64', ''];
  const lines = bytes.toString('base64').match(/.{1,76}/g) ?? [];
  return [
    outer,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    ...text,
    '--b',
    ...file,
    ...lines,
    '--b--',
  ].join('\r\n');
}

const addresses = (count: number) => Array.from({ length: count }, (_, at) => `a${at}@victim.example`).join(',\r\n ');

describe('bombs', () => {
  // 256 MB of nothing in 260 KB, and that in an archive's clothes.
  const BOMB = gzipSync(Buffer.alloc(256 * 1024 * 1024));

  it.each([
    ['huisstijl.zip', 'application/zip'],
    ['huisstijl.gz', 'application/gzip'],
    ['huisstijl.eml', 'application/octet-stream'],
    ['huisstijl.txt', 'text/plain'],
    ['huisstijl.ics', 'application/ics'],
  ])('%s, which would be 256 MB: a file like any other, nobody opens it', async (name, type) => {
    const here = world('2026-06-10T10:00');
    expect(await here.receive(withFile(name, type, BOMB))).toBe('pencilled');
    expect(here.onlyPromise().period?.from).toBe('2026-09-01');
  });

  it('no room so much as could: none asks for what unpacks', () => {
    const rooms = ['lib', 'functions'].flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((file) => join(ROOT, room, file)),
    );
    const code = rooms.filter((file) => file.endsWith('.ts'));
    expect(code.length).toBeGreaterThan(200);
    expect(code.filter((file) => /zlib|DecompressionStream/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('ten thousand addresses', () => {
  it.each(['To', 'Cc', 'Reply-To', 'Resent-To'])('in %s: one mail goes out, to who sent it', async (field) => {
    const here = world('2026-06-10T10:00');
    const raw = `${field}: ${addresses(10_000)}\r\n${gmailForward({ body: WORK })}`;
    expect(await here.receive(raw)).toBe('pencilled');
    expect((await here.mails()).map(({ to }) => to)).toEqual(['sanne@studio.example']);
  });

  it('in From: nobody', async () => {
    const here = world('2026-06-10T10:00');
    expect(await here.receive(gmailForward({ from: addresses(10_000), body: WORK }))).toBe('several-senders');
    expect(here.outbox.sent()).toEqual([]);
    expect(here.store.items()).toEqual([]);
  });

  it('of the envelope: one mail, all the same', async () => {
    const here = world('2026-06-10T10:00');
    const to = Array.from({ length: 10_000 }, (_, at) => `track+${at}@in.example.com`);
    expect(await here.receive(gmailForward({ body: WORK }), { to })).toBe('pencilled');
    expect(here.outbox.sent()).toHaveLength(1);
  });
});

describe('list bombing: somebody signs our address up for every list there is', () => {
  const confirm = (n: number, more: readonly string[] = []) =>
    [
      `From: List ${n} <list@list${n}.example>`,
      'To: track@in.example.com',
      `Message-ID: <${n}@list${n}.example>`,
      'Subject: Please confirm your subscription',
      ...more,
      '',
      `Click http://list${n}.example/confirm to confirm that in September you want our news.`,
    ].join('\r\n');

  it('lists that say what they are, and all of them where registration is closed: silence', async () => {
    for (const registration of ['closed', 'confirm', 'welcome'] as const) {
      const here = world('2026-06-10T10:00', { registration });
      const more = registration === 'closed' ? [] : ['List-Id: <list.example>'];
      for (let n = 0; n < 50; n += 1) await here.receive(confirm(n, more));
      expect(here.outbox.sent()).toEqual([]);
      expect(here.store.items()).toEqual([]);
    }
  });

  it('others are asked once each whether they want to be freelancers, and nothing is read', async () => {
    const here = world('2026-06-10T10:00', { registration: 'confirm' });
    for (const time of [1, 2, 3]) {
      for (let n = 0; n < 20; n += 1) await here.receive(confirm(n).replace('Message-ID: <', `Message-ID: <${time}-`));
    }
    expect(new Set(await kinds(here))).toEqual(new Set(['confirmation']));
    const to = (await here.mails()).map((mail) => mail.to);
    expect([to.length, new Set(to).size]).toEqual([20, 20]);
    expect(here.promises()).toEqual([]);
  });
});

describe('floods and loops', () => {
  it('a victim whose address is subscribed by others gets one mail', async () => {
    const here = world('2026-06-10T10:00', { registration: 'confirm' });
    for (let n = 0; n < 30; n++) await here.receive(gmailForward({ body: `${WORK} ${n}` }));
    expect(await kinds(here)).toEqual(['confirmation']);
    expect(here.promises()).toEqual([]);
  });

  it('our own mail that is forwarded to us by a filter ends there', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ body: WORK }));
    const [sent] = here.outbox.sent();
    expect(await here.receive(Buffer.from(sent?.raw ?? []).toString('latin1'))).toBe('auto-reply');
    expect(await kinds(here)).toEqual(['receipt']);
  });
});
