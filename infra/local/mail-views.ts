import { readMail } from '../../lib/mailbox/read-mail.ts';
import type { MailContent } from '../../lib/promise/owed-mail.ts';
import type { MailRow, MailView } from './assistant.ts';
import type { SentMail } from './sent-mails.ts';

const KINDS: Readonly<Record<MailContent['kind'], true>> = {
  receipt: true,
  question: true,
  reminder: true,
  answer: true,
  refusal: true,
  confirmation: true,
  overview: true,
  notice: true,
};

/** A mail that went out, as a line of the list; its kind is the tag that it was sent with. */
export function mailRow({ id, to, from, subject, sentAt, tags }: SentMail): MailRow {
  return { id, to, from, subject, sentAt, kind: isKind(tags.kind) ? tags.kind : 'notice' };
}

/** A mail that went out, opened. */
export async function mailView(mail: SentMail, raw: Uint8Array): Promise<MailView> {
  const read = await readMail(raw);
  const row = mailRow(mail);
  if (!read.ok) return { ...row, text: '', html: '', attachments: [] };
  const { text, html, attachments } = read.mail;
  return { ...row, text, html: html ?? '', attachments: attachments.map(({ name, type }) => ({ name, type })) };
}

function isKind(kind: string | undefined): kind is MailContent['kind'] {
  return kind !== undefined && Object.hasOwn(KINDS, kind);
}
