import { addMinutes, type Instant } from '../period/wall-time.ts';
import type { Clock } from '../ports/clock.ts';
import { type Freshness, keyOf, type Listed, type Store, type StoredItem } from '../ports/store.ts';
import { JOB_LEASE_MINUTES } from './due-job.ts';
import { type Holdings, holdingsOf } from './holdings.ts';
import { calendarOf, dueAtOf } from './put-item.ts';

/** All that stands under a freelancer's id; `holdings` null where there is no profile. */
export interface Gathered {
  readonly items: readonly StoredItem[];
  readonly holdings: Holdings | null;
}

/**
 * Reads all that is stored of a freelancer. Plans move after they were stored: other holidays come with a new Pencilled, a zone
 * changes its clock. Where a day has come nearer by that, its entry in the due index is brought forward, with no further read and
 * no change of the item; where it has gone further away, whoever is called by the entry sees to it (`sendDue`).
 *
 * ```
 *  first working day        plan        entry
 *  of the month               ▼           ▼
 *  ──────┼────────────────────┼───────────┼──►      at least once a month everything of a freelancer is read
 *        └─ looked at         ◄── lease ──┘
 * ```
 *
 * An older reading can bring an entry too far forward at most: then it is found early, and put where it belongs.
 */
export async function gather(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  freelancer: string,
  freshness?: Freshness,
): Promise<Gathered> {
  const listed = await store.list(freelancer, freshness);
  const items = listed.map(({ item }) => item);
  const holdings = holdingsOf(items);
  if (holdings !== null) await bringForward(store, listed, holdings, clock.now());
  return { items, holdings };
}

async function bringForward(store: Store, listed: readonly Listed[], holdings: Holdings, now: Instant): Promise<void> {
  // What stands nearer is found soon enough, or has been found already, perhaps by a machine whose clock is ahead: its entry is the
  // lease of a job.
  const soon = addMinutes(now, 2 * JOB_LEASE_MINUTES);
  for (const { item, dueAt } of listed) {
    if (dueAt === null || dueAt <= soon) continue;
    const due = dueAtOf(item, calendarOf(item, holdings));
    if (due !== null && due < dueAt) await store.lease({ ...keyOf(item), dueAt }, due, item.version);
  }
}
