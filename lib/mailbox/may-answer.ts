import { senderCounts } from './authentication.ts';
import { machineOf } from './machine.ts';
import type { Mail } from './mail.ts';
import type { ReceiptNotice } from './receipt-notice.ts';
import { takesNoAnswers } from './takes-no-answers.ts';

/**
 * Whether any mail may go out because of this one. Narrower than acting on it: never to a machine, to nobody (the null
 * sender, no-reply), or to somebody whose name a stranger may have used.
 */
export function mayAnswer(mail: Mail, notice: ReceiptNotice): boolean {
  if (notice.envelopeFrom === '' || notice.checks.virus === 'FAIL') return false;
  if (mail.cut.includes('header-injection')) return false;
  if (machineOf(mail, notice.envelopeFrom) !== null) return false;
  return senderCounts(mail, notice) && !takesNoAnswers(mail, notice);
}
