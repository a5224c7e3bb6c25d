import { randomUUID } from 'node:crypto';
import type { Address } from '../../../lib/mailbox/mail.ts';
import { addMonths } from '../../../lib/period/calendar.ts';
import { type Instant, instantAt, wallTimeAt } from '../../../lib/period/wall-time.ts';
import type { Assistant, MailRow, PromiseRow } from '../assistant.ts';
import { answeredMail } from '../web/answered-mail.ts';
import { PAGE_WORDS } from '../web/page/page-words.ts';
import { replyMail } from '../web/reply-mail.ts';
import type { Captions } from './captions.ts';
import type { Terminal } from './terminal.ts';

/** A mail to begin with. */
export interface Opening {
  readonly raw: Uint8Array;
  readonly freelancer: Address;
  readonly heading: string;
  /** What to show of it. */
  readonly subject: string;
  readonly text: string;
}

/**
 * Tells what becomes of a mail: what Pencilled answers, the first reminder on its day, the reply that closes it, and that
 * nothing follows. Stops where nothing waits.
 */
export async function tellStory(
  assistant: Assistant,
  { raw, freelancer, heading, subject, text }: Opening,
  { out, captions, timeZone }: { readonly out: Terminal; readonly captions: Captions; readonly timeZone: string },
): Promise<void> {
  const seen = new Set<string>();
  out.heading(heading, moment());
  out.quote(subject, text, 'client');
  const { verdict } = await assistant.receive(raw, { from: freelancer.address, to: [`track@${assistant.domain}`] });
  const answers = await newMails();
  if (answers.length === 0) out.line(filled(captions.silence, { verdict }));
  else await show(captions.answers, answers);

  const next = await assistant.nextDue();
  if (next !== null) {
    out.line();
    out.line(captions.waits);
    await assistant.moveTo(next);
    const came = await newMails();
    const overviews = came.filter(({ kind }) => kind === 'overview');
    const reminders = came.filter(({ kind }) => kind !== 'overview');
    if (overviews.length > 0)
      out.line(filled(captions.meanwhile, { mails: overviews.map(({ subject: s }) => s).join(', ') }));
    await show(captions.moved, reminders);
    const last = reminders.at(-1);
    if (last !== undefined) await reply(last);
    await assistant.moveTo(monthsOn(assistant.now(), 3, timeZone));
    out.heading(captions.later, moment());
    const more = await newMails();
    out.line(more.length === 0 ? captions.nothingMore : filled(captions.more, { n: String(more.length) }));
  }
  out.heading(captions.standing);
  const promises = await assistant.promises();
  for (const promise of promises) out.line(standing(promise, captions));
  if (promises.length === 0) out.line(captions.noPromise);
  out.line();
  for (const line of captions.ending) out.line(line);

  async function reply(mail: MailRow): Promise<void> {
    const [view, bytes] = await Promise.all([assistant.mail(mail.id), assistant.raw(mail.id)]);
    if (view === null || bytes === null) throw new Error(`mail ${mail.id} is listed but not there`);
    const answered = { ...(await answeredMail(view, bytes)), sentAt: wallTimeAt(view.sentAt, timeZone) };
    const date = assistant.now();
    const messageId = `${randomUUID()}@mail.example.com`;
    const words = captions.done;
    const answer = await replyMail({ freelancer, answered, words, language: captions.language, date, messageId });
    out.heading(filled(captions.replies, { who: freelancer.name || freelancer.address, words }), moment());
    await assistant.receive(answer, { from: freelancer.address, to: [answered.replyTo.address] });
    for (const back of await newMails()) await quote(back);
  }

  async function show(caption: string, mails: readonly MailRow[]): Promise<void> {
    out.heading(caption, moment());
    for (const mail of mails) await quote(mail);
  }

  async function quote(mail: MailRow): Promise<void> {
    const view = await assistant.mail(mail.id);
    const along = view === null ? [] : view.attachments.map(({ name }) => name);
    out.quote(mail.subject, `${view?.text ?? ''}${along.length === 0 ? '' : `\n\n⊕ ${along.join(', ')}`}`, 'ours');
  }

  async function newMails(): Promise<readonly MailRow[]> {
    const fresh = (await assistant.mails()).filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    return fresh;
  }

  function moment(): string {
    return new Intl.DateTimeFormat(captions.locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }).format(new Date(assistant.now()));
  }
}

function standing({ told, state, outcome }: PromiseRow, { language }: Captions): string {
  const { client, job, at } = told[language];
  return [client, job, at, PAGE_WORDS[language][outcome ?? state]].filter((part) => part !== '').join(' · ');
}

function monthsOn(instant: Instant, months: number, timeZone: string): Instant {
  const wall = wallTimeAt(instant, timeZone);
  return instantAt(`${addMonths(wall.slice(0, 10), months)}${wall.slice(10)}`, timeZone);
}

function filled(text: string, gaps: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}
