import { senderCounts } from './authentication.ts';
import { machineOf } from './machine.ts';
import type { Mail } from './mail.ts';
import type { ReceiptNotice } from './receipt-notice.ts';
import { sentMail } from './sent-mail.ts';

/**
 * Whether any mail may go out because of this one. Narrower than acting on it: never to a machine, to nobody (the null
 * sender, no-reply), or to somebody whose name a stranger may have used.
 */
export function mayAnswer(mail: Mail, notice: ReceiptNotice): boolean {
  if (notice.envelopeFrom === '' || notice.checks.virus === 'FAIL') return false;
  if (mail.cut.includes('header-injection')) return false;
  if (machineOf(mail, notice.envelopeFrom) !== null) return false;
  return senderCounts(mail, notice) && !sentMail(mail, notice).from.some(({ address }) => NO_REPLY.test(address));
}

const NO_REPLY =
  /^(?:no|do[-_.]?not|dont|niet|nicht|ne[-_.]?pas)[-_.]?(?:reply|respond|beantwoorden|antwoorden|antworten|repondre)(?![a-z])|^noreply/i;
