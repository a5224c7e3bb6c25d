import type { Mail } from './mail.ts';
import type { ReceiptNotice } from './receipt-notice.ts';
import { sentMail } from './sent-mail.ts';

/** Whether a mail came from an address that says so itself (no-reply@): only programs write from there. */
export function takesNoAnswers(mail: Mail, notice: ReceiptNotice): boolean {
  return sentMail(mail, notice).from.some(({ address }) => NO_REPLY.test(address));
}

const NO_REPLY =
  /^(?:no|do[-_.]?not|dont|niet|nicht|ne[-_.]?pas)[-_.]?(?:reply|respond|beantwoorden|antwoorden|antworten|repondre)(?![a-z])|^noreply/i;
