import type { Forwarded } from '../forward/forwarded.ts';
import type { IsoDate } from '../period/calendar.ts';
import { findPromise } from '../promise/find-promise.ts';

/**
 * Of several client mails in one forward the newest that holds a promise; the newest of all where none does. `today` stands in for the
 * day of a mail that shows none.
 */
export function mailWithPromise(forwarded: Forwarded, today: IsoDate): Forwarded {
  const { others = [] } = forwarded;
  if (others.length === 0) return forwarded;
  return [forwarded, ...others].find((mail) => holdsPromise(mail, today)) ?? forwarded;
}

function holdsPromise({ subject, body, saidOn }: Forwarded, today: IsoDate): boolean {
  return findPromise({ subject, body, saidOn: saidOn?.wall.slice(0, 10) ?? today }).promises.length > 0;
}
