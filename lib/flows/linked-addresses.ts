import type { Clock } from '../ports/clock.ts';
import { LINK, type Store } from '../ports/store.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { freelancerId } from '../promise/identity.ts';
import { readOurReference } from '../reply/our-reference.ts';
import { tokenAddress, tokenHolds } from '../reply/token.ts';
import type { FlowSettings } from './flow-settings.ts';
import { gather } from './gather.ts';
import type { Holdings } from './holdings.ts';
import type { Incoming } from './incoming.ts';
import { REPLY, tokenOf } from './reply-address.ts';

/** All that is stored of whoever writes from an address: their own, or of the freelancer to whom the address is linked. */
export async function holdingsOfSender(
  ports: { readonly store: Store; readonly clock: Clock },
  address: string,
): Promise<Holdings | null> {
  const own = await gather(ports, freelancerId(address));
  const link = own.items.find((item) => item.kind === 'link');
  const theirs = link?.freelancer ? (await gather(ports, link.freelancer)).holdings : null;
  return theirs?.freelancer.addresses.includes(address) ? theirs : own.holdings;
}

/** Every address that a freelancer writes from. */
export function addressesOf({ address, addresses }: Freelancer): readonly string[] {
  return [address, ...addresses];
}

/** Where the items are found that say to whom these addresses belong. */
export function linksOf(addresses: readonly string[]) {
  return addresses.map((address) => ({ freelancer: freelancerId(address), item: LINK }));
}

/** The reply address under which both sides say yes to this very address: worth nothing for another one. */
export function linkReplyAddress(address: string, freelancer: string, { tokenKey, domain }: FlowSettings): string {
  return tokenAddress(aboutLink(address, freelancer), tokenKey, domain);
}

/** The freelancer who asks to link the sender's address, by the reply address that only the sender was given; null otherwise. */
export function whoAsksSender(incoming: Incoming): string | null {
  const token = tokenOf(incoming);
  return token !== null && holdsLink(incoming, incoming.sender, token.item) ? token.item : null;
}

/** Whether a mail went to the reply address about linking an address to a freelancer. */
export function holdsLink(incoming: Incoming, address: string, freelancer: string): boolean {
  const token = tokenOf(incoming);
  return token !== null && tokenHolds(token, aboutLink(address, freelancer), incoming.settings.tokenKey);
}

/**
 * Whose mail is answered here by somebody else: named by our own reference, or by the reply address of a mail about the freelancer
 * themselves, proved by the reply address. Null where that cannot be known: the address of a mail about a promise names the promise alone,
 * and a local part has no room for its owner.
 */
export function ownerOfReply({ mail, settings, ...incoming }: Incoming): string | null {
  const token = tokenOf({ ...incoming, mail, settings });
  if (token === null) return null;
  const reference = readOurReference([...mail.references, ...mail.inReplyTo], settings.domain);
  const named = [reference?.freelancer ?? [], token.item].flat();
  const isOwner = (freelancer: string) =>
    tokenHolds(token, { item: token.item, purpose: REPLY, freelancer }, settings.tokenKey);
  return named.find(isOwner) ?? null;
}

function aboutLink(address: string, freelancer: string) {
  return { item: freelancer, purpose: `link ${address}`, freelancer };
}
