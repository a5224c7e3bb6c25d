import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredItem } from '../../lib/ports/store.ts';
import type { AddressLink } from '../../lib/promise/address-link.ts';
import type { ClientPromise } from '../../lib/promise/client-promise.ts';
import type { Freelancer } from '../../lib/promise/freelancer.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer } from '../stories/steps.ts';
import { world } from '../stories/world.ts';

/** What says nothing of a mail or a person beyond what other fields say: ids, counts, and what comes next. */
const OURS = 'Ids, versions, states and days that follow from these';

/** Every field that is stored, and the words of PRIVACY.md that name it: a new field needs words there first. */
const OF_A_PROMISE: Record<keyof ClientPromise, string> = {
  kind: OURS,
  id: OURS,
  freelancer: OURS,
  version: OURS,
  state: OURS,
  outcome: OURS,
  waitingSince: OURS,
  snoozed: OURS,
  merged: OURS,
  plannedAt: OURS,
  plannedBy: OURS,
  entry: 'what was last sent for your calendar',
  question: OURS,
  owed: 'mails that still have to go out',
  answered: 'how many answers went out on its last day',
  gone: 'when which reminder went out',
  lastMailAt: 'when which reminder went out',
  lastWords: 'a digest of the last words that named a day or were not understood',
  client: "the client's name and address",
  greetingName: 'the name to greet them by',
  language: 'language and form of address',
  register: 'language and form of address',
  subject: 'the subject',
  sentence: 'the one sentence that promises',
  job: 'what the job is',
  period: 'the period',
  saidOn: 'when it was said',
  receivedAt: 'when it was said and came in',
  absences: 'days on which the client said to be away',
  thread: 'Message-IDs of the thread',
  clientMessageId: 'Message-IDs of the thread',
  history: 'the last ten states',
  handled: 'the ids of the last 20 mails handled',
  rawMails: 'where the last hundred raw mails lie',
};

const OF_A_FREELANCER: Record<keyof Freelancer, string> = {
  kind: OURS,
  id: OURS,
  version: OURS,
  overviewOf: OURS,
  leaving: OURS,
  stopped: OURS,
  paused: OURS,
  confirmed: OURS,
  question: OURS,
  askedIn: OURS,
  listed: OURS,
  listedIn: OURS,
  listedAt: OURS,
  since: 'since when',
  owed: 'mails that still have to go out',
  answered: 'how many answers went out on its last day',
  lastMailAt: 'when which reminder went out',
  lastWords: 'a digest of the last words that named a day or were not understood',
  address: 'their addresses',
  addresses: 'their addresses',
  linking: 'those that were asked in the last week',
  name: 'name, signature',
  signature: 'name, signature',
  language: 'language, time zone, country, days off',
  timeZone: 'language, time zone, country, days off',
  country: 'language, time zone, country, days off',
  daysOff: 'language, time zone, country, days off',
  overview: 'whether the overview is wanted',
  held: 'Notices of mails that wait',
  handled: 'the ids of the last 20 mails handled',
  rawMails: 'where the last hundred raw mails lie',
  capped: 'when refusals, questions and confirmations went out',
  refused: 'when refusals, questions and confirmations went out',
};

const OF_A_LINK: Record<keyof AddressLink, string> = {
  kind: OURS,
  id: OURS,
  version: OURS,
  freelancer: 'whose it is',
  asked: 'when it was asked',
  declined: 'whether it said no',
};

const PRIVACY = readFileSync(join(import.meta.dirname, '../../PRIVACY.md'), 'utf8').replace(/\s+/g, ' ');

