import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../lib/period/language.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { STORIES } from '../stories/later-answers.ts';
import { type World, world } from '../stories/world.ts';
import { CHECK_IN_ANSWERS, READ_AS_COMMANDS } from './replies/check-in-answers.ts';

const IN_MAY: Readonly<Record<Language, string>> = {
  nl: 'Hoi Sanne, in mei heb ik werk voor je: een nieuwe huisstijl.',
  en: 'Hi Sanne, in May we will have work for you: the annual report.',
  de: 'Hallo Sanne, im Mai haben wir Arbeit für dich: eine neue Website.',
  fr: 'Bonjour Sanne, en mai j’aurai du travail pour toi : un nouveau site.',
};
const MAY = { from: '2026-05-01', to: '2026-06-01' };

async function asked(language: Language): Promise<World> {
  const { client, subject } = STORIES[language];
  const here = world('2026-02-02T10:00');
  const date = 'ma 2 feb 2026 om 09:12';
  const sent = 'Mon, 2 Feb 2026 09:55:00 +0100';
  await here.receive(gmailForward({ client, subject, body: IN_MAY[language], date, sent }));
  await here.moveTo('2026-04-17T10:00');
  expect(here.onlyPromise()).toMatchObject({ state: 'asked', period: MAY });
  return here;
}

async function forwarded(language: Language, body: string): Promise<World> {
  const here = await asked(language);
  const { client, subject } = STORIES[language];
  const date = 'vr 17 apr 2026 om 09:30';
  const sent = 'Fri, 17 Apr 2026 09:55:00 +0200';
  await here.receive(gmailForward({ client, subject: `Re: ${subject}`, body, date, sent }));
  return here;
}

async function pasted(language: Language, text: string): Promise<World> {
  const here = await asked(language);
  const to = await here.lastMail();
  const raw = gmailReply({ text, to }).replace(/^Date: .*$/m, 'Date: Fri, 17 Apr 2026 09:55:00 +0200\r');
  await here.receive(raw, { to: [to.replyTo] });
  return here;
}

/** What a promise is left as: where it is moved, how it is closed, or what was asked or written because of it. */
function leftAs(here: World): string {
  const { state, outcome, period, question, gone, snoozed } = here.onlyPromise();
  if (state === 'closed') return outcome ?? '';
  if (period?.from !== MAY.from || period.to !== MAY.to) return `${period?.from} ${period?.to}`;
  if (question === 'going-ahead') return 'yes';
  if (gone.some(({ touch }) => touch === 'postponed')) return 'postponed';
  if (gone.some(({ touch }) => touch === 'decision')) return 'undecided';
  return snoozed === null ? 'open' : 'knows';
}

/** A yes in reply says that it stands, or asks whether it is certain; who is undecided isn't asked at once in reply. */
const IN_REPLY: Readonly<Record<string, readonly string[]>> = {
  yes: ['yes', 'booked', 'open'],
  undecided: ['undecided', 'knows', 'open'],
  knows: ['knows', 'undecided', 'open'],
  open: ['open', 'undecided', 'knows', 'yes', 'postponed'],
};
/** A promise stays as it is where nothing in the answer decides: then it is asked, at most. */
const FORWARDED: Readonly<Record<string, readonly string[]>> = {
  knows: ['knows', 'open'],
  open: ['open', 'undecided', 'knows', 'yes'],
};

describe.each(LANGUAGES)('what clients answer to a check-in (%s)', (language) => {
  const rows = Object.entries(CHECK_IN_ANSWERS[language]).flatMap(([left, texts]) =>
    texts.map((text) => ({ left, text })),
  );

  it.each(rows)('forwarded: $left: $text', async ({ left, text }) => {
    expect(FORWARDED[left] ?? [left]).toContain(leftAs(await forwarded(language, text)));
  });

  it.each(rows.filter(({ text }) => !READ_AS_COMMANDS.has(text)))('pasted: $left: $text', async ({ left, text }) => {
    expect(IN_REPLY[left] ?? [left]).toContain(leftAs(await pasted(language, text)));
  });
});
