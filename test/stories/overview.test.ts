import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer, pencilled } from './steps.ts';
import { type World, world } from './world.ts';

async function overviews(here: World) {
  return (await here.mails()).filter(({ kind }) => kind === 'overview');
}

describe('the monthly overview', () => {
  it('comes on the first working day, before that day’s reminders', async () => {
    const here = await pencilled();
    await here.moveTo('2026-07-01T08:44');
    expect(await overviews(here)).toHaveLength(0);
    await here.moveTo('2026-07-01T08:46');
    expect(await overviews(here)).toHaveLength(1);
    await here.moveTo('2026-08-02T23:00');
    expect(await overviews(here)).toHaveLength(1);
    await here.moveTo('2026-08-03T08:46');
    expect(await overviews(here)).toHaveLength(2);
  });

  it('is numbered: "1 klaar" closes the first', async () => {
    const here = await pencilled();
    await here.moveTo('2026-07-01T08:46');
    await answer(here, '1 klaar');
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'done' });
  });

  it('is not sent where there is nothing to tell', async () => {
    const here = await pencilled();
    await answer(here, 'klaar');
    await here.moveTo('2027-06-01T12:00');
    expect(await overviews(here)).toHaveLength(0);
  });

  it('tells once of what closed in silence', async () => {
    const here = await pencilled();
    await here.moveTo('2027-02-01T12:00');
    const all = await overviews(here);
    const [july, august, september, october, november, ...later] = all.map(({ text }) => text);
    for (const text of [july, august, september, october]) expect(text).toContain('Marieke');
    expect(november).toContain('Marieke');
    expect(later).toEqual([]);
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'silent' });
  });

  it('is not sent for what closed in silence and was booked after all', async () => {
    const here = await pencilled();
    const receipt = await here.lastMail();
    await here.moveTo('2026-10-28T12:00');
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'silent' });
    await answer(here, 'geboekt', receipt);
    const before = (await overviews(here)).length;
    await here.moveTo('2026-12-02T12:00');
    expect(await overviews(here)).toHaveLength(before);
  });

  it('after months of "stop" with nothing open is not sent for what closed long ago', async () => {
    const here = await pencilled();
    await answer(here, 'stop');
    const goodbye = await answer(here, 'alle mail');
    await here.moveTo('2027-02-10T12:00');
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'silent' });
    await answer(here, 'start', goodbye);
    await here.moveTo('2027-03-02T12:00');
    expect(await overviews(here)).toHaveLength(0);
  });

  it('"overzicht uit" turns it off', async () => {
    const here = await pencilled();
    await answer(here, 'overzicht uit');
    await here.moveTo('2026-08-10T12:00');
    expect(await overviews(here)).toHaveLength(0);
  });
});

describe('the monthly overview, turned on again', () => {
  it('comes on the first working day of the next month, not at once for the months in between', async () => {
    const here = await pencilled();
    const receipt = await here.lastMail();
    await answer(here, 'overzicht uit');
    await here.moveTo('2026-08-10T12:00');
    await answer(here, 'overzicht aan', receipt);
    await here.moveTo('2026-09-01T08:44');
    expect(await overviews(here)).toHaveLength(0);
    await here.moveTo('2026-09-01T08:46');
    expect(await overviews(here)).toHaveLength(1);
  });
});

describe('leaving', () => {
  it('export gives everything as JSON and CSV', async () => {
    const here = await pencilled();
    const mail = await answer(here, 'export');
    expect(mail.attachments.map(({ name }) => name.split('.').at(-1)).sort()).toEqual(['csv', 'json']);
  });

  it('"vergeet Marieke" asks once; "ja" takes out what she promised', async () => {
    const here = await pencilled();
    expect((await answer(here, 'vergeet Marieke')).kind).toBe('question');
    expect(here.promises()).toHaveLength(1);
    const told = await answer(here, 'ja');
    expect(told.kind).toBe('answer');
    expect(here.promises()).toEqual([]);
    expect(JSON.stringify(here.store.items())).not.toContain('postma');
  });

  it('"vergeet mij" asks once; "ja" takes out everything, after a last word', async () => {
    const here = await pencilled();
    expect((await answer(here, 'vergeet mij')).kind).toBe('question');
    expect(here.promises()).toHaveLength(1);
    expect((await answer(here, 'ja')).kind).toBe('answer');
    expect(here.store.items()).toEqual([]);
  });

  it('a number is what the list called so, whatever was closed or moved since', async () => {
    const here = world('2026-06-10T10:00');
    for (const [client, month] of [
      ['Ann Aa', 'augustus'],
      ['Bob Bee', 'september'],
      ['Cas Cee', 'oktober'],
    ] as const) {
      const body = `Hoi Sanne, in ${month} heb ik werk voor je: een folder.`;
      const from = `${client} <${client.slice(0, 3).toLowerCase()}@client.example>`;
      await here.receive(gmailForward({ client: from, subject: `Folder ${month}`, body }));
    }
    const list = await answer(here, 'lijst');
    await answer(here, '1 klaar', list);
    await answer(here, '2 wordt december', list);
    await answer(here, '3 geboekt', list);
    const states = () => here.promises().map(({ client, outcome, period }) => [client.name, outcome, period?.from]);
    expect(states().sort()).toEqual([
      ['Ann Aa', 'done', '2026-08-01'],
      ['Bob Bee', null, '2026-12-01'],
      ['Cas Cee', 'booked', '2026-10-01'],
    ]);
    const again = await answer(here, 'lijst');
    await answer(here, '1 laat maar', again);
    expect(states().sort()[1]).toEqual(['Bob Bee', 'dropped', '2026-12-01']);
  });

  it.each(['dit gaat door, geboekt', 'wordt eind van dit jaar', 'alles akkoord, geboekt'])(
    'after "stop" was asked about, “%s” to another job is about that other one',
    async (text) => {
      const here = world('2026-06-10T10:00');
      await here.receive(gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.' }));
      await answer(here, 'stop');
      const client = 'Jan Visser <jan@visser.example>';
      await here.receive(
        gmailForward({ client, subject: 'Folder', body: 'In oktober heb ik werk voor je: een folder.' }),
      );
      const other = await here.lastMail();
      expect(other.kind).toBe('receipt');
      await answer(here, text, other);
      const [first] = here.promises();
      expect(first).toMatchObject({ state: 'waiting', outcome: null });
      await here.receive(gmailForward({ client, subject: 'Boek', body: 'In november heb ik werk voor je: een boek.' }));
      expect((await here.lastMail()).kind).toBe('receipt');
    },
  );

  it('stop, then "deze klus", lets go of that job alone; "alle mail" stops everything', async () => {
    const here = await pencilled();
    await answer(here, 'stop');
    await answer(here, 'deze klus');
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'dropped' });
    const other = await pencilled();
    await answer(other, 'stop');
    await answer(other, 'alle mail');
    await other.moveTo('2026-12-01T12:00');
    expect((await other.mails()).map(({ kind }) => kind)).toEqual(['receipt', 'question', 'answer']);
  });
});
