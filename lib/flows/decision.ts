import type { ItemKey, OwingItem } from '../ports/store.ts';
import type { AddressLink } from '../promise/address-link.ts';
import type { Verdict } from './verdict.ts';

/**
 * What is to be done about a mail: pure data. The writes are made in order, each one a conditional put; an item that owes a
 * mail comes last, or before those that need nothing but their due moment anew, so that a redelivered mail finds either all of it
 * done or the rest still to do.
 */
export interface Decision {
  readonly verdict: Verdict;
  readonly writes: readonly Write[];
  /** Taken out before anything is written: what is to be forgotten. Taking out twice is the same as once. */
  readonly removals?: readonly ItemKey[];
  /** Put before the writes: to whom an address belongs. */
  readonly links?: readonly AddressLink[];
  /** Taken out after the writes: what stands elsewhere by then. */
  readonly moved?: readonly ItemKey[];
  /** Object keys of raw mails, taken out before the items that know where they lie. */
  readonly rawMails?: readonly string[];
  /** The raw mail that is being handled goes too, last of all: until then it may have to be decided about again. */
  readonly removesItself?: boolean;
}

export interface Write {
  readonly item: OwingItem;
  /** Ids of the mails that this very put claims: whoever made it sends them. */
  readonly claims: readonly string[];
}

/** Nothing is written and nobody is answered. */
export function nothing(verdict: Verdict): Decision {
  return { verdict, writes: [] };
}
