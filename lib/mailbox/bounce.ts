import { BOUNCE_SUBJECTS, BOUNCE_TEXTS, DAEMONS, OFFICES, SYSTEM_NAMES } from './bounce-words.ts';
import type { Mail } from './mail.ts';

/**
 * Whether a mail is a delivery status notification, of any shape: RFC 3464, or the plain letters of older systems. One
 * structural sign is enough; of the circumstantial ones the sender must give one, so that no person who writes about a
 * bounce, or forwards one, is taken for a machine.
 */
export function looksLikeBounce(mail: Mail, envelopeFrom: string): boolean {
  if (hasReportStructure(mail)) return true;
  const [from] = mail.from;
  const local = (from?.address.split('@')[0] ?? '').toLowerCase();
  const rawFrom = fieldOf(mail, 'from')?.toLowerCase() ?? '';
  if (DAEMONS.some((name) => local === name || rawFrom.includes(name))) return true;
  const shownName = rawFrom.replace(/[^\s<>()]{0,64}@[^\s<>()]{0,254}/g, '');
  const subject = mail.subject
    .toLowerCase()
    .replace(/^\[[^\]]{1,40}\]\s*/, '')
    .replace(/^[^\p{L}]+/u, '');
  const sender = [
    envelopeFrom === '' || envelopeFrom.toLowerCase().startsWith('mailer-daemon'),
    OFFICES.includes(local) ||
      SYSTEM_NAMES.some((name) => shownName.includes(name)) ||
      /^(?:no|donot)-?_?reply/.test(local),
  ].filter(Boolean).length;
  const content = [BOUNCE_SUBJECTS.some((start) => subject.startsWith(start)), hasBounceText(mail.text)].some(Boolean);
  return sender === 2 || (sender === 1 && content);
}

function hasReportStructure(mail: Mail): boolean {
  if (mail.contentType.startsWith('multipart/report') && mail.contentType.includes('delivery-status')) return true;
  if (mail.attachments.some(({ type }) => REPORT_PARTS.has(type))) return true;
  return mail.headers.some(
    ({ name, value }) => REPORT_FIELDS.has(name) || (name === 'content-class' && value.toLowerCase().endsWith(':dsn')),
  );
}

const REPORT_PARTS = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
  'message/x-delivery-status',
]);

/** Exim, Exchange. */
const REPORT_FIELDS = new Set(['x-failed-recipients', 'x-ms-exchange-message-is-ndr']);

/** How many characters of the text are looked at: the reason stands at the top. */
const MAX_LOOK = 4_000;

function hasBounceText(text: string): boolean {
  const top = text.slice(0, MAX_LOOK).toLowerCase().replace(/\s+/g, ' ');
  return BOUNCE_TEXTS.some((sentence) => top.includes(sentence));
}

function fieldOf(mail: Mail, name: string): string | null {
  return mail.headers.find((header) => header.name === name)?.value ?? null;
}
