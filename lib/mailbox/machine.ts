import { isAutoReply } from './auto-reply.ts';
import { READ_OPENINGS, READ_SUBJECTS } from './auto-reply-words.ts';
import { isNobody, looksLikeBounce } from './bounce.ts';
import { fieldOf } from './field-of.ts';
import { folded, foldedWords, opensWith } from './folded.ts';
import type { Mail } from './mail.ts';
import type { MailRefusal } from './refusal.ts';
import { hasForwardPrefix } from './subject-prefix.ts';

export type Machine = Extract<
  MailRefusal,
  'bounce' | 'complaint' | 'read-receipt' | 'auto-reply' | 'mailing-list' | 'calendar'
>;

/** Which machine wrote this mail; null for a person. `envelopeFrom` is `''` for the null sender. */
export function machineOf(mail: Mail, envelopeFrom: string): Machine | null {
  return RULES.find(([, holds]) => holds(mail, envelopeFrom))?.[0] ?? null;
}

/** Looked at in this order: a complaint and a receipt are reports too, and every report may be marked as auto-submitted. */
const RULES: readonly (readonly [Machine, (mail: Mail, envelopeFrom: string) => boolean])[] = [
  ['complaint', (mail) => isReport(mail, 'feedback-report') || isJunkMailReport(mail)],
  ['read-receipt', (mail) => isReport(mail, 'disposition-notification') || isReadInWords(mail)],
  ['bounce', looksLikeBounce],
  ['auto-reply', isAutoReply],
  ['mailing-list', isFromList],
  ['calendar', isCalendar],
  // No person writes from nobody: what is left is a bounce in words that nobody knows.
  ['bounce', (_, envelopeFrom) => isNobody(envelopeFrom)],
];

/** RFC 6522: the type's parameter, or the part itself where a gateway lost it. Not what lies inside an attached mail. */
function isReport(mail: Mail, kind: string): boolean {
  if (mail.contentType.startsWith('multipart/report') && mail.contentType.includes(kind)) return true;
  return mail.attachments.some(({ type }) => type === `message/${kind}`);
}

/**
 * Outlook.com's feedback loop (JMRP) writes no report: the mail complained about, with a header of its own. Both marks count
 * together: a client's mail that is forwarded as an attachment must never be taken for one.
 */
function isJunkMailReport(mail: Mail): boolean {
  return (
    /^complaint about message from /i.test(mail.subject.trim()) &&
    mail.attached.some((attached) => fieldOf(attached, 'x-hmxmroriginalrecipient') !== null)
  );
}

/** A receipt of which a gateway left the words: "Read: Herinnering", and which message was read when. */
function isReadInWords({ subject, text }: Mail): boolean {
  const said = folded(subject);
  return (
    READ_STARTS().some((start) => said.startsWith(start) && /^\s?:/.test(said.slice(start.length))) &&
    opensWith(text, READ_FIRST())
  );
}

const READ_STARTS = foldedWords(READ_SUBJECTS);
const READ_FIRST = foldedWords(READ_OPENINGS);

/** RFC 2919; fml; ezmlm and Yahoo; RFC 8058, which mailings have and people have not. */
const LIST_FIELDS = ['list-id', 'x-mlserver', 'mailing-list', 'list-unsubscribe-post'];

/** Its fields, and Precedence as list software and mailings set it. */
function isFromList(mail: Mail): boolean {
  if (LIST_FIELDS.some((name) => fieldOf(mail, name) !== null)) return true;
  return /^(?:list|bulk|junk)\b/i.test(fieldOf(mail, 'precedence') ?? '');
}

/** RFC 6047: an invitation or an answer to one. Forwarded by a person, or as a mere attachment, it is none. */
function isCalendar(mail: Mail): boolean {
  if (hasForwardPrefix(mail.subject)) return false;
  const asks = mail.attachments.some(
    ({ type, inline, method }) => type === 'text/calendar' && inline && method !== null && method !== 'PUBLISH',
  );
  return asks || (mail.contentType.startsWith('text/calendar') && mail.contentType.includes('method='));
}
