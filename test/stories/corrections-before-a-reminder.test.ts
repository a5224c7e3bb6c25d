import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

async function pencilled(period: string): Promise<World> {
  const here = world('2026-06-10T10:00');
  await here.receive(gmailForward({ body: `Hoi Sanne, ${period} heb ik werk voor je: een nieuwe huisstijl.` }));
  return here;
}

describe('a period that begins before the one that stands', () => {
  it.each([
    ['november', '2026-11-01'],
    ['nee, november', '2026-11-01'],
    ['week 46', '2026-11-09'],
    ['eind oktober', '2026-10-21'],
    ['najaar', '2026-09-01'],
  ])('"%s" in answer to the receipt is the period, as the receipt teaches', async (text, from) => {
    const here = await pencilled('in december');
    expect((await answer(here, text)).kind).toBe('answer');
    expect(here.onlyPromise().period?.from).toBe(from);
  });

  it.each(['25 november', 'volgende week', 'over 3 maanden'])('"%s" is when to ask', async (text) => {
    const here = await pencilled('in december');
    await answer(here, text);
    expect(here.onlyPromise()).toMatchObject({ period: { from: '2026-12-01' }, state: 'waiting' });
  });

  it('a month in answer to a reminder is when to ask', async () => {
    const here = await pencilled('in het eerste kwartaal van 2027');
    await here.moveTo('2026-12-10T10:00');
    expect((await here.lastMail()).kind).toBe('reminder');
    await answer(here, 'eind december');
    expect(here.onlyPromise()).toMatchObject({ period: { from: '2027-01-01' } });
  });
});

it('what moves the work to a quarter that runs moves it to the next one', async () => {
  const here = await pencilled('in het eerste kwartaal van 2027');
  await answer(here, 'schuift naar het tweede kwartaal');
  expect(here.onlyPromise().period).toMatchObject({ from: '2027-04-01', to: '2027-07-01' });
});
