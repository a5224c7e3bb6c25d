import type { Instant } from '../period/wall-time.ts';
import type { Store, StoredItem } from '../ports/store.ts';
import { freelancerDueAt, promiseDueAt } from '../promise/due-at.ts';
import type { Freelancer, WorkingCalendar } from '../promise/freelancer.ts';

/** Writes an item together with the due moment that follows from it; `lost` where somebody else was first. */
export function putItem(store: Store, item: StoredItem, calendar: WorkingCalendar): Promise<'stored' | 'lost'> {
  return store.put(item, dueAtOf(item, calendar));
}

/** When an item wants attention next, as the index is to say it; null where it waits for nothing. */
export function dueAtOf(item: StoredItem, calendar: WorkingCalendar): Instant | null {
  switch (item.kind) {
    case 'promise':
      return promiseDueAt(item, calendar);
    case 'freelancer':
      return freelancerDueAt(item);
    case 'link':
      return null;
  }
}

/** The calendar that an item goes by: its freelancer's, as it stands in the item itself where that is the freelancer. */
export function calendarOf(item: StoredItem, { freelancer }: { readonly freelancer: Freelancer }): WorkingCalendar {
  return item.kind === 'freelancer' ? item : freelancer;
}
