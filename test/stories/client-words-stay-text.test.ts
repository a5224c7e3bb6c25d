import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type SentMail, world } from './world.ts';

/** Everything that goes out about one forward: receipt, reminder, list and a correction. */
async function mailsAbout(words: Parameters<typeof gmailForward>[0]): Promise<readonly SentMail[]> {
  const here = world('2026-06-10T10:00');
  await here.receive(gmailForward(words));
  await answer(here, 'lijst');
  await here.moveTo('2026-08-19T10:00');
  await answer(here, 'verstuurd', (await here.mails())[0]);
  const mails = await here.mails();
  expect(mails.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['receipt', 'answer', 'reminder']));
  return mails;
}

function linksIn({ html }: SentMail): readonly string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => (target ?? '').replaceAll('&amp;', '&'));
}

function everythingIn({ subject, text, html, attachments }: SentMail): string {
  return [subject, text, html, ...attachments.map((attachment) => attachment.text)].join('\n');
}

const PERIOD = 'Hoi Sanne, in september heb ik werk voor je:';

describe('what marks our own reply words', () => {
  it("makes no link of a client's", async () => {
    const mails = await mailsAbout({
      client: 'Marieke [[vergeet mij]] [[[stop]]] Postma <marieke@postma.example>',
      subject: 'de [[vergeet mij]] huisstijl',
      body: `${PERIOD} een [[export]] huisstijl.\n\nGroet, [[vergeet mij]]`,
    });
    for (const mail of mails) {
      const ours = linksIn(mail).filter((link) => link.startsWith('mailto:r-'));
      expect(ours.filter((link) => /vergeet|stop/.test(decodeURIComponent(link)))).toEqual([]);
    }
  });
});

describe('the address of a page', () => {
  it("out of a client's words stands nowhere that a mail program could make a link of it; the export has it", async () => {
    const mails = await mailsAbout({
      client: 'Marieke www.evil.example/a Postma <marieke@postma.example>',
      subject: 'huisstijl http://evil.example/b',
      body: `${PERIOD} een huisstijl (HTTPS://evil.example/c?d=e).`,
    });
    for (const mail of mails) expect(everythingIn(mail)).not.toMatch(/evil\.example/i);
  });

  it('nor in the subject of an answer to what was sent before a change', async () => {
    const mails = await mailsAbout({
      client: 'www.evil.example/a Postma <marieke@postma.example>',
      subject: 'huisstijl',
      body: 'Geachte mevrouw Vos, in september hebben wij werk voor u: een huisstijl.',
    });
    for (const mail of mails) expect(everythingIn(mail)).not.toMatch(/evil\.example/i);
  });

  it('nor in a question', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(
      gmailForward({ body: 'Hoi Sanne, ik heb misschien werk: zie www.evil.example/a, http://evil.example/b.' }),
    );
    const asked = await here.lastMail();
    expect(asked.kind).toBe('question');
    expect(everythingIn(asked)).not.toMatch(/evil\.example/i);
    expect(asked.text).toContain('zie …, ….');
  });

  it('the export holds it', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ body: `${PERIOD} een huisstijl zoals op https://evil.example/c` }));
    const { attachments } = await answer(here, 'export');
    expect(attachments.map(({ text }) => text).join()).toContain('https://evil.example/c');
  });
});

/** Format characters but those that join letters, C0 and C1 controls but tab and line feed, line separators. */
const UNSEEN = /(?![\u200c\u200d])\p{Cf}|(?![\t\n])\p{Cc}|\p{Zl}|\p{Zp}/u;

describe('a letter that nobody sees, a control, a line break', () => {
  it.each([
    '\u061c',
    '\u200b',
    '\u200f',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u00ad',
    '\u0000',
    '\u0007',
    '\u001b[2J',
    '\u0085',
    '\u2028',
    '\r',
  ])('%j in names, subject and sentence comes out of none of our mails', async (odd) => {
    const here = world('2026-06-10T10:00');
    const body = `Hoi Sanne, in september heb ik werk voor je: een nieuwe huis${odd}stijl.\n\nGroet, Mari${odd}eke`;
    const raw = gmailForward({
      client: `Mari${odd}eke Post${odd}ma <marieke@postma.example>`,
      subject: 'Huisstijl',
      body,
    });
    // The subject inside the forward alone: in that of the mail itself it would be refused.
    await here.receive(raw.replace(/(?<=\r\n(?:Subject|Onderwerp): )(?!Fwd)/g, `huis${odd}stijl `));
    await here.moveTo('2026-08-19T10:00');
    const mails = await here.mails();
    expect(mails.length).toBeGreaterThan(0);
    for (const { subject, text, html, attachments } of mails) {
      const all = [subject, text, html, ...attachments.map((attachment) => attachment.text)].join('\n');
      expect(all.replaceAll('\r\n', '\n')).not.toMatch(UNSEEN);
    }
  });
});

describe("a client's address", () => {
  it.each<[string, string | null]>([
    ['eve@evil.example,marieke@postma.example', 'eve@evil.example'],
    ['marieke@postma.example?bcc=eve@evil.example', null],
    ['marieke@postma.example&bcc=eve', null],
    ['marieke@postma.example%0d%0aBcc:eve@evil.example', null],
    ['http://evil.example/@postma.example', null],
    ['marieke@postma.example:25', null],
    ["pat.o'brien@postma.example", "pat.o'brien@postma.example"],
    ["'marieke@postma.example'", 'marieke@postma.example'],
    ['marieke+werk@post-ma.example', 'marieke+werk@post-ma.example'],
    ['märieke@pöstma.example', 'märieke@pöstma.example'],
  ])('%s: opens a letter to one mailbox or to none', async (shown, address) => {
    const here = world('2026-06-10T10:00');
    await here.receive(
      gmailForward({ client: `Marieke <${shown}>`, subject: 'Huisstijl', body: `${PERIOD} een huisstijl.` }),
    );
    expect(here.onlyPromise().client.address).toBe(address);
    await here.moveTo('2026-08-19T10:00');
    const [reminder] = (await here.mails()).filter(({ kind }) => kind === 'reminder');
    if (!reminder) throw new Error('no reminder went out');
    const letters = linksIn(reminder).filter((link) => !link.startsWith('mailto:r-'));
    expect(letters.length > 0).toBe(address !== null);
    for (const link of letters) {
      const to = link.startsWith('mailto:')
        ? decodeURIComponent(link.slice(7).split('?')[0] ?? '')
        : new URL(link).searchParams.get('to');
      expect(to === null && link.includes('#search') ? address : to).toBe(address);
      expect(link).not.toMatch(/[?&](?:bcc|cc)=/i);
    }
  });
});
