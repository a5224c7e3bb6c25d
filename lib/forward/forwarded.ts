/** When the client's mail says it was written: the wall time shown, and the offset shown or null. */
export interface ShownTime {
  /** `YYYY-MM-DDTHH:mm`. */
  readonly wall: string;
  /** `+02:00`, null where the mail shows none: then the freelancer's zone holds. */
  readonly offset: string | null;
}

/** A client's mail, found inside the freelancer's. */
export interface Forwarded {
  /** Quoted in the text, as an attached mail, in the freelancer's own answer to it, or told in the freelancer's own words. */
  readonly how: 'inline' | 'attached' | 'answered' | 'note';
  /** Who wrote it; null where the forward shows nobody (then the freelancer is asked). `address` is null where only a name is shown. */
  readonly client: { readonly name: string; readonly address: string | null } | null;
  /** The client's own subject as shown (`Re: huisstijl`), `''` where none is. */
  readonly subject: string;
  readonly saidOn: ShownTime | null;
  /** The client's newest words, without the history quoted below them. */
  readonly body: string;
  /** What was quoted below; `''` where nothing was. */
  readonly history: string;
  /** The freelancer's own words above, without signature and "Sent from my …". */
  readonly note: string;
  /** The client's Message-ID where the forward carries it (attached mails, references), without brackets. */
  readonly messageId: string | null;
  /** Message-IDs of the thread the client's mail belongs to. */
  readonly references: readonly string[];
  /** Other client mails in the same forward, the newest first; absent where there are none. */
  readonly others?: readonly Forwarded[];
}

/** Whose words are whose: in a note alone they are all the freelancer's own, and say what they say on purpose. */
export function wordsOf(mail: Forwarded): Pick<Forwarded, 'subject' | 'body' | 'note' | 'history'> {
  const { how, subject, body, note, history } = mail;
  return how === 'note' ? { subject, body: '', note: body, history: '' } : { subject, body, note, history };
}
