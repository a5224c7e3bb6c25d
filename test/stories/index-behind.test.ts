import { describe, expect, it } from 'vitest';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { findDue } from '../../lib/flows/find-due.ts';
import { sendDue } from '../../lib/flows/send-due.ts';
import { addMinutes, instantAt } from '../../lib/period/wall-time.ts';
import { PROFILE } from '../../lib/ports/store.ts';
import { indexBehind } from '../fakes/index-behind.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { kinds } from './steps.ts';
import { type World, world, ZONE } from './world.ts';

/** More than a tick, so that each entry is shown once more after it was done. */
const BEHIND_SECONDS = 90;

const FORWARD = gmailForward({
  subject: 'Huisstijl',
  date: 'wo 10 jun 2026 om 09:12',
  body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke',
});

/** A world whose index is behind, with one promise that is due on the morning of 18 August. */
async function behind(): Promise<World> {
  const here = world('2026-06-10T10:00');
  Object.assign(here.ports, { store: indexBehind(here.store, here.clock, BEHIND_SECONDS) });
  await here.receive(FORWARD);
  return here;
}

/** Runs the clockwork every minute from one wall time of 18 August to another; what came of each of the promise's jobs. */
async function minutes(here: World, from: string, to: string): Promise<string[]> {
  const queue = memoryQueue<DueJob>();
  const verdicts: string[] = [];
  const end = instantAt(`2026-08-18T${to}`, ZONE);
  for (let now = instantAt(`2026-08-18T${from}`, ZONE); now <= end; now = addMinutes(now, 1)) {
    here.clock.moveTo(now);
    await findDue({ ...here.ports, queue });
    for (const job of queue.take()) {
      const verdict = await sendDue(here.ports, job);
      if (job.item !== PROFILE) verdicts.push(verdict);
    }
  }
  return verdicts;
}

describe('an index that is a minute and a half behind', () => {
  it('shows what has been done as due once more: one reminder all the same, and nothing left to do', async () => {
    const here = await behind();
    const verdicts = await minutes(here, '08:55', '09:40');
    expect(verdicts.length, 'the old entry was found again').toBeGreaterThan(1);
    expect(verdicts.slice(1).every((verdict) => verdict === 'stale')).toBe(true);
    expect(await kinds(here)).toEqual(['receipt', 'reminder']);
    expect(here.store.items().flatMap(({ item }) => (item.kind === 'link' ? [] : item.owed))).toEqual([]);
  });

  it('still shows a promise that was closed in that time: no reminder', async () => {
    const here = await behind();
    const due = here.store.items().flatMap(({ item, dueAt }) => (item.kind === 'promise' && dueAt ? [dueAt] : []));
    here.clock.moveTo(new Date(Date.parse(due[0] ?? '') - 30_000).toISOString());
    const receipt = await here.lastMail();
    await here.receive(gmailReply({ text: 'klaar', to: receipt }), { to: [receipt.replyTo] });
    const queue = memoryQueue<DueJob>();
    here.clock.moveTo(due[0] ?? '');
    await findDue({ ...here.ports, queue });
    const verdicts = await Promise.all(
      queue
        .take()
        .filter(({ item }) => item !== PROFILE)
        .map((job) => sendDue(here.ports, job)),
    );
    expect(verdicts, 'the entry was still shown').toEqual(['stale']);
    await minutes(here, '09:15', '09:40');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toEqual([]);
    expect(here.onlyPromise().state).toBe('closed');
  });
});
