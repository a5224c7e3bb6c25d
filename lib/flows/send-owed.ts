import { writeMail } from '../check-in/write-mail.ts';
import { composeMail } from '../mailbox/compose-mail.ts';
import { addMinutes } from '../period/wall-time.ts';
import { OutboxRejected, OutboxThrottled, OutboxUnknown } from '../ports/outbox.ts';
import { keyOf, type OwingItem } from '../ports/store.ts';
import { owedDueAt } from '../promise/due-at.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import type { OwedMail } from '../promise/owed-mail.ts';
import { ourReference } from '../reply/our-reference.ts';
import { withdrawn } from './held-back.ts';
import type { Holdings } from './holdings.ts';
import { linkReplyAddress } from './linked-addresses.ts';
import { mailContextOf, trackAddressOf } from './mail-context.ts';
import { claimed, MAX_ATTEMPTS } from './owed-mails.ts';
import type { SendingPorts } from './ports.ts';
import { calendarOf, putItem } from './put-item.ts';
import { recordSent, updateOwed } from './record-sent.ts';
import { replyAddress } from './reply-address.ts';

/** After the service was too busy, the next try. */
const THROTTLED_MINUTES = 1;

/**
 * Sends the mails that an item owes and that are due, one after the other; each is taken off in the put that records it as sent.
 * `mine`: the ids that the caller's own put has just claimed. Answers the item as it stands then, null where it is gone.
 *
 * ```
 *  claim (put) ──► send ──► taken off (put)
 *               │        └ crash, or no answer: the claim stands until its lease ends; a delivery event takes it off,
 *               │          else one more attempt; after that it is given up, with an alarm
 *               └ throttled: the claim ends in a minute, and the attempt does not count
 * ```
 */
export async function sendOwed(
  ports: SendingPorts,
  item: OwingItem,
  holdings: Holdings,
  mine: readonly string[],
): Promise<OwingItem | null> {
  let current: OwingItem | null = item;
  for (const { id } of item.owed) {
    const owed: OwedMail | undefined = current?.owed.find((mail) => mail.id === id);
    if (current === null || owed === undefined) continue;
    if (mine.includes(id)) current = await deliver(ports, current, owed, holdings);
    else if (owedDueAt(owed) <= ports.clock.now()) current = await claimAndDeliver(ports, current, owed, holdings);
  }
  return current;
}

async function claimAndDeliver(
  ports: SendingPorts,
  item: OwingItem,
  owed: OwedMail,
  holdings: Holdings,
): Promise<OwingItem | null> {
  if (owed.attempts >= MAX_ATTEMPTS) {
    ports.log.error('mail-given-up', fieldsOf(item, owed));
    return recordSent(ports, item, owed, holdings.freelancer);
  }
  const without = withdrawn(item, owed, holdings, ports.clock.now());
  if (without !== null) {
    if ((await putItem(ports.store, without, holdings.freelancer)) === 'lost') return null;
    ports.log.info('reminder-withdrawn', fieldsOf(item, owed));
    return without;
  }
  const mail = claimed(owed, ports.clock.now());
  const owing = item.owed.map((one) => (one.id === owed.id ? mail : one));
  const next: OwingItem = { ...item, owed: owing, version: item.version + 1 };
  // Lost: somebody else holds the claim, and whatever else is owed they will find in the index.
  if ((await putItem(ports.store, next, calendarOf(next, holdings))) === 'lost') return null;
  return deliver(ports, next, mail, holdings);
}

async function deliver(
  ports: SendingPorts,
  item: OwingItem,
  owed: OwedMail,
  holdings: Holdings,
): Promise<OwingItem | null> {
  const fields = fieldsOf(item, owed);
  try {
    await ports.outbox.send(await outgoing(ports, item, owed, holdings));
    ports.log.info('mail-sent', fields);
  } catch (error) {
    if (error instanceof OutboxUnknown) {
      ports.log.warn('mail-unknown', fields);
      return item;
    }
    if (error instanceof OutboxThrottled) {
      const lateSeconds = Math.round((Date.parse(ports.clock.now()) - Date.parse(owed.dueAt)) / 1_000);
      ports.log.warn('mail-throttled', { ...fields, lateSeconds });
      return giveBack(ports, item, owed, holdings.freelancer);
    }
    if (!(error instanceof OutboxRejected)) throw error;
    ports.log.error('mail-rejected', { ...fields, refusal: error.code });
  }
  return recordSent(ports, item, owed, holdings.freelancer);
}

/** Nothing was sent: the attempt does not count, and its claim ends in a minute. Since when the mail is due stays known. */
function giveBack(ports: SendingPorts, item: OwingItem, owed: OwedMail, freelancer: Freelancer) {
  const leaseUntil = addMinutes(ports.clock.now(), THROTTLED_MINUTES);
  const back = { ...owed, claim: { leaseUntil }, attempts: owed.attempts - 1 };
  return updateOwed(ports.store, item, freelancer, (mails) => mails.map((mail) => (mail.id === owed.id ? back : mail)));
}

async function outgoing({ clock, settings }: SendingPorts, item: OwingItem, owed: OwedMail, holdings: Holdings) {
  const now = clock.now();
  const { freelancer, item: itemKey } = keyOf(item);
  const { domain } = settings;
  const receiver = item.kind === 'freelancer' ? item : holdings.freelancer;
  const other = otherAddress(owed);
  const to = owed.about.kind === 'confirmation' && other ? { name: '', address: other } : receiver;
  const replyTo = other ? linkReplyAddress(other, freelancer, settings) : replyAddress(item.id, freelancer, settings);
  const mail = writeMail(owed.about, { ...mailContextOf(item, holdings, now, domain), replyTo });
  const reference = ourReference({ item: item.id, mail: owed.id, freelancer }, domain);
  const raw = await composeMail({
    from: { name: 'Pencilled', address: trackAddressOf(domain) },
    to: { name: to.name, address: to.address },
    replyTo,
    ...mail,
    date: now,
    messageId: reference,
    inReplyTo: owed.inReplyTo,
    references: [...(owed.inReplyTo === null ? [] : [owed.inReplyTo]), reference],
    kind: owed.about.kind,
  });
  const tags = { freelancer, item: itemKey, mail: owed.id, attempt: String(owed.attempts), kind: owed.about.kind };
  return { from: trackAddressOf(domain), to: to.address, raw, tags };
}

/** The address that a mail asks about linking, of the freelancer or of that address itself; null for all other mails. */
function otherAddress({ about }: OwedMail): string | null {
  if (about.kind === 'confirmation') return about.link ?? null;
  return about.kind === 'question' && about.about === 'link-address' ? (about.words ?? null) : null;
}

function fieldsOf(item: OwingItem, owed: OwedMail) {
  const { freelancer, item: key } = keyOf(item);
  return { freelancer, item: key, mail: owed.id, kind: owed.about.kind, attempt: owed.attempts };
}
