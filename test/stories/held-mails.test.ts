import { describe, expect, it } from 'vitest';
import type { ReceiptNotice } from '../../lib/mailbox/receipt-notice.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

const FIRST = 'Sanne de Boer <sanne@studio.example>';
const WORK = 'Sanne <sanne@werk.example>';
const HOME = 'Sanne <sanne@thuis.example>';

const forward = (here: World, from: string, client: string, month: string, as: string) =>
  here.receive(
    gmailForward({
      from,
      client: `${client} <info@${client.toLowerCase()}.example>`,
      subject: `Folder ${client}`,
      body: `Hoi Sanne, in ${month} heb ik werk voor je: een folder.`,
    }),
    { as },
  );

/** Sanne, known, has asked two other addresses of hers, of which a mail waits each. */
async function twoAsked(): Promise<World> {
  const here = world('2026-06-10T10:00', { registration: 'confirm' });
  await forward(here, FIRST, 'Postma', 'september', 'first');
  await answer(here, 'ja', undefined, FIRST);
  expect(await forward(here, WORK, 'Visser', 'oktober', 'from-work')).toBe('held');
  expect(await forward(here, HOME, 'Bakker', 'november', 'from-home')).toBe('held');
  const receipt = (await here.mails()).find(({ kind }) => kind === 'receipt');
  for (const address of ['sanne@werk.example', 'sanne@thuis.example']) {
    await answer(here, `koppel ${address}`, receipt, FIRST);
  }
  return here;
}

const yes = async (here: World, from: string) => {
  const question = (await here.mails()).findLast(
    ({ to, kind }) => kind === 'confirmation' && from.includes(to) && to !== 'sanne@studio.example',
  );
  if (!question) throw new Error(`nothing was asked of ${from}`);
  return here.receive(gmailReply({ text: 'ja', to: question, from }), { to: [question.replyTo] });
};

const clients = (here: World) =>
  here
    .promises()
    .map(({ client }) => client.name)
    .toSorted();

/** Which mails wait, by where their bytes lie. */
const waiting = (here: World) =>
  here.store
    .items()
    .flatMap(({ item }) => (item.kind === 'freelancer' ? item.held : []))
    .map((notice) => (JSON.parse(notice) as ReceiptNotice).objectKey);

describe('mails that waited for two addresses that say yes at once', () => {
  it('are all taken, and none waits any more', async () => {
    const here = await twoAsked();
    const [readRaw, get] = [here.rawMail.read, here.store.get];
    let second: Promise<unknown> = Promise.resolve();
    const isAhead = Promise.withResolvers<void>();
    const firstIsDone = Promise.withResolvers<void>();
    here.rawMail.read = async (key, atMost) => {
      if (key === 'from-work') {
        // The other yes is written down while this mail is read; what then waits is looked at only afterwards.
        here.rawMail.read = readRaw;
        here.store.get = async (item) => {
          here.store.get = get;
          isAhead.resolve();
          await firstIsDone.promise;
          return get(item);
        };
        second = yes(here, HOME);
        await isAhead.promise;
      }
      return readRaw(key, atMost);
    };
    await yes(here, WORK);
    firstIsDone.resolve();
    await second;
    expect(clients(here)).toEqual(['Bakker', 'Postma', 'Visser']);
    expect(waiting(here)).toEqual([]);
  });

  it('wait no more, though somebody else writes first', async () => {
    const here = await twoAsked();
    const { put } = here.store;
    let lost = 0;
    here.store.put = async (item, dueAt) => {
      const isTaken = item.kind === 'freelancer' && item.held.length < waiting(here).length;
      if (!isTaken || lost === 3) return put(item, dueAt);
      lost += 1;
      return 'lost';
    };
    await yes(here, WORK);
    expect([lost, clients(here), waiting(here)]).toEqual([3, ['Postma', 'Visser'], ['from-home']]);
  });
});
