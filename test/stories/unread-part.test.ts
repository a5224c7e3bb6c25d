import { describe, expect, it } from 'vitest';
import { world } from './world.ts';

/** A forward in each language, and how its receipt says that a part could not be read. */
const FORWARDS = {
  nl: ['Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.', 'Een deel van je mail was niet te lezen.'],
  en: ['Hi Sanne, in September we will have work for you: a new logo.', 'A part of your mail couldn’t be read.'],
  de: [
    'Hallo Sanne, im September haben wir Arbeit für dich: eine neue Website.',
    'Ein Teil deiner Mail war nicht lesbar.',
  ],
  fr: [
    'Bonjour Sanne, en septembre nous aurons du travail pour toi : un nouveau logo.',
    'Une partie de ton mail n’a pas pu être lue.',
  ],
} as const;

const GARBAGE = 'Content-Type: message/rfc822\r\n\r\n%PDF';
const OUTLOOK = 'Content-Type: application/octet-stream; name="Klus.msg"\r\n\r\nAAAA';
const RICH_TEXT = 'Content-Type: application/ms-tnef; name="winmail.dat"\r\n\r\nAAAA';
const PHOTO = 'Content-Type: image/png; name="klus.png"\r\n\r\nAAAA';

const HEADER =
  'Van: Marieke Postma <marieke@bakkerij.example>\r\nDatum: 10 juni 2026 om 09:00\r\nOnderwerp: Klus\r\nAan: Sanne\r\n\r\n';

let sent = 0;

/** Sanne's forward of a text, or her own words alone, with a file beside. */
function mail(text: string, file: string): string {
  return [
    'From: Sanne de Vries <sanne@devries.example>',
    'To: track@in.example.com',
    'Subject: FW: Klus',
    'Date: Wed, 10 Jun 2026 09:55:00 +0200',
    `Message-ID: <unread-${++sent}@devries.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b\r\n${file}\r\n--b--\r\n`,
  ].join('\r\n');
}

describe('a part of a mail that cannot be read', () => {
  it.each(Object.values(FORWARDS))('%s', async (body, said) => {
    const here = world('2026-06-10T10:00');
    expect(await here.receive(mail(HEADER + body, GARBAGE))).toBe('pencilled');
    expect((await here.lastMail()).text).toContain(said);
    expect((await here.lastMail()).html).toContain(said);
  });

  it('what is none for us is not mentioned: a photo, Rich Text beside the same words', async () => {
    const here = world('2026-06-10T10:00');
    for (const file of [PHOTO, RICH_TEXT]) {
      await here.receive(mail(HEADER + FORWARDS.nl[0], file));
      expect((await here.lastMail()).text).not.toContain(FORWARDS.nl[1]);
    }
  });

  it('is said in a question, too', async () => {
    const here = world('2026-06-10T10:00');
    expect(await here.receive(mail('Iets voor in september!', OUTLOOK))).toBe('asked');
    expect((await here.lastMail()).text).toContain(FORWARDS.nl[1]);
  });

  it('is all that was sent: the letter says how to send it on', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(mail(HEADER + FORWARDS.nl[0], PHOTO));
    expect(await here.receive(mail('Zie bijlage.', OUTLOOK))).toBe('unopened');
    expect((await here.lastMail()).text).toContain('stuur hem zelf door, niet als bijlage');
    expect(here.store.items().filter(({ item }) => item.kind === 'promise')).toHaveLength(1);
  });

  it.each(['', 'Zie bijlage.'])('and is no mail at all, beside “%s”: said so, and nothing is stored', async (text) => {
    const here = world('2026-06-10T10:00');
    await here.receive(mail(HEADER + FORWARDS.nl[0], PHOTO));
    expect(await here.receive(mail(text, GARBAGE))).toBe('unreadable');
    expect((await here.lastMail()).kind).toBe('refusal');
    expect(here.promises()).toHaveLength(1);
  });

  it.each([
    [OUTLOOK, 'unopened'],
    [GARBAGE, 'unreadable'],
  ])('and is the first that a newcomer sends: said so, and nothing is stored (%#)', async (file, verdict) => {
    const here = world('2026-06-10T10:00');
    expect(await here.receive(mail('Zie bijlage.', file))).toBe(verdict);
    expect((await here.mails()).map(({ kind }) => kind)).toEqual(['refusal']);
    expect(here.promises()).toEqual([]);
    expect(await here.receive(mail(HEADER + FORWARDS.nl[0], PHOTO))).toBe('pencilled');
  });

  it('and is no mail at all, but the words beside it promise something: asked who it is', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(mail(HEADER + FORWARDS.nl[0], PHOTO));
    expect(await here.receive(mail('In november een nieuw logo, graag.', GARBAGE))).toBe('asked');
    expect((await here.lastMail()).text).toContain(FORWARDS.nl[1]);
    expect(here.promises().map(({ period }) => period?.from)).toContain('2026-11-01');
  });
});
