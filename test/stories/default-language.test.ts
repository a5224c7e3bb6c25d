import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/period/language.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { type World, world } from './world.ts';

/** A first mail of a newcomer's own, to the address that takes forwards. */
function mailOf(subject: string, text: string): string {
  return [
    'From: Sanne de Boer <sanne@studio.example>',
    'To: track@in.example.com',
    `Subject: ${subject}`,
    'Date: Wed, 10 Jun 2026 09:55:00 +0200',
    'Message-ID: <first@mail.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n');
}

/** What no language tells: a link, a number, a name. */
const TELLS_NOTHING = [mailOf('', '?'), mailOf('Sanne', '12345 !!'), mailOf('', 'https://files.example/4711.png')];
const LETTERS = {
  nl: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.',
  en: 'Hi Sanne, in September we will have work for you: a new logo.',
  de: 'Hallo Sanne, im September haben wir Arbeit für dich: eine neue Website.',
  fr: 'Bonjour Sanne, en septembre nous aurons du travail pour toi : un nouveau logo.',
} as const;

const languageOf = (here: World) =>
  here.store.items().flatMap(({ item }) => (item.kind === 'freelancer' ? [item.language] : []));

describe.each(LANGUAGES)('the default language %s', (language) => {
  it.each(TELLS_NOTHING)('is that of a newcomer whose first mail tells nothing', async (mail) => {
    const here = world('2026-06-10T10:00', { language });
    await here.receive(mail);
    expect(languageOf(here)).toEqual([language]);
    expect((await here.mails()).length).toBe(1);
  });

  it('is that of a forward that holds no word, and of the letter to that client', async () => {
    const here = world('2026-06-10T10:00', { language });
    await here.receive(gmailForward({ subject: 'IMG_4711', body: '' }));
    expect(languageOf(here)).toEqual([language]);
    expect(here.onlyPromise().language).toBe(language);
  });

  it('is that of the mail that asks a newcomer to confirm', async () => {
    const here = world('2026-06-10T10:00', { language, registration: 'confirm' });
    await here.receive(mailOf('', '?'));
    expect(languageOf(here)).toEqual([language]);
  });

  it.each(Object.entries(LETTERS))('never wins over a first forward in %s', async (own, body) => {
    const here = world('2026-06-10T10:00', { language });
    await here.receive(gmailForward({ body }));
    expect(languageOf(here)).toEqual([own]);
  });
});

it('of somebody known their own language is taken for a client who tells none', async () => {
  const here = world('2026-06-10T10:00', { language: 'fr' });
  await here.receive(gmailForward({ body: LETTERS.de }));
  await here.receive(gmailForward({ subject: 'IMG_4711', body: '', messageId: '<second@mail.example>' }));
  expect(here.promises().map((promise) => promise.language)).toEqual(['de', 'de']);
});
