import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { entryIn } from './entry-in.ts';
import { answer, booked, kinds, pencilled } from './steps.ts';
import { world } from './world.ts';

describe('a booked job that gets other dates', () => {
  it.each([
    ['wordt oktober', '2026-10-01', '2026-11-01'],
    ['start 14 oktober', '2026-10-14', '2026-11-01'],
    ['start 14 september', '2026-09-14', '2026-10-01'],
    ['begint al 24 augustus', '2026-08-24', '2026-10-01'],
    ['no its 22 feb til 12 march', '2027-02-22', '2027-03-13'],
    ['week 39', '2026-09-21', '2026-09-28'],
    ['geboekt, maar het wordt oktober', '2026-10-01', '2026-11-01'],
  ])('“%s”: stays booked, from %s to %s', async (text, from, to) => {
    const here = await booked();
    const told = await answer(here, text);
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'booked', period: { from, to } });
    expect(told.text).toMatch(/blijft geboekt/);
    expect(told.text).toMatch(/undo/);
    await here.moveTo('2027-06-01T09:00');
    expect(await kinds(here)).toEqual(['receipt', 'answer', 'answer']);
  });

  it('moves the entry in the calendar, which is certain, and back again', async () => {
    const here = await pencilled();
    const first = entryIn(await here.lastMail());
    const certain = entryIn(await answer(here, 'geboekt'));
    const moved = entryIn(await answer(here, 'wordt oktober'));
    const back = entryIn(await answer(here, 'undo'));
    expect(first).toMatchObject({
      status: 'TENTATIVE',
      from: '2026-09-01',
      title: expect.stringMatching(/^In potlood:/),
    });
    expect(certain).toMatchObject({
      uid: first?.uid,
      status: 'CONFIRMED',
      from: '2026-09-01',
      to: '2026-10-01',
      title: expect.stringMatching(/^Geboekt:/),
    });
    expect(moved).toMatchObject({ uid: first?.uid, status: 'CONFIRMED', from: '2026-10-01', to: '2026-11-01' });
    expect(back).toMatchObject({ uid: first?.uid, status: 'CONFIRMED', from: '2026-09-01', to: '2026-10-01' });
    const sequences = [first, certain, moved, back].map((entry) => entry?.sequence ?? 0);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'booked', period: { from: '2026-09-01' } });
  });

  it('a mail of the client in the same thread moves it', async () => {
    const here = await booked();
    const body = 'Hoi Sanne, het schuift iets op: de huisstijl wordt november.\n\nGroet, Marieke';
    expect(await here.receive(gmailForward({ body, date: 'vr 12 jun 2026 om 10:12' }))).toBe('updated');
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'booked', period: { from: '2026-11-01' } });
    const told = await here.lastMail();
    expect(told.text).toMatch(/blijft geboekt/);
    expect(entryIn(told)).toMatchObject({ status: 'CONFIRMED', from: '2026-11-01' });
    await answer(here, 'undo');
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'booked', period: { from: '2026-09-01' } });
  });

  it('also one that promises nothing anew: “it is postponed to November”', async () => {
    const here = await booked();
    const body = 'Hoi Sanne, helaas is het uitgesteld tot november.';
    await here.receive(gmailForward({ body, date: 'vr 12 jun 2026 om 10:12' }));
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'booked', period: { from: '2026-11-01' } });
  });

  it('“the week after” is the one after it', async () => {
    const here = await booked();
    await answer(here, 'wordt week 38');
    const body = 'Hoi Sanne, het schuift op: de huisstijl wordt de week erna.\n\nGroet, Marieke';
    await here.receive(gmailForward({ body, date: 'vr 12 jun 2026 om 10:12' }));
    expect(here.onlyPromise()).toMatchObject({ outcome: 'booked', period: { from: '2026-09-21', to: '2026-09-28' } });
  });

  it('another job in that thread is one of its own', async () => {
    const here = await booked();
    const body = 'Hoi Sanne, in november heb ik nog een klus voor je: het jaarverslag.\n\nGroet, Marieke';
    expect(await here.receive(gmailForward({ body, date: 'vr 12 jun 2026 om 10:12' }))).toBe('pencilled');
    expect(here.promises().map(({ period }) => period?.from)).toEqual(['2026-09-01', '2026-11-01']);
  });

  it('a mail of the client that calls it off ends it', async () => {
    const here = await booked();
    const body = 'Hoi Sanne, helaas gaat de huisstijl toch niet door.\n\nGroet, Marieke';
    await here.receive(gmailForward({ body, date: 'vr 12 jun 2026 om 10:12' }));
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'no' });
  });

  it.each(['Ja, helemaal goed, tot dan!', 'Tot september!'])('“%s” changes nothing', async (said) => {
    const here = await booked();
    await here.receive(gmailForward({ body: `Hoi Sanne, ${said}\n\nGroet, Marieke`, date: 'vr 12 jun 2026 om 10:12' }));
    expect(here.onlyPromise()).toMatchObject({ outcome: 'booked', period: { from: '2026-09-01', to: '2026-10-01' } });
    expect((await here.lastMail()).text).toContain('is geboekt, en dat blijft zo');
  });

  it.each([
    ['of another job', 'vr 12 jun 2026 om 10:12', 'Hoi Sanne, de andere klus, het jaarverslag, gaat helaas niet door.'],
    ['once the work is over', 'do 5 nov 2026 om 09:30', 'Hoi Sanne, het gaat helaas niet door.'],
  ])('a no %s leaves it booked', async (_, date, body) => {
    const here = await booked();
    if (date.includes('nov')) await here.moveTo('2026-11-05T10:00');
    await here.receive(gmailForward({ body: `${body}\n\nGroet, Marieke`, date }));
    expect(here.promises()[0]).toMatchObject({ state: 'closed', outcome: 'booked' });
  });

  it.each(['toch niet geboekt', 'nog niet geboekt', 'is nog niet getekend'])(
    '“%s” pencils it in again, with its reminders',
    async (text) => {
      const here = await booked();
      const told = await answer(here, text);
      expect(told.text).toContain('“geboekt” geldt niet meer');
      expect(here.onlyPromise()).toMatchObject({ state: 'waiting', outcome: null, period: { from: '2026-09-01' } });
      await here.moveTo('2026-08-18T10:00');
      expect((await here.lastMail()).kind).toBe('reminder');
    },
  );

  it('what says nothing new changes nothing', async () => {
    const here = await booked();
    for (const text of ['geboekt', 'het blijft september', 'nog niets gehoord']) {
      const told = await answer(here, text);
      expect(told.text).not.toMatch(/potlood staat|al gesloten|gaat het toch door/i);
      expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'booked', period: { from: '2026-09-01' } });
    }
  });
});

