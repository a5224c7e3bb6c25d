import type { Instant } from '../period/wall-time.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import type { PromiseView } from '../promise/promise-view.ts';

/** What a mail is written from, besides what it is about. */
export interface MailContext {
  readonly freelancer: Freelancer;
  /** The promise whose item owes the mail; null for mails of the freelancer item. */
  readonly subject: PromiseView | null;
  /** All other promises of that freelancer, closed ones included. */
  readonly others: readonly PromiseView[];
  /** When it is written: decides "today" in the freelancer's zone. */
  readonly now: Instant;
  /** The inbound domain. */
  readonly domain: string;
  /** `track@<domain>`: where forwards go. */
  readonly trackAddress: string;
  /** The address that a reply to this mail goes to: makes the reply words clickable. Left out, they are words only. */
  readonly replyTo?: string;
}

export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** A mail to the freelancer, ready to be composed. The text part says everything that the HTML part says. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
  /** A reply word that ends mails of this kind, for `List-Unsubscribe`; only the overview has one. */
  readonly unsubscribe?: string;
}
