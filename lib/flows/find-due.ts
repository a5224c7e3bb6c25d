import { addMinutes } from '../period/wall-time.ts';
import { DUE_PARTITIONS, type DueEntry, StoreUnavailable } from '../ports/store.ts';
import { JOB_LEASE_MINUTES } from './due-job.ts';
import type { DuePorts } from './ports.ts';

/** Entries read per partition and round; more wait for the next round. */
const PAGE = 100;
/** Rounds per tick, so that a tick ends even where the index keeps showing what was done; the rest is found next minute. */
const MAX_ROUNDS = 500;
/** No round begins later in a tick than this: under the 50 s that the function may take, with room for one round. */
const BUDGET_SECONDS = 35;

/** How many jobs were queued. */
export interface Found {
  readonly queued: number;
}

/**
 * Queues what is due, oldest first over all partitions: a round takes what is older than the last entry read of each partition
 * that has more. A partition that cannot be read now is left to the next tick; where none can, the tick fails.
 *
 * ```
 *  partition 0  ·  ·  ·  · |            a full page: what comes after its last entry is not known yet
 *  partition 1   ·    ·    | ·          this one waits for the next round
 *  partition 2  ·          |
 *                          └ horizon
 *
 *  read dueAt <= now ──► queue {key, dueAt, leasedUntil}         ──► index key + 15 minutes
 *                                    │ crash here: queued twice, the second finds nothing to do
 *  job lost: the key comes due again by itself after 15 minutes
 * ```
 */
export async function findDue({ store, queue, clock, log }: DuePorts): Promise<Found> {
  const now = clock.now();
  const leasedUntil = addMinutes(now, JOB_LEASE_MINUTES);
  const lastRound = Date.parse(now) + BUDGET_SECONDS * 1_000;
  const seen = new Set<string>();
  let unread = 0;
  let open = Array.from({ length: DUE_PARTITIONS }, (_, partition) => partition);
  for (let round = 0; open.length > 0 && round < MAX_ROUNDS && Date.parse(clock.now()) <= lastRound; round += 1) {
    const read = await Promise.allSettled(open.map((partition) => store.due(partition, now, PAGE)));
    const refused = read.flatMap((page) => (page.status === 'rejected' ? [page.reason as unknown] : []));
    const fault = refused.find((reason) => !(reason instanceof StoreUnavailable));
    if (fault !== undefined || unread + refused.length === DUE_PARTITIONS) throw fault ?? refused[0];
    unread += refused.length;
    const pages = read.map((page) => (page.status === 'fulfilled' ? page.value : []));
    const isFull = (page: readonly DueEntry[]) => page.length === PAGE;
    const horizon = pages.flatMap((page) => (isFull(page) ? [page.at(-1)?.dueAt ?? now] : [])).sort()[0] ?? now;
    const ready = pages.flat().filter((entry) => entry.dueAt <= horizon && !seen.has(nameOf(entry)));
    const entries = ready.sort(byDueAt);
    if (entries.length > 0) await queue.send(entries.map((entry) => ({ ...entry, leasedUntil })));
    await inBatches(entries, (entry) => store.lease(entry, leasedUntil).catch(passUnavailable));
    for (const entry of entries) seen.add(nameOf(entry));
    open = open.filter((_, index) => {
      const page = pages[index] ?? [];
      return isFull(page) || page.some(({ dueAt }) => dueAt > horizon);
    });
  }
  const queued = seen.size;
  if (unread > 0) log.warn('partitions-unread', { partitions: unread, queued });
  if (open.length > 0) log.warn('tick-cut-short', { partitions: open.length, queued });
  if (queued > 0) log.info('found-due', { queued });
  return { queued };
}

/** Without its lease an entry is found again next minute; its job comes twice, and the second finds nothing to do. */
function passUnavailable(error: unknown): void {
  if (!(error instanceof StoreUnavailable)) throw error;
}

/** An entry as it was shown: an index that is behind shows it again in the next round. */
function nameOf({ freelancer, item, dueAt }: DueEntry): string {
  return `${freelancer}/${item}/${dueAt}`;
}

function byDueAt(a: DueEntry, b: DueEntry): number {
  return a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0;
}

async function inBatches<T>(all: readonly T[], each: (one: T) => Promise<unknown>, size = 25): Promise<void> {
  for (let at = 0; at < all.length; at += size) await Promise.all(all.slice(at, at + size).map(each));
}
