import type { IsoDate } from '../period/calendar.ts';
import type { Instant } from '../period/wall-time.ts';
import type { ClientPromise } from './client-promise.ts';
import type { Freelancer } from './freelancer.ts';

/** The promises that are still open, in the order in which lists number them: by period, those without one last. */
export function openPromises(promises: readonly ClientPromise[]): readonly ClientPromise[] {
  return promises.filter(({ state }) => state !== 'closed').toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

function keyOf({ period, receivedAt, id }: ClientPromise): string {
  return `${period?.from ?? '9999'} ${period?.to ?? ''} ${receivedAt} ${id}`;
}

/**
 * Those that closed because nothing more was heard, on a day (UTC) in `[since, until)`, and still stand so: what was booked after
 * all, or taken back, is none.
 */
export function closedSilently(
  promises: readonly ClientPromise[],
  since: IsoDate,
  until: IsoDate,
): readonly ClientPromise[] {
  return promises.filter(
    ({ outcome, gone }) =>
      outcome === 'silent' && gone.some(({ touch, at }) => touch === 'close' && at >= since && at < until),
  );
}

/** The freelancer, their version counted already, who is told of the open promises by their numbers, from 1 up. */
export function listing(freelancer: Freelancer, promises: readonly ClientPromise[], now: Instant): Freelancer {
  const listed = openPromises(promises).map(({ id }) => id);
  if (listed.join() === freelancer.listed?.join()) return freelancer;
  return { ...freelancer, listed, listedIn: freelancer.version, listedAt: now };
}

/**
 * The promises by the numbers that the last mail gave them, in their order; where none did yet, by those that one would give. The one
 * place that says what a number means: a mail that goes out late shows these, whatever was closed or pencilled in since it was
 * decided, and a reply is read by them.
 */
export function numberedPromises(
  { listed }: Freelancer,
  promises: readonly ClientPromise[],
): readonly { readonly number: number; readonly promise: ClientPromise }[] {
  const ids = listed ?? openPromises(promises).map(({ id }) => id);
  return ids.flatMap((id, at) => {
    const promise = promises.find((one) => one.id === id);
    return promise ? [{ number: at + 1, promise }] : [];
  });
}

/** The promise that a reply calls by its number; null where nothing is called so. */
export function numbered(
  row: number,
  freelancer: Freelancer,
  promises: readonly ClientPromise[],
): ClientPromise | null {
  return numberedPromises(freelancer, promises).find(({ number }) => number === row)?.promise ?? null;
}
