import { addressedPeriod } from '../../lib/flows/addressed-period.ts';
import { isCommand } from '../../lib/flows/decide-mail.ts';
import { isFarAhead, isOver } from '../../lib/flows/far-and-over.ts';
import { mailWithPromise } from '../../lib/flows/mail-with-promise.ts';
import { saidOnOf } from '../../lib/flows/said-on.ts';
import { pointsAtUnread } from '../../lib/flows/take-forward.ts';
import { REFUSALS } from '../../lib/flows/verdict.ts';
import { type Forwarded, wordsOf } from '../../lib/forward/forwarded.ts';
import { kindOfMail } from '../../lib/forward/kind-of-mail.ts';
import { checksOf } from '../../lib/mailbox/authentication.ts';
import { trustedResults } from '../../lib/mailbox/authentication-results.ts';
import type { Cut, Mail } from '../../lib/mailbox/mail.ts';
import { mayAnswer } from '../../lib/mailbox/may-answer.ts';
import { mayProcess } from '../../lib/mailbox/may-process.ts';
import { readMail } from '../../lib/mailbox/read-mail.ts';
import type { Checks, ReceiptNotice } from '../../lib/mailbox/receipt-notice.ts';
import type { MailRefusal } from '../../lib/mailbox/refusal.ts';
import { sentMail } from '../../lib/mailbox/sent-mail.ts';
import type { Language } from '../../lib/period/language.ts';
import type { Period } from '../../lib/period/period.ts';
import { dateAt, type Instant } from '../../lib/period/wall-time.ts';
import { findPromise } from '../../lib/promise/find-promise.ts';
import type { Command } from '../../lib/reply/command.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import type { ReplyContext } from '../../lib/reply/reply-context.ts';
import { visibleText } from '../../lib/reply/visible-text.ts';
import { commandArgument } from './command-argument.ts';
import { type CheckInRead, readCheckIn } from './read-check-in.ts';
import { recipientsOf } from './recipients-of-file.ts';

export interface ReadOptions {
  /** When it came in; null: when it was written, as far as it says. */
  readonly receivedAt: Instant | null;
  /** What time it is, for mails that say nothing. */
  readonly clock: Instant;
  readonly timeZone: string;
  /** The freelancer's other addresses. */
  readonly mine: readonly string[];
  /** Our inbound domain, for mails that don't show it. */
  readonly domain: string;
}

/** What Pencilled would make of a raw mail, as `read --json` prints it. Times are ISO 8601 with offset, dates `YYYY-MM-DD`. */
export interface MailReading extends CheckInRead {
  readonly kind: 'forward' | 'bcc' | 'note' | 'reply' | 'automatic' | 'bounce' | 'hostile';
  /** A refusal's code, or what would come of it. */
  readonly verdict: MailRefusal | 'pencilled' | 'asked' | 'carried-out' | 'courtesy';
  readonly accepted: boolean;
  readonly answered: boolean;
  readonly freelancer: string | null;
  readonly client: { readonly name: string; readonly address: string | null } | null;
  readonly subject: string;
  readonly saidOn: string | null;
  readonly note: string;
  readonly body: string;
  readonly language: Language | null;
  readonly period: Period | null;
  readonly others: readonly Period[];
  readonly command: { readonly name: Command['name']; readonly argument: string | null } | null;
  /** What had to be left out or mended in reading, by code. */
  readonly cut: readonly Cut[];
}

/** Checks where the file shows none: as a mail that came straight in. */
const ALL_PASS: Checks = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

/** Reads a raw mail as the product would on receiving it; nothing is stored or sent, tokens aren't checked. */
export async function readRawMail(raw: Uint8Array, options: ReadOptions): Promise<MailReading> {
  const read = await readMail(raw);
  if (!read.ok) return refused(read.refusal, read.head, read.head !== null && mayBeTold(read.head, options));
  const came = asHandedOver(read.mail);
  const { recipients, domain } = recipientsOf(came, options.domain);
  const notice = noticeOf(came, recipients, options);
  const refusal = mayProcess(came, notice, domain);
  const mail = sentMail(came, notice);
  if (refusal !== null) return refused(refusal, mail, REFUSALS[refusal] === 'letter' && mayAnswer(came, notice));
  const { kind, forwarded: found } = kindOfMail(mail, { mine: options.mine, domain });
  const context = { saidOn: dateAt(receivedAt(mail, options), options.timeZone), language: null, presentFrom: null };
  const forwarded = found && mailWithPromise(found, context.saidOn);
  const answers = mayAnswer(came, notice);
  if (kind === 'reply' || forwarded === null) return replyReading('reply', mail, answers, context);
  if (kind === 'note' && isCommand(mail, forwarded, context)) return replyReading(kind, mail, answers, context);
  return forwardReading({ kind, mail, forwarded, answers, recipients, domain }, options);
}

/** Whether a letter would tell of what was not read: by its header, like all else. */
function mayBeTold(head: Mail, options: ReadOptions): boolean {
  return mayAnswer(asHandedOver(head), noticeOf(asHandedOver(head), [], options));
}

