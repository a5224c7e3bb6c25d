import type { Instant } from '../period/wall-time.ts';
import type { Store, StoredItem } from '../ports/store.ts';
import { freelancerDueAt, promiseDueAt } from '../promise/due-at.ts';
import type { Freelancer, WorkingCalendar } from '../promise/freelancer.ts';
import { digestOf } from '../promise/identity.ts';

/** Writes an item together with the due moment that follows from it; `lost` where somebody else was first. */
export function putItem(store: Store, item: StoredItem, calendar: WorkingCalendar): Promise<'stored' | 'lost'> {
  const planned = item.kind === 'promise' ? { ...item, plannedBy: digestOfCalendar(calendar) } : item;
  return store.put(planned, dueAtOf(item, calendar));
}

/** Whether a promise was planned by another calendar than this. */
export function isPlannedOtherwise(item: StoredItem, calendar: WorkingCalendar): boolean {
  const { plannedBy } = item.kind === 'promise' ? item : {};
  return plannedBy !== undefined && plannedBy !== digestOfCalendar(calendar);
}

/** Of what settings change: eight characters tell two calendars of one freelancer apart. */
function digestOfCalendar({ timeZone, country, daysOff }: WorkingCalendar): string {
  return digestOf(['calendar', timeZone, country, ...daysOff.flatMap(({ from, to }) => [from, to])]).slice(0, 8);
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
