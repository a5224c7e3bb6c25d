import type { Address } from '../../../lib/mailbox/mail.ts';
import type { Language } from '../../../lib/period/language.ts';
import type { Instant, WallTime } from '../../../lib/period/wall-time.ts';
import { MAIL_PROGRAM_WORDS } from './mail-program-words.ts';
import { htmlOf, rawMailOf } from './raw-mail-of.ts';

/** A client's mail and who forwards it where. */
export interface ForwardDraft {
  readonly freelancer: Address;
  /** Where forwards go. */
  readonly to: string;
  readonly client: Address;
  readonly subject: string;
  /** When the client wrote it, on the freelancer's wall clock. */
  readonly saidOn: WallTime;
  readonly text: string;
  /** The freelancer's own words above it; `''` where there are none. */
  readonly note: string;
  /** Of the freelancer's mail program. */
  readonly language: Language;
  /** When it is forwarded. */
  readonly date: Instant;
  readonly messageId: string;
}

/** The forward as Gmail writes it: a line of dashes, four labels, the client's text; as text and as HTML. */
export function forwardMail(draft: ForwardDraft): Promise<Uint8Array> {
  const { freelancer, client, subject, note } = draft;
  const text = draft.text.replaceAll('\r\n', '\n').trim();
  const words = MAIL_PROGRAM_WORDS[draft.language];
  const line = '---------- Forwarded message ---------';
  const date = words.date(draft.saidOn);
  const header = [
    line,
    `${words.from}: ${mailbox(client)}`,
    `Date: ${date}`,
    `Subject: ${subject}`,
    `To: ${mailbox(freelancer)}`,
  ];
  const above = note.trim();
  const attribution =
    `${line}<br>${words.from}: <strong class="gmail_sendername" dir="auto">${htmlOf(client.name)}</strong> ` +
    `<span dir="auto">&lt;<a href="mailto:${htmlOf(client.address)}">${htmlOf(client.address)}</a>&gt;</span><br>` +
    `Date: ${htmlOf(date)}<br>Subject: ${htmlOf(subject)}<br>To: ${htmlOf(mailbox(freelancer))}<br>`;
  return rawMailOf({
    from: freelancer,
    to: { name: '', address: draft.to },
    subject: `Fwd: ${subject}`,
    date: draft.date,
    messageId: draft.messageId,
    text: `${above === '' ? '' : `${above}\n\n`}${header.join('\n')}\n\n\n${text}\n`,
    html:
      `<div dir="ltr">${above === '' ? '<br>' : `${htmlOf(above)}<br><br>`}<div class="gmail_quote gmail_quote_container">` +
      `<div dir="ltr" class="gmail_attr">${attribution}</div><br><br><div dir="ltr">${htmlOf(text)}</div></div></div>\n`,
  });
}

/** A client's mail that the freelancer has as a file, forwarded as an attachment. */
export function attachedForward(
  draft: Pick<ForwardDraft, 'freelancer' | 'to' | 'note' | 'date' | 'messageId'> & { readonly raw: Uint8Array },
): Promise<Uint8Array> {
  return rawMailOf({
    from: draft.freelancer,
    to: { name: '', address: draft.to },
    subject: 'Fwd:',
    date: draft.date,
    messageId: draft.messageId,
    text: `${draft.note.trim()}\n`,
    attached: { name: 'mail.eml', raw: draft.raw },
  });
}

function mailbox({ name, address }: Address): string {
  return name === '' ? `<${address}>` : `${name} <${address}>`;
}
