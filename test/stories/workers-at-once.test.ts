import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sendDue } from '../../lib/flows/send-due.ts';
import { instantAt } from '../../lib/period/wall-time.ts';
import { DUE_PARTITIONS, type Store } from '../../lib/ports/store.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { kinds } from './steps.ts';
import { type World, world, ZONE } from './world.ts';

const job = (subject: string, words: string, minute: string) =>
  gmailForward({ subject, date: `wo 10 jun 2026 om 09:${minute}`, body: `Hoi Sanne, ${words}\n\nGroet, Marieke` });

/** Two jobs of one client, both due on the morning of 18 August. */
async function bothDue(): Promise<World> {
  const here = world('2026-06-10T10:00');
  await here.receive(job('Huisstijl', 'in september heb ik werk voor je: een huisstijl.', '12'));
  await here.receive(job('Brochure', 'in september heb ik nog een klus voor je: een brochure.', '40'));
  await here.moveTo('2026-08-17T23:00');
  here.clock.moveTo(instantAt('2026-08-18T09:20', ZONE));
  return here;
}

async function dueJobs({ store, clock }: World) {
  const pages = Array.from({ length: DUE_PARTITIONS }, (_, partition) => store.due(partition, clock.now(), 100));
  return (await Promise.all(pages)).flat();
}

/** A store whose answers come in any order that the scheduler likes. */
function shuffled(store: Store, scheduler: fc.Scheduler): Store {
  const later = <Given extends unknown[], Answer>(call: (...given: Given) => Promise<Answer>) =>
    scheduler.scheduleFunction(call);
  return {
    get: later(store.get),
    put: later(store.put),
    list: later(store.list),
    due: later(store.due),
    lease: later(store.lease),
    remove: later(store.remove),
  };
}

describe('several workers at once', () => {
  it('two promises of one client, each taken by two workers: one reminder that names both jobs, whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const here = await bothDue();
        const ports = { ...here.ports, store: shuffled(here.store, scheduler) };
        const jobs = await dueJobs(here);
        expect(jobs).toHaveLength(2);
        const workers = [...jobs, ...jobs].map((due) => sendDue(ports, due));
        await scheduler.waitFor(Promise.all(workers));
        await here.moveTo('2026-08-24T12:00');
        const reminders = (await here.mails()).filter(({ kind }) => kind === 'reminder');
        expect(reminders).toHaveLength(1);
        expect(reminders[0]?.text).toContain('huisstijl');
        expect(reminders[0]?.text).toContain('brochure');
        expect(here.promises().map(({ state }) => state)).toEqual(['asked', 'asked']);
        expect(here.store.items().flatMap(({ item }) => (item.kind === 'link' ? [] : item.owed))).toEqual([]);
      }),
      { numRuns: 30, seed: 20260818 },
    );
  });

  it('one forward handed to three workers: one promise, one receipt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const here = world('2026-06-10T10:00');
        Object.assign(here.ports, { store: shuffled(here.store, scheduler) });
        const raw = job('Huisstijl', 'in september heb ik werk voor je: een huisstijl.', '12');
        const workers = [1, 2, 3].map(() => here.receive(raw, { as: 'the-same' }));
        const verdicts = await scheduler.waitFor(Promise.all(workers));
        expect(verdicts.toSorted()).toEqual(['pencilled', 'redelivered', 'redelivered']);
        expect(await kinds(here)).toEqual(['receipt']);
        expect(here.promises()).toHaveLength(1);
      }),
      { numRuns: 30, seed: 20260610 },
    );
  });
});
