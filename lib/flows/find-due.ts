import { addMinutes } from '../period/wall-time.ts';
import { DUE_PARTITIONS, type DueEntry } from '../ports/store.ts';
import type { DuePorts } from './ports.ts';

/** A queued job is left alone so long; then it counts as lost and is found again. */
const JOB_LEASE_MINUTES = 15;
/** Entries read per partition and round; more wait for the next round. */
const PAGE = 100;
/** Rounds per tick, so that a tick ends within a Lambda's time; the rest is found next minute. */
const MAX_ROUNDS = 50;

/** How many jobs were queued. */
export interface Found {
  readonly queued: number;
}

/**
 * Queues what is due, oldest first within each partition.
 *
 * ```
 *  read dueAt <= now ──► queue {key, version, dueAt} ──► index key + 15 minutes
 *                                    │ crash here: queued twice, the second finds nothing to do
 *  job lost: the key comes due again by itself after 15 minutes
 * ```
 */
export async function findDue({ store, queue, clock, log }: DuePorts): Promise<Found> {
  const now = clock.now();
  let queued = 0;
  let open = Array.from({ length: DUE_PARTITIONS }, (_, partition) => partition);
  for (let round = 0; open.length > 0 && round < MAX_ROUNDS; round += 1) {
    const pages = await Promise.all(open.map((partition) => store.due(partition, now, PAGE)));
    const entries = pages.flat().sort(byDueAt);
    if (entries.length > 0) await queue.send(entries);
    await inBatches(entries, (entry) => store.lease(entry, addMinutes(now, JOB_LEASE_MINUTES)));
    queued += entries.length;
    open = open.filter((_, index) => pages[index]?.length === PAGE);
  }
  if (open.length > 0) log.warn('tick-cut-short', { partitions: open.length, queued });
  if (queued > 0) log.info('found-due', { queued });
  return { queued };
}

function byDueAt(a: DueEntry, b: DueEntry): number {
  return a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0;
}

async function inBatches<T>(all: readonly T[], each: (one: T) => Promise<unknown>, size = 25): Promise<void> {
  for (let at = 0; at < all.length; at += size) await Promise.all(all.slice(at, at + size).map(each));
}
