import { describe, expect, it } from 'vitest';
import { entryChange } from '../../lib/promise/calendar-entry.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { entryIn } from './entry-in.ts';
import { answer, booked, pencilled } from './steps.ts';
import { world } from './world.ts';

describe('the entry in the calendar', () => {
  it.each([
    ['pencilled in', pencilled, 'laat maar'],
    ['pencilled in', pencilled, 'gaat niet door'],
    ['booked', booked, 'gaat niet door'],
    ['booked', booked, 'laat maar'],
  ])('of a job that was %s goes when it ends, and `undo` brings it back', async (_, begin, text) => {
    const here = await begin();
    const before = entryIn(await here.lastMail());
    const told = await answer(here, text);
    const gone = entryIn(told);
    expect(gone).toMatchObject({ name: 'vervallen.ics', method: 'CANCEL', status: 'CANCELLED', uid: before?.uid });
    expect(told.text).toContain('haalt de afspraak uit je agenda');
    const back = entryIn(await answer(here, 'undo'));
    expect(back).toMatchObject({ method: null, uid: before?.uid, status: before?.status, from: '2026-09-01' });
    const sequences = [before, gone, back].map((entry) => entry?.sequence ?? 0);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  });

  it('goes when the client calls it off', async () => {
    const here = await booked();
    const body = 'Hoi Sanne, helaas gaat de huisstijl toch niet door.\n\nGroet, Marieke';
    await here.receive(gmailForward({ body, date: 'vr 12 jun 2026 om 10:12' }));
    expect(entryIn(await here.lastMail())).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' });
  });

  it('is sent once, and not with what changes nothing', async () => {
    const here = await booked();
    const told = [await answer(here, 'ja'), await answer(here, 'geboekt')];
    expect(told.map(entryIn)).toEqual([null, null]);
    for (const { text } of told) {
      expect(text).toContain('is geboekt, en dat blijft zo');
      expect(text).not.toContain('Vergissing?');
    }
  });

  it('“ja” to what is pencilled in brings none, and nothing to take back', async () => {
    const here = await pencilled();
    const told = await answer(here, 'ja');
    expect(entryIn(told)).toBeNull();
    expect(told.text).not.toContain('Vergissing?');
  });

  it('stays as it is when the job is done', async () => {
    const here = await pencilled();
    expect(entryIn(await answer(here, 'klaar'))).toBeNull();
  });

  it('is not taken out where there is none, nor once the days are over', async () => {
    const unclear = world('2026-06-10T10:00');
    await unclear.receive(gmailForward({ body: 'Hoi Sanne, ik heb binnenkort werk voor je.\n\nGroet, Marieke' }));
    expect(entryIn(await answer(unclear, 'laat maar'))).toBeNull();
    const here = await booked();
    const off = { ...here.onlyPromise(), outcome: 'no' } as const;
    expect(['2026-09-30', '2026-10-01'].map((today) => entryChange(off, today)?.does ?? null)).toEqual(['ends', null]);
  });

  it('says that it takes the place of another where there was one', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ body: 'Hoi Sanne, ik heb binnenkort werk voor je.\n\nGroet, Marieke' }));
    const first = await answer(here, 'geboekt, begint 14 september');
    expect(entryIn(first)).toMatchObject({ status: 'CONFIRMED', from: '2026-09-14' });
    expect(first.text).not.toContain('in de plaats van de vorige');
    const moved = await answer(here, 'wordt oktober');
    expect(moved.text).toContain('in de plaats van de vorige');
    expect(moved.text).toContain('Eerst was dat: vanaf 14 september');
  });

  it('what `undo` takes back is named', async () => {
    const here = await booked();
    await answer(here, 'klus folder');
    await answer(here, 'ja');
    expect((await answer(here, 'undo')).text).toContain('“folder” geldt niet meer');
  });
});
