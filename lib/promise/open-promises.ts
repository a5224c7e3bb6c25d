import type { ClientPromise } from './client-promise.ts';

/** The promises that are still open, in the order in which lists number them: by period, those without one last. */
export function openPromises(promises: readonly ClientPromise[]): readonly ClientPromise[] {
  return promises.filter(({ state }) => state !== 'closed').toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

function keyOf({ period, receivedAt, id }: ClientPromise): string {
  return `${period?.from ?? '9999'} ${period?.to ?? ''} ${receivedAt} ${id}`;
}
