import type { ItemKey } from '../ports/store.ts';

/** Tries against others who change the same item at the same time; each try that is lost means that one of them got on. */
export const MOST_LOST = 20;

/** When an item kept changing under our hands: nothing of the last try is written, and the queue brings the job again. */
export class ItemContended extends Error {
  constructor({ freelancer, item }: ItemKey, tries: number) {
    super(
      `item ${item} of freelancer ${freelancer} was changed by others ${tries} times in a row: nothing to do, the queue brings the job again`,
    );
    this.name = 'ItemContended';
  }
}
