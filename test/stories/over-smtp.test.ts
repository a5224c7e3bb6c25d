import PostalMime from 'postal-mime';
import { expect, it, onTestFinished } from 'vitest';
import { type Runtime, startRuntime } from '../../infra/local/runtime.ts';
import { readSettings } from '../../infra/local/settings.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { newFolder } from '../rooms/local/new-folder.ts';
import { speakSmtp } from './speak-smtp.ts';

/** The whole story as a mail program lives it: forwards and replies by SMTP, on the runtime with all its stand-ins. */
const STORIES = {
  nl: {
    from: 'Sanne de Boer <sanne@studio.example>',
    address: 'sanne@studio.example',
    forward: gmailForward({
      body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl. Ik ben tot 12 augustus met vakantie. Groet, Marieke',
    }),
    receipt: ['Marieke', 'in september', '1 t/m 30 september 2026', '18 augustus'],
    letter: ['huisstijl', 'juni', 'mailto:', 'mail.google.com', 'outlook.office.com', 'outlook.live.com'],
    words: { done: 'klaar', later: 'wordt november', sent: 'verstuurd' },
  },
  en: {
    from: 'Sam Brook <sam@brook.example>',
    address: 'sam@brook.example',
    forward: gmailForward({
      from: 'Sam Brook <sam@brook.example>',
      client: 'Mary Field <mary@field.example>',
      subject: 'New identity',
      date: 'Wed, Jun 10, 2026 at 9:12 AM',
      body: 'Hi Sam, in September I will have work for you: a new visual identity. I am on holiday until 12 August. Best, Mary',
      language: 'en',
    }),
    receipt: ['Mary', 'in September', '1–30 September 2026', '18 August'],
    letter: ['visual identity', 'June', 'mailto:', 'mail.google.com', 'outlook.office.com', 'outlook.live.com'],
    words: { done: 'done', later: 'later November', sent: 'sent' },
  },
} as const;

type Story = (typeof STORIES)[keyof typeof STORIES];
const LANGUAGES = Object.keys(STORIES) as (keyof typeof STORIES)[];

async function pencilled(story: Story): Promise<Runtime> {
  const runtime = await startRuntime(
    readSettings({
      PENCILLED_DATA: newFolder(),
      PENCILLED_SMTP_PORT: '0',
      PENCILLED_NOW: '2026-06-10T10:00:00+02:00',
      PENCILLED_DOMAIN: 'in.example.com',
    }),
  );
  onTestFinished(() => runtime.close());
  await speakSmtp(runtime.smtpPort, story.address, 'track@in.example.com', story.forward);
  await expect.poll(() => kinds(runtime)).toEqual(['receipt']);
  return runtime;
}

async function reminded(story: Story): Promise<Runtime> {
  const runtime = await pencilled(story);
  await runtime.moveTo('2026-08-18T09:15:00+02:00');
  expect(await kinds(runtime)).toEqual(['receipt', 'reminder']);
  return runtime;
}

const mails = async (runtime: Runtime) => (await runtime.mails()).filter(({ kind }) => kind !== 'overview');
const kinds = async (runtime: Runtime) => (await mails(runtime)).map(({ kind }) => kind);
const only = async (runtime: Runtime) => (await runtime.promises())[0];

/** Answers the newest mail by SMTP and waits for the answer to that. */
async function reply(runtime: Runtime, story: Story, text: string): Promise<void> {
  const before = await mails(runtime);
  const last = before.at(-1);
  const parsed = await PostalMime.parse((await runtime.raw(last?.id ?? '')) ?? '');
  const replyTo = parsed.replyTo?.[0]?.address ?? '';
  const to = { replyTo, subject: parsed.subject ?? '', references: parsed.references ?? '' };
  await speakSmtp(runtime.smtpPort, story.address, replyTo, gmailReply({ from: story.from, text, to }));
  await expect.poll(async () => (await mails(runtime)).length).toBe(before.length + 1);
}

