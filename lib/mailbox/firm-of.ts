import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { FREE_MAIL } from './free-mail-words.ts';

/** The domain that all of a firm write from, in lower case; null for an address at a provider who gives one to everybody. */
export function firmOf(address: string): string | null {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const name = getDomainWithoutSuffix(host, { allowPrivateDomains: true });
  const isFree = Object.values(FREE_MAIL).some((names) => `|${names}|`.includes(`|${name}|`));
  return isFree ? null : getDomain(host, { allowPrivateDomains: true });
}
