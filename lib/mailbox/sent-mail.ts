import type { Mail } from './mail.ts';
import type { ReceiptNotice } from './receipt-notice.ts';

/**
 * The mail as whoever handed it to us sent it. One that was re-sent as it was ("redirect", "bounce") is a forward of
 * the re-sender's: it holds the client's mail, whose own header still names the client. All others are themselves.
 */
export function sentMail(mail: Mail, notice: ReceiptNotice): Mail {
  const { resent } = mail;
  if (resent === null || resending(mail, notice) !== 'proven') return mail;
  return {
    ...mail,
    from: resent.from,
    to: resent.to,
    cc: [],
    replyTo: [],
    subject: `Fwd: ${mail.subject}`,
    date: resent.date ?? mail.date,
    messageId: resent.messageId ?? mail.messageId,
    inReplyTo: [],
    references: [],
    contentType: 'message/rfc822',
    text: '',
    html: null,
    attached: [mail],
    attachments: [],
  };
}

/**
 * Whether somebody else than the From re-sent a mail, and who they are is proven. DMARC and DKIM vouch for the From, which is the
 * client's: a re-sender counts only where SPF passed for the envelope, and the envelope's sender is exactly Resent-From.
 */
export function resending(
  { resent, from }: Mail,
  { envelopeFrom, checks }: ReceiptNotice,
): 'none' | 'proven' | 'unproven' {
  const envelope = envelopeFrom.toLowerCase();
  // Old fields that a mail still carries from an earlier way, or one's own mail sent once more.
  if (resent === null || from.some(({ address }) => address.toLowerCase() === envelope)) return 'none';
  const [resender] = resent.from;
  const isExact = resent.from.length === 1 && resender?.address.toLowerCase() === envelope;
  return isExact && checks.spf === 'PASS' ? 'proven' : 'unproven';
}
