import { describe, expect, it } from 'vitest';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

const PROMISED = 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.\n\nGroet, Marieke';

async function forwarded(change: Partial<Parameters<typeof gmailForward>[0]> = {}): Promise<World> {
  const here = world('2026-06-10T10:00');
  await here.receive(gmailForward({ body: PROMISED, ...change }));
  return here;
}

/** All that counts of the promises: what must be as it was after an input that isn't understood. */
const standing = (here: World) =>
  here.promises().map(({ state, outcome, period, client, job, register, snoozed }) => ({
    state,
    outcome,
    period,
    client,
    job,
    register,
    snoozed,
  }));

/** A reply that changes nothing, answered by a short letter that says what works. */
async function unchanged(here: World, text: string, works: RegExp): Promise<void> {
  const receipt = await here.lastMail();
  const before = standing(here);
  const told = await answer(here, text, receipt);
  expect(told.text.replace(/\s+/g, ' ')).toMatch(works);
  expect(told.text.length).toBeLessThan(2_000);
  expect(standing(here)).toEqual(before);
}

/** The reminder of August, whole and with a letter. */
async function reminded(here: World) {
  await here.moveTo('2026-08-18T09:20');
  const reminder = (await here.mails()).findLast(({ kind }) => kind === 'reminder');
  if (!reminder) throw new Error('no reminder came');
  expect(reminder.subject).not.toMatch(/[\r\n]/);
  expect(reminder.html.length).toBeLessThan(60_000);
  return reminder;
}

