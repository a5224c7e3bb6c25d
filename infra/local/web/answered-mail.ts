import type { Address } from '../../../lib/mailbox/mail.ts';
import type { MailView } from '../assistant.ts';
import type { Answered } from './reply-mail.ts';

/**
 * What an answer to one of our own mails needs of it. Reads the header of the raw bytes by itself: it is one that Pencilled
 * wrote, with plain addresses and message ids in the fields that are looked at here (RFC 5322 §2.2.3 for the folding).
 */
export function answeredMail(view: MailView, raw: Uint8Array): Omit<Answered, 'sentAt'> {
  const fields = headerFields(raw);
  const from = addressIn(fields.get('from') ?? '') ?? { name: '', address: view.from };
  return {
    messageId: idsIn(fields.get('message-id') ?? '')[0] ?? view.id,
    references: idsIn(fields.get('references') ?? ''),
    replyTo: addressIn(fields.get('reply-to') ?? '') ?? from,
    from,
    subject: view.subject,
    text: view.text,
  };
}

function headerFields(raw: Uint8Array): Map<string, string> {
  const text = new TextDecoder('utf-8').decode(raw.subarray(0, 64 * 1024)).replaceAll('\r\n', '\n');
  const header = text.slice(0, text.includes('\n\n') ? text.indexOf('\n\n') : text.length);
  const fields = new Map<string, string>();
  for (const line of header.replace(/\n[ \t]/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

function idsIn(value: string): string[] {
  return value
    .split(/[\s,]+/)
    .filter((word) => word.startsWith('<') && word.endsWith('>'))
    .map((word) => word.slice(1, -1));
}

function addressIn(value: string): Address | null {
  const open = value.lastIndexOf('<');
  const address = open < 0 ? value.trim() : value.slice(open + 1, value.lastIndexOf('>')).trim();
  if (!address.includes('@')) return null;
  const name = open < 0 ? '' : value.slice(0, open).trim().replace(/^"|"$/g, '');
  return { name: name.startsWith('=?') ? '' : name, address };
}
