import type { PromiseView } from '../promise/promise-view.ts';

/**
 * The open promises in the order of the list and the overview, by the beginning of their period, those without one last:
 * "2 klaar" is about the second.
 */
export function openPromises(views: readonly PromiseView[]): readonly PromiseView[] {
  return views
    .filter(({ promise }) => promise.state !== 'closed')
    .sort((one, other) => order(one).localeCompare(order(other), 'en'));
}

function order({ promise }: PromiseView): string {
  return `${promise.period?.from ?? '9999-12-31'} ${promise.receivedAt} ${promise.id}`;
}
