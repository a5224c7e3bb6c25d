/** Raw mails as they came in, by the object key of the receipt notice. */
export interface RawMail {
  /** The bytes; null where there is no such object (any more). Never more than `atMost` bytes: a larger one is refused by {@link RawMailTooLarge}. */
  read(objectKey: string, atMost: number): Promise<Uint8Array | null>;
  remove(objectKey: string): Promise<void>;
}

/** When an object is larger than the reader allows: nothing was read. `size` in bytes. */
export class RawMailTooLarge extends Error {
  readonly size: number;
  constructor(size: number, options?: ErrorOptions) {
    super(`the raw mail has ${size} bytes`, options);
    this.name = 'RawMailTooLarge';
    this.size = size;
  }
}
