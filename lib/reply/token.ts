import { createHmac, timingSafeEqual } from 'node:crypto';
import { base32 } from '../promise/identity.ts';

/** What a token address stands for: which item, whose, and for what: `reply`, or `link <address>` of an address that is asked. */
export interface TokenAbout {
  /** 26 lowercase base32 characters. */
  readonly item: string;
  readonly purpose: string;
  readonly freelancer: string;
}

export interface Token {
  readonly item: string;
  readonly mac: string;
}

/** HMAC-SHA-256 truncated to 128 bits (RFC 2104 section 5 allows half). */
const MAC_BYTES = 16;

/** `r-<item>-<mac>@domain`: 55 characters of local part, of the 64 that RFC 5321 allows. */
export function tokenAddress(about: TokenAbout, key: string, domain: string): string {
  return `r-${about.item}-${macOf(about, key)}@${domain}`;
}

/** The token of an address at our domain; null for any other address. Says nothing about whether it holds. */
export function readToken(address: string, domain: string): Token | null {
  const match = /^r-([a-z2-7]{26})-([a-z2-7]{26})@(.+)$/.exec(address.toLowerCase().slice(0, 320));
  if (match?.[1] === undefined || match[2] === undefined || match[3] !== domain.toLowerCase()) return null;
  return { item: match[1], mac: match[2] };
}

/** Whether a token was made by us for exactly this item, purpose and freelancer; in constant time. */
export function tokenHolds(token: Token, about: TokenAbout, key: string): boolean {
  if (token.item !== about.item) return false;
  const given = Buffer.from(token.mac);
  const right = Buffer.from(macOf(about, key));
  return given.length === right.length && timingSafeEqual(given, right);
}

/** JSON keeps the three apart, whatever they contain. */
function macOf({ item, purpose, freelancer }: TokenAbout, key: string): string {
  const digest = createHmac('sha256', key)
    .update(JSON.stringify([purpose, freelancer, item]))
    .digest();
  return base32(digest.subarray(0, MAC_BYTES));
}
