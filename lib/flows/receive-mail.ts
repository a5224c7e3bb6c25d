import { MAX_MAIL_BYTES } from '../mailbox/limits.ts';
import { mayAnswer } from '../mailbox/may-answer.ts';
import { mayProcess } from '../mailbox/may-process.ts';
import { type ReadMail, readMail } from '../mailbox/read-mail.ts';
import type { ReceiptNotice } from '../mailbox/receipt-notice.ts';
import { sentMail } from '../mailbox/sent-mail.ts';
import { RawMailTooLarge } from '../ports/raw-mail.ts';
import { PROFILE, type StoredItem } from '../ports/store.ts';
import { freelancerId, mailId } from '../promise/identity.ts';
import { capMails } from './cap-mails.ts';
import { countAsked } from './count-asked.ts';
import { decideMail } from './decide-mail.ts';
import { type Decision, nothing } from './decision.ts';
import type { Incoming } from './incoming.ts';
import { confirmLink, holdForLink } from './link-address.ts';
import { holdingsOfSender, ownerOfReply, whoAsksSender } from './linked-addresses.ts';
import { type Holdings, holdingsOf } from './mail-context.ts';
import type { ReceivingPorts } from './ports.ts';
import { calendarOf, putItem } from './put-item.ts';
import { ItemContended } from './record-sent.ts';
import { decideRefusal } from './refuse-mail.ts';
import { sendOwed } from './send-owed.ts';
import type { Verdict } from './verdict.ts';

/** Decisions anew after somebody else's change to the same items. */
const MAX_TRIES = 10;

/**
 * A mail has come in: reads it, decides what it means, writes that down together with the mails it makes us owe, sends
 * those. Redelivered, it finds what it did and does the rest. Throws only for surprises: then the queue brings it again.
 */
export async function receiveMail(ports: ReceivingPorts, notice: ReceiptNotice): Promise<Verdict> {
  const { verdict, confirmed } = await takeIn(ports, notice);
  if (confirmed !== null) await takeHeld(ports, confirmed);
  return verdict;
}

/** What came of a mail, and the freelancer whose waiting mails it may have set free. */
interface TakenIn {
  readonly verdict: Verdict;
  readonly confirmed: string | null;
}

async function takeIn(ports: ReceivingPorts, notice: ReceiptNotice): Promise<TakenIn> {
  const { rawMail, settings } = ports;
  if (notice.checks.virus === 'FAIL') return { verdict: 'virus', confirmed: null };
  const read = await readRaw(rawMail, notice);
  if (read === null) return { verdict: 'raw-mail-gone', confirmed: null };
  if (!read.ok) return { verdict: await refuseUnread(ports, notice, read.refusal), confirmed: null };
  const refusal = mayProcess(read.mail, notice, settings.domain);
  const mail = sentMail(read.mail, notice);
  const from = mail.from[0];
  if (from === undefined) return { verdict: refusal ?? 'no-sender', confirmed: null };
  const incoming: Incoming = {
    mail,
    notice,
    id: mailId({ ...mail, from: from.address, body: mail.text }),
    sender: from.address.toLowerCase(),
    senderName: from.name,
    now: ports.clock.now(),
    settings,
  };
  // The words of who claims to be on the list of those allowed: the operator is told, so that they can see why it failed.
  if (refusal === 'forged' && settings.freelancers.includes(incoming.sender)) {
    ports.log.warn('allowed-sender-forged', { freelancer: freelancerId(incoming.sender), mail: notice.messageId });
  }
  const asks = refusal === null ? whoAsksSender(incoming) : null;
  if (asks !== null) return { verdict: await takeLinkAnswer(ports, incoming, asks), confirmed: asks };
  // Whoever may not be answered is not even looked up: a storm of them costs no read.
  if (refusal !== null && !mayAnswer(read.mail, notice)) return { verdict: refusal, confirmed: null };
  const verdict = await perform(ports, ofSender(ports, incoming.sender), notice, (holdings) =>
    refusal === null ? decideMail(incoming, holdings) : decideRefusal(refusal, incoming, holdings),
  );
  if (refusal !== null) return { verdict, confirmed: null };
  if (verdict === 'stranger' || verdict === 'token-forged') await askOwner(ports, incoming);
  return { verdict, confirmed: settings.registration === 'confirm' ? freelancerId(incoming.sender) : null };
}

function ofSender({ store }: ReceivingPorts, sender: string): Gather {
  return () => holdingsOfSender(store, sender);
}

