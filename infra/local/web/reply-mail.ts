import type { Address } from '../../../lib/mailbox/mail.ts';
import type { Language } from '../../../lib/period/language.ts';
import type { Instant, WallTime } from '../../../lib/period/wall-time.ts';
import { MAIL_PROGRAM_WORDS } from './mail-program-words.ts';
import { htmlOf, rawMailOf } from './raw-mail-of.ts';

/** The parts of a mail that an answer to it needs. */
export interface Answered {
  readonly messageId: string;
  /** Message-IDs without angle brackets, the oldest first. */
  readonly references: readonly string[];
  /** Its Reply-To, or else its From. */
  readonly replyTo: Address;
  readonly from: Address;
  readonly subject: string;
  readonly text: string;
  /** When it came, on the freelancer's wall clock. */
  readonly sentAt: WallTime;
}

export interface ReplyDraft {
  readonly freelancer: Address;
  readonly answered: Answered;
  readonly words: string;
  readonly language: Language;
  readonly date: Instant;
  readonly messageId: string;
}

/** The answer as Gmail writes it: the words on top, the whole mail quoted below them, threaded by RFC 5322 §3.6.4. */
export function replyMail({ freelancer, answered, words, language, date, messageId }: ReplyDraft): Promise<Uint8Array> {
  const { wrote, date: dateText } = MAIL_PROGRAM_WORDS[language];
  const { name, address } = answered.from;
  const attribution = wrote(dateText(answered.sentAt), `${name} <${address}>`);
  const said = words.replaceAll('\r\n', '\n').trim();
  const quoted = answered.text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
  return rawMailOf({
    from: freelancer,
    to: answered.replyTo,
    subject: /^re:/i.test(answered.subject) ? answered.subject : `Re: ${answered.subject}`,
    date,
    messageId,
    inReplyTo: answered.messageId,
    references: [...answered.references, answered.messageId],
    text: `${said}\n\n${attribution}\n\n${quoted}\n`,
    html:
      `<div dir="ltr">${htmlOf(said)}</div><br><div class="gmail_quote gmail_quote_container">` +
      `<div dir="ltr" class="gmail_attr">${htmlOf(attribution)}<br></div>` +
      `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">` +
      `${htmlOf(answered.text.trimEnd())}</blockquote></div>\n`,
  });
}
