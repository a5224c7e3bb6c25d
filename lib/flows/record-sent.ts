import type { Clock } from '../ports/clock.ts';
import { keyOf, type OwingItem, type Store, type StoredItem, StoreUnavailable } from '../ports/store.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import type { OwedMail } from '../promise/owed-mail.ts';
import { ItemContended, MOST_LOST } from './item-contended.ts';
import { calendarOf, putItem } from './put-item.ts';

/** Tries against a store that does not answer, each of them after the adapter's own. */
const MAX_UNAVAILABLE = 4;

/**
 * Takes an owed mail off its item: it was sent (or given up). Others may have changed the item since; their change stays. Answers
 * the item as it stands then, null where it is gone.
 */
export function recordSent(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  item: OwingItem,
  { id }: Pick<OwedMail, 'id'>,
  freelancer: Freelancer,
): Promise<OwingItem | null> {
  const lastMailAt = clock.now();
  return updateOwed(store, item, freelancer, (mails) => mails.filter((mail) => mail.id !== id), { lastMailAt });
}

/** Rewrites what an item owes, on top of whatever it has become meanwhile. */
export async function updateOwed(
  store: Store,
  item: OwingItem,
  freelancer: Freelancer,
  change: (mails: readonly OwedMail[]) => readonly OwedMail[],
  also: { readonly lastMailAt?: string } = {},
): Promise<OwingItem | null> {
  let current: OwingItem | null = item;
  let unavailable = 0;
  for (let tries = 0; tries < MOST_LOST; tries += 1) {
    if (current === null) return null;
    const next: OwingItem = { ...current, ...also, owed: change(current.owed), version: current.version + 1 };
    if (next.kind === 'freelancer' && next.leaving && next.owed.length === 0) {
      await store.remove(keyOf(next));
      return null;
    }
    try {
      if ((await putItem(store, next, calendarOf(next, { freelancer }))) === 'stored') return next;
      current = owingItem(await store.get(keyOf(item)));
    } catch (error) {
      // What is known of a mail (it went out, or surely not) is known here alone: a store that is too busy is asked again.
      unavailable += 1;
      if (!(error instanceof StoreUnavailable) || unavailable > MAX_UNAVAILABLE) throw error;
    }
  }
  throw new ItemContended(keyOf(item), MOST_LOST);
}

/** Promises and freelancers owe mails; what else stands in the store owes none. */
export function owingItem(item: StoredItem | null): OwingItem | null {
  return item?.kind === 'link' ? null : item;
}
