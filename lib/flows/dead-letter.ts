import type { DeliveryEvent } from './delivery-event.ts';

/** A mail that was put aside: the service's id of it, and the object key of its notice. */
export interface ParkedMail {
  readonly messageId: string;
  readonly parked: string;
}

/** What was tried in vain, by ids; `code` is the name of the error that the last try ended with. */
export type DeadLetter = (ParkedMail | DeliveryEvent) & { readonly code: string };
