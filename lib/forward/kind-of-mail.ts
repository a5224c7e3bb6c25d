import type { Mail } from '../mailbox/mail.ts';
import type { Forwarded } from './forwarded.ts';

/** What a freelancer's mail is to us. */
export interface KindOfMail {
  readonly kind: 'forward' | 'bcc' | 'note' | 'reply';
  /** The client's mail; null for a reply, and for a forward in which none can be made out. */
  readonly forwarded: Forwarded | null;
}

export interface KindOptions {
  /** The freelancer's own addresses; the From of the mail itself always counts as one. */
  readonly mine: readonly string[];
  /** Our inbound domain. */
  readonly domain: string;
}

/** Tells a forward, an answer to a client that we got a copy of, words of the freelancer's own, and a reply to us. */
export function kindOfMail(mail: Mail, _options: KindOptions): KindOfMail {
  return { kind: mail.inReplyTo.length > 0 || mail.references.length > 0 ? 'reply' : 'note', forwarded: null };
}
