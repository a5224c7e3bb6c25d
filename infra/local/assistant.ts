import type { CheckResult } from '../../lib/mailbox/receipt-notice.ts';
import type { Period } from '../../lib/period/period.ts';
import type { Instant } from '../../lib/period/wall-time.ts';
import type { State } from '../../lib/promise/client-promise.ts';
import type { Outcome } from '../../lib/promise/outcome.ts';
import type { MailContent } from '../../lib/promise/owed-mail.ts';
import type { Touch } from '../../lib/promise/touch.ts';

/** How a mail is handed over; what is left out counts as PASS, and `from` as the From header's address. */
export interface Envelope {
  readonly from?: string;
  readonly to: readonly string[];
  readonly checks?: Partial<Record<'spf' | 'dkim' | 'dmarc' | 'spam' | 'virus', CheckResult>>;
}

export interface MailRow {
  readonly id: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly sentAt: Instant;
  readonly kind: MailContent['kind'];
}

export interface MailView extends MailRow {
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly type: string }[];
}

/** What the mails would say of a promise; each `''` where there is nothing to say. */
export interface PromiseTold {
  /** `Marieke Postma`; where nobody is known the language's word for a client. */
  readonly client: string;
  readonly job: string;
  /** `in september`. */
  readonly at: string;
  /** `1 t/m 30 september 2026 (week 36–40)`. */
  readonly days: string;
  /** `Dinsdag 18 augustus krijg je een kant-en-klaar berichtje voor Marieke.` */
  readonly next: string;
  /** `polsen op dinsdag 18 augustus`. */
  readonly nextShort: string;
}

export interface PromiseRow {
  readonly id: string;
  readonly freelancer: string;
  readonly client: { readonly name: string; readonly address: string | null };
  readonly subject: string;
  readonly saidOn: string;
  readonly period: Period | null;
  readonly state: State;
  readonly outcome: Outcome | null;
  /** What comes next, null where nothing does. */
  readonly touch: Touch | null;
  readonly dueAt: Instant | null;
  /** When it closes unanswered, where no mail comes before that; null else. */
  readonly closesAt: Instant | null;
  readonly version: number;
  /** In the languages of the page. */
  readonly told: Readonly<Record<'nl' | 'en', PromiseTold>>;
}

/** The embedded runtime, as its web page and API see it. */
export interface Assistant {
  /** Takes a mail in as SES would; resolves once its promise and every mail it causes can be seen. */
  receive(raw: Uint8Array, envelope: Envelope): Promise<{ readonly messageId: string; readonly verdict: string }>;
  /** Mails that went out, oldest first. */
  mails(): Promise<readonly MailRow[]>;
  mail(id: string): Promise<MailView | null>;
  raw(id: string): Promise<Uint8Array | null>;
  promises(): Promise<readonly PromiseRow[]>;
  now(): Instant;
  /** The next moment at which something happens to a promise, null where nothing waits; overviews on the way are passed by. */
  nextDue(): Promise<Instant | null>;
  /** Moves the clock forward; resolves when the queues are empty. Throws {@link ClockGoesForwardOnly}. */
  moveTo(instant: Instant): Promise<void>;
  /** The inbound domain: `track@<domain>` takes forwards. */
  readonly domain: string;
}

/** When the clock is asked to go back. */
export class ClockGoesForwardOnly extends Error {
  constructor(asked: Instant, now: Instant) {
    super(`the clock cannot go back to ${asked}: it is ${now}; give a later time`);
    this.name = 'ClockGoesForwardOnly';
  }
}
