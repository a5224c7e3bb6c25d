import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

/** Two jobs, and the list of them as the last mail. */
async function listed(): Promise<World> {
  const here = world('2026-06-10T10:00');
  for (const [client, month] of [
    ['Marieke Postma <marieke@postma.example>', 'september'],
    ['Joris Bakker <joris@bakkerij.example>', 'oktober'],
    ['Anja Smit <anja@drukkerij.example>', 'november'],
  ] as const) {
    const body = `Hoi Sanne, in ${month} heb ik werk voor je: een huisstijl.`;
    await here.receive(gmailForward({ client, body, subject: `Huisstijl ${month}` }));
  }
  await answer(here, 'lijst');
  return here;
}

const closed = (here: World) =>
  here
    .promises()
    .filter(({ state }) => state === 'closed')
    .map(({ client }) => client.name)
    .toSorted();

describe('an answer to an older mail than the one that it would be taken for', () => {
  it('a number of a list since which another gave other numbers is asked about', async () => {
    const here = await listed();
    const old = await here.lastMail();
    await answer(here, '1 klaar', old);
    await answer(here, 'lijst', old);
    const fresh = await here.lastMail();
    for (const text of ['2 klaar', '2 klaar\n3 geboekt']) {
      const told = await answer(here, text, old);
      expect(told.kind).toBe('question');
      expect(told.text).toMatch(/1\. Joris[\s\S]*2\. Anja/);
    }
    expect(closed(here)).toEqual(['Marieke Postma']);
    // The questions gave the same numbers as the list before them.
    expect((await answer(here, '1 klaar', fresh)).kind).toBe('answer');
    expect(closed(here)).toEqual(['Joris Bakker', 'Marieke Postma']);
  });

  it('a number said in answer to a mail that came after the list is one of the list', async () => {
    const here = await listed();
    await answer(here, 'help');
    expect((await answer(here, '2 klaar')).kind).toBe('answer');
    expect(closed(here)).toEqual(['Joris Bakker']);
  });

  it('a yes to a list from before "forget me" was asked forgets nothing', async () => {
    const here = await listed();
    const list = await here.lastMail();
    const question = await answer(here, 'vergeet mij', list);
    expect(question.kind).toBe('question');
    await answer(here, 'ja', list);
    expect(here.promises()).toHaveLength(3);
    await answer(here, 'ja', question);
    expect(here.promises()).toHaveLength(0);
  });
});
