import { kindOfMail } from '../../lib/forward/kind-of-mail.ts';
import { MAX_LINE, MAX_TEXT } from '../../lib/mailbox/limits.ts';
import type { Mail } from '../../lib/mailbox/mail.ts';
import { mayAnswer } from '../../lib/mailbox/may-answer.ts';
import { mayProcess } from '../../lib/mailbox/may-process.ts';
import { readMail } from '../../lib/mailbox/read-mail.ts';
import { MAIL_REFUSALS } from '../../lib/mailbox/refusal.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import { visibleText } from '../../lib/reply/visible-text.ts';
import { mailNotice } from '../fixtures/mail-notice.ts';

const NOTICE = mailNotice({ envelopeFrom: 'sanne@devries.example' });

// biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be handed on
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/**
 * Takes a mail through everything that reads it. Gives the verdict (a refusal, or what kind of mail it is), and what broke
 * the rules of the rooms: limits, characters, verdicts from the closed lists. Throws where a room does.
 */
export async function judgeMail(
  raw: Uint8Array,
): Promise<{ readonly verdict: string; readonly faults: readonly string[] }> {
  const read = await readMail(raw);
  if (!read.ok) return { verdict: read.refusal, faults: isRefusal(read.refusal) ? [] : ['a refusal nobody knows'] };
  const { mail } = read;
  const refusal = mayProcess(mail, NOTICE, 'in.example.com');
  mayAnswer(mail, NOTICE);
  const { kind, forwarded } = kindOfMail(mail, { mine: [], domain: 'in.example.com' });
  const visible = visibleText(mail);
  const { command } = readReply(visible, { saidOn: '2026-06-10', language: null, presentFrom: null });
  const texts = [
    visible,
    forwarded?.body,
    forwarded?.history,
    forwarded?.note,
    forwarded?.subject,
    forwarded?.client?.name,
  ];
  const faults = [
    ...faultsOf(mail),
    ...(refusal === null || isRefusal(refusal) ? [] : ['a refusal nobody knows']),
    ...(['forward', 'bcc', 'note', 'reply'].includes(kind) ? [] : ['a kind nobody knows']),
    ...(command.name === undefined ? ['a command without a name'] : []),
    ...texts.flatMap((text) =>
      text !== undefined && FORBIDDEN.test(text) ? ['control characters in what was found'] : [],
    ),
    ...(forwarded?.client?.address != null && !/^[^\s<>]+@[^\s<>]+$/.test(forwarded.client.address)
      ? [`no address: ${forwarded.client.address}`]
      : []),
  ];
  return { verdict: refusal ?? kind, faults };
}

function faultsOf(mail: Mail): string[] {
  return [
    ...(mail.text.length > MAX_TEXT ? ['too much text'] : []),
    ...(mail.text.split('\n').some((line) => line.length > MAX_LINE) ? ['a line too long'] : []),
    ...(FORBIDDEN.test(mail.text) ? ['control characters in the text'] : []),
    ...(mail.headers.some(({ name, value }) => FORBIDDEN.test(name + value) || /[\n\t]/.test(value))
      ? ['control characters in a header']
      : []),
    ...mail.attached.flatMap(faultsOf),
  ];
}

function isRefusal(code: string): boolean {
  return (MAIL_REFUSALS as readonly string[]).includes(code);
}
