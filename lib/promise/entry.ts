import type { Period } from '../period/period.ts';

/** What the freelancer's calendar holds of a promise, as it was sent last. */
export interface Entry extends Pick<Period, 'from' | 'to' | 'bound'> {
  readonly isBooked: boolean;
}

/** What a mail does to the entry: the first, another in its place, or none any more. */
export interface EntryChange extends Entry {
  readonly does: 'begins' | 'moves' | 'ends';
}
