import type { Mail } from '../mailbox/mail.ts';
import type { ReceiptNotice } from '../mailbox/receipt-notice.ts';
import type { IsoDate } from '../period/calendar.ts';
import type { Instant } from '../period/wall-time.ts';
import type { FlowSettings } from './flow-settings.ts';

/** A mail that may be acted on, with all that a decision about it needs. */
export interface Incoming {
  readonly mail: Mail;
  readonly notice: ReceiptNotice;
  /** Tells the mail from every other, also when it is delivered twice. */
  readonly id: string;
  /** The authenticated sender's address, lower case. */
  readonly sender: string;
  readonly senderName: string;
  readonly now: Instant;
  readonly settings: FlowSettings;
}

/** When it is, and the freelancer's day then. */
export interface At {
  readonly now: Instant;
  readonly today: IsoDate;
}