it.each(LANGUAGES)('%s: the receipt, the reminder, done, and silence ever after', async (language) => {
  const story = STORIES[language];
  const runtime = await pencilled(story);
  const receipt = await runtime.mail((await mails(runtime))[0]?.id ?? '');
  for (const words of story.receipt) expect(receipt?.text).toContain(words);
  expect(receipt?.attachments.map(({ type }) => type)).toContain('text/calendar');

  await runtime.moveTo('2026-08-18T09:15:00+02:00');
  expect(await kinds(runtime)).toEqual(['receipt', 'reminder']);
  const reminder = await runtime.mail((await mails(runtime))[1]?.id ?? '');
  for (const words of story.letter) expect(`${reminder?.text}${reminder?.html}`).toContain(words);
  expect(reminder?.attachments.map(({ name }) => name).join()).toMatch(/\.eml$/);

  await reply(runtime, story, story.words.done);
  expect(await only(runtime)).toMatchObject({ state: 'closed', outcome: 'done', touch: null, dueAt: null });
  await runtime.moveTo('2026-10-31T12:00:00Z');
  expect(await kinds(runtime)).toEqual(['receipt', 'reminder', 'answer']);
});

it.each(LANGUAGES)('%s: moved to November, and back by undo', async (language) => {
  const story = STORIES[language];
  const runtime = await reminded(story);
  await reply(runtime, story, story.words.later);
  expect(await only(runtime)).toMatchObject({ state: 'waiting', period: { from: '2026-11-01', to: '2026-12-01' } });
  await reply(runtime, story, 'undo');
  expect(await only(runtime)).toMatchObject({ state: 'asked', period: { from: '2026-09-01' }, touch: 'nudge' });
});

it.each(LANGUAGES)('%s: sent, then silence: the nudge, the release, closed as silent', async (language) => {
  const story = STORIES[language];
  const runtime = await reminded(story);
  await reply(runtime, story, story.words.sent);
  await runtime.moveTo('2026-10-31T12:00:00Z');
  const days = (await mails(runtime))
    .filter(({ kind }) => kind === 'reminder')
    .map(({ sentAt }) => sentAt.slice(0, 10));
  expect(days).toEqual(['2026-08-18', '2026-08-25', '2026-09-11']);
  expect(await only(runtime)).toMatchObject({ state: 'closed', outcome: 'silent' });
});

it('what is said on the line is the same for whoever writes, to whatever reply address: no bounce tells who is registered', async () => {
  const runtime = await startRuntime(
    readSettings({
      PENCILLED_DATA: newFolder(),
      PENCILLED_SMTP_PORT: '0',
      PENCILLED_NOW: '2026-06-10T10:00:00+02:00',
      PENCILLED_DOMAIN: 'in.example.com',
      PENCILLED_REGISTRATION: 'closed',
      PENCILLED_FREELANCERS: STORIES.nl.address,
    }),
  );
  onTestFinished(() => runtime.close());
  await speakSmtp(runtime.smtpPort, STORIES.nl.address, 'track@in.example.com', STORIES.nl.forward);
  await expect.poll(() => kinds(runtime)).toEqual(['receipt']);
  const [receipt] = await runtime.mails();
  const raw = Buffer.from((await runtime.raw(receipt?.id ?? '')) ?? []).toString();
  const real = /r-[a-z2-7]{26}-[a-z2-7]{26}@in\.example\.com/.exec(raw)?.[0] ?? '';
  const made = `r-${'a'.repeat(26)}-${'b'.repeat(26)}@in.example.com`;
  const said = new Set<string>();
  for (const from of [STORIES.nl.address, 'nobody@studio.example']) {
    for (const to of ['track@in.example.com', real, made]) {
      const { rcpt, data } = await speakSmtp(runtime.smtpPort, from, to, `From: ${from}\r\nSubject: x\r\n\r\nok`);
      said.add(`${rcpt} / ${data?.replace(/[0-9a-f]{40}/, 'ID')}`);
    }
  }
  expect(said.size).toBe(1);
});
