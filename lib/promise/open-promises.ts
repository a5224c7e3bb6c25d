import type { ClientPromise } from './client-promise.ts';
import type { Freelancer } from './freelancer.ts';

/** The promises that are still open, in the order in which lists number them: by period, those without one last. */
export function openPromises(promises: readonly ClientPromise[]): readonly ClientPromise[] {
  return promises.filter(({ state }) => state !== 'closed').toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

function keyOf({ period, receivedAt, id }: ClientPromise): string {
  return `${period?.from ?? '9999'} ${period?.to ?? ''} ${receivedAt} ${id}`;
}

/** The freelancer, their version counted already, who is told of the open promises by their numbers. */
export function listing(freelancer: Freelancer, promises: readonly ClientPromise[]): Freelancer {
  const listed = openPromises(promises).map(({ id }) => id);
  if (listed.join() === freelancer.listed?.join()) return freelancer;
  return { ...freelancer, listed, listedIn: freelancer.version };
}

/** What the last list called by a number (from 1); where none went out yet, what one would call so. Null: nothing. */
export function numbered(
  row: number,
  { listed }: Freelancer,
  promises: readonly ClientPromise[],
): ClientPromise | null {
  const ids = listed ?? openPromises(promises).map(({ id }) => id);
  return promises.find(({ id }) => id === ids[row - 1]) ?? null;
}
