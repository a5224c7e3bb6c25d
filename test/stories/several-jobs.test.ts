import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer, kinds } from './steps.ts';
import { world } from './world.ts';

const job = (words: string, subject: string, date = 'wo 10 jun 2026 om 09:12') =>
  gmailForward({ subject, date, body: `Hoi Sanne, ${words}\n\nGroet, Marieke` });

describe('several jobs', () => {
  it('two jobs with two periods in one mail: two promises, one receipt', async () => {
    const here = world('2026-06-10T10:00');
    const body =
      'Hoi Sanne,\n\nIn september heb ik werk voor je: een nieuwe huisstijl. In november wil ik je vragen voor het jaarverslag.\n\nGroet, Marieke';
    expect(await here.receive(gmailForward({ body, subject: 'Werk' }))).toBe('pencilled');
    expect(
      here
        .promises()
        .map(({ period }) => period?.from)
        .sort(),
    ).toEqual(['2026-09-01', '2026-11-01']);
    expect(await kinds(here)).toEqual(['receipt']);
    const receipt = await here.lastMail();
    expect(receipt.text).toContain('september');
    expect(receipt.text).toContain('november');
  });

  it('the numbers that a receipt of two jobs teaches are theirs, and move no other', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(
      gmailForward({ subject: 'Logo', body: 'Hoi Sanne, in juli heb ik een logo voor je.\n\nGroet, Jan' }),
    );
    const body =
      'Hoi Sanne,\n\nIn september heb ik werk voor je: een nieuwe huisstijl. In november wil ik je vragen voor het jaarverslag.\n\nGroet, Marieke';
    await here.receive(gmailForward({ body, subject: 'Werk', date: 'wo 10 jun 2026 om 09:40' }));
    const { text } = await here.lastMail();
    const [, later = '', drop = ''] = /nummer erbij: (.+?), (.+?)\./.exec(text) ?? [];
    const shown = [...text.matchAll(/: (\d+)\) /g)].map(([, number]) => number);
    expect(shown).toEqual(['2', '3']);
    expect([later.split(' ')[0], drop.split(' ')[0]]).toEqual(['3', '2']);
  });

  it('two promises of one client for the same weeks share one reminder', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(job('in september heb ik werk voor je: een nieuwe huisstijl.', 'Huisstijl'));
    await here.receive(
      job('in september heb ik nog een klus voor je: een brochure.', 'Brochure', 'wo 10 jun 2026 om 09:40'),
    );
    expect(here.promises()).toHaveLength(2);
    await here.moveTo('2026-08-24T12:00');
    const reminders = (await here.mails()).filter(({ kind }) => kind === 'reminder');
    expect(reminders).toHaveLength(1);
    expect(reminders[0]?.text).toContain('huisstijl');
    expect(reminders[0]?.text).toContain('brochure');
    expect(here.promises().map(({ state }) => state)).toEqual(['asked', 'asked']);
  });

  it('two letters to one client are at least five working days apart', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(job('in september heb ik werk voor je: een nieuwe huisstijl.', 'Huisstijl'));
    await here.receive(job('in week 37 heb ik ook nog een klus voor je: een brochure.', 'Brochure'));
    await here.moveTo('2026-09-05T12:00');
    const days = here
      .promises()
      .flatMap(({ gone }) => gone)
      .filter(({ letter, sharedWith }) => letter && sharedWith === null)
      .map(({ at }) => at.slice(0, 10))
      .sort();
    expect(days.length).toBeGreaterThan(1);
    for (const [index, day] of days.slice(1).entries()) {
      expect(Date.parse(day) - Date.parse(days[index] ?? '')).toBeGreaterThanOrEqual(7 * 86_400_000);
    }
  });

  it('a first letter about a job for which no such day is left goes on its day: never would be worse', async () => {
    const here = world('2026-08-10T10:00');
    await here.receive(job('in week 36 heb ik een klus voor je: een brochure.', 'Brochure'));
    await here.moveTo('2026-08-25T10:00');
    await here.receive(job('in week 36 heb ik nog een klus voor je: een logo.', 'Logo', 'ma 24 aug 2026 om 09:40'));
    expect((await here.lastMail()).text).toContain('27 augustus');
    await here.moveTo('2026-08-31T00:00');
    const letters = here.promises().flatMap(({ gone }) => gone.filter(({ letter }) => letter));
    expect(letters.map(({ at }) => at.slice(0, 10)).sort()).toEqual(['2026-08-24', '2026-08-27']);
    expect(here.promises().map(({ state }) => state)).toEqual(['asked', 'asked']);
    expect(await kinds(here)).toEqual(['receipt', 'reminder', 'receipt', 'reminder']);
    expect((await here.lastMail()).text).toContain('logo');
  });

  it('a newer mail of the same thread moves the promise', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(job('in september heb ik werk voor je: een nieuwe huisstijl.', 'Huisstijl'));
    const later = gmailForward({
      subject: 'Re: Huisstijl',
      date: 'ma 6 jul 2026 om 11:00',
      body: 'Hoi Sanne, het schuift door: de huisstijl wordt oktober.\n\nGroet, Marieke',
    });
    await here.moveTo('2026-07-06T12:00');
    expect(await here.receive(later)).toBe('updated');
    expect(here.onlyPromise().period?.from).toBe('2026-10-01');
    await answer(here, 'undo');
    expect(here.onlyPromise().period?.from).toBe('2026-09-01');
  });

  it('a later mail of the same thread that says nothing of the work: asked what to do with it, no second one', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(job('in september heb ik werk voor je: een nieuwe huisstijl.', 'Huisstijl'));
    const vague = gmailForward({
      subject: 'Re: Huisstijl',
      date: 'ma 6 jul 2026 om 11:00',
      body: 'Hoi Sanne, wat een mooie foto’s op je site, zeg.\n\nGroet, Marieke',
    });
    expect(await here.receive(vague)).toBe('asked');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2026-09-01' } });
    await answer(here, 'oktober');
    expect(here.onlyPromise().period?.from).toBe('2026-10-01');
  });
});
