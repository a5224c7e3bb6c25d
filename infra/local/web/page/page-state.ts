import type { Language } from '../../../../lib/period/language.ts';
import type { MailRow, MailView, PromiseRow } from '../../assistant.ts';
import type { OfferedReply } from '../offered-replies.ts';

/** All that the page shows, as `GET /page/state` answers it. */
export interface PageState {
  readonly now: string;
  /** The next moment at which something falls due. */
  readonly next: string | null;
  readonly domain: string;
  readonly timeZone: string;
  /** Oldest first. */
  readonly mails: readonly MailRow[];
  readonly promises: readonly PromiseRow[];
}

/** A mail as `GET /page/mails/:id` answers it: with the replies that it offers. */
export interface OpenedMail extends MailView {
  readonly language: Language;
  readonly replies: readonly OfferedReply[];
}

/** An example as `GET /page/examples` answers it. */
export interface ExampleMail {
  readonly id: string;
  readonly language: Language;
  readonly label: { readonly nl: string; readonly en: string };
  readonly client: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
}

export type { MailRow, OfferedReply, PromiseRow };
