import type { ParkedMail } from '../../lib/flows/dead-letter.ts';
import { PARKED } from '../../lib/flows/put-aside.ts';
import { CHECK_RESULTS, type CheckResult, type ReceiptNotice } from '../../lib/mailbox/receipt-notice.ts';
import { field, parseJson } from '../json.ts';

/**
 * The notice of a received mail inside an SQS message: SES's JSON as the `Message` of an SNS notification. Null for what is
 * no notice of a mail: SNS and SES's own setup messages, plain-text tests. Source: "Contents of notifications for Amazon SES
 * email receiving".
 */
export function readNotice(body: string): ReceiptNotice | null {
  const notice = parseMessage(body);
  const mail = field(notice, 'mail');
  const receipt = field(notice, 'receipt');
  const messageId = field(mail, 'messageId');
  const objectKey = field(field(receipt, 'action'), 'objectKey');
  const recipients = field(receipt, 'recipients');
  const receivedAt = field(receipt, 'timestamp') ?? field(mail, 'timestamp');
  if (typeof messageId !== 'string' || typeof objectKey !== 'string' || typeof receivedAt !== 'string') return null;
  if (Number.isNaN(Date.parse(receivedAt))) return null;
  if (!Array.isArray(recipients) || messageId === 'AMAZON_SES_SETUP_NOTIFICATION') return null;
  const source = field(mail, 'source');
  return {
    messageId,
    objectKey,
    recipients: recipients.filter((address): address is string => typeof address === 'string'),
    envelopeFrom: typeof source === 'string' ? source.replace(/^<|>$/g, '').toLowerCase() : '',
    receivedAt: new Date(receivedAt).toISOString(),
    checks: {
      spf: resultOf(receipt, 'spfVerdict'),
      dkim: resultOf(receipt, 'dkimVerdict'),
      dmarc: resultOf(receipt, 'dmarcVerdict'),
      spam: resultOf(receipt, 'spamVerdict'),
      virus: resultOf(receipt, 'virusVerdict'),
    },
  };
}

/** A mail that was put aside, as it stands in the dead letters; null where the message is something else. */
export function readParked(body: string): ParkedMail | null {
  const message = parseJson(body);
  const messageId = field(message, 'messageId');
  const parked = field(message, 'parked');
  if (typeof messageId !== 'string' || typeof parked !== 'string' || !parked.startsWith(PARKED)) return null;
  return { messageId, parked };
}

/** The addresses that the From of a notice names: only for finding again whose mail it may be. */
export function readSenders(body: string): readonly string[] {
  const from = field(field(field(parseMessage(body), 'mail'), 'commonHeaders'), 'from');
  const shown = Array.isArray(from) ? from.filter((one): one is string => typeof one === 'string') : [];
  return shown.flatMap((one) => one.match(/[^\s<>"',;:()]+@[^\s<>"',;:()]+/g) ?? []);
}

function parseMessage(body: string): unknown {
  const message = field(parseJson(body), 'Message');
  return typeof message === 'string' ? parseJson(message) : null;
}

/** A verdict that is missing (SES leaves dmarcVerdict out where the domain has no record) counts as GRAY. */
function resultOf(receipt: unknown, name: string): CheckResult {
  const status = field(field(receipt, name), 'status');
  return CHECK_RESULTS.find((result) => result === status) ?? 'GRAY';
}
