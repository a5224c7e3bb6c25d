import type { IsoDate } from '../period/calendar.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { WorkingCalendar } from '../promise/freelancer.ts';
import { nextStep } from '../promise/plan.ts';
import type { Touch } from '../promise/touch.ts';

/** Promises whose touch goes in one reminder: the one that sends it, and those that it carries. */
export interface Shared {
  readonly host: ClientPromise;
  readonly together: readonly ClientPromise[];
}

/**
 * Who sends and who rides along, of one client's promises whose next step is the same touch by a day. Every worker must
 * come to the same host whichever promise it was called for, else two workers would each leave it to the other: the one
 * that carries somebody already, else the smallest id.
 *
 * ```
 *  others: put "gone, carried by the host" ──► host: put "gone, owes the reminder" ──► sent
 *                                           │ crash: the host is still due, and finds whom it carries
 * ```
 */
export function shareReminder(
  promise: ClientPromise,
  sameClient: readonly ClientPromise[],
  touch: Touch,
  until: IsoDate,
  calendar: WorkingCalendar,
): Shared {
  const due = sameClient.filter((other) => {
    const next = nextStep(other, calendar);
    return next?.step === touch && next.on <= until;
  });
  const all = [promise, ...sameClient];
  const hosts = [promise, ...due].toSorted(
    (a, b) => aboard(b, all, touch).length - aboard(a, all, touch).length || (a.id < b.id ? -1 : 1),
  );
  const host = hosts[0] ?? promise;
  const riders = new Map([...hosts, ...aboard(host, all, touch)].map((one) => [one.id, one]));
  riders.delete(host.id);
  return { host, together: [...riders.values()] };
}

/** Whether a promise's touch is already said to go in the host's reminder. */
export function isAboard(promise: ClientPromise, touch: Touch): boolean {
  const { period } = promise;
  return promise.gone.some(
    (gone) => gone.touch === touch && gone.sharedWith !== null && gone.from === period?.from && gone.to === period.to,
  );
}

/**
 * The promises whose touch is said to ride in the host's reminder, before that reminder has gone: directly, or because the promise that
 * was to carry them rides in it itself.
 */
function aboard(host: ClientPromise, all: readonly ClientPromise[], touch: Touch): readonly ClientPromise[] {
  const carriers = new Map([[host.id, host]]);
  for (let grown = true; grown; ) {
    const more = all.filter((one) => !carriers.has(one.id) && one.gone.some((gone) => waitsFor(gone, touch, carriers)));
    for (const one of more) carriers.set(one.id, one);
    grown = more.length > 0;
  }
  carriers.delete(host.id);
  return [...carriers.values()];
}

function waitsFor(
  { touch, sharedWith, at }: ClientPromise['gone'][number],
  wanted: Touch,
  carriers: ReadonlyMap<string, ClientPromise>,
): boolean {
  const carrier = touch === wanted && sharedWith !== null ? carriers.get(sharedWith) : undefined;
  return (
    carrier !== undefined &&
    !carrier.gone.some((gone) => gone.touch === wanted && gone.sharedWith === null && gone.at >= at)
  );
}
