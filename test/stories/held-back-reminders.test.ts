import { describe, expect, it } from 'vitest';
import { recordDelivery } from '../../lib/flows/record-delivery.ts';
import { instantAt } from '../../lib/period/wall-time.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer, kinds } from './steps.ts';
import { type SentMail, type World, world, ZONE } from './world.ts';

const DAY = '2026-08-18';

/** One job, whose reminder SES would not take since nine. */
async function heldBack(fault: 'throttle' | 'accept-then-drop' = 'throttle') {
  const here = world('2026-06-10T10:00');
  await here.receive(
    gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
  );
  const receipt = await here.lastMail();
  here.outbox.fault = ({ tags }) => (tags.kind === 'reminder' ? fault : null);
  await here.moveTo(`${DAY}T09:14`);
  expect(here.onlyPromise()).toMatchObject({ state: 'asked', owed: [{ about: { kind: 'reminder' } }] });
  return { here, receipt };
}

/** SES takes mail again, at this wall time. */
async function goesOn(here: World, wall: string): Promise<void> {
  here.clock.moveTo(instantAt(wall, ZONE));
  here.outbox.fault = () => null;
  await here.tick();
}

async function reminders(here: World): Promise<readonly SentMail[]> {
  return (await here.mails()).filter(({ kind }) => kind === 'reminder');
}

describe('a reminder that could not go when it was due', () => {
  it('goes when it can, if it still holds', async () => {
    const { here } = await heldBack();
    await goesOn(here, `${DAY}T12:00`);
    expect(await reminders(here)).toHaveLength(1);
  });

  it.each(['klaar', 'wordt november', 'nee, gaat niet door', 'over een week', 'stop'])(
    'does not go once the freelancer has said: %s',
    async (words) => {
      const { here, receipt } = await heldBack();
      if ((await answer(here, words, receipt)).kind === 'question') await answer(here, 'alle mail');
      await goesOn(here, `${DAY}T12:00`);
      expect(await reminders(here)).toEqual([]);
      expect(here.onlyPromise().owed).toEqual([]);
    },
  );

  it('is said to be withdrawn once, though somebody else changes the promise first', async () => {
    const { here, receipt } = await heldBack();
    await answer(here, 'klaar', receipt);
    const { put } = here.store;
    const puts = { lost: 0 };
    here.store.put = async (item, ...more) => {
      if (item.kind !== 'promise' || puts.lost > 0) return put(item, ...more);
      puts.lost += 1;
      return 'lost';
    };
    await goesOn(here, `${DAY}T12:00`);
    await goesOn(here, `${DAY}T12:01`);
    expect([puts.lost, here.onlyPromise().owed]).toEqual([1, []]);
    expect(here.log.lines().filter(({ code }) => code === 'reminder-withdrawn')).toHaveLength(1);
  });

  it('does not go once a mail to them has bounced for good', async () => {
    const { here } = await heldBack();
    const { freelancer, item, mail } = here.outbox.sent()[0]?.tags ?? { freelancer: '', item: '', mail: '' };
    await recordDelivery(here.ports, { type: 'bounce', permanent: true, freelancer, item, mail });
    await goesOn(here, `${DAY}T12:00`);
    expect(await reminders(here)).toEqual([]);
  });

  it.each(['klaar', 'wordt november'])('comes after all where that is taken back: %s', async (words) => {
    const { here, receipt } = await heldBack();
    await answer(here, words, receipt);
    await goesOn(here, `${DAY}T12:00`);
    await answer(here, 'undo', receipt);
    await here.moveTo('2026-08-19T10:00');
    expect(await reminders(here)).toHaveLength(1);
  });

  it('does not go once the work was to begin: what comes then comes', async () => {
    const { here } = await heldBack();
    await goesOn(here, '2026-09-02T12:00');
    expect(await reminders(here)).toEqual([]);
    await here.moveTo('2026-10-15T12:00');
    expect((await kinds(here)).slice(1)).toEqual(['reminder']);
  });

  it('is not tried again where it may have gone, and all is settled', async () => {
    const { here, receipt } = await heldBack('accept-then-drop');
    await answer(here, 'klaar', receipt);
    await goesOn(here, `${DAY}T12:00`);
    expect(await reminders(here)).toHaveLength(1);
    await answer(here, 'undo', receipt);
    await here.moveTo('2026-08-19T10:00');
    expect(await reminders(here)).toHaveLength(1);
  });

  it('goes for the job that rides along, where its own is settled', async () => {
    const here = world('2026-06-10T10:00');
    for (const [job, date] of [
      ['Huisstijl', 'di 9 jun 2026 om 09:12'],
      ['Jaarverslag', 'wo 10 jun 2026 om 09:40'],
    ] as const) {
      const body = `Hoi Sanne, in september heb ik werk voor je: een ${job}.\n\nGroet, Marieke`;
      await here.receive(gmailForward({ subject: job, date, body }));
    }
    here.outbox.fault = ({ tags }) => (tags.kind === 'reminder' ? 'throttle' : null);
    await here.moveTo(`${DAY}T09:14`);
    const host = here.promises().find(({ owed }) => owed.length > 0);
    const receipt = here.outbox.sent().findIndex(({ tags }) => tags.item === host?.id);
    await answer(here, 'klaar', (await here.mails())[receipt]);
    expect(
      here
        .promises()
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['asked', 'closed']);
    await goesOn(here, `${DAY}T12:00`);
    expect(await reminders(here)).toHaveLength(1);
  });
});
