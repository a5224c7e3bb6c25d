import type { IsoDate } from '../period/calendar.ts';
import type { ClientPromise, TouchGone } from '../promise/client-promise.ts';
import type { WorkingCalendar } from '../promise/freelancer.ts';
import { nextStep } from '../promise/plan.ts';
import type { Touch } from '../promise/touch.ts';

/** Promises whose touches go in one reminder: the one that sends it, of which touch it is, and those that it carries. */
export interface Shared {
  readonly host: ClientPromise;
  readonly touch: Touch;
  /** With their touch, null where they are said already to ride along. */
  readonly together: readonly { readonly promise: ClientPromise; readonly touch: Touch | null }[];
}

/**
 * Who sends and who rides along, of one client's promises whose next step is the same touch by a day, or a first letter beside a
 * second one. Every worker must come to the same host whichever promise it was called for, else two workers would each leave it to
 * the other: the one that carries somebody already, else a first letter before a second, else the smallest id.
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
  const due = sameClient.flatMap((other) => {
    const next = nextStep(other, calendar);
    return next && next.step !== 'close' && isLike(next.step, touch) && next.on <= until
      ? [{ promise: other, touch: next.step }]
      : [];
  });
  const all = [promise, ...sameClient];
  const own = { promise, touch };
  const hosts = [own, ...due].toSorted(
    (a, b) =>
      aboard(b.promise, all, touch).length - aboard(a.promise, all, touch).length || (orderOf(a) < orderOf(b) ? -1 : 1),
  );
  const [host = own, ...others] = hosts;
  const riding = aboard(host.promise, all, touch).map((one) => ({ promise: one, touch: null }));
  return {
    host: host.promise,
    touch: host.touch,
    together: [...others.filter(({ promise: { id } }) => !riding.some((one) => one.promise.id === id)), ...riding],
  };
}

/** A check-in and a nudge both ask when the work begins: one letter may. */
function isLike(step: TouchGone['touch'], touch: Touch): boolean {
  return step === touch || (ASKING.has(step) && ASKING.has(touch));
}

const ASKING: ReadonlySet<string> = new Set<Touch>(['check-in', 'nudge']);

function orderOf({ promise, touch }: { readonly promise: ClientPromise; readonly touch: Touch }): string {
  return `${touch} ${promise.id}`;
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
  const carrier = isLike(touch, wanted) && sharedWith !== null ? carriers.get(sharedWith) : undefined;
  return (
    carrier !== undefined &&
    !carrier.gone.some((gone) => isLike(gone.touch, wanted) && gone.sharedWith === null && gone.at >= at)
  );
}
