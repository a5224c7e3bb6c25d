import { describe, expect, it } from 'vitest';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { findDue } from '../../lib/flows/find-due.ts';
import { addMinutes } from '../../lib/period/wall-time.ts';
import { StoreUnavailable } from '../../lib/ports/store.ts';
import { digestOf } from '../../lib/promise/identity.ts';
import { memoryLog } from '../fakes/memory-log.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { memoryStore } from '../fakes/memory-store.ts';
import { movableClock } from '../fakes/movable-clock.ts';
import { promise } from '../fixtures/items/promise.ts';

const NOW = '2026-08-18T12:00:00.000Z';
/** More than two pages in each of the sixteen partitions. */
const MANY = 4_000;

/** An outage of some hours: many promises that have come due since, in an order that has nothing to do with their ids. */
async function afterAnOutage() {
  const [store, queue, log, clock] = [memoryStore(), memoryQueue<DueJob>(), memoryLog(), movableClock(NOW)];
  for (let number = 0; number < MANY; number += 1) {
    const item = promise({ id: digestOf([`promise ${number}`]) });
    await store.put(item, addMinutes('2026-08-17T00:00:00.000Z', (number * 7_919) % 2_000));
  }
  return { store, queue, log, clock };
}

describe('after an outage', () => {
  it('all that is due is queued once, the longest overdue first over all partitions', async () => {
    const ports = await afterAnOutage();
    expect(await findDue(ports)).toEqual({ queued: MANY });
    const jobs = ports.queue.take();
    expect(jobs.map(({ dueAt }) => dueAt)).toEqual(jobs.map(({ dueAt }) => dueAt).sort());
    expect(new Set(jobs.map(({ item }) => item)).size).toBe(MANY);
  });

  it('an index that shows the first pages once more, since it is behind, queues nothing twice', async () => {
    const ports = await afterAnOutage();
    const shown = new Map<number, ReturnType<typeof ports.store.due>>();
    const due: typeof ports.store.due = (partition, until, limit) => {
      const before = shown.get(partition);
      shown.delete(partition);
      const now = before ?? ports.store.due(partition, until, limit);
      if (before === undefined) shown.set(partition, now);
      return now;
    };
    await findDue({ ...ports, store: { ...ports.store, due } });
    const jobs = ports.queue.take().map(({ item }) => item);
    expect(new Set(jobs).size).toBeGreaterThan(1_600);
    expect(jobs).toHaveLength(new Set(jobs).size);
  });

  it('a partition that cannot be read is left to the next tick, and said', async () => {
    const ports = await afterAnOutage();
    const due: typeof ports.store.due = (partition, until, limit) =>
      partition === 3 ? Promise.reject(new StoreUnavailable('busy')) : ports.store.due(partition, until, limit);
    const { queued } = await findDue({ ...ports, store: { ...ports.store, due } });
    expect(ports.log.lines()).toContainEqual({
      level: 'warn',
      code: 'partitions-unread',
      fields: { partitions: 1, queued },
    });
    expect(await findDue(ports)).toEqual({ queued: MANY - queued });
  });

  // A tick that ended well all the same would keep the alarm of the stopped clock silent.
  it('a tick that can read no partition at all fails', async () => {
    const ports = await afterAnOutage();
    const due = () => Promise.reject(new StoreUnavailable('away'));
    await expect(findDue({ ...ports, store: { ...ports.store, due } })).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('a tick that has had its time leaves the rest to the next, which goes on where it stopped', async () => {
    const ports = await afterAnOutage();
    const slow = {
      ...ports,
      store: {
        ...ports.store,
        due: (...asked: Parameters<typeof ports.store.due>) => {
          ports.clock.moveTo(new Date(Date.parse(ports.clock.now()) + 1_000).toISOString());
          return ports.store.due(...asked);
        },
      },
    };
    const first = await findDue(slow);
    expect(first.queued).toBeGreaterThan(0);
    expect(first.queued).toBeLessThan(MANY);
    expect(ports.log.lines().map(({ code }) => code)).toContain('tick-cut-short');
    const early = ports.queue.take();
    let late: DueJob[] = [];
    for (let ticks = 0; ticks < 8; ticks += 1) {
      await findDue(slow);
      late = [...late, ...ports.queue.take()];
    }
    expect(early.length + late.length).toBe(MANY);
    const jobs = [...early, ...late].map(({ dueAt }) => dueAt);
    expect(jobs).toEqual(jobs.toSorted());
  });
});
