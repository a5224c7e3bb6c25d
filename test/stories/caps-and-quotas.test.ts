import { describe, expect, it } from 'vitest';
import { MOST_A_DAY, MOST_AN_HOUR } from '../../lib/flows/cap-mails.ts';
import { MOST_FORWARDS_AN_HOUR, MOST_OPEN } from '../../lib/flows/is-over-quota.ts';
import { MOST_ANSWERS_A_DAY } from '../../lib/flows/owing.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { promise } from '../fixtures/items/promise.ts';
import { kinds } from './steps.ts';
import { type World, world } from './world.ts';

const FORWARD = gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.' });

/** Each another forward in which nobody says when. */
const without = (n: number) =>
  gmailForward({
    subject: `Vraag ${n}`,
    body: `Hoi Sanne, ik heb misschien een klus voor je: nummer ${n}. Groet, Marieke`,
  });

async function known(): Promise<World> {
  const here = world('2026-06-10T10:00');
  await here.receive(FORWARD);
  return here;
}

async function questions(here: World): Promise<number> {
  return (await kinds(here)).filter((kind) => kind === 'question').length;
}

describe('what one address can draw out of us', () => {
  it(`${MOST_AN_HOUR} questions an hour, ${MOST_A_DAY} a day; what was forwarded is kept all the same`, async () => {
    const here = await known();
    for (let n = 0; n < MOST_AN_HOUR + 3; n++) await here.receive(without(n));
    expect(await questions(here)).toBe(MOST_AN_HOUR);
    expect(here.promises()).toHaveLength(1 + MOST_AN_HOUR + 3);
    for (let hour = 1; hour <= 5; hour++) {
      here.clock.pass(61);
      for (let n = 0; n < MOST_AN_HOUR + 1; n++) await here.receive(without(100 * hour + n));
    }
    expect(await questions(here)).toBe(MOST_A_DAY);
    here.clock.pass(24 * 60);
    await here.receive(without(9_000));
    expect(await questions(here)).toBe(MOST_A_DAY + 1);
  });

  it('receipts are never held back', async () => {
    const here = await known();
    for (let n = 0; n < MOST_AN_HOUR + 3; n++) await here.receive(without(n));
    const body = 'Hoi Sanne, in oktober heb ik werk voor je: een jaarverslag.';
    expect(await here.receive(gmailForward({ subject: 'Jaarverslag', body }))).toBe('pencilled');
    expect((await kinds(here)).at(-1)).toBe('receipt');
  });

  it.each(['help', 'lijst', 'export', 'klaar', 'undo'])(
    `“%s” over and over: ${MOST_ANSWERS_A_DAY} answers a day, and again on the next`,
    async (word) => {
      const here = await known();
      const receipt = await here.lastMail();
      const say = (n: number) =>
        here.receive(
          gmailReply({ text: word, to: receipt }).replace(/Message-ID: .*/, `Message-ID: <loop-${n}@mail.example.com>`),
          { to: [receipt.replyTo] },
        );
      for (let n = 0; n < MOST_ANSWERS_A_DAY + 20; n++) expect(await say(n)).toBe('carried-out');
      expect(await kinds(here)).toHaveLength(1 + MOST_ANSWERS_A_DAY);
      here.clock.pass(24 * 60);
      await say(1_000);
      expect(await kinds(here)).toHaveLength(2 + MOST_ANSWERS_A_DAY);
    },
  );

  it('a program that answers whatever we send ends after as many mails', async () => {
    const here = await known();
    let verdict = '';
    for (let round = 0; round < 40; round++) {
      const raw = [
        'From: Sanne de Boer <sanne@studio.example>',
        'To: track@in.example.com',
        `Message-ID: <auto-${round}@mail.example.com>`,
        `Subject: Re: ${(await here.lastMail()).subject}`,
        '',
        `Uw bericht is geregistreerd onder zaaknummer ${round} en ligt bij de afdeling.`,
      ].join('\r\n');
      verdict = await here.receive(raw);
    }
    expect(verdict).toBe('asked');
    expect(await questions(here)).toBe(MOST_AN_HOUR);
  });
});

describe('quotas of one freelancer', () => {
  async function holding(count: number, receivedAt: string): Promise<World> {
    const here = await known();
    const [first] = here.promises();
    for (let n = 1; n < count; n++) {
      const item = promise({ freelancer: first?.freelancer ?? '', id: `many-${n}`, receivedAt });
      await here.store.put(item, null);
    }
    return here;
  }

  const NEXT = gmailForward({ subject: 'Jaarverslag', body: 'In oktober heb ik werk voor je: een jaarverslag.' });
  const AGAIN = gmailForward({ subject: 'Folder', body: 'In november heb ik werk voor je: een folder.' });

  it.each([
    [`${MOST_OPEN} open promises`, MOST_OPEN, '2026-01-10T10:00:00.000Z'],
    [`${MOST_FORWARDS_AN_HOUR} forwards in an hour`, MOST_FORWARDS_AN_HOUR, '2026-06-10T07:55:00.000Z'],
  ])('%s: a letter at the edge, once, and nothing more is stored', async (_, count, receivedAt) => {
    const here = await holding(count, receivedAt);
    expect(await here.receive(NEXT)).toBe('too-many');
    expect(await here.receive(AGAIN)).toBe('too-many');
    expect(here.promises()).toHaveLength(count);
    expect(await kinds(here)).toEqual(['receipt', 'refusal']);
    expect((await here.lastMail()).text).toContain('lijst');
  });

  it('a mail of two jobs is one too many where there is room for one', async () => {
    const here = await holding(MOST_OPEN - 1, '2026-01-10T10:00:00.000Z');
    const body = 'In oktober heb ik werk voor je: een folder. In november heb ik werk voor je: een jaarverslag.';
    expect(await here.receive(gmailForward({ subject: 'Werk', body }))).toBe('too-many');
    expect(here.promises()).toHaveLength(MOST_OPEN - 1);
  });

  it('one less is taken', async () => {
    const here = await holding(MOST_OPEN - 1, '2026-01-10T10:00:00.000Z');
    expect(await here.receive(NEXT)).toBe('pencilled');
  });
});

describe('what a header may hold without end', () => {
  it('is kept so short that ten changes of it fit into an item', async () => {
    const here = world('2026-06-10T10:00');
    const long = '字'.repeat(9_000);
    const inner = [
      `From: ${long} <marieke@postma.example>`,
      `Subject: ${long}`,
      'Date: Wed, 10 Jun 2026 09:12:00 +0200',
      '',
      'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.',
    ];
    const head = [
      `From: ${long.slice(0, 1_500)} <sanne@studio.example>`,
      'To: track@in.example.com',
      'Subject: Fwd: huisstijl',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
    ];
    const parts = [
      '--b',
      'Content-Type: text/plain',
      '',
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      ...inner,
      '--b--',
    ];
    expect(await here.receive([...head, ...parts].join('\r\n'), { from: 'sanne@studio.example' })).toBe('pencilled');
    const receipt = await here.lastMail();
    for (let n = 0; n < 12; n++)
      await here.receive(
        gmailReply({ text: `klus ${long}`, to: receipt }).replace(/Message-ID: .*/, `Message-ID: <k-${n}@x>`),
        { to: [receipt.replyTo] },
      );
    for (const { item } of here.store.items()) expect(JSON.stringify(item).length).toBeLessThan(100_000);
  });
});
