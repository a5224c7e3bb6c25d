import { MAX_MAIL_BYTES } from '../mailbox/limits.ts';
import type { Mail } from '../mailbox/mail.ts';
import { mayAnswer } from '../mailbox/may-answer.ts';
import { isOurOwn, mayProcess } from '../mailbox/may-process.ts';
import { headOf, type ReadMail, readMail } from '../mailbox/read-mail.ts';
import type { ReceiptNotice } from '../mailbox/receipt-notice.ts';
import { sentMail } from '../mailbox/sent-mail.ts';
import { RawMailTooLarge } from '../ports/raw-mail.ts';
import { type ItemKey, PROFILE } from '../ports/store.ts';
import { freelancerId, mailId } from '../promise/identity.ts';
import { decideMail } from './decide-mail.ts';
import { nothing } from './decision.ts';
import { gather } from './gather.ts';
import type { Incoming } from './incoming.ts';
import { ItemContended, MOST_LOST } from './item-contended.ts';
import { confirmLink, holdForLink } from './link-address.ts';
import { holdingsOfSender, ownerOfReply, whoAsksSender } from './linked-addresses.ts';
import { type Performed, perform, type Stored } from './perform.ts';
import type { ReceivingPorts } from './ports.ts';
import { putItem } from './put-item.ts';
import { decideRefusal } from './refuse-mail.ts';
import type { Verdict } from './verdict.ts';

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
interface TakenIn extends Performed {
  readonly confirmed: string | null;
}

/** The bytes of a mail that no item knows of go at once: nobody would find them when everything is forgotten. */
async function takeIn(ports: ReceivingPorts, notice: ReceiptNotice): Promise<TakenIn> {
  const taken = await decideOn(ports, notice);
  if (!taken.isKept) await ports.rawMail.remove(notice.objectKey);
  return taken;
}

async function decideOn(ports: ReceivingPorts, notice: ReceiptNotice): Promise<TakenIn> {
  const { rawMail, settings } = ports;
  if (notice.checks.virus === 'FAIL') return dropped('virus');
  const read = await readRaw(rawMail, notice);
  if (read === null) return dropped('raw-mail-gone');
  if (!read.ok) return { ...(await refuseUnread(ports, notice, read)), confirmed: null };
  const isAnswerable = mayAnswer(read.mail, notice);
  const refusal = mayProcess(read.mail, notice, settings.domain);
  const mail = sentMail(read.mail, notice);
  const from = mail.from[0];
  if (from === undefined) return dropped(refusal ?? 'no-sender');
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
  if (asks !== null) return { ...(await takeLinkAnswer(ports, incoming, asks)), confirmed: asks };
  // Whoever may not be answered is not even looked up: a storm of them costs no read.
  if (refusal !== null && !isAnswerable) return dropped(refusal);
  const done = await perform(ports, ofSender(ports, incoming.sender), notice, ({ holdings }) =>
    refusal === null ? decideMail(incoming, holdings) : decideRefusal(refusal, incoming, holdings),
  );
  if (refusal !== null) return { ...done, confirmed: null };
  const { verdict } = done;
  const isAsked = (verdict === 'stranger' || verdict === 'token-forged') && (await askOwner(ports, incoming));
  const confirmed = settings.registration === 'confirm' ? freelancerId(incoming.sender) : null;
  return { verdict, isKept: done.isKept || isAsked, confirmed };
}

function dropped(verdict: Verdict): TakenIn {
  return { verdict, isKept: false, confirmed: null };
}

function ofSender(ports: ReceivingPorts, sender: string): () => Promise<Stored> {
  return async () => ({ holdings: await holdingsOfSender(ports, sender) });
}

/** Somebody says whether their address belongs to the freelancer who asks. */
function takeLinkAnswer(ports: ReceivingPorts, incoming: Incoming, freelancer: string): Promise<Performed> {
  const both = async () => {
    const { items } = await gather(ports, freelancerId(incoming.sender));
    const whose = (await holdingsOfSender(ports, incoming.sender))?.freelancer;
    const isTaken = whose !== undefined && ![freelancer, freelancerId(incoming.sender)].includes(whose.id);
    const { holdings } = await gather(ports, freelancer);
    return { holdings, items, isTaken };
  };
  return perform(ports, both, incoming.notice, ({ holdings, items, isTaken }) =>
    holdings === null ? nothing('stranger') : confirmLink(incoming, holdings, items, isTaken),
  );
}