/** What stands in the store after a forward, commands, reminders and the end of it all. */
async function stored() {
  const here = world('2026-06-10T10:00');
  await here.receive(gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.' }));
  await answer(here, 'koppel sanne@werk.example');
  const asked = (await here.mails()).find(({ to }) => to === 'sanne@werk.example');
  await answer(here, 'nee', asked, 'Sanne <sanne@werk.example>');
  await answer(
    here,
    'tja',
    (await here.mails()).find(({ kind }) => kind === 'answer'),
  );
  await answer(here, 'vergeet Marieke');
  const whileAsked = here.store.items();
  await answer(here, 'klus brochure', (await here.mails())[0]);
  const body = 'Hoi Sanne, in september heb ik werk voor je: een folder.';
  await here.receive(gmailForward({ subject: 'Folder', date: 'wo 10 jun 2026 om 09:40', body }));
  await answer(here, 'zelfde');
  await here.receive(
    gmailForward({
      client: 'Jan Visser <jan@visser.example>',
      subject: 'Jaarverslag',
      body: 'Hoi Sanne, in oktober heb ik werk voor je: een jaarverslag. Van 3 t/m 14 augustus ben ik met vakantie.',
    }),
  );
  const receipt = await here.lastMail();
  await answer(here, 'verstuurd', receipt);
  await answer(here, 'vrij van 3 t/m 21 juli', receipt);
  await answer(here, 'koppel sanne@thuis.example', receipt);
  await answer(here, '', receipt);
  await here.moveTo('2026-08-19T10:00');
  await answer(here, 'sluimer 2 dagen');
  await answer(here, 'geboekt');
  return [...here.store.items(), ...whileAsked].map(({ item }) => item);
}

/** What stands inside those fields. A state of the history has the fields of the promise itself. */
const INSIDE: Readonly<Record<string, string>> = {
  'promise client.name': "the client's name and address",
  'promise client.address': "the client's name and address",
  'promise period.from': 'the period',
  'promise period.to': 'the period',
  'promise period.grain': 'the period',
  'promise period.bound': 'the period',
  'promise period.words': 'the period',
  'promise snoozed.touch': OURS,
  'promise snoozed.until': OURS,
  'promise absences.from': 'days on which the client said to be away',
  'promise absences.to': 'days on which the client said to be away',
  'promise gone.touch': 'when which reminder went out',
  'promise gone.from': 'when which reminder went out',
  'promise gone.to': 'when which reminder went out',
  'promise gone.at': 'when which reminder went out',
  'promise gone.letter': 'when which reminder went out',
  'promise gone.sharedWith': 'when which reminder went out',
  'promise gone.standsIn': 'when which reminder went out',
  'promise entry.from': 'what was last sent for your calendar',
  'promise entry.to': 'what was last sent for your calendar',
  'promise entry.bound': 'what was last sent for your calendar',
  'promise entry.isBooked': 'what was last sent for your calendar',
  'promise answered.on': 'how many answers went out on its last day',
  'promise answered.count': 'how many answers went out on its last day',
  'promise lastWords.words': 'a digest of the last words that named a day or were not understood',
  'promise lastWords.at': 'a digest of the last words that named a day or were not understood',
  'freelancer daysOff.from': 'language, time zone, country, days off',
  'freelancer daysOff.to': 'language, time zone, country, days off',
  'freelancer question.about': OURS,
  'freelancer question.client.name': 'the client whom they were last asked about forgetting',
  'freelancer question.client.address': 'the client whom they were last asked about forgetting',
  'freelancer linking.address': 'those that were asked in the last week',
  'freelancer linking.since': 'those that were asked in the last week',
  'freelancer linking.wanted': 'those that were asked in the last week',
  'freelancer linking.held': 'Notices of mails that wait',
  'freelancer refused.code': 'when refusals, questions and confirmations went out',
  'freelancer refused.promise': 'when refusals, questions and confirmations went out',
  'freelancer refused.on': 'when refusals, questions and confirmations went out',
  'freelancer answered.on': 'how many answers went out on its last day',
  'freelancer answered.count': 'how many answers went out on its last day',
  'freelancer lastWords.words': 'a digest of the last words that named a day or were not understood',
  'freelancer lastWords.at': 'a digest of the last words that named a day or were not understood',
};

/** What an owed mail holds, of whichever item: nothing of it but `about.words` is anybody's text. */
const OWED = /^(promise|freelancer) owed\.(id|dueAt|inReplyTo|attempts|claim|claim\..+|about\..+)$/;

/** The paths of a stored item down to its values, a list's as if there were one in it: `promise client.name`. */
function pathsOf(item: StoredItem): readonly string[] {
  const walk = (value: unknown, path: string): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap((one) => walk(one, path));
    if (typeof value !== 'object' || value === null) return [path];
    return Object.entries(value).flatMap(([key, one]) => walk(one, `${path}.${key}`));
  };
  return Object.entries(item).flatMap(([key, value]) => walk(value, `${item.kind} ${key}`));
}

