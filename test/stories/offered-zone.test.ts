import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

/** A first forward in each language, and the words with which its receipt offers a zone. */
const FORWARDS = {
  nl: ['Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.', 'tijdzone: ', 'America/Curacao'],
  en: ['Hi Sanne, in September we will have work for you: a new logo.', 'zone: ', 'America/New_York'],
  de: ['Hallo Sanne, im September haben wir Arbeit für dich: eine neue Website.', 'Zeitzone: ', 'America/New_York'],
  fr: [
    'Bonjour Sanne, en septembre nous aurons du travail pour toi : un nouveau logo.',
    'fuseau\u00a0: ',
    'America/Toronto',
  ],
} as const;
const DUTCH = FORWARDS.nl[0];

async function forwarded(sent: string, body: string = DUTCH, change = {}): Promise<World> {
  const here = world('2026-06-10T10:00', change);
  expect(await here.receive(gmailForward({ body, sent }))).toBe('pencilled');
  return here;
}

const zoneOf = (here: World) =>
  here.store.items().flatMap(({ item }) => (item.kind === 'freelancer' ? [item.timeZone] : []))[0];

describe('a first forward from a clock that cannot be the default zone’s', () => {
  it.each(Object.entries(FORWARDS))(
    '%s: the zone is offered, and taken where the reply says so',
    async (_, [body, words, zone]) => {
      const here = await forwarded('Wed, 10 Jun 2026 03:55:00 -0400', body);
      const receipt = await here.lastMail();
      expect(receipt.text).toContain(`${words}${zone}`);
      expect(zoneOf(here)).toBe('Europe/Amsterdam');
      await answer(here, 'ok, dank je');
      expect(zoneOf(here)).toBe('Europe/Amsterdam');
      await answer(here, `${words}${zone}`, receipt);
      expect(zoneOf(here)).toBe(zone);
    },
  );

  it.each([
    ['London in summer', 'Wed, 10 Jun 2026 08:55:00 +0100', 'Europe/London'],
    ['New York by its old name', 'Wed, 10 Jun 2026 03:55:00 EDT', 'America/'],
    ['half an hour beside', 'Wed, 10 Jun 2026 13:25:00 +0530', 'Asia/Kolkata'],
  ])('%s', async (_, sent, zone) => {
    expect((await (await forwarded(sent)).lastMail()).text).toContain(`tijdzone: ${zone}`);
  });

  it.each([
    ['the default zone’s own offset', 'Wed, 10 Jun 2026 09:55:00 +0200'],
    ['another country that has the same', 'Wed, 10 Jun 2026 09:55:00 +0200'],
    ['UTC, in which programs write wherever they are', 'Wed, 10 Jun 2026 07:55:00 +0000'],
    ['no zone at all', 'Wed, 10 Jun 2026 07:55:00'],
    ['a zone that nobody knows', 'Wed, 10 Jun 2026 07:55:00 +9900'],
    ['an offset that no place has', 'Wed, 10 Jun 2026 07:55:00 +0317'],
    ['a clock that is days off', 'Wed, 03 Jun 2026 03:55:00 -0400'],
    ['no date', 'yesterday'],
  ])('nothing is offered: %s', async (_, sent) => {
    expect((await (await forwarded(sent)).lastMail()).text).not.toContain('tijdzone');
  });

  it('in winter the same offset says something else', async () => {
    const here = world('2026-01-14T10:00');
    await here.receive(gmailForward({ body: DUTCH, sent: 'Wed, 14 Jan 2026 10:55:00 +0200' }));
    expect((await here.lastMail()).text).toContain('tijdzone: Europe/Athens');
  });

  it('a first mail that is answered by a question carries it too', async () => {
    const here = world('2026-06-10T10:00');
    const body = 'Hoi Sanne, we hebben binnenkort vast weer eens werk voor je.';
    expect(await here.receive(gmailForward({ body, sent: 'Wed, 10 Jun 2026 03:55:00 -0400' }))).toBe('asked');
    const question = await here.lastMail();
    expect(question.kind).toBe('question');
    expect(question.text).toContain('tijdzone: America/Curacao');
    expect((await answer(here, 'september', question)).text).not.toContain('tijdzone');
    await answer(here, 'tijdzone: America/Curacao', question);
    expect(zoneOf(here)).toBe('America/Curacao');
  });

  it('is offered once', async () => {
    const here = await forwarded('Wed, 10 Jun 2026 03:55:00 -0400');
    const body = 'Hoi Sanne, in november heb ik werk voor je: een jaarverslag.';
    await here.receive(
      gmailForward({ body, client: 'Jan <jan@x.example>', subject: 'x', sent: 'Wed, 10 Jun 2026 03:56:00 -0400' }),
    );
    expect((await here.lastMail()).kind).toBe('receipt');
    expect((await here.lastMail()).text).not.toContain('tijdzone');
  });
});
