import { DAY_MS } from '../period/lengths.ts';
import type { Instant } from '../period/wall-time.ts';
import { PROFILE } from '../ports/store.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { freelancerId } from '../promise/identity.ts';
import { readOurReference } from '../reply/our-reference.ts';
import { readToken, type Token, tokenAddress, tokenHolds } from '../reply/token.ts';
import type { FlowSettings } from './flow-settings.ts';
import type { Holdings } from './holdings.ts';
import type { Incoming } from './incoming.ts';

/** What the reply address of a mail is for: part of its token. */
export const REPLY = 'reply';

/** The one address that replies to a mail about an item go to. */
export function replyAddress(item: string, freelancer: string, { tokenKey, domain }: FlowSettings): string {
  return tokenAddress({ item, purpose: REPLY, freelancer }, tokenKey, domain);
}

/** What a reply is about. */
export type ReplyTarget =
  | { readonly about: 'promise'; readonly promise: ClientPromise }
  | { readonly about: 'freelancer' }
  | { readonly about: 'token-forged' }
  | { readonly about: 'promise-gone' };

/** The token among the envelope's recipients, null where the mail went to no reply address. */
export function tokenOf({ notice, settings }: Incoming): Token | null {
  return (
    notice.recipients.map((address) => readToken(address, settings.domain)).find((token) => token !== null) ?? null
  );
}

/**
 * What a reply is about: by its token address first, then by our own id in References, then the newest mail that we sent to
 * this freelancer.
 */
export function replyTarget(incoming: Incoming, { freelancer, promises }: Holdings): ReplyTarget {
  const { mail, settings } = incoming;
  const token = tokenOf(incoming);
  if (token !== null) {
    // Mails that went to a linked address before it was linked are answered too.
    const ids = [freelancer.id, ...freelancer.addresses.map(freelancerId)];
    const holds = ids.filter((id) =>
      tokenHolds(token, { item: token.item, purpose: REPLY, freelancer: id }, settings.tokenKey),
    );
    if (holds.length === 0) return { about: 'token-forged' };
    if (holds.includes(token.item)) return { about: 'freelancer' };
    const target = targetOf(token.item, freelancer, promises);
    return target.about === 'promise' && isSpent(target.promise, incoming.now) ? { about: 'promise-gone' } : target;
  }
  const reference = readOurReference([...mail.references, ...mail.inReplyTo], settings.domain);
  if (reference !== null) return targetOf(reference.item, freelancer, promises);
  return newest(freelancer, promises);
}

/** So long after the last mail about it the reply address of a closed promise is good. */
const SPENT_AFTER_DAYS = 90;

/** A reply address lives as long as its promise and 90 days; what is written to it after that gets an explanation. */
function isSpent({ state, lastMailAt, receivedAt }: ClientPromise, now: Instant): boolean {
  const until = Date.parse(lastMailAt ?? receivedAt) + SPENT_AFTER_DAYS * DAY_MS;
  return state === 'closed' && Date.parse(now) > until;
}

function targetOf(item: string, freelancer: Freelancer, promises: readonly ClientPromise[]): ReplyTarget {
  if (item === freelancer.id || item === PROFILE) return { about: 'freelancer' };
  const promise = promises.find(({ id }) => id === item);
  return promise ? { about: 'promise', promise } : { about: 'promise-gone' };
}

function newest(freelancer: Freelancer, promises: readonly ClientPromise[]): ReplyTarget {
  const last = promises.toSorted((a, b) => (a.lastMailAt ?? '').localeCompare(b.lastMailAt ?? '')).at(-1);
  const promise = last?.lastMailAt != null && last.lastMailAt >= (freelancer.lastMailAt ?? '') ? last : undefined;
  return promise ? { about: 'promise', promise } : { about: 'freelancer' };
}
