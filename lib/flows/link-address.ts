import { isLate } from '../mailbox/is-late.ts';
import type { ReceiptNotice } from '../mailbox/receipt-notice.ts';
import { addDays } from '../period/calendar.ts';
import { dateAt, type Instant } from '../period/wall-time.ts';
import { keyOf, type StoredItem } from '../ports/store.ts';
import type { AddressLink } from '../promise/address-link.ts';
import type { Freelancer, LinkRequest } from '../promise/freelancer.ts';
import { freelancerId } from '../promise/identity.ts';
import type { MailContent } from '../promise/owed-mail.ts';
import { readReply } from '../reply/read-reply.ts';
import { visibleText } from '../reply/visible-text.ts';
import { type Decision, nothing, type Write } from './decision.ts';
import { type Holdings, holdingsOf } from './holdings.ts';
import type { At, Incoming } from './incoming.ts';
import { holdsLink, linksOf } from './linked-addresses.ts';
import { LINK_MAIL, owe } from './owed-mails.ts';
import { owing, remembering } from './owing.ts';
import { telling } from './telling.ts';

/** Addresses of one freelancer beside the first, and such that wait. */
const MOST_ADDRESSES = 5;
const MOST_LINKING = 5;

/** So long a request may be answered. */
const LINK_DAYS = 7;

/** A plain address as HTML's input type=email takes it: nothing that would have to be quoted in a header. */
const PLAIN_ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/;

/**
 * Another address of the same freelancer counts once both have said so:
 *
 * ```
 *  first: "koppel b@"  ──► wanted ──mail to b@──► b@: "ja" ──► linked
 *  b@ replies to a mail of the first's ──► held, the first is asked ──"ja"──► wanted ──► …
 * ```
 *
 * What b@ writes before that changes nothing, and b@ learns nothing.
 *
 * Here the freelancer names another address as theirs: it is asked, once for as long as that may be answered.
 */
export function requestLink(address: string, incoming: Incoming, { freelancer }: Holdings, at: At): Decision {
  const next = { ...freelancer, version: freelancer.version + 1 };
  const tell = (item: Freelancer, about: MailContent) => telling(item, about, incoming, at);
  if (isLinked(freelancer, address)) return tell(next, { kind: 'answer', to: 'linked', words: address });
  const { domain } = incoming.settings;
  if (freelancer.addresses.length >= MOST_ADDRESSES) {
    return tell(next, { kind: 'refusal', code: 'too-many-addresses', words: freelancer.addresses.join(', ') });
  }
  const isTaken = address === freelancer.address || address.endsWith(`@${domain}`);
  if (isTaken || !PLAIN_ADDRESS.test(address)) {
    return tell(next, { kind: 'refusal', code: 'unknown-setting', words: address });
  }
  const before = waiting(freelancer, address, at.now);
  const isAsked = before?.wanted === true;
  const request = { address, since: isAsked ? before.since : at.now, wanted: true, held: before?.held ?? null };
  const told = tell(withLinking(next, withRequest(freelancer.linking, request)), {
    kind: 'answer',
    to: 'link',
    words: address,
  });
  return isAsked ? told : { ...told, writes: told.writes.map((write) => asking(write, address, at.now)) };
}

/** The mail to the other address goes along, in the freelancer's own item. */
function asking({ item, claims }: Write, address: string, now: Instant): Write {
  const owed = owe(`${LINK_MAIL}${item.version}`, { kind: 'confirmation', link: address }, now, null);
  return { item: { ...item, owed: [owed, ...item.owed] }, claims: [owed.id, ...claims] };
}

/** The freelancer's answer to "is that address yours too?"; null where the mail is no such answer. */
export function answerLink(incoming: Incoming, holdings: Holdings, at: At): Decision | null {
  const { freelancer } = holdings;
  const request = freelancer.linking.find(({ address }) => holdsLink(incoming, address, freelancer.id));
  if (request === undefined) return null;
  const said = saidIn(incoming, freelancer, at);
  if (said === 'yes') return requestLink(request.address, incoming, holdings, at);
  return said === 'no' ? dropped(incoming, freelancer, request.address) : null;
}

/** The other address answers: yes links it, and brings along what it had of its own; no ends the request. */
export function confirmLink(
  incoming: Incoming,
  holdings: Holdings,
  items: readonly StoredItem[],
  isTaken: boolean,
): Decision {
  const { freelancer, promises } = holdings;
  const { sender, id, now } = incoming;
  const own = holdingsOf(items);
  const moved = own ? [...own.promises, own.freelancer].map(keyOf) : [];
  // Brought again after a crash: what was copied may still have to go from where it stood.
  if (freelancer.handled.includes(id))
    return { ...nothing('redelivered'), moved: isLinked(freelancer, sender) ? moved : [] };
  if (isLate(incoming.mail)) return nothing('too-old');
  const at = { now, today: dateAt(now, freelancer.timeZone) };
  const request = waiting(freelancer, sender, now);
  const said = saidIn(incoming, freelancer, at);
  if (said === 'no' || said === 'stop') {
    return { ...declined(incoming, freelancer), links: [{ ...linkOf(items, sender), declined: now }] };
  }
  if (request?.wanted !== true || isTaken || (own && own.freelancer.addresses.length > 0)) return nothing('courtesy');
  if (said !== 'yes') return nothing('courtesy');
  const known = new Set(promises.map((promise) => promise.id));
  const brought = (own?.promises ?? []).filter((promise) => !known.has(promise.id));
  const linked: Freelancer = {
    ...freelancer,
    version: freelancer.version + 1,
    addresses: [...freelancer.addresses, sender],
    linking: freelancer.linking.filter(({ address }) => address !== sender),
    held: [...freelancer.held, ...(own?.freelancer.held ?? []), ...(request.held === null ? [] : [request.held])],
    rawMails: [...(own?.freelancer.rawMails ?? []), ...freelancer.rawMails],
  };
  return {
    verdict: 'carried-out',
    links: [{ ...linkOf(items, sender), freelancer: freelancer.id }],
    writes: [
      ...brought.map((promise): Write => ({ item: { ...promise, freelancer: freelancer.id, version: 1 }, claims: [] })),
      owing(linked, { kind: 'answer', to: 'linked', words: sender }, incoming, at),
    ],
    moved,
  };
}

