import type { Instant } from '../period/wall-time.ts';

/** What SES says of a check. Source: "Contents of notifications for Amazon SES email receiving", the receipt object. */
export const CHECK_RESULTS = ['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

export interface Checks {
  readonly spf: CheckResult;
  readonly dkim: CheckResult;
  readonly dmarc: CheckResult;
  readonly spam: CheckResult;
  readonly virus: CheckResult;
}

/** A mail has come in: where its bytes are, and what the service that took it says of it. */
export interface ReceiptNotice {
  /** The service's own id of the mail. */
  readonly messageId: string;
  readonly objectKey: string;
  /** Envelope recipients at our domain; never the To header. */
  readonly recipients: readonly string[];
  /** Envelope sender, `''` for the null sender of bounces. */
  readonly envelopeFrom: string;
  readonly receivedAt: Instant;
  readonly checks: Checks;
}