describe('a date said with “booked”', () => {
  it.each([
    ['geboekt, begint 14 september', '2026-09-14', '2026-10-01'],
    ['Geboekt! start 14 oktober', '2026-10-14', '2026-11-01'],
    ['geboekt, maar het wordt oktober', '2026-10-01', '2026-11-01'],
    ['geboekt van 13 september t/m 2 oktober', '2026-09-13', '2026-10-03'],
  ])('“%s”: booked, from %s to %s, and said so', async (text, from, to) => {
    const here = await pencilled();
    const told = await answer(here, text);
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'booked', period: { from, to } });
    expect(told.text).toMatch(/Geboekt/);
    expect(told.text).toMatch(/stond in potlood: september/);
    expect(entryIn(told)).toMatchObject({ status: 'CONFIRMED', from, to });
    await answer(here, 'undo');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', outcome: null, period: { from: '2026-09-01' } });
  });

  it.each(['geboekt! ik bel haar dinsdag nog', 'geboekt, factuur volgt in oktober'])(
    '“%s”: booked as it was pencilled in',
    async (text) => {
      const here = await pencilled();
      const told = await answer(here, text);
      expect(here.onlyPromise()).toMatchObject({ outcome: 'booked', period: { from: '2026-09-01', to: '2026-10-01' } });
      expect(told.text).not.toMatch(/oktober|dinsdag/);
    },
  );

  it('where it may be about something else, says what was kept and how to change it', async () => {
    const here = await pencilled();
    const told = await answer(here, 'geboekt, en in november maken we samen ook nog de website af');
    expect(here.onlyPromise()).toMatchObject({ outcome: 'booked', period: { from: '2026-09-01', to: '2026-10-01' } });
    expect(told.text).toMatch(/wordt november/);
  });
});

it('“sent” does not answer whether it went ahead', async () => {
  const here = world('2026-06-10T10:00');
  await here.receive(
    gmailForward({ body: 'Hoi Sanne, in week 38 heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
  );
  await here.moveTo('2026-09-21T10:00');
  expect((await here.lastMail()).subject).toMatch(/Is het doorgegaan/i);
  const told = await answer(here, 'verstuurd');
  expect(told.kind).toBe('question');
  expect(told.text).toMatch(/geboekt[\s\S]*nee[\s\S]*klaar/);
  expect(told.text).not.toMatch(/sluimer/);
  expect(here.onlyPromise()).toMatchObject({ state: 'asked', outcome: null });
  await answer(here, 'ja');
  expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'booked' });
});
