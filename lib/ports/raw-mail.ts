/** Raw mails as they came in, by the object key of the receipt notice. */
export interface RawMail {
  /** The bytes; null where there is no such object (any more). Never more than `atMost` bytes: a larger one is refused by {@link RawMailTooLarge}. */
  read(objectKey: string, atMost: number): Promise<Uint8Array | null>;
  remove(objectKey: string): Promise<void>;
  /** Puts something small of our own beside the mails, in place of what stood there. */
  write(objectKey: string, bytes: Uint8Array): Promise<void>;
  /** The keys that begin so, in their order. */
  list(prefix: string): Promise<readonly string[]>;
}

/** What is still read of an object that is too large: enough for a header. */
export const MAX_START = 64 * 1024;

/** When an object is larger than the reader allows: only its start was read, {@link MAX_START} bytes or less. `size` in bytes. */
export class RawMailTooLarge extends Error {
  readonly size: number;
  readonly start: Uint8Array;
  constructor(size: number, start: Uint8Array) {
    super(`the raw mail has ${size} bytes`);
    this.name = 'RawMailTooLarge';
    this.size = size;
    this.start = start;
  }
}
