import { randomBytes } from 'node:crypto';
import { readMail } from '../../lib/mailbox/read-mail.ts';
import type { Clock } from '../../lib/ports/clock.ts';
import { type LoopbackAnswer, type LoopbackServer, loopbackServer } from './loopback-server.ts';
import { headerBlock, headerDate, rewriteHeaders } from './rewrite-headers.ts';
import type { DeliveryOutcome, SentMail, SentMails } from './sent-mails.ts';

/** What SES does with a mail: takes it and reports an outcome, takes it and loses the answer, or does not take it. */
export type SesBehaviour = DeliveryOutcome | 'accept-then-drop' | 'throttle' | 'reject' | 'drop';

export interface SesSettings {
  readonly clock: Clock;
  readonly sent: SentMails;
  /** Told of each mail that was taken. */
  readonly onSent: (mail: SentMail) => void;
  /** Asked for each mail. */
  readonly behaviour: (tags: Readonly<Record<string, string>>) => SesBehaviour;
}

/** What SES takes raw. Source: Amazon SES developer guide, "Service quotas in Amazon SES" (10 MB, v1 API). */
const MOST_BYTES = 10 * 1024 * 1024;

/** SES v1 (AWS Query protocol), the one call that Pencilled makes: SendRawEmail. */
export async function startSes({ clock, sent, onSent, behaviour }: SesSettings): Promise<LoopbackServer> {
  return loopbackServer(async ({ body }): Promise<LoopbackAnswer | 'drop'> => {
    const form = new URLSearchParams(body.toString());
    if (form.get('Action') !== 'SendRawEmail') return failure(400, 'InvalidAction', 'only SendRawEmail is spoken here');
    const tags = Object.fromEntries(
      members(form, 'Tags').map((at) => [form.get(`${at}.Name`), form.get(`${at}.Value`)]),
    );
    const to = members(form, 'Destinations').map((at) => form.get(at) ?? '');
    const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');

    const does = behaviour(tags);
    if (does === 'drop') return 'drop';
    if (does === 'throttle') return failure(400, 'Throttling', 'Maximum sending rate exceeded.');
    if (does === 'reject') return failure(400, 'MessageRejected', 'Email address is not verified.');
    if (raw.length > MOST_BYTES) return failure(400, 'InvalidParameterValue', 'Message length exceeds the limit.');

    const id = `0102${randomBytes(14).toString('hex')}-000000`;
    const sentAt = clock.now();
    const stamped = rewriteHeaders(raw, { messageId: `<${id}@eu-west-1.amazonses.com>`, date: headerDate(sentAt) });
    const read = await readMail(headerBlock(stamped));
    const subject = read.ok ? read.mail.subject : '';
    const mail: SentMail = {
      id,
      from: form.get('Source') ?? '',
      to,
      subject,
      sentAt,
      tags,
      outcome: does === 'accept-then-drop' ? 'delivery' : does,
    };
    sent.add(mail, stamped);
    onSent(mail);
    return does === 'accept-then-drop' ? 'drop' : success(id);
  });
}

/** The names of a list's members: `Tags.member.1`, `Tags.member.2`, … */
function members(form: URLSearchParams, list: string): string[] {
  const found = [...form.keys()].map((key) => new RegExp(`^${list}\\.member\\.\\d+`).exec(key)?.[0]);
  return [...new Set(found.filter((name) => name !== undefined))];
}

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

function success(id: string): LoopbackAnswer {
  return xml(
    200,
    `<SendRawEmailResponse xmlns="${NAMESPACE}"><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult></SendRawEmailResponse>`,
  );
}

function failure(status: number, code: string, message: string): LoopbackAnswer {
  return xml(
    status,
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  );
}

function xml(status: number, body: string): LoopbackAnswer {
  return { status, headers: { 'content-type': 'text/xml' }, body };
}
