import { describe, expect, it } from 'vitest';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { findDue } from '../../lib/flows/find-due.ts';
import { sendDue } from '../../lib/flows/send-due.ts';
import { addMinutes, instantAt } from '../../lib/period/wall-time.ts';
import { type Store, StoreUnavailable } from '../../lib/ports/store.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { kinds } from './steps.ts';
import { type World, world, ZONE } from './world.ts';

const CLIENTS = ['Marieke Postma', 'Joris Vink', 'Noor Haan', 'Bram Smit', 'Lotte Kok'] as const;

const forwardOf = (client: string): string =>
  gmailForward({
    client: `${client} <${client.toLowerCase().replace(' ', '.')}@client.example>`,
    subject: `Klus voor ${client}`,
    date: 'wo 10 jun 2026 om 09:12',
    body: `Hoi Sanne, in september heb ik werk voor je.\n\nGroet, ${client.split(' ')[0]}`,
    messageId: `${client.split(' ')[0]}@mail.example.com`,
  });

/** Numbers from 0 to 1, the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed * 7_919 + 17;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Of three in ten calls that DynamoDB throttles so many are left after the three tries of the SDK: 0.3³. */
const LEFT_AFTER_TRIES = 0.027;

/** A store of which so large a share of the calls fails, half of them after they took effect. */
function failing(store: Store, share: number, roll: () => number): Store {
  return new Proxy(store, {
    get(target, verb, receiver) {
      const call: unknown = Reflect.get(target, verb, receiver);
      if (typeof call !== 'function') return call;
      return async (...given: unknown[]) => {
        const fails = roll() < share;
        if (fails && roll() < 0.5) throw new StoreUnavailable('throttled');
        const answer: unknown = await call.apply(target, given);
        if (fails) throw new StoreUnavailable('the answer got lost');
        return answer;
      };
    },
  });
}

/** Tries until it succeeds, as a queue does. */
async function again(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
  throw new Error('failed 60 times in a row');
}

/** The clockwork, a tick a minute; each job comes twice, in any order, and what fails comes again. */
async function minutes(here: World, from: string, to: string, roll: () => number = () => 0.9): Promise<void> {
  const queue = memoryQueue<DueJob>();
  const waiting: DueJob[] = [];
  const end = instantAt(to, ZONE);
  for (let now = instantAt(from, ZONE); now <= end; now = addMinutes(now, 1)) {
    here.clock.moveTo(now);
    await findDue({ ...here.ports, queue }).catch(passUnavailable);
    for (const job of queue.take()) waiting.push(job, job);
    const batch = waiting.splice(0).sort(() => roll() - 0.5);
    for (const job of batch) {
      await sendDue(here.ports, job).catch((error: unknown) => {
        passUnavailable(error);
        waiting.push(job);
      });
    }
  }
}

function passUnavailable(error: unknown): void {
  if (!(error instanceof StoreUnavailable)) throw error;
}

const remindersOf = (here: World) => here.outbox.sent().filter(({ tags }) => tags.kind === 'reminder');
const owedIn = (here: World) => here.store.items().flatMap(({ item }) => (item.kind === 'link' ? [] : item.owed));

describe('faults at the edges', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'three of ten calls are throttled, jobs come twice and shuffled (seed %i): nothing is lost',
    async (seed) => {
      const roll = dice(seed);
      const here = world('2026-06-10T10:00');
      Object.assign(here.ports, { store: failing(here.store, LEFT_AFTER_TRIES, roll) });
      here.outbox.fault = () => (roll() < 0.3 ? 'throttle' : null);
      for (const client of CLIENTS) await again(() => here.receive(forwardOf(client), { as: client }));
      await minutes(here, '2026-06-10T10:01', '2026-06-10T12:00', roll);
      expect(here.promises()).toHaveLength(CLIENTS.length);
      await minutes(here, '2026-08-18T08:55', '2026-08-18T12:00', roll);

      expect(owedIn(here)).toEqual([]);
      const times = new Map<string, number>();
      for (const { tags } of here.outbox.sent()) {
        const mail = `${tags.kind} ${tags.item} ${tags.mail}`;
        times.set(mail, (times.get(mail) ?? 0) + 1);
      }
      for (const kind of ['receipt', 'reminder']) {
        const mails = [...times].filter(([mail]) => mail.startsWith(kind));
        expect(mails.map(([mail]) => mail.split(' ')[1]).sort()).toEqual(
          here
            .promises()
            .map(({ id }) => id)
            .sort(),
        );
        expect(Math.max(...mails.map(([, count]) => count))).toBeLessThanOrEqual(2);
      }
    },
  );

  it('the clock goes ten minutes back after the reminder went: there is one', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(forwardOf('Marieke Postma'));
    await minutes(here, '2026-08-18T09:00', '2026-08-18T09:16');
    await minutes(here, '2026-08-18T09:06', '2026-08-18T10:00');
    expect(remindersOf(here)).toHaveLength(1);
    expect(owedIn(here)).toEqual([]);
  });

  it('the clock goes ten minutes back while a mail is under way: it goes out all the same, at most twice', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(forwardOf('Marieke Postma'));
    let asked = 0;
    here.outbox.fault = () => (asked++ === 0 ? 'accept-then-drop' : null);
    await minutes(here, '2026-08-18T09:00', '2026-08-18T09:16');
    await minutes(here, '2026-08-18T09:06', '2026-08-18T10:30');
    expect(remindersOf(here).length).toBeLessThanOrEqual(2);
    expect(remindersOf(here).length).toBeGreaterThanOrEqual(1);
    expect(owedIn(here)).toEqual([]);
  });

  it('the clock jumps three hours ahead over the due moment: the reminder goes that day, once', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(forwardOf('Marieke Postma'));
    await minutes(here, '2026-08-18T08:50', '2026-08-18T08:55');
    await minutes(here, '2026-08-18T11:55', '2026-08-18T12:30');
    expect(remindersOf(here)).toHaveLength(1);
    expect(await kinds(here)).toEqual(['receipt', 'reminder']);
  });
});
