import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { readMail } from '../../../lib/mailbox/read-mail.ts';
import { wallTimeAt } from '../../../lib/period/wall-time.ts';
import type { Assistant } from '../assistant.ts';
import { answeredMail } from './answered-mail.ts';
import { A_MAIL, mailRow, noSuchMail, promiseRow } from './api.ts';
import { examplesFor } from './examples.ts';
import { attachedForward, forwardMail } from './forward-mail.ts';
import { languageOf, offeredReplies } from './offered-replies.ts';
import { DraftRefused, readDraft } from './read-draft.ts';
import { type Refusal, refuse } from './refusal.ts';
import { replyMail } from './reply-mail.ts';
import { MAIL_POLICY } from './safety-headers.ts';

/**
 * What the page needs besides the API: all it shows in one answer, the examples, a mail for its frame, and mails written for
 * the freelancer, as raw bytes that the page then hands to `POST /api/receive` like anybody's.
 */
export function createPageRoutes(assistant: Assistant, timeZone: string): Hono {
  const routes = new Hono();

  routes.get('/state', async (c) => {
    const [mails, promises, next] = await Promise.all([assistant.mails(), assistant.promises(), assistant.nextDue()]);
    const { domain } = assistant;
    return c.json({
      now: assistant.now(),
      next,
      domain,
      timeZone,
      mails: mails.map(mailRow),
      promises: promises.map((promise) => ({
        ...promiseRow(promise),
        closesAt: promise.closesAt,
        told: promise.told,
      })),
    });
  });

  routes.get('/examples', (c) => c.json(examplesFor(wallTimeAt(assistant.now(), timeZone).slice(0, 10))));

  routes.get('/mails/:id', async (c) => {
    const mail = await assistant.mail(c.req.param('id'));
    if (mail === null) return refuse(c, 404, noSuchMail(c.req.param('id')));
    return c.json({
      ...mail,
      language: languageOf(mail),
      replies: offeredReplies(mail, assistant.domain, timeZone),
    });
  });

  routes.get('/mails/:id/body', async (c) => {
    const mail = await assistant.mail(c.req.param('id'));
    if (mail === null) return refuse(c, 404, noSuchMail(c.req.param('id')));
    c.header('Content-Security-Policy', MAIL_POLICY);
    // In front of the mail's own HTML, so that nothing in it can hide the line; its links then open in a new tab.
    return c.html(`<!doctype html><base target="_blank">${mail.html}`);
  });

  routes.post('/drafts/forward', A_MAIL, async (c) => {
    const draft = readDraft(await c.req.text());
    const freelancer = draft.address('freelancer');
    const to = `track@${assistant.domain}`;
    const raw = await forwardMail({
      freelancer,
      to,
      client: draft.address('client'),
      subject: draft.line('subject'),
      saidOn: draft.wallTime('saidOn'),
      text: draft.text('text'),
      note: draft.text('note'),
      language: draft.language('language'),
      date: assistant.now(),
      messageId: newMessageId(),
    });
    return rawDraft(raw, freelancer.address, to);
  });

  routes.post('/drafts/attached', A_MAIL, async (c) => {
    const query = new URL(c.req.url).searchParams;
    const draft = readDraft(JSON.stringify(Object.fromEntries(query)));
    const freelancer = draft.address('freelancer');
    const to = `track@${assistant.domain}`;
    const attached = new Uint8Array(await c.req.arrayBuffer());
    if (await isNoMail(attached)) return refuse(c, 400, NO_MAIL);
    const raw = await attachedForward({
      freelancer,
      to,
      note: draft.text('note'),
      date: assistant.now(),
      messageId: newMessageId(),
      raw: attached,
    });
    return rawDraft(raw, freelancer.address, to);
  });

  routes.post('/drafts/reply', A_MAIL, async (c) => {
    const draft = readDraft(await c.req.text());
    const id = draft.line('mail');
    const [mail, raw] = await Promise.all([assistant.mail(id), assistant.raw(id)]);
    if (mail === null || raw === null) return refuse(c, 404, noSuchMail(id));
    const answered = { ...(await answeredMail(mail, raw)), sentAt: wallTimeAt(mail.sentAt, timeZone) };
    const address = mail.to[0] ?? '';
    const reply = await replyMail({
      freelancer: { name: draft.line('freelancerName'), address },
      answered,
      words: draft.text('words'),
      language: draft.language('language'),
      date: assistant.now(),
      messageId: newMessageId(),
    });
    return rawDraft(reply, address, answered.replyTo.address);
  });

  routes.onError((error, c) => {
    if (error instanceof DraftRefused) return refuse(c, 400, error.refusal);
    throw error;
  });

  return routes;
}

/** Any file can be chosen: a picture, a text without a header. */
async function isNoMail(raw: Uint8Array): Promise<boolean> {
  const read = await readMail(raw);
  return !read.ok && read.refusal === 'unreadable';
}

const NO_MAIL: Refusal = {
  error: 'no-mail',
  given: 'a file in which no header field can be made out',
  allowed: 'a mail as its program saves it (.eml), headers included',
  next: 'save the mail as .eml, or paste it whole',
};

function newMessageId(): string {
  return `${randomUUID()}@mail.example.com`;
}

/** The mail, with the envelope to hand it over in. */
function rawDraft(raw: Uint8Array, from: string, to: string): Response {
  return new Response(new Uint8Array(raw), {
    headers: { 'Content-Type': 'message/rfc822', 'X-Envelope-From': from, 'X-Envelope-To': to },
  });
}