const isInside = (path: string) => path.includes('.') && !OWED.test(path);
const ofPromise = (path: string) => path.replace('promise history.', 'promise ');

describe('what is kept', () => {
  it.each([
    ['promise', OF_A_PROMISE],
    ['freelancer', OF_A_FREELANCER],
    ['link', OF_A_LINK],
  ])('of a %s: these fields, each named in PRIVACY.md, and no others', async (kind, fields) => {
    const items = (await stored()).filter((item) => item.kind === kind);
    const seen = new Set(items.flatMap((item) => Object.keys(item)));
    expect([...seen].sort()).toEqual(Object.keys(fields).sort());
  });

  it('inside those fields: these, and no others', async () => {
    const fields = new Set(Object.keys(OF_A_PROMISE).map((key) => `promise ${key}`));
    const seen = new Set((await stored()).flatMap(pathsOf).filter(isInside).map(ofPromise));
    expect([...seen].filter((path) => !fields.has(path)).sort()).toEqual(Object.keys(INSIDE).sort());
  });

  const named = [OF_A_LINK, OF_A_FREELANCER, OF_A_PROMISE, INSIDE].flatMap((fields) => Object.entries(fields));
  it.each(named)('%s is named: “%s”', (_, words) => {
    expect(PRIVACY).toContain(words);
  });

  it('of the mail itself nothing but the sentence, the subject and the names', async () => {
    const here = world('2026-06-10T10:00');
    const body =
      'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl. Kanarie.\r\n\r\nDe kanarie zingt nog niet.';
    await here.receive(gmailForward({ body, note: 'Kanarie in een notitie' }));
    expect(here.promises()).toHaveLength(1);
    expect(JSON.stringify(here.store.items())).not.toMatch(/kanarie/i);
  });

  it('of what a mail asks about: its words, for as long as that mail is owed', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.' }));
    here.outbox.fault = () => 'throttle';
    const receipt = await here.lastMail();
    await answer(here, `De kanarie zingt weer. ${'Tra la la. '.repeat(100)}`, receipt);
    await answer(here, `land: ${'Kanarië '.repeat(100)}`, receipt);
    const date = 'do 11 jun 2026 om 09:12';
    await here.receive(gmailForward({ date, body: `Het gaat door, zegt de kanarie! ${'Tra la la. '.repeat(100)}` }));
    const items = here.store.items().map(({ item }) => item);
    const words = items.flatMap((item) => (item.kind === 'link' ? [] : item.owed)).map(({ about }) => about);
    const told = words.flatMap((about) => ('words' in about && about.words !== undefined ? [about.words] : []));
    expect(told.filter((text) => /kanari/i.test(text))).toHaveLength(3);
    for (const text of told) expect(text.length).toBeLessThanOrEqual(500);
    expect(JSON.stringify(items.map((item) => ({ ...item, owed: [] })))).not.toMatch(/kanari/i);
    here.outbox.fault = () => null;
    await here.moveTo('2026-06-10T10:10');
    expect(JSON.stringify(here.store.items())).not.toMatch(/kanari/i);
  });
});
