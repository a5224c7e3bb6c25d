import { createHash } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** 26 characters of 5 bits: 130 bits of the digest. */
const ID_LENGTH = 26;

/** A digest of parts as 26 lowercase base32 characters: fits an address, a tag and a key. */
export function digestOf(parts: readonly string[]): string {
  return base32(createHash('sha256').update(JSON.stringify(parts)).digest()).slice(0, ID_LENGTH);
}

/** RFC 4648 section 6 without padding, in lower case: mail servers may change the case of a local part. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET.charAt((held << (5 - bits)) & 31) : text;
}

/** The id of a freelancer: of the address that they registered with. */
export function freelancerId(address: string): string {
  return digestOf(['freelancer', address.toLowerCase()]);
}

/** The id of a mail, for telling a redelivered one: its Message-ID, or what else makes it that mail. */
export function mailId(mail: {
  readonly messageId: string | null;
  readonly from: string;
  readonly date: string | null;
  readonly subject: string;
  readonly body: string;
}): string {
  return mail.messageId !== null
    ? digestOf(['message-id', mail.messageId])
    : digestOf(['mail', mail.from, mail.date ?? '', mail.subject, mail.body]);
}

/** The id of a promise: of the freelancer, the mail that brought it, and its place in that mail (from 0). */
export function promiseId(freelancer: string, mail: string, ordinal: number): string {
  return digestOf(['promise', freelancer, mail, String(ordinal)]);
}
