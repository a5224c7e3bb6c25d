import type { Mail } from './mail.ts';

/**
 * Whether a mail is a delivery status notification, of any shape: RFC 3464, or the plain letters of older systems. One
 * structural sign is enough; of the circumstantial ones two must agree, so that no person who writes about a bounce, or
 * forwards one, is taken for a machine.
 */
export function looksLikeBounce(mail: Mail, envelopeFrom: string): boolean {
  if (hasReportStructure(mail)) return true;
  const [from] = mail.from;
  const local = (from?.address.split('@')[0] ?? '').toLowerCase();
  const rawFrom = fieldOf(mail, 'from')?.toLowerCase() ?? '';
  if (DAEMONS.some((name) => local === name || (from === undefined && rawFrom.includes(name)))) return true;
  const signs = [
    envelopeFrom === '' || envelopeFrom.toLowerCase().startsWith('mailer-daemon'),
    OFFICES.some((name) => local === name) || SYSTEM_NAMES.some((name) => rawFrom.includes(name)),
    BOUNCE_SUBJECTS.some((start) => mail.subject.toLowerCase().startsWith(start)),
    hasBounceText(mail.text),
  ];
  return signs.filter(Boolean).length >= 2;
}

function hasReportStructure(mail: Mail): boolean {
  if (mail.contentType.startsWith('multipart/report') && mail.contentType.includes('delivery-status')) return true;
  if (mail.attachments.some(({ type }) => REPORT_PARTS.has(type))) return true;
  return mail.headers.some(({ name }) => REPORT_FIELDS.has(name));
}

const REPORT_PARTS = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
  'message/x-delivery-status',
]);

/** Exim, Exchange. */
const REPORT_FIELDS = new Set(['x-failed-recipients', 'x-ms-exchange-message-is-ndr']);

/** Nobody but a mail system writes from these. */
const DAEMONS = ['mailer-daemon', 'mailer_daemon', 'mailerdaemon', 'mail-daemon', 'maildaemon', 'mmdf'];

/** People may answer from these. */
const OFFICES = [
  'postmaster',
  'postmast',
  'mdaemon',
  'bounce',
  'bounces',
  'mail.delivery',
  'delivery',
  'system',
  'root',
];

const SYSTEM_NAMES = [
  'mail delivery system',
  'mail delivery subsystem',
  'mail delivery service',
  'mail deliver system',
  'mail system',
  'mail administrator',
  'system administrator',
  'systembeheerder',
  'systemadministrator',
  'administrateur système',
  'internet mail delivery',
  'delivery subsystem',
  'mail router',
  'message router',
  'mail server',
  'mailserver',
];

/** How the subjects of such letters begin, in lower case. */
const BOUNCE_SUBJECTS = [
  'undelivered mail returned to sender',
  'undeliverable',
  'undelivered',
  'undeliver',
  'non-delivery',
  'nondeliverable mail',
  'non-deliverable',
  'delivery status notification',
  'delivery notification',
  'delivery failure',
  'delivery failed',
  'delivery error',
  'delivery delayed',
  'delivery report',
  'delivery unsuccessful',
  'delivery has failed',
  'failure notice',
  'failure delivery',
  'failed mail',
  'failed delivery',
  'failed to deliver',
  'mail delivery failed',
  'mail delivery failure',
  'mail delivery error',
  'mail delivery problem',
  'mail could not be delivered',
  'mail failure',
  'mail failed',
  'mail not delivered',
  'mail returned',
  'mail system error',
  'mail error',
  'mail undeliverable',
  'message could not be delivered',
  'message delivery failure',
  'message delivery has failed',
  'message not delivered',
  'message status - undeliverable',
  'message undeliverable',
  'message you sent blocked',
  'email delivery failure',
  'email could not be delivered',
  'error sending your mail',
  'returned mail',
  'returned email',
  'returned to sender',
  'rejected mail',
  'rejected:',
  'warning: could not send message',
  'warning: message',
  'warning: mail delivery',
  'unable to deliver',
  'unzustellbar',
  'nicht zustellbar',
  'onbestelbaar',
  'niet bezorgd',
  'bericht niet bezorgd',
  'e-mail kon niet worden bezorgd',
  'non remis',
  'non distribué',
  'échec de la remise',
  'avis de non-remise',
  'no se puede entregar',
  'no entregado',
  'devolución al remitente',
  'mancata consegna',
  'impossibile recapitare',
  'não é possível entregar',
  'non recapitabile',
  'oförmedlat',
  'olevererbart',
  'kan ikke leveres',
  '*** delivery',
  'user unknown',
  'unknown user',
];

/** How many characters of the text are looked at: the reason stands at the top. */
const MAX_LOOK = 4_000;

/** Sentences that mail systems write about a mail of ours. */
const BOUNCE_TEXTS = [
  'could not be delivered to',
  'could not be delivered. ',
  'was not delivered to',
  'was undeliverable',
  'not be able to deliver',
  "wasn't able to deliver",
  'unable to deliver your message',
  "i wasn't able to deliver your message",
  'delivery to the following recipient',
  'the following addresses had permanent fatal errors',
  'the following recipient(s) could not be reached',
  'the following recipients could not be reached',
  'the following address(es) failed',
  'did not reach the following recipient',
  'did not reach some or all of the intended recipients',
  'delivery has failed to these recipients',
  'your message cannot be delivered to',
  'your message could not be delivered',
  'your message was not delivered',
  'your message was rejected',
  'this message was created automatically by mail delivery software',
  "this is a permanent error; i've given up",
  "i'm sorry to have to inform you that your message could not",
  'permanent delivery failure',
  'failed to deliver to',
  'returned mail follows',
  'original message follows',
  'reporting-mta:',
  'final-recipient:',
  'user unknown',
  'unknown user',
  'mailbox unavailable',
  'konnte nicht zugestellt werden',
  'kon niet worden afgeleverd',
  'kon niet worden bezorgd',
  "n'a pas pu être remis",
];

function hasBounceText(text: string): boolean {
  const top = text.slice(0, MAX_LOOK).toLowerCase().replace(/\s+/g, ' ');
  return BOUNCE_TEXTS.some((sentence) => top.includes(sentence));
}

function fieldOf(mail: Mail, name: string): string | null {
  return mail.headers.find((header) => header.name === name)?.value ?? null;
}
