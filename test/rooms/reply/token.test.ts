import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ourReference, readOurReference } from '../../../lib/reply/our-reference.ts';
import { readToken, tokenAddress, tokenHolds } from '../../../lib/reply/token.ts';

const DOMAIN = 'in.example.com';
const ITEM = 'abcdefghijklmnopqrstuvwxyz';
const about = { item: ITEM, purpose: 'reply', freelancer: 'sanne' };
const item = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), { minLength: 26, maxLength: 26 })
  .map((letters) => letters.join(''));

describe('token addresses', () => {
  it('fits into a local part and survives a change of case', () => {
    const address = tokenAddress(about, 'key', DOMAIN);
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
    expect(address).toMatch(/^r-[a-z2-7]{26}-[a-z2-7]{26}@in\.example\.com$/);
    const token = readToken(address.toUpperCase(), DOMAIN);
    expect(token?.item).toBe(ITEM);
    expect(token !== null && tokenHolds(token, about, 'key')).toBe(true);
  });

  it('is the HMAC that it says (known answer, so that old mails keep working)', () => {
    expect(tokenAddress(about, 'key', DOMAIN)).toMatchInlineSnapshot(
      `"r-abcdefghijklmnopqrstuvwxyz-3uenqevxnk7wauvwegjqyn2te4@in.example.com"`,
    );
  });

  it.each([
    ['another key', about, 'other'],
    ['another promise', { ...about, item: 'bbcdefghijklmnopqrstuvwxyz' }, 'key'],
    ['another freelancer', { ...about, freelancer: 'bram' }, 'key'],
    ['another purpose', { ...about, purpose: 'confirm' }, 'key'],
  ])('does not hold for %s', (_, other, key) => {
    const token = readToken(tokenAddress(about, 'key', DOMAIN), DOMAIN);
    expect(token !== null && tokenHolds(token, other, key)).toBe(false);
  });

  it.each([
    'track@in.example.com',
    `r-${ITEM}@in.example.com`,
    `r-${ITEM}-short@in.example.com`,
    `r-${ITEM}-${ITEM}@elsewhere.example`,
    `r-${ITEM}-${ITEM}@in.example.com.evil.example`,
    '',
  ])('reads no token from %j', (address) => {
    expect(readToken(address, DOMAIN)).toBeNull();
  });

  it('what is made is read back, and one changed character holds no more', () => {
    fc.assert(
      fc.property(item, fc.string(), fc.string(), fc.nat(25), (id, freelancer, key, at) => {
        const made = { item: id, purpose: 'reply', freelancer };
        const token = readToken(tokenAddress(made, key, DOMAIN), DOMAIN);
        if (token === null || !tokenHolds(token, made, key)) return false;
        const other = token.mac.charAt(at) === 'a' ? 'b' : 'a';
        return !tokenHolds({ ...token, mac: token.mac.slice(0, at) + other + token.mac.slice(at + 1) }, made, key);
      }),
      { numRuns: 200 },
    );
  });
});

describe('our own references', () => {
  const WHOSE = ITEM.split('').reverse().join('');

  it('finds the newest of ours among the ids of a thread', () => {
    const ours = ourReference({ item: ITEM, mail: 'receipt-1', freelancer: null }, DOMAIN);
    const newer = ourReference({ item: ITEM, mail: 'reminder-2', freelancer: WHOSE }, DOMAIN);
    expect(readOurReference(['x@elsewhere.example', ours, newer, 'y@elsewhere.example'], DOMAIN)).toEqual({
      item: ITEM,
      mail: 'reminder-2',
      freelancer: WHOSE,
    });
    expect(readOurReference([ours], DOMAIN)).toEqual({ item: ITEM, mail: 'receipt-1', freelancer: null });
  });

  it.each(['r-x@in.example.com', `r-${ITEM}-m@elsewhere.example`, `${ITEM}@in.example.com`, ''])(
    '%j is none of ours',
    (id) => {
      expect(readOurReference([id], DOMAIN)).toBeNull();
    },
  );
});
