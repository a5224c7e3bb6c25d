import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { listed } from './listed.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

const TWO_JOBS = 'in juli heb ik een folder voor je en in augustus heb ik een brochure voor je';

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

  it('a list since which one receipt gave two jobs other numbers is asked about', async () => {
    const here = await listed();
    // Nobody knows whether it went out: nothing is written about it yet.
    here.outbox.fault = () => 'accept-then-drop';
    await answer(here, 'lijst');
    here.outbox.fault = () => null;
    const old = await here.lastMail();
    const body = `Hoi Sanne, ${TWO_JOBS}.`;
    await here.receive(gmailForward({ client: 'Ben Vos <ben@vos.example>', body, subject: 'Twee klussen' }));
    expect(here.promises()).toHaveLength(5);
    expect((await answer(here, '1 klaar', old)).kind).toBe('question');
    expect(closed(here)).toEqual([]);
  });

  it('a number of one receipt of two jobs since which a list gave other numbers is asked about', async () => {
    const here = world('2026-06-10T10:00');
    const forward = (client: string, subject: string, body: string) =>
      here.receive(gmailForward({ client, subject, body: `Hoi Sanne, ${body}.` }));
    await forward(
      'Ben Vos <ben@vos.example>',
      'Twee klussen',
      TWO_JOBS.replace('augustus', 'oktober').replace('juli', 'september'),
    );
    const receipt = await here.lastMail();
    expect(receipt.text).toMatch(/1\) september[\s\S]*2\) oktober/);
    await here.moveTo('2026-06-11T10:00');
    await forward('Anja Smit <anja@drukkerij.example>', 'Drukwerk', 'in augustus heb ik werk voor je: een huisstijl');
    await answer(here, 'lijst');
    expect((await answer(here, '1 klaar', receipt)).kind).toBe('question');
    expect(closed(here)).toEqual([]);
    expect((await answer(here, '1 klaar')).kind).toBe('answer');
    expect(closed(here)).toEqual(['Anja Smit']);
  });

  it('a list that went out later than it was asked for has the numbers by which it is answered', async () => {
    const here = world('2026-06-10T10:00');
    const forward = (client: string, month: string) => {
      const body = `Hoi Sanne, in ${month} heb ik werk voor je: een huisstijl.`;
      return here.receive(gmailForward({ client, body, subject: `Huisstijl ${month}` }));
    };
    await forward('Joris Bakker <joris@bakkerij.example>', 'oktober');
    await forward('Anja Smit <anja@drukkerij.example>', 'november');
    here.outbox.fault = ({ tags }) => (tags.kind === 'answer' ? 'throttle' : null);
    await answer(here, 'lijst');
    await forward('Marieke Postma <marieke@postma.example>', 'september');
    here.outbox.fault = () => null;
    await here.moveTo('2026-06-10T10:05');
    const list = await here.lastMail();
    expect(list.text).toMatch(/1\.? +Joris[\s\S]*2\.? +Anja/);
    await answer(here, '1 laat maar', list);
    expect(closed(here)).toEqual(['Joris Bakker']);
  });

  it('a receipt of two jobs that went out after one of them was closed has the numbers by which it is answered', async () => {
    const here = world('2026-06-10T10:00');
    const forward = (client: string, subject: string, body: string) =>
      here.receive(gmailForward({ client, subject, body: `Hoi Sanne, ${body}.` }));
    await forward('Anja Smit <anja@drukkerij.example>', 'Drukwerk', 'in november heb ik werk voor je: een huisstijl');
    const first = await here.lastMail();
    here.outbox.fault = ({ tags }) => (tags.kind === 'receipt' ? 'throttle' : null);
    await forward('Ben Vos <ben@vos.example>', 'Twee klussen', TWO_JOBS);
    await answer(here, 'lijst', first);
    await answer(here, '1 klaar');
    here.outbox.fault = () => null;
    await here.moveTo('2026-06-10T10:05');
    const receipt = await here.lastMail();
    expect(receipt.kind).toBe('receipt');
    expect(receipt.text).toMatch(/2\) augustus/);
    await answer(here, '2 laat maar', receipt);
    expect(closed(here)).toEqual(['Ben Vos', 'Ben Vos']);
  });
});
