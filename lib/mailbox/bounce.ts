import {
  BOUNCE_OPENINGS,
  BOUNCE_SUBJECTS,
  BOUNCE_TEXTS,
  DAEMONS,
  OFFICES,
  SYSTEM_NAMES,
  SYSTEM_WORDS,
} from './bounce-words.ts';
import { fieldOf } from './field-of.ts';
import { folded, foldedWords, fromFirstLetter, opensWith } from './folded.ts';
import type { Mail } from './mail.ts';
import { hasForwardPrefix } from './subject-prefix.ts';

/**
 * Whether a mail is a delivery status notification, of any shape: RFC 3464, or the plain letters of older systems. One
 * structural sign is enough; of the circumstantial ones the sender must give one, or the first words of the letter, so that
 * no person who writes about a bounce, or forwards one, is taken for a machine.
 */
export function looksLikeBounce(mail: Mail, envelopeFrom: string): boolean {
  if (hasReportStructure(mail)) return true;
  const [from] = mail.from;
  const local = (from?.address.split('@')[0] ?? '').toLowerCase();
  const rawFrom = fieldOf(mail, 'from')?.toLowerCase() ?? '';
  if (IS_DAEMON().some((name) => local === name || rawFrom.includes(name))) return true;
  const shownName = rawFrom.replace(/[^\s<>()]{0,64}@[^\s<>()]{0,254}/g, '');
  const isFromNobody = isNobody(envelopeFrom);
  const isFromSystem =
    IS_OFFICE().includes(local) ||
    local.split(/[._+-]/).some((word) => OF_SYSTEM().includes(word)) ||
    IS_SYSTEM().some((name) => shownName.includes(name)) ||
    /^(?:no|do-?not)-?_?reply/.test(local);
  if (isFromNobody && isFromSystem) return true;
  // A freelancer may have an address like root@: what they pass on was said to somebody else.
  if (!isFromNobody && hasForwardPrefix(mail.subject)) return false;
  const subject = fromFirstLetter(folded(mail.subject).replace(/^\[[^\]]{1,40}\]\s*/, ''));
  const isSaid = SUBJECTS().some((start) => subject.startsWith(start));
  const hasPart = mail.attachments.some(({ type }) => REPORT_PARTS.has(type));
  if (isFromNobody || isFromSystem) return isSaid || hasPart || hasBounceText(mail.text);
  return (
    (isSaid && hasPart) || (opensWith(mail.text, OPENINGS()) && SUBJECTS().some((words) => subject.includes(words)))
  );
}

/** The null sender, and the names that servers write for it. */
export function isNobody(envelopeFrom: string): boolean {
  return envelopeFrom === '' || envelopeFrom.toLowerCase().startsWith('mailer-daemon');
}

/** RFC 6522: no person writes a report; those about complaints and about reading were told apart before. */
function hasReportStructure(mail: Mail): boolean {
  if (mail.contentType.startsWith('multipart/report')) return true;
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
  return TEXTS().some((sentence) => top.includes(sentence));
}

const SUBJECTS = foldedWords(BOUNCE_SUBJECTS);
const TEXTS = foldedWords(BOUNCE_TEXTS);
const OPENINGS = foldedWords(BOUNCE_OPENINGS);
const IS_DAEMON = foldedWords(DAEMONS);
const IS_OFFICE = foldedWords(OFFICES);
const OF_SYSTEM = foldedWords(SYSTEM_WORDS);
const IS_SYSTEM = foldedWords(SYSTEM_NAMES);
