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
 * client's: a re-sender counts only where SPF passed for the envelope, and the envelope's sender is exactly Resent-From. Any other is
 * refused, even under the client's own envelope: it would be the client who is answered.
 */
export function resending(
  { resent, from }: Mail,
  { envelopeFrom, checks }: ReceiptNotice,
): 'none' | 'proven' | 'unproven' {
  if (resent === null) return 'none';
  const [resender, ...others] = resent.from.map(({ address }) => address.toLowerCase());
  if (resender === undefined || others.length > 0) return 'unproven';
  if (from.length === 1 && from[0]?.address.toLowerCase() === resender) return 'none';
  return resender === envelopeFrom.toLowerCase() && checks.spf === 'PASS' ? 'proven' : 'unproven';
}