describe('clients and subjects out of the ordinary', () => {
  it('a client without a name is called by the address, and greeted without one', async () => {
    const here = await forwarded({
      client: 'info@noord.example',
      body: 'Hallo, in september heb ik werk voor je: een huisstijl.',
    });
    expect(here.onlyPromise().client.address).toBe('info@noord.example');
    const { subject, text } = await reminded(here);
    expect(subject).toContain('info@noord.example');
    expect(text).toMatch(/\n\s*Hoi,\n/);
  });

  it('a name that is an address greets nobody by it', async () => {
    const here = await forwarded({
      client: '"info@noord.example" <info@noord.example>',
      body: 'Hallo, in september heb ik werk voor je: een huisstijl.',
    });
    const { text } = await reminded(here);
    expect(text).toMatch(/\n\s*Hoi,\n/);
    expect(text).not.toContain('Hoi info');
  });

  it('a subject of 900 characters names the job in a few words, in every link', async () => {
    const here = await forwarded({ subject: `Huisstijl ${'en nog meer '.repeat(75)}`.trim() });
    expect((await here.lastMail()).subject.length).toBeLessThan(200);
    const { subject, html } = await reminded(here);
    expect(subject.length).toBeLessThan(200);
    for (const [, href] of html.matchAll(/href="(mailto:[^"]*)"/g)) expect(href?.length).toBeLessThan(2_200);
  });

  it.each([
    ['a Hebrew name', 'מריקה פוסטמה', 'Hoi מריקה,'],
    ['an Arabic name', 'ماريكه بوستما', 'Hoi ماريكه,'],
  ])('%s stands as it is written, and turns nothing else round', async (_, name, greeting) => {
    const here = await forwarded({
      client: `${name} <marieke@postma.example>`,
      body: `Hoi Sanne, in september heb ik werk voor je: een huisstijl.`,
    });
    expect(here.onlyPromise().client.name).toBe(name);
    const { text, html } = await reminded(here);
    expect(text).toContain(greeting);
    expect(html).toContain('dir="ltr"');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('no subject: the letter is about "een klus", and asks all the same', async () => {
    const here = await forwarded({
      subject: '',
      body: 'Hoi Sanne, in september heb ik werk voor je.\n\nGroet, Marieke',
    });
    expect(here.onlyPromise()).toMatchObject({ subject: '', period: { from: '2026-09-01' } });
    const { subject, text } = await reminded(here);
    expect(subject).toBe('Even polsen bij Marieke: september');
    expect(text).toContain('een klus');
  });

  it('a period already over: told, and a new one asked for', async () => {
    const here = await forwarded({
      body: 'Hoi Sanne, in april heb ik werk voor je: een huisstijl.',
      date: 'ma 16 mrt 2026 om 09:12',
    });
    const told = await here.lastMail();
    expect(told.kind).toBe('question');
    expect(told.text).toContain('al voorbij');
    await answer(here, 'november', told);
    expect(here.onlyPromise().period?.from).toBe('2026-11-01');
  });
});

describe('settings as people write them', () => {
  it.each([
    ['land België', { country: 'BE' }],
    ['country: Germany', { country: 'DE' }],
    ['pays Suisse', { country: 'CH' }],
    ['land UK', { country: 'GB' }],
    ['tijdzone europe/brussels', { timeZone: 'Europe/Brussels' }],
    ['time zone New York', { timeZone: 'America/New_York' }],
    ['taal Engels graag', { language: 'en' }],
    ['Kun je mijn tijdzone op Londen zetten?', { timeZone: 'Europe/London' }],
    ['Meine Zeitzone ist Zürich', { timeZone: 'Europe/Zurich' }],
    ['mets mon fuseau horaire sur Bruxelles', { timeZone: 'Europe/Brussels' }],
    ['please change my country to Belgium', { country: 'BE' }],
    ['mein Land ist die Schweiz', { country: 'CH' }],
  ])('%s', async (text, changed) => {
    const here = await forwarded();
    await answer(here, text);
    expect(here.store.items().map(({ item }) => item)).toContainEqual(
      expect.objectContaining({ kind: 'freelancer', ...changed }),
    );
  });
});

describe('replies that cannot be carried out', () => {
  it.each([
    ['two commands at once', 'klaar, wordt november', /twee dingen.*klaar/],
    ['nothing that is known', 'de kat krabt de krullen', /niet duidelijk.*klaar/],
    ['an unknown setting', 'instelling lettertype Comic Sans', /klaar|tijdzone: Europe/],
    [
      'a zone that does not exist',
      'tijdzone: Mars/Phobos',
      /De tijdzone “Mars\/Phobos” is onbekend.*tijdzone: Europe\/Amsterdam/,
    ],
    ['a zone in words of one’s own', 'tijdzone: die van mijn oma', /onbekend.*tijdzone: Europe\/Amsterdam/],
    ['a country whose holidays are not known', 'land: Atlantis', /geen instelling die we begrijpen.*land: BE/],
    ['a language that we do not write', 'taal: Klingon', /geen instelling die we begrijpen.*taal: Engels/],
  ])('%s', async (_, text, works) => {
    await unchanged(await forwarded(), text, works);
  });

  it('a reply to a closed promise: told that it is closed, and how to go on', async () => {
    const here = await forwarded();
    const receipt = await here.lastMail();
    await answer(here, 'klaar', receipt);
    const before = standing(here);
    const told = await answer(here, 'klaar', receipt);
    expect(told.text).toMatch(/al afgesloten[\s\S]*undo/);
    expect(standing(here)).toEqual(before);
    await answer(here, 'wordt november', told);
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2026-11-01' } });
  });

  it('a forged token: nothing happens, and the letter says what does work', async () => {
    const here = await forwarded();
    const receipt = await here.lastMail();
    const forged = receipt.replyTo.replace(/-[a-z2-7]{26}@/, `-${'b'.repeat(26)}@`);
    const before = standing(here);
    await here.receive(gmailReply({ text: 'klaar', to: { ...receipt, replyTo: forged } }), { to: [forged] });
    const told = await here.lastMail();
    expect(told.kind).toBe('refusal');
    expect(told.text).toContain('lijst');
    expect(standing(here)).toEqual(before);
  });

  it('a sixth address of one’s own: which five there are, and how to make room', async () => {
    const here = await forwarded();
    const receipt = await here.lastMail();
    for (const nr of [1, 2, 3, 4, 5]) {
      const address = `sanne${nr}@werk.example`;
      await answer(here, `koppel ${address}`, receipt);
      const asked = (await here.mails()).findLast(({ to }) => to === address);
      if (!asked) throw new Error(`${address} was not asked`);
      await answer(here, 'ja', asked, `Sanne <${address}>`);
    }
    const told = await answer(here, 'koppel sanne6@werk.example', receipt);
    expect(told.kind).toBe('refusal');
    expect(told.text).toMatch(/vijf andere[\s\S]*sanne1@werk\.example[\s\S]*ontkoppel/);
    expect((await here.mails()).filter(({ to }) => to === 'sanne6@werk.example')).toEqual([]);
    await answer(here, 'ontkoppel sanne1@werk.example', receipt);
    await answer(here, 'koppel sanne6@werk.example', receipt);
    expect((await here.mails()).filter(({ to }) => to === 'sanne6@werk.example')).toHaveLength(1);
  });

  it('a note that tells what a named client said is a note, not a reply', async () => {
    const here = await forwarded();
    const raw = [
      'From: Sanne de Boer <sanne@studio.example>',
      'To: track@in.example.com',
      'Subject: Joris',
      'Date: Wed, 10 Jun 2026 11:00:00 +0200',
      'Message-ID: <note@mail.example.com>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Joris Vink (joris@vink.example) is akkoord, in november een huisstijl.',
    ].join('\r\n');
    await here.receive(raw);
    expect(here.promises().map(({ client, outcome }) => [client.name, outcome])).toEqual([
      ['Marieke Postma', null],
      ['Joris Vink', null],
    ]);
  });
});