/** A file out of a mailbox may bear the results of whoever took it after SES, on top of those that count. */
function asHandedOver(mail: Mail): Mail {
  const ours = mail.headers.findIndex(isTrusted);
  return ours < 0
    ? mail
    : { ...mail, headers: mail.headers.filter(({ name }, at) => at >= ours || name !== 'authentication-results') };
}

function isTrusted(header: Mail['headers'][number]): boolean {
  return trustedResults({ headers: [header] }) !== null;
}

/** What a reply says, or a mail of the freelancer's own that is a command. */
function replyReading(kind: 'reply' | 'note', mail: Mail, answers: boolean, context: ReplyContext): MailReading {
  const text = visibleText(mail);
  const { command } = readReply(text, context);
  return {
    ...blank(mail),
    kind,
    verdict: command.name === 'unclear' ? 'asked' : command.name === 'thanks' ? 'courtesy' : 'carried-out',
    accepted: true,
    answered: answers && command.name !== 'thanks',
    body: text,
    command: { name: command.name, argument: commandArgument(command) },
  };
}

interface ClientMail {
  readonly kind: 'forward' | 'bcc' | 'note' | 'reply';
  readonly mail: Mail;
  readonly forwarded: Forwarded;
  readonly answers: boolean;
  readonly recipients: readonly string[];
  readonly domain: string;
}

function forwardReading(
  { kind, mail, forwarded, answers, recipients, domain }: ClientMail,
  options: ReadOptions,
): MailReading {
  const { at: said, date: saidOn } = saidOnOf(forwarded.saidOn, receivedAt(mail, options), options.timeZone);
  const finding = findPromise({ ...wordsOf(forwarded), saidOn });
  const unread = pointsAtUnread(mail, forwarded, finding);
  if (unread) return refused(unread, mail, answers);
  const today = dateAt(receivedAt(mail, options), options.timeZone);
  const addressed = addressedPeriod(recipients, domain, today);
  const promised = finding.promises.map(({ period, confidence }) => ({ ...plain(period), confidence }));
  const found = (addressed && plain(addressed)) ?? promised[0] ?? null;
  const period = found === null || isOver(found, today) ? null : found;
  const isAsked = period === null || forwarded.client === null || isFarAhead(period, today);
  const rest = [...promised, ...finding.candidates.map(plain)].filter((other) => other !== period);
  return {
    ...blank(mail),
    kind,
    verdict: isAsked ? 'asked' : 'pencilled',
    accepted: true,
    answered: answers,
    client: forwarded.client,
    subject: forwarded.subject,
    saidOn: said,
    note: forwarded.note,
    body: forwarded.body,
    language: finding.language,
    period,
    others: rest,
    ...readCheckIn({
      mail,
      forwarded,
      finding,
      period,
      saidOn: said,
      now: receivedAt(mail, options),
      timeZone: options.timeZone,
    }),
  };
}

function receivedAt(mail: Mail, options: ReadOptions): Instant {
  return options.receivedAt ?? (mail.date === null ? options.clock : new Date(mail.date).toISOString());
}

function noticeOf(mail: Mail, recipients: readonly string[], options: ReadOptions): ReceiptNotice {
  const returnPath = mail.headers.find(({ name }) => name === 'return-path')?.value;
  const envelopeFrom =
    returnPath === undefined
      ? ((mail.resent ?? mail).from[0]?.address ?? '')
      : returnPath.replace(/^<|>.*$/g, '').trim();
  return {
    messageId: mail.messageId ?? '',
    objectKey: '',
    recipients,
    envelopeFrom,
    receivedAt: receivedAt(mail, options),
    checks: checksOf(mail) ?? ALL_PASS,
  };
}

function refused(refusal: MailRefusal, mail: Mail | null, answered: boolean): MailReading {
  return { ...blank(mail), kind: kindOf(refusal), verdict: refusal, accepted: false, answered };
}

function kindOf(refusal: MailRefusal): MailReading['kind'] {
  switch (refusal) {
    case 'bounce':
      return 'bounce';
    case 'auto-reply':
    case 'mailing-list':
    case 'calendar':
    case 'read-receipt':
    case 'complaint':
    case 'our-own':
    case 'setup-message':
      return 'automatic';
    case 'empty':
    case 'unopened':
    case 'too-large':
      return 'note';
    case 'too-many-parts':
    case 'too-deep':
    case 'headers-too-large':
    case 'unreadable':
    case 'no-sender':
    case 'several-senders':
    case 'header-injection':
    case 'forged':
    case 'virus':
    case 'spam':
      return 'hostile';
  }
}

function blank(mail: Mail | null): MailReading {
  return {
    kind: 'note',
    verdict: 'asked',
    accepted: false,
    answered: false,
    freelancer: mail?.from[0]?.address.toLowerCase() ?? null,
    client: null,
    subject: mail?.subject ?? '',
    saidOn: null,
    note: '',
    body: '',
    language: null,
    period: null,
    others: [],
    checkInOn: null,
    checkIn: null,
    command: null,
    cut: mail?.cut ?? [],
  };
}

function plain({ from, to, grain, bound, words }: Period): Period {
  return { from, to, grain, bound, words };
}
