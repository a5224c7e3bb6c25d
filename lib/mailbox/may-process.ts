import { senderCounts } from './authentication.ts';
import { isSealed } from './is-sealed.ts';
import { machineOf } from './machine.ts';
import type { Mail } from './mail.ts';
import type { ReceiptNotice } from './receipt-notice.ts';
import type { MailRefusal } from './refusal.ts';
import { SENDER_FAULTS } from './sender-fault.ts';
import { takesNoAnswers } from './takes-no-answers.ts';

/**
 * Whether a mail is acted on: null, or why not. `domain` is our inbound domain in lower case. Spam verdicts are not
 * looked at here: what an authenticated freelancer sends is read whatever it looks like.
 */
export function mayProcess(mail: Mail, notice: ReceiptNotice, domain: string): MailRefusal | null {
  if (isSetupMessage(notice)) return 'setup-message';
  if (notice.checks.virus === 'FAIL') return 'virus';
  const machine = machineOf(mail, notice.envelopeFrom);
  if (machine !== null) return machine;
  if (mail.cut.includes('header-injection')) return 'header-injection';
  if (mail.from.length === 0) return 'no-sender';
  if (mail.from.length > 1) return 'several-senders';
  const fault = SENDER_FAULTS.find((code) => mail.cut.includes(code));
  if (fault !== undefined) return fault;
  if (isOurOwn(mail, domain)) return 'our-own';
  if (!senderCounts(mail, notice)) return 'forged';
  if (takesNoAnswers(mail, notice)) return 'auto-reply';
  if (isSealed(mail)) return 'unopened';
  return isEmpty(mail) ? 'empty' : null;
}

/** What SES writes when a rule is set up. Source: "Set up Amazon SES email receiving", action "Deliver to S3 bucket". */
function isSetupMessage({ messageId, objectKey }: ReceiptNotice): boolean {
  return [messageId, objectKey.slice(objectKey.lastIndexOf('/') + 1)].includes('AMAZON_SES_SETUP_NOTIFICATION');
}

/** From our own domain: what we wrote, or what claims to be. */
export function isOurOwn(mail: Mail, domain: string): boolean {
  return mail.from.some(({ address }) => address.toLowerCase().endsWith(`@${domain.toLowerCase()}`));
}

function isEmpty(mail: Mail): boolean {
  return mail.text.trim() === '' && mail.subject === '' && mail.attached.length === 0;
}
