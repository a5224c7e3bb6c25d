import type { IsoDate } from '../period/calendar.ts';
import type { ClientPromise } from './client-promise.ts';
import type { Entry, EntryChange } from './entry.ts';

/** What the calendar should hold: nothing of what isn't clear, or does not go ahead; what is settled stays as it is. */
export function entryOf({ state, outcome, period, entry }: ClientPromise): Entry | null {
  if (state === 'closed' && outcome !== 'booked')
    return outcome === 'no' || outcome === 'dropped' ? null : (entry ?? null);
  if (period === null || state === 'unclear') return null;
  const { from, to, bound } = period;
  return { from, to, bound, isBooked: outcome === 'booked' };
}

/** What has to be sent for the calendar to hold what it should; null where it does, or where the days are over. */
export function entryChange(promise: ClientPromise, today: IsoDate): EntryChange | null {
  const [held, wanted] = [promise.entry ?? null, entryOf(promise)];
  const entry = wanted ?? held;
  if (entry === null || entry.to <= today || isSame(held, wanted)) return null;
  return { ...entry, does: wanted === null ? 'ends' : held === null ? 'begins' : 'moves' };
}

function isSame(one: Entry | null, other: Entry | null): boolean {
  const keys = ['from', 'to', 'bound', 'isBooked'] as const;
  return keys.every((key) => one?.[key] === other?.[key]);
}

/** The promise once its entry has been sent, or taken back. */
export function withEntry(promise: ClientPromise): ClientPromise {
  const { entry: _, ...rest } = promise;
  const entry = entryOf(promise);
  return entry === null ? rest : { ...rest, entry };
}
