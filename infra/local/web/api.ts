import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Assistant, ClockGoesForwardOnly, type MailRow, type PromiseRow } from '../assistant.ts';
import { readClockRequest } from './read-clock-request.ts';
import { readEnvelope } from './read-envelope.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What SES takes in at most, by way of S3. Source: "Quotas related to email receiving". */
export const MAIL_BYTES_MAX = 40 * 1024 * 1024;

/** Refuses more than a mail. */
export const A_MAIL = atMost(MAIL_BYTES_MAX, '40 MB, what SES takes');

/** A clock request is some forty bytes: more is somebody filling memory. */
const CLOCK_BYTES_MAX = 4096;

/** The HTTP API of the embedded runtime, to be mounted under `/api`. */
export function createApi(assistant: Assistant): Hono {
  const api = new Hono();

  api.post('/receive', A_MAIL, async (c) => {
    const envelope = readEnvelope(new URL(c.req.url).searchParams, assistant.domain);
    if (isRefusal(envelope)) return refuse(c, 400, envelope);
    const { messageId, verdict } = await assistant.receive(new Uint8Array(await c.req.arrayBuffer()), envelope);
    return c.json({ messageId, verdict });
  });

  api.get('/mails', async (c) => c.json((await assistant.mails()).map(mailRow)));

  api.get('/mails/:id', async (c) => {
    const mail = await assistant.mail(c.req.param('id'));
    if (mail === null) return refuse(c, 404, noSuchMail(c.req.param('id')));
    const attachments = mail.attachments.map(({ name, type }) => ({ name, type }));
    return c.json({ ...mailRow(mail), text: mail.text, html: mail.html, attachments });
  });

  api.get('/mails/:id/raw', async (c) => {
    const raw = await assistant.raw(c.req.param('id'));
    if (raw === null) return refuse(c, 404, noSuchMail(c.req.param('id')));
    return c.body(new Uint8Array(raw), 200, { 'Content-Type': 'message/rfc822' });
  });

  api.get('/promises', async (c) => c.json((await assistant.promises()).map(promiseRow)));

  api.get('/clock', (c) => c.json({ now: assistant.now() }));

  api.post('/clock', atMost(CLOCK_BYTES_MAX, '4 kB'), async (c) => {
    const asked = readClockRequest(await c.req.text(), assistant.now());
    if (isRefusal(asked)) return refuse(c, 400, asked);
    try {
      await assistant.moveTo(asked.now);
    } catch (error) {
      if (!(error instanceof ClockGoesForwardOnly)) throw error;
      const now = assistant.now();
      return refuse(c, 409, {
        error: 'earlier-than-now',
        given: asked.now,
        allowed: `${now} or later: the clock only goes forward`,
        next: 'give a later time, or start with another PENCILLED_DATA folder and PENCILLED_NOW',
      });
    }
    return c.json({ now: assistant.now() });
  });

  return api;
}

/** A mail as `GET /api/mails` shows it: nothing but the fields promised. */
export function mailRow({ id, to, from, subject, sentAt, kind }: MailRow): MailRow {
  return { id, to, from, subject, sentAt, kind };
}

/** A promise as `GET /api/promises` shows it. */
export function promiseRow(row: PromiseRow): Omit<PromiseRow, 'told' | 'closesAt'> {
  const { id, freelancer, client, subject, saidOn, period, state, outcome, touch, dueAt, version } = row;
  const shown = period && {
    from: period.from,
    to: period.to,
    grain: period.grain,
    bound: period.bound,
    words: period.words,
  };
  const { name, address } = client;
  return {
    id,
    freelancer,
    client: { name, address },
    subject,
    saidOn,
    period: shown,
    state,
    outcome,
    touch,
    dueAt,
    version,
  };
}

export function noSuchMail(id: string): Refusal {
  return {
    error: 'no-such-mail',
    given: id,
    allowed: 'the id of a mail that went out',
    next: 'GET /api/mails lists them',
  };
}

function atMost(maxSize: number, words: string) {
  return bodyLimit({
    maxSize,
    onError: (c) =>
      refuse(c, 413, {
        error: 'too-large',
        given: `${c.req.header('content-length') ?? `more than ${maxSize}`} bytes`,
        allowed: words,
        next: 'send something smaller',
      }),
  });
}

function isRefusal(value: object): value is Refusal {
  return 'error' in value;
}
