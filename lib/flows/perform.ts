import type { ReceiptNotice } from '../mailbox/receipt-notice.ts';
import { type ItemKey, keyOf } from '../ports/store.ts';
import { capMails } from './cap-mails.ts';
import { countAsked } from './count-asked.ts';
import type { Decision } from './decision.ts';
import type { Holdings } from './holdings.ts';
import { ItemContended, MOST_LOST } from './item-contended.ts';
import type { ReceivingPorts } from './ports.ts';
import { forgetParked } from './put-aside.ts';
import { calendarOf, putItem } from './put-item.ts';
import { sendOwed } from './send-owed.ts';
import type { Verdict } from './verdict.ts';

/** What a decision is made from: all of one freelancer, null where there is none; a decision may ask for more. */
export interface Stored {
  readonly holdings: Holdings | null;
}

/** What came of it, and whether an item knows where the mail's bytes lie. */
export interface Performed {
  readonly verdict: Verdict;
  readonly isKept: boolean;
}

/** Gather, decide, perform; anew from what is stored then where somebody else was first. */
export async function perform<Read extends Stored>(
  ports: ReceivingPorts,
  readNow: () => Promise<Read>,
  { objectKey }: ReceiptNotice,
  decide: (read: Read) => Decision,
): Promise<Performed> {
  for (let tries = 1; ; tries += 1) {
    const read = await readNow();
    const before = read.holdings;
    const now = ports.clock.now();
    const decision = await countAsked(ports.store, capMails(decide(read), before, now), now);
    if (decision.removesItself && before) await forgetParked(ports.rawMail, before.freelancer, objectKey);
    const lost = await write(ports, decision, before);
    if (lost === null) {
      const kept = [...rawMailsOf(before), ...rawMailsOf(holdingsAfter(decision, before))];
      return { verdict: decision.verdict, isKept: !decision.removesItself && kept.includes(objectKey) };
    }
    if (tries === MOST_LOST) throw new ItemContended(lost, tries);
  }
}

/** Answers the item that somebody else was the first to change; null where all is written. */
async function write(ports: ReceivingPorts, decision: Decision, before: Holdings | null): Promise<ItemKey | null> {
  const { writes, removals = [], rawMails = [], links = [], moved = [] } = decision;
  const after = holdingsAfter(decision, before);
  // Also those that an item knows of no longer, since it remembers so many.
  const known = rawMailsOf(after);
  for (const key of new Set([...rawMails, ...rawMailsOf(before).filter((one) => !known.includes(one))])) {
    await ports.rawMail.remove(key);
  }
  for (const key of removals) await ports.store.remove(key);
  if (after === null) return null;
  for (const link of links) if ((await ports.store.put(link, null)) === 'lost') return keyOf(link);
  for (const { item } of writes) {
    if ((await putItem(ports.store, item, calendarOf(item, after))) === 'lost') return keyOf(item);
  }
  for (const key of moved) await ports.store.remove(key);
  for (const { item, claims } of writes) {
    if (claims.length > 0) await sendOwed(ports, item, after, claims);
  }
  return null;
}

/** All that is stored once the writes are made; null where there is no freelancer, and so nothing to write. */
function holdingsAfter({ writes, removals = [] }: Decision, before: Holdings | null): Holdings | null {
  const freelancer =
    writes.map(({ item }) => item).findLast((item) => item.kind === 'freelancer') ?? before?.freelancer;
  if (freelancer === undefined) return null;
  const written = writes.map(({ item }) => item).filter((item) => item.kind === 'promise');
  const ids = new Set([...written.map(({ id }) => id), ...removals.map(({ item }) => item)]);
  return { freelancer, promises: [...(before?.promises ?? []).filter(({ id }) => !ids.has(id)), ...written] };
}

function rawMailsOf(holdings: Holdings | null): readonly string[] {
  return holdings === null ? [] : [holdings.freelancer, ...holdings.promises].flatMap(({ rawMails }) => rawMails);
}
