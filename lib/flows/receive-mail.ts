import { MAX_MAIL_BYTES } from '../mailbox/limits.ts';
import { mayAnswer } from '../mailbox/may-answer.ts';
import { mayProcess } from '../mailbox/may-process.ts';
import { type ReadMail, readMail } from '../mailbox/read-mail.ts';
import type { ReceiptNotice } from '../mailbox/receipt-notice.ts';
import { RawMailTooLarge } from '../ports/raw-mail.ts';
import { PROFILE } from '../ports/store.ts';
import { freelancerId, mailId } from '../promise/identity.ts';
import { capMails } from './cap-mails.ts';
import { decideMail } from './decide-mail.ts';
import type { Decision } from './decision.ts';
import type { Incoming } from './incoming.ts';
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
  const { verdict, sender } = await takeIn(ports, notice);
  if (sender !== null && ports.settings.registration === 'confirm') await takeHeld(ports, freelancerId(sender));
  return verdict;
}

/** What came of a mail, and who sent it where that is sure. */
interface TakenIn {
  readonly verdict: Verdict;
  readonly sender: string | null;
}

async function takeIn(ports: ReceivingPorts, notice: ReceiptNotice): Promise<TakenIn> {
  const { rawMail, settings } = ports;
  if (notice.checks.virus === 'FAIL') return { verdict: 'virus', sender: null };
  const read = await readRaw(rawMail, notice);
  if (read === null) return { verdict: 'raw-mail-gone', sender: null };
  if (!read.ok) return { verdict: await refuseUnread(ports, notice, read.refusal), sender: null };
  const { mail } = read;
  const refusal = mayProcess(mail, notice, settings.domain);
  const from = mail.from[0];
  if (from === undefined) return { verdict: refusal ?? 'no-sender', sender: null };
  const incoming: Incoming = {
    mail,
    notice,
    id: mailId({ ...mail, from: from.address, body: mail.text }),
    sender: from.address.toLowerCase(),
    senderName: from.name,
    now: ports.clock.now(),
    settings,
  };
  const answerable = mayAnswer(mail, notice);
  const verdict = await perform(ports, incoming.sender, notice, (holdings) => {
    if (refusal !== null) return decideRefusal(refusal, incoming, answerable ? holdings : null);
    return decideMail(incoming, holdings);
  });
  return { verdict, sender: refusal === null ? incoming.sender : null };
}

/** Once a newcomer has confirmed, the mails that waited are taken; redelivered, each finds what it did. */
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
  return perform(ports, sender, notice, (holdings) =>
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

/** Gather, decide, perform; anew from what is stored then where somebody else was first. */
async function perform(
  ports: ReceivingPorts,
  sender: string,
  { objectKey }: ReceiptNotice,
  decide: (holdings: Holdings | null) => Decision,
): Promise<Verdict> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const before = holdingsOf(await ports.store.list(freelancerId(sender)));
    const decision = capMails(decide(before), before, ports.clock.now());
    if (!(await write(ports, decision, before))) continue;
    if (decision.removesItself) await ports.rawMail.remove(objectKey);
    return decision.verdict;
  }
  throw new ItemContended();
}

async function write(ports: ReceivingPorts, decision: Decision, before: Holdings | null): Promise<boolean> {
  const { writes, removals = [], rawMails = [] } = decision;
  for (const key of rawMails) await ports.rawMail.remove(key);
  for (const key of removals) await ports.store.remove(key);
  const after = holdingsAfter(decision, before);
  if (after === null) return true;
  for (const { item } of writes) {
    if ((await putItem(ports.store, item, calendarOf(item, after))) === 'lost') return false;
  }
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
