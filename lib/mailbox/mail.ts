import type { SenderFault } from './sender-fault.ts';

/** A mailbox of a header: the display name (`''` where there is none) and the bare address, its domain in lower case. */
export interface Address {
  readonly name: string;
  readonly address: string;
}

/** One header field, in the order of the mail; the name in lower case, the value decoded and on one line. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface AttachmentInfo {
  readonly name: string;
  readonly type: string;
  /** Not marked as an attachment. */
  readonly inline: boolean;
  /** What a calendar part asks for (`REQUEST`), null for other parts. */
  readonly method: string | null;
}

/** Who sent a mail on as it was ("redirect", "bounce"), to whom and when. */
export interface Resent {
  readonly from: readonly Address[];
  readonly to: readonly Address[];
  readonly date: string | null;
  readonly messageId: string | null;
}

/** What had to be left out of a mail or mended in reading it, or is wrong with its header. */
export type Cut =
  | SenderFault
  | 'header-injection'
  | 'headers-cut'
  | 'charset-guessed'
  | 'part-cut'
  | 'text-cut'
  | 'line-cut'
  | 'html-cut'
  | 'attached-cut'
  | 'attached-unreadable';

/** A raw mail, read. All texts are decoded and free of CR, control and bidi characters; line ends are `\n`. */
export interface Mail {
  readonly headers: readonly Header[];
  readonly from: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly replyTo: readonly Address[];
  /** The topmost block of Resent- fields (RFC 5322 section 3.6.6); null where nobody re-sent the mail. */
  readonly resent: Resent | null;
  readonly subject: string;
  /** The Date header (of several the lowest) as ISO 8601 with the offset it was written in; null where absent or impossible. */
  readonly date: string | null;
  /** Without angle brackets. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** The top-level MIME type in lower case with its parameters. */
  readonly contentType: string;
  /** The visible text: the plain part, or the HTML part turned into text where there is no usable plain one. */
  readonly text: string;
  /** The HTML part as sent, null where there is none. */
  readonly html: string | null;
  /** Mails inside this one (message/rfc822), in order, read by the same rules. */
  readonly attached: readonly Mail[];
  readonly attachments: readonly AttachmentInfo[];
  /** What had to be left out or mended, and what is wrong with its header; empty where nothing is. */
  readonly cut: readonly Cut[];
}
