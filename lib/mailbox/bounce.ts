import { BOUNCE_SUBJECTS, BOUNCE_TEXTS, DAEMONS, OFFICES, SYSTEM_NAMES } from './bounce-words.ts';
import type { Mail } from './mail.ts';
import { hasForwardPrefix } from './subject-prefix.ts';

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
  const isFromNobody = isNobody(envelopeFrom);
  const isFromSystem =
    OFFICES.includes(local) ||
    SYSTEM_NAMES.some((name) => shownName.includes(name)) ||
    /^(?:no|do-?not)-?_?reply/.test(local);
  if (isFromNobody && isFromSystem) return true;
  // A freelancer may have an address like root@: what they pass on was said to somebody else.
  if (!isFromNobody && hasForwardPrefix(mail.subject)) return false;
  const isSaid = hasBounceSubject(mail.subject);
  const hasPart = mail.attachments.some(({ type }) => REPORT_PARTS.has(type));
  return isFromNobody || isFromSystem ? isSaid || hasPart || hasBounceText(mail.text) : isSaid && hasPart;
}

/** The null sender, and the names that servers write for it. */
export function isNobody(envelopeFrom: string): boolean {
  return envelopeFrom === '' || envelopeFrom.toLowerCase().startsWith('mailer-daemon');
}

function hasReportStructure(mail: Mail): boolean {
  if (mail.contentType.startsWith('multipart/report') && mail.contentType.includes('delivery-status')) return true;
  return mail.headers.some(
    ({ name, value }) => REPORT_FIELDS.has(name) || (name === 'content-class' && value.toLowerCase().endsWith(':dsn')),
  );
}

/** Where a gateway lost the type around it. A person who forwards a bounce sends its parts along, so they count beside other signs. */
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
  const top = folded(text.slice(0, MAX_LOOK)).replace(/\s+/g, ' ');
  return TEXTS.some((sentence) => top.includes(sentence));
}

function hasBounceSubject(text: string): boolean {
  const subject = folded(text)
    .replace(/^\[[^\]]{1,40}\]\s*/, '')
    .replace(/^[^\p{L}]+/u, '');
  return SUBJECTS.some((start) => subject.startsWith(start));
}

/** Systems write with accents and without, with straight apostrophes and curly ones. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase();
}

const SUBJECTS = BOUNCE_SUBJECTS.map(folded);
const TEXTS = BOUNCE_TEXTS.map(folded);

function fieldOf(mail: Mail, name: string): string | null {
  return mail.headers.find((header) => header.name === name)?.value ?? null;
}
