import { readMail } from '../../../lib/mailbox/read-mail.ts';
import type { MailView } from '../assistant.ts';
import type { Answered } from './reply-mail.ts';

/** What an answer to one of our own mails needs of it, as it came to the freelancer. */
export async function answeredMail(view: MailView, raw: Uint8Array): Promise<Omit<Answered, 'sentAt'>> {
  const read = await readMail(raw);
  if (!read.ok) throw new Error(`mail ${view.id} that went out cannot be read: ${read.detail}`);
  const { messageId, references, replyTo, from, subject, text } = read.mail;
  const sender = from[0] ?? { name: '', address: view.from };
  return { messageId: messageId ?? view.id, references, replyTo: replyTo[0] ?? sender, from: sender, subject, text };
}