/** Somebody says whether their address belongs to the freelancer who asks. */
function takeLinkAnswer(ports: ReceivingPorts, incoming: Incoming, freelancer: string): Promise<Verdict> {
  const { store } = ports;
  let items: readonly StoredItem[] = [];
  let isTaken = false;
  const gather: Gather = async () => {
    items = await store.list(freelancerId(incoming.sender));
    const whose = (await holdingsOfSender(store, incoming.sender))?.freelancer;
    isTaken = whose !== undefined && ![freelancer, freelancerId(incoming.sender)].includes(whose.id);
    return holdingsOf(await store.list(freelancer));
  };
  return perform(ports, gather, incoming.notice, (holdings) =>
    holdings === null ? nothing('stranger') : confirmLink(incoming, holdings, items, isTaken),
  );
}

/** A reply to a mail that went to somebody else: nothing is said to the sender, but whoever got that mail is asked. */
async function askOwner(ports: ReceivingPorts, incoming: Incoming): Promise<void> {
  const owner = ownerOfReply(incoming);
  if (owner === null) return;
  const gather: Gather = async () => holdingsOf(await ports.store.list(owner));
  await perform(ports, gather, incoming.notice, (holdings) =>
    holdings === null ? nothing('stranger') : holdForLink(incoming, holdings),
  );
}

/** Once a newcomer or another address has confirmed, the mails that waited are taken; redelivered, each finds what it did. */
async function takeHeld(ports: ReceivingPorts, freelancer: string): Promise<void> {
  const before = await ports.store.get({ freelancer, item: PROFILE });
  if (before?.kind !== 'freelancer' || before.registration !== 'confirmed' || before.held.length === 0) return;
  for (const notice of before.held) await takeIn(ports, JSON.parse(notice) as ReceiptNotice);
  const now = await ports.store.get({ freelancer, item: PROFILE });
  if (now?.kind === 'freelancer') await putItem(ports.store, { ...now, held: [], version: now.version + 1 }, now);
}

/** Bytes that cannot be read name no sender: only the authenticated envelope says whose mail it was. */
function refuseUnread(
  ports: ReceivingPorts,
  notice: ReceiptNotice,
  refusal: Extract<ReadMail, { ok: false }>['refusal'],
): Promise<Verdict> {
  const { envelopeFrom: sender, checks } = notice;
  const known = sender !== '' && checks.dmarc === 'PASS' && checks.spf === 'PASS';
  return perform(ports, ofSender(ports, sender), notice, (holdings) =>
    decideRefusal(
      refusal,
      { id: notice.messageId, mail: null, now: ports.clock.now(), notice },
      known ? holdings : null,
    ),
  );
}

async function readRaw(rawMail: ReceivingPorts['rawMail'], { objectKey }: ReceiptNotice): Promise<ReadMail | null> {
  try {
    const raw = await rawMail.read(objectKey, MAX_MAIL_BYTES);
    return raw === null ? null : await readMail(raw);
  } catch (error) {
    if (!(error instanceof RawMailTooLarge)) throw error;
    return { ok: false, refusal: 'too-large', detail: `${error.size} bytes`, head: null };
  }
}

type Gather = () => Promise<Holdings | null>;

/** Gather, decide, perform; anew from what is stored then where somebody else was first. */
async function perform(
  ports: ReceivingPorts,
  gather: Gather,
  { objectKey }: ReceiptNotice,
  decide: (holdings: Holdings | null) => Decision,
): Promise<Verdict> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const before = await gather();
    const now = ports.clock.now();
    const decision = await countAsked(ports.store, capMails(decide(before), before, now), now);
    if (!(await write(ports, decision, before))) continue;
    if (decision.removesItself) await ports.rawMail.remove(objectKey);
    return decision.verdict;
  }
  throw new ItemContended();
}

async function write(ports: ReceivingPorts, decision: Decision, before: Holdings | null): Promise<boolean> {
  const { writes, removals = [], rawMails = [], links = [], moved = [] } = decision;
  for (const key of rawMails) await ports.rawMail.remove(key);
  for (const key of removals) await ports.store.remove(key);
  const after = holdingsAfter(decision, before);
  if (after === null) return true;
  for (const link of links) if ((await ports.store.put(link, null)) === 'lost') return false;
  for (const { item } of writes) {
    if ((await putItem(ports.store, item, calendarOf(item, after))) === 'lost') return false;
  }
  for (const key of moved) await ports.store.remove(key);
  for (const { item, claims } of writes) {
    if (claims.length > 0) await sendOwed(ports, item, after, claims);
  }
  return true;
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