/** Somebody whose address is not linked answered a mail of this freelancer's: it waits, and the freelancer is asked, once. */
export function holdForLink(incoming: Incoming, { freelancer }: Holdings): Decision {
  const { sender, now, notice } = incoming;
  const isOpen = freelancer.confirmed && freelancer.addresses.length < MOST_ADDRESSES;
  if (!isOpen || !PLAIN_ADDRESS.test(sender) || waiting(freelancer, sender, now)) return nothing('stranger');
  const request = { address: sender, since: now, wanted: false, held: JSON.stringify(notice) };
  const version = freelancer.version + 1;
  const question: MailContent = { kind: 'question', about: 'link-address', candidates: [], words: sender };
  const owed = owe(`m${version}`, question, now, null);
  const known = withLinking(freelancer, withRequest(freelancer.linking, request));
  const item: Freelancer = {
    ...known,
    version,
    // Only where its bytes lie: handled it is not, before both have confirmed.
    rawMails: remembering(known, incoming).rawMails,
    owed: [...freelancer.owed, owed],
  };
  return { verdict: 'held', writes: [{ item, claims: [owed.id] }] };
}

/** An address no longer counts as the freelancer's, whether it was linked or only asked; what is pencilled in stays. */
export function unlink(address: string, incoming: Incoming, { freelancer }: Holdings, at: At): Decision {
  const item: Freelancer = {
    ...withoutRequest(freelancer, address),
    version: freelancer.version + 1,
    addresses: freelancer.addresses.filter((one) => one !== address),
  };
  const wasTheirs = freelancer.addresses.includes(address);
  const isChanged = wasTheirs || item.linking.length < freelancer.linking.length;
  const about: MailContent = isChanged
    ? { kind: 'answer', to: 'unlink', words: address }
    : { kind: 'refusal', code: 'unknown-setting', words: address };
  return { ...telling(item, about, incoming, at), removals: wasTheirs ? linksOf([address]) : [] };
}

/** What is to stand under the address's own id, in place of what stands there. */
function linkOf(items: readonly StoredItem[], address: string): AddressLink {
  const before = items.find((item) => item.kind === 'link');
  const version = (before?.version ?? 0) + 1;
  return { kind: 'link', id: freelancerId(address), version, freelancer: before?.freelancer ?? null, asked: [] };
}

function isLinked({ addresses }: Freelancer, address: string): boolean {
  return addresses.includes(address);
}

/** A request that may still be answered. */
function waiting({ linking }: Freelancer, address: string, now: Instant): LinkRequest | undefined {
  return linking.find((request) => request.address === address && mayBeAnswered(request, now));
}

function mayBeAnswered({ since }: LinkRequest, now: Instant): boolean {
  return since >= addDays(now.slice(0, 10), -LINK_DAYS);
}

/** The freelancer without the requests whose time is over: nobody's address is kept for longer than it may be of use. */
export function withoutOldRequests(freelancer: Freelancer, now: Instant): Freelancer {
  const linking = freelancer.linking.filter((request) => mayBeAnswered(request, now));
  return linking.length === freelancer.linking.length ? freelancer : withLinking(freelancer, linking);
}

function withoutRequest(freelancer: Freelancer, address: string): Freelancer {
  return withLinking(
    freelancer,
    freelancer.linking.filter((one) => one.address !== address),
  );
}

/** With other requests; the raw mails that waited for those that are gone are nobody's any more. */
function withLinking(freelancer: Freelancer, linking: readonly LinkRequest[]): Freelancer {
  const waits = new Set(linking.flatMap(heldKey));
  const over = new Set(freelancer.linking.flatMap(heldKey).filter((key) => !waits.has(key)));
  return { ...freelancer, linking, rawMails: freelancer.rawMails.filter((key) => !over.has(key)) };
}

function heldKey({ held }: LinkRequest): readonly string[] {
  return held === null ? [] : [(JSON.parse(held) as ReceiptNotice).objectKey];
}

/** What was asked for by the freelancer stays rather than what others brought up; then the newest. */
function withRequest(linking: readonly LinkRequest[], request: LinkRequest): readonly LinkRequest[] {
  const others = linking.filter(({ address }) => address !== request.address);
  const kept = others.toSorted((a, b) => Number(a.wanted) - Number(b.wanted)).slice(1 - MOST_LINKING);
  return [...kept, request];
}

function dropped(incoming: Incoming, freelancer: Freelancer, address: string): Decision {
  const item = { ...remembering(withoutRequest(freelancer, address), incoming), version: freelancer.version + 1 };
  return { verdict: 'courtesy', writes: [{ item, claims: [] }] };
}

/** The other address said no: its mail is handled, but its bytes are none of the freelancer's. */
function declined(incoming: Incoming, freelancer: Freelancer): Decision {
  const without = withoutRequest(freelancer, incoming.sender);
  const { handled } = remembering(without, incoming);
  return {
    verdict: 'courtesy',
    writes: [{ item: { ...without, handled, version: freelancer.version + 1 }, claims: [] }],
  };
}

function saidIn({ mail }: Incoming, { language }: Freelancer, { today }: At): string {
  return readReply(visibleText(mail), { saidOn: today, language, presentFrom: null }).command.name;
}
