import type { Mail } from './mail.ts';
import { isNoReply } from './no-reply.ts';
import type { ReceiptNotice } from './receipt-notice.ts';
import { sentMail } from './sent-mail.ts';

/** Whether a mail came from an address that says so itself (no-reply@): only programs write from there. */
export function takesNoAnswers(mail: Mail, notice: ReceiptNotice): boolean {
  return sentMail(mail, notice).from.some(({ address }) => isNoReply(address));
}
