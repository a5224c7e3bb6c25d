import { randomBytes } from 'node:crypto';
import { readMail } from '../../lib/mailbox/read-mail.ts';
import type { CheckResult, Checks } from '../../lib/mailbox/receipt-notice.ts';
import type { Clock } from '../../lib/ports/clock.ts';
import type { Envelope } from './assistant.ts';
import type { DiskQueue } from './disk-queue.ts';
import { headerBlock } from './rewrite-headers.ts';
import type { S3StandIn } from './s3-stand-in.ts';
import { receivedNotification } from './sns-envelopes.ts';

export interface InboundSettings {
  readonly objects: S3StandIn;
  readonly queue: DiskQueue;
  readonly clock: Clock;
  readonly domain: string;
}

/**
 * A mail comes in as through SES: its bytes as an object, then the notice through SNS in the queue. Once this returns it is
 * on disk and cannot get lost; throwing, it was not taken. Answers SES's id of the mail.
 */
export function takeMailIn(
  { objects, queue, clock, domain }: InboundSettings,
  messageId: string,
  raw: Uint8Array,
  envelope: Envelope & { readonly from: string },
): void {
  objects.put(messageId, raw);
  const notice = {
    messageId,
    objectKey: messageId,
    recipients: envelope.to.length > 0 ? envelope.to : [`track@${domain}`],
    envelopeFrom: envelope.from,
    receivedAt: clock.now(),
    checks: checksOf(envelope.checks),
  };
  queue.send(receivedNotification(notice, fromField(raw)), messageId);
}

/** What stands in From, unfolded; null where there is none. */
function fromField(raw: Uint8Array): string | null {
  const unfolded = Buffer.from(headerBlock(raw))
    .toString('latin1')
    .replace(/\r?\n(?=[ \t])/g, '');
  return /^From:(.*)$/im.exec(unfolded)?.[1]?.trim() ?? null;
}

/** An id as SES gives a mail that it receives: 40 letters and digits. */
export function inboundId(): string {
  return randomBytes(20).toString('hex');
}

/** Who sends a mail by its header, for envelopes that nobody gave: From, of a re-sent one Resent-From; `''` where none can be read. */
export async function fromHeader(raw: Uint8Array): Promise<string> {
  const read = await readMail(headerBlock(raw));
  return read.ok ? ((read.mail.resent ?? read.mail).from[0]?.address ?? '') : '';
}

function checksOf(checks: Envelope['checks'] = {}): Checks {
  const all: Record<keyof Checks, CheckResult> = {
    spf: 'PASS',
    dkim: 'PASS',
    dmarc: 'PASS',
    spam: 'PASS',
    virus: 'PASS',
  };
  return { ...all, ...checks };
}
