/**
 * Why a mail is not acted on. Closed: whoever answers mails maps each of these to a letter or to silence.
 * The codes are stable: they stand in logs, in the API and in tests.
 */
export const MAIL_REFUSALS = [
  /** More bytes than we read; a known freelancer is told to forward it without the attachments. */
  'too-large',
  /** Headers without end. */
  'headers-too-large',
  'too-many-parts',
  'too-deep',
  /** No mail at all: not one header can be made out. */
  'unreadable',
  /** Nothing in it: no text, no mail attached, no subject. */
  'empty',
  /** Nothing but what only the sender's own program opens: an Outlook file, an encrypted mail. */
  'unopened',
  'no-sender',
  /** Several mailboxes in From: DMARC may have passed for the other one. */
  'several-senders',
  /** CR, LF or a bidi override in a decoded From or Subject. */
  'header-injection',
  /** The sender is not who they say (DMARC, or nothing aligned with From). */
  'forged',
  'virus',
  'spam',
  'our-own',
  'bounce',
  'auto-reply',
  'mailing-list',
  'calendar',
  'read-receipt',
  'complaint',
  /** The service's own setup message. */
  'setup-message',
] as const;

export type MailRefusal = (typeof MAIL_REFUSALS)[number];

/** Refusals that come from the bytes alone, before anybody knows who sent them. */
export type UnreadableMail = Extract<
  MailRefusal,
  'too-large' | 'headers-too-large' | 'too-many-parts' | 'too-deep' | 'unreadable'
>;
