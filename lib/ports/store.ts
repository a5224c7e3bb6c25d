import type { Instant } from '../period/wall-time.ts';
import type { AddressLink } from '../promise/address-link.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';

/** Where an item lives: all of one freelancer's items stand together, so that list, export and forget are one query. */
export interface ItemKey {
  /** Freelancer id. */
  readonly freelancer: string;
  /** A promise id, {@link PROFILE} or {@link LINK}. */
  readonly item: string;
}

/** The item that holds the freelancer themselves. */
export const PROFILE = 'PROFILE';

/** The item that says to which freelancer an address belongs. */
export const LINK = 'LINK';

/** What can owe mails, and come due. */
export type OwingItem = ClientPromise | Freelancer;

export type StoredItem = OwingItem | AddressLink;

/** An item as a list shows it, with the sort key of its entry in the due index; null where it has none. */
export interface Listed {
  readonly item: StoredItem;
  readonly dueAt: Instant | null;
}

/** How fresh a reading is: by default everything written before it is in it. */
export type Freshness = 'consistent' | 'eventual';

/** The sparse due index is spread over this many partitions by a hash of the key. */
export const DUE_PARTITIONS = 16;

/** An entry of the due index: which item wants attention, and from when. */
export interface DueEntry extends ItemKey {
  /** Where the entry stood when it was read. */
  readonly dueAt: Instant;
}

/**
 * Items with optimistic versions and a due index. A new item has version 1, every change adds one.
 * `dueAt` is the sort key of the index: null takes the item out of it.
 */
export interface Store {
  get(key: ItemKey): Promise<StoredItem | null>;
  /**
   * Writes the item if the stored version is `item.version - 1` (for version 1: if there is none), with its index entry, in
   * one conditional put. `lost`: somebody else was first, nothing is written.
   */
  put(item: StoredItem, dueAt: Instant | null): Promise<'stored' | 'lost'>;
  /**
   * All items of a freelancer, the profile included. `eventual` costs half and may show what stood there a moment ago, or not
   * show what has just been written: only for a caller that checks what it decides on.
   */
  list(freelancer: string, freshness?: Freshness): Promise<readonly Listed[]>;
  /** At most `limit` entries of a partition (0 to {@link DUE_PARTITIONS} − 1) with `dueAt <= until`, oldest first. */
  due(partition: number, until: Instant, limit: number): Promise<readonly DueEntry[]>;
  /**
   * Moves an entry's index key to `until` without changing the item: the lease of a queued job. Does nothing (`lost`) where
   * the entry no longer stands where it was read, or, if `version` is given, where it has another version by now. The item itself is
   * not looked at, so that one which a newer Pencilled wrote comes up again once a lease, and not each minute.
   */
  lease(entry: DueEntry, until: Instant, version?: number): Promise<'leased' | 'lost'>;
  remove(key: ItemKey): Promise<void>;
}

/** When the store could not answer, after the adapter's own retries. */
export class StoreUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreUnavailable';
  }
}

/** When an item was written by a newer Pencilled: it is left as it is. */
export class ItemFromTheFuture extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ItemFromTheFuture';
  }
}

/** The key under which an item is stored. */
export function keyOf(item: StoredItem): ItemKey {
  switch (item.kind) {
    case 'freelancer':
      return { freelancer: item.id, item: PROFILE };
    case 'link':
      return { freelancer: item.id, item: LINK };
    case 'promise':
      return { freelancer: item.freelancer, item: item.id };
  }
}
