import MailComposer from 'nodemailer/lib/mail-composer';
import type { Address } from '../../../lib/mailbox/mail.ts';
import type { Instant } from '../../../lib/period/wall-time.ts';

/** What the mails have in common that the page writes for the freelancer. */
export interface Draft {
  readonly from: Address;
  readonly to: Address;
  readonly subject: string;
  readonly date: Instant;
  /** Without angle brackets. */
  readonly messageId: string;
  readonly inReplyTo?: string;
  /** Message-IDs without angle brackets, the oldest first. */
  readonly references?: readonly string[];
  readonly text: string;
  readonly html?: string;
  /** A mail that goes along whole, as message/rfc822. */
  readonly attached?: { readonly name: string; readonly raw: Uint8Array };
}

/** The raw bytes of a mail as a mail program would send it (RFC 5322, MIME). */
export async function rawMailOf(draft: Draft): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: draft.from,
    to: draft.to,
    subject: draft.subject,
    date: new Date(draft.date),
    messageId: `<${draft.messageId}>`,
    ...(draft.inReplyTo === undefined ? {} : { inReplyTo: `<${draft.inReplyTo}>` }),
    ...(draft.references === undefined ? {} : { references: draft.references.map((id) => `<${id}>`) }),
    text: draft.text,
    ...(draft.html === undefined ? {} : { html: draft.html }),
    ...(draft.attached === undefined
      ? {}
      : {
          attachments: [
            {
              filename: draft.attached.name,
              content: Buffer.from(draft.attached.raw),
              contentType: 'message/rfc822',
              contentTransferEncoding: '8bit' as const,
            },
          ],
        }),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  return new Uint8Array(await composer.compile().build());
}

/** Text as HTML that shows the same lines. */
export function htmlOf(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>\n');
}
