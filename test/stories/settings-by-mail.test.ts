import { describe, expect, it } from 'vitest';
import { answer, pencilled } from './steps.ts';

describe('settings by mail', () => {
  it('days off may be told in another language than one’s own', async () => {
    const here = await pencilled();
    const told = await answer(here, 'settings days off 3-21 August');
    expect(told.text).toContain('Vrij: 3 t/m 21 augustus 2026.');
  });

  it('days off that lie within newer ones are told once', async () => {
    const here = await pencilled();
    await answer(here, 'vrij: 10 t/m 21 augustus');
    const told = await answer(here, 'vrij: 10 t/m 31 augustus');
    expect(told.text).toContain('Vrij: 10 t/m 31 augustus 2026.');
  });

  it.each(['vrij: geen', 'geen vrije dagen meer', 'verwijder mijn vrije dagen'])(
    '“%s” takes days off back',
    async (text) => {
      const here = await pencilled();
      await answer(here, 'vrij: 17 t/m 21 augustus');
      const told = await answer(here, text);
      expect(told.text).toContain('Er staan geen vrije dagen meer.');
      expect(here.onlyPromise().state).toBe('waiting');
      await here.moveTo('2026-08-18T10:00');
      expect((await here.lastMail()).kind).toBe('reminder');
    },
  );

  it('what is none is told without our own words for it', async () => {
    const told = await answer(await pencilled(), 'land Spanje');
    expect(told.text).toContain('“Spanje” is geen instelling');
  });
});

describe('a period before the one that stands', () => {
  it.each([
    ['what is not right?', 'nee', 'augustus', '2026-08-01'],
    ['is 2028 right?', 'wordt september 2028', 'september 2027', '2027-09-01'],
  ])('moves the job where it answers “%s”', async (_, first, text, from) => {
    const here = await pencilled();
    expect((await answer(here, first)).kind).toBe('question');
    await answer(here, text);
    expect(here.onlyPromise()).toMatchObject({ period: { from }, snoozed: null });
  });

  it.each([
    ['augustus', '2026-08-01'],
    ['week 30', '2026-07-20'],
    ['eind juli', '2026-07-21'],
  ])('puts the receipt right: “%s”', async (text, from) => {
    const here = await pencilled();
    await answer(here, text);
    expect(here.onlyPromise()).toMatchObject({ period: { from }, snoozed: null });
  });

  it('a day, or a word that says so, is when to ask', async () => {
    for (const text of ['10 augustus', 'herinner me in augustus', 'graag al in juli een seintje']) {
      const here = await pencilled();
      await answer(here, text);
      expect(here.onlyPromise()).toMatchObject({ period: { from: '2026-09-01' } });
      expect(here.onlyPromise().snoozed).not.toBeNull();
    }
  });

  it('above a reminder it is when to ask again', async () => {
    const here = await pencilled();
    await here.moveTo('2026-08-18T10:00');
    await answer(here, 'eind augustus');
    expect(here.onlyPromise()).toMatchObject({ period: { from: '2026-09-01' }, snoozed: { until: '2026-08-21' } });
  });

  it('in a reply to a list of one job, “today” does not move it', async () => {
    const here = await pencilled();
    await answer(here, 'lijst');
    await answer(here, 'ik bedoel alleen vandaag');
    expect(here.onlyPromise()).toMatchObject({ period: { from: '2026-09-01' } });
  });
});