/**
 * A reply to a mail that went to somebody else: nothing is said to the sender, but whoever got that mail is asked. Answers whether
 * the reply waits for that.
 */
async function askOwner(ports: ReceivingPorts, incoming: Incoming): Promise<boolean> {
  const owner = ownerOfReply(incoming);
  if (owner === null) return false;
  const { isKept } = await perform(
    ports,
    () => gather(ports, owner),
    incoming.notice,
    ({ holdings }) => (holdings === null ? nothing('stranger') : holdForLink(incoming, holdings)),
  );
  return isKept;
}

/** Once a newcomer or another address has confirmed, the mails that waited are taken; redelivered, each finds what it did. */
async function takeHeld(ports: ReceivingPorts, freelancer: string): Promise<void> {
  const before = await ports.store.get({ freelancer, item: PROFILE });
  if (before?.kind !== 'freelancer' || !before.confirmed || before.held.length === 0) return;
  for (const notice of before.held) await takeIn(ports, JSON.parse(notice) as ReceiptNotice);
  await dropHeld(ports, { freelancer, item: PROFILE }, new Set(before.held));
}

/** What was taken waits no more; what another address has brought along meanwhile still does. */
async function dropHeld({ store }: ReceivingPorts, key: ItemKey, taken: ReadonlySet<string>): Promise<void> {
  for (let tries = 0; tries < MOST_LOST; tries += 1) {
    const now = await store.get(key);
    if (now?.kind !== 'freelancer') return;
    const held = now.held.filter((notice) => !taken.has(notice));
    if (held.length === now.held.length) return;
    if ((await putItem(store, { ...now, held, version: now.version + 1 }, now)) === 'stored') return;
  }
  throw new ItemContended(key, MOST_LOST);
}

/** What isn't read is refused like all else: by its header where one can be made out. */
function refuseUnread(
  ports: ReceivingPorts,
  notice: ReceiptNotice,
  { refusal, bytes, head }: Extract<ReadMail, { ok: false }>,
): Promise<Performed> | Performed {
  const sender = senderOfUnread(head, notice, ports.settings.domain);
  if (sender === null) return { verdict: refusal, isKept: false };
  // Rounded up: what is just too large doesn't seem to fit.
  const words = refusal === 'too-large' ? `${Math.ceil(bytes / 2 ** 20)}` : '';
  const refused = { id: notice.messageId, mail: head, now: ports.clock.now(), notice, words };
  return perform(ports, ofSender(ports, sender), notice, ({ holdings }) => decideRefusal(refusal, refused, holdings));
}

/** Bytes without a header name no sender: only the authenticated envelope says whose mail it was. Null: nobody may be answered. */
function senderOfUnread(head: Mail | null, notice: ReceiptNotice, domain: string): string | null {
  if (head === null) {
    const { envelopeFrom, checks } = notice;
    return checks.dmarc === 'PASS' && checks.spf === 'PASS' && envelopeFrom !== '' ? envelopeFrom.toLowerCase() : null;
  }
  const [from] = sentMail(head, notice).from;
  return from !== undefined && !isOurOwn(head, domain) && mayAnswer(head, notice) ? from.address.toLowerCase() : null;
}

async function readRaw(rawMail: ReceivingPorts['rawMail'], { objectKey }: ReceiptNotice): Promise<ReadMail | null> {
  try {
    const raw = await rawMail.read(objectKey, MAX_MAIL_BYTES);
    return raw === null ? null : await readMail(raw);
  } catch (error) {
    if (!(error instanceof RawMailTooLarge)) throw error;
    const head = await headOf(Buffer.from(error.start));
    return { ok: false, refusal: 'too-large', detail: `${error.size} bytes`, bytes: error.size, head };
  }
}
