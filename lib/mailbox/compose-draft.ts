import MimeNode from 'nodemailer/lib/mime-node';
import { encode, wrap } from 'nodemailer/lib/qp';
import type { Instant } from '../period/wall-time.ts';
import { bracketed, headerText, mailboxText } from './header-text.ts';
import type { Address } from './mail.ts';

/** A mail that its reader will send: plain text, opened by a mail program as a new message. */
export interface DraftToCompose {
  readonly from: Address;
  /** Null where the address isn't known: the sender fills it in. */
  readonly to: Address | null;
  readonly subject: string;
  readonly text: string;
  readonly date: Instant;
  /** Message-IDs without angle brackets. */
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
}

/**
 * An `.eml` draft. `X-Unsent: 1` makes Outlook open it ready to be sent (Microsoft's Exchange documentation, MS-OXCMAIL);
 * it has no Message-ID, since the program that sends it gives it one. The same input gives the same text.
 */
export function composeDraft(draft: DraftToCompose): string {
  // A child of a root that is thrown away: only a root gets a Message-ID and a Date of its own.
  const node = new MimeNode('text/plain; charset=utf-8', { rootNode: new MimeNode('multipart/mixed') });
  node.setHeader('X-Unsent', '1');
  node.setHeader('MIME-Version', '1.0');
  node.setHeader('Date', new Date(draft.date).toUTCString().replace('GMT', '+0000'));
  node.setHeader('From', mailboxText(draft.from));
  if (draft.to) node.setHeader('To', mailboxText(draft.to));
  node.setHeader('Subject', headerText(draft.subject));
  if (draft.inReplyTo) {
    node.setHeader('In-Reply-To', bracketed(draft.inReplyTo));
    const known = draft.references.filter((id) => id !== draft.inReplyTo);
    node.setHeader('References', [...known, draft.inReplyTo].map(bracketed).join(' '));
  }
  node.setHeader('Content-Transfer-Encoding', 'quoted-printable');
  const body = wrap(encode(draft.text.replaceAll('\n', '\r\n')));
  return `${node.buildHeaders()}\r\n\r\n${body}\r\n`;
}
