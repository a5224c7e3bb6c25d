/**
 * Stands where a freelancer of that address would stand, and says whose address it is. It counts only as long as that
 * freelancer names the address among theirs: alone it says nothing.
 */
export interface AddressLink {
  readonly kind: 'link';
  /** The id that a freelancer of this address would have. */
  readonly id: string;
  readonly version: number;
  readonly freelancer: string;
}
