import type { ReceiptNotice } from '../mailbox/receipt-notice.ts';
import type { RawMail } from '../ports/raw-mail.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { freelancerId } from '../promise/identity.ts';
import type { ParkedMail } from './dead-letter.ts';
import { addressesOf } from './linked-addresses.ts';
import type { PuttingAside, ReceivingPorts } from './ports.ts';

/** What the keys of what was put aside begin with. */
export const PARKED = 'parked/';

/** A mail has several From at most where it is refused: whose it could be, is enough. */
const MOST_SENDERS = 3;
/** A notice names a hundred recipients at most. */
const MOST_BYTES = 256 * 1024;

/**
 * Puts a mail aside that was tried in vain for the last time: into the dead letters go ids and a code, never an address. The notice of a
 * mail, which it takes to try again, stands beside the raw mail and is forgotten with it:
 *
 * ```
 *  parked/<ids of the addresses that may have sent it>/<object key of the mail>
 * ```
 *
 * `senders` are the addresses that its notice names beside that of the envelope.
 */
export async function parkMail(
  { rawMail, deadLetters }: Pick<ReceivingPorts, 'rawMail'> & PuttingAside,
  notice: ReceiptNotice,
  senders: readonly string[],
  code: string,
): Promise<void> {
  const owners = new Set([notice.envelopeFrom, ...senders].filter((address) => address !== '').map(freelancerId));
  const parked = `${PARKED}${[...owners].slice(0, MOST_SENDERS).join('.')}/${notice.objectKey}`;
  await rawMail.write(parked, Buffer.from(JSON.stringify(notice)));
  await deadLetters.send([{ messageId: notice.messageId, parked, code }]);
}

/** The notice of a mail that was put aside; null where it was handled or forgotten since. */
export async function parkedNotice(rawMail: RawMail, { parked }: ParkedMail): Promise<ReceiptNotice | null> {
  const bytes = await rawMail.read(parked, MOST_BYTES);
  return bytes === null ? null : (JSON.parse(Buffer.from(bytes).toString()) as ReceiptNotice);
}

/** What was put aside of a freelancer's goes with its mails, which no item knows of; but for the one that is being handled. */
export async function forgetParked(rawMail: RawMail, freelancer: Freelancer, except: string): Promise<void> {
  const ids = [freelancer.id, ...addressesOf(freelancer).map(freelancerId)];
  for (const parked of await rawMail.list(PARKED)) {
    const [owners = '', ...rest] = parked.slice(PARKED.length).split('/');
    const objectKey = rest.join('/');
    if (objectKey === except || !ids.some((id) => owners.split('.').includes(id))) continue;
    await rawMail.remove(objectKey);
    await rawMail.remove(parked);
  }
}
