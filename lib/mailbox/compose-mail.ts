import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../period/wall-time.ts';
import { addressText, bracketed, headerText, mailboxText } from './header-text.ts';
import type { Address } from './mail.ts';

/** A mail of ours, before it becomes bytes. */
export interface MailToCompose {
  readonly from: Address;
  readonly to: Address;
  /** The one address that replies go to. */
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly content: string | Uint8Array;
  }[];
  readonly date: Instant;
  /** Message-IDs without angle brackets. */
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** A word that, sent to the reply address, ends mails of this kind (`overview off`); left out where they can't be ended alone. */
  readonly unsubscribe?: string;
  /** What `GET /api/mails` shows as kind. */
  readonly kind: string;
}

/** At most so many References go out: a thread of years would make a header that servers refuse. */
const MAX_REFERENCES = 20;

/**
 * A mail as RFC 5322 bytes: multipart/alternative (text, HTML), inside multipart/mixed where there are attachments. The
 * same input gives the same bytes. Marked as RFC 3834 §5 asks (`Auto-Submitted`), so that no auto-responder answers it.
 */
export async function composeMail(letter: MailToCompose): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: mailboxText(letter.from),
    to: mailboxText(letter.to),
    replyTo: mailboxText({ name: '', address: letter.replyTo }),
    subject: headerText(letter.subject),
    text: letter.text,
    html: letter.html,
    attachments: letter.attachments.map(({ name, type, content }) => ({
      filename: headerText(name),
      contentType: headerText(type),
      content: typeof content === 'string' ? content : Buffer.from(content),
      contentDisposition: 'attachment',
    })),
    date: new Date(letter.date),
    messageId: bracketed(letter.messageId),
    ...(letter.inReplyTo === null ? {} : { inReplyTo: bracketed(letter.inReplyTo) }),
    ...(letter.references.length === 0 ? {} : { references: newest(letter.references).map(bracketed) }),
    headers: {
      'Auto-Submitted': letter.inReplyTo === null ? 'auto-generated' : 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      'X-Pencilled-Kind': headerText(letter.kind),
      ...unsubscribeHeader(letter),
    },
    baseBoundary: digest(`${letter.messageId}\n${letter.date}\n${letter.text}`),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  return new Uint8Array(await composer.compile().build());
}

/** RFC 2369: programs show it as a button beside the subject. */
function unsubscribeHeader({ replyTo, unsubscribe }: MailToCompose): Record<string, string> {
  if (!unsubscribe) return {};
  const word = encodeURIComponent(headerText(unsubscribe));
  return { 'List-Unsubscribe': `<mailto:${addressText(replyTo)}?subject=${word}&body=${word}>` };
}

/** The first (the thread's root) and the newest, as RFC 5322 readers expect where a list had to be cut. */
function newest(ids: readonly string[]): readonly string[] {
  return ids.length <= MAX_REFERENCES ? ids : [...ids.slice(0, 1), ...ids.slice(1 - MAX_REFERENCES)];
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
