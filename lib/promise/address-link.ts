import type { Instant } from '../period/wall-time.ts';

/** So many days counts that an address was asked whether it belongs to somebody, and that it said no. */
export const ASKED_DAYS = 7;
export const DECLINED_DAYS = 30;

/**
 * Stands where a freelancer of that address would stand, and says whose address it is. It counts only as long as that
 * freelancer names the address among theirs: alone it says nothing.
 */
export interface AddressLink {
  readonly kind: 'link';
  /** The id that a freelancer of this address would have. */
  readonly id: string;
  readonly version: number;
  /** Null while it was only asked. */
  readonly freelancer: string | null;
  /** When it was asked whether it belongs to somebody: so often a week at most, whoever wants to know. */
  readonly asked: readonly Instant[];
  /** When it said that it does not: for a while it isn't asked at all. Absent where it never did. */
  readonly declined?: Instant;
}
