import { describe, expect, it } from 'vitest';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { findDue } from '../../lib/flows/find-due.ts';
import { sendDue } from '../../lib/flows/send-due.ts';
import { instantAt } from '../../lib/period/wall-time.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { movableClock } from '../fakes/movable-clock.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { answer, kinds } from './steps.ts';
import { type World, world, ZONE } from './world.ts';

/** A promise for September, told on 10 June: its check-in is due on Tuesday 18 August in the morning. */
async function told(...replies: readonly string[]): Promise<World> {
  const here = world('2026-06-10T10:00');
  await here.receive(
    gmailForward({
      subject: 'Huisstijl',
      messageId: 'huisstijl@mail.example.com',
      date: 'wo 10 jun 2026 om 09:12',
      body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke',
    }),
  );
  const receipt = await here.lastMail();
  for (const [number, text] of replies.entries()) {
    const raw = gmailReply({ text, to: receipt }).replace(/<reply-\d+@/, `<reply-${number}@`);
    await here.receive(raw, { to: [receipt.replyTo] });
  }
  return here;
}

const dueAt = (here: World) => here.store.items().find(({ item }) => item.kind === 'promise')?.dueAt ?? '';
const reminders = async (here: World) => (await kinds(here)).filter((kind) => kind === 'reminder');

/** The clockwork at one moment, as a wall time in Amsterdam; what came of the promise's jobs. */
async function tick(here: World, wall: string, copies = 1): Promise<readonly string[]> {
  here.clock.moveTo(instantAt(wall, ZONE));
  const queue = memoryQueue<DueJob>();
  await findDue({ ...here.ports, queue });
  const id = here.onlyPromise().id;
  const verdicts: string[] = [];
  for (const job of queue.take().filter(({ item }) => item === id)) {
    for (let copy = 0; copy < copies; copy += 1) verdicts.push(await sendDue(here.ports, job));
  }
  return verdicts;
}

describe('what moves after a promise was stored: its due moment follows', () => {
  it.each([
    ['a zone further east: nine o’clock there', 'tijdzone Asia/Tokyo', /^2026-08-18T00:/, '2026-08-18T02:30'],
    ['a zone further west: nine o’clock there', 'tijdzone America/New_York', /^2026-08-18T13:/, '2026-08-18T15:30'],
    // Its last Monday in August is a holiday.
    [
      'the holidays of another country: a working day earlier',
      'instelling land GB',
      /^2026-08-17T07:/,
      '2026-08-17T09:30',
    ],
    [
      'days off over that day: before them',
      'vrij van 15 augustus t/m 30 augustus',
      /^2026-08-14T07:/,
      '2026-08-14T09:30',
    ],
  ])('%s', async (_, words, moment, wall) => {
    const here = await told(words);
    expect(dueAt(here)).toMatch(moment);
    here.clock.moveTo(new Date(Date.parse(dueAt(here)) - 60_000).toISOString());
    expect(await reminders(here)).toEqual([]);
    await here.moveTo(wall);
    expect(await reminders(here)).toEqual(['reminder']);
  });

  it('a zone that moved and moved back: where it was', async () => {
    const before = dueAt(await told());
    expect(dueAt(await told('tijdzone Asia/Tokyo', 'tijdzone Europe/Amsterdam'))).toBe(before);
  });
});

describe('what moves nothing', () => {
  it('other days off, told in the weekend after the last ones: what waits for Monday waits', async () => {
    const here = await told('vrij van 10 augustus t/m 21 augustus');
    const monday = dueAt(here);
    expect(monday).toMatch(/^2026-08-24T07:/);
    await here.moveTo('2026-08-22T12:00');
    await answer(here, 'vrij van 5 oktober t/m 9 oktober', (await here.mails())[0]);
    expect(dueAt(here)).toBe(monday);
    await here.moveTo('2026-08-24T09:30');
    expect(await reminders(here)).toEqual(['reminder']);
    expect((await here.lastMail()).text).not.toMatch(/later dan de bedoeling was/);
  });
});

describe('holidays that came with a newer Pencilled, so that the index says another day than the plan', () => {
  /** As it would stand had the day been counted with the holidays of before. */
  async function storedFor(wall: string, on = '2026-06-10T10:00', replies: readonly string[] = []) {
    const here = await told(...replies);
    await here.moveTo(on);
    const planned = dueAt(here);
    const promise = here.onlyPromise();
    await here.ports.store.put({ ...promise, version: promise.version + 1 }, instantAt(wall, ZONE));
    return { here, planned };
  }

  it('later by the plan: nothing goes out, the index is set right without a change of the promise, the reminder comes on its day', async () => {
    const { here, planned } = await storedFor('2026-08-13T09:04');
    const { version } = here.onlyPromise();
    expect(await tick(here, '2026-08-13T09:05')).toEqual(['nothing-due']);
    expect(dueAt(here)).toBe(planned);
    expect(here.onlyPromise().version).toBe(version);
    expect(await tick(here, '2026-08-13T09:30')).toEqual([]);
    await here.moveTo('2026-08-18T09:30');
    expect(await reminders(here)).toEqual(['reminder']);
  });

  it('a job of it that comes twice finds the index right', async () => {
    const { here, planned } = await storedFor('2026-08-13T09:04');
    expect(await tick(here, '2026-08-13T09:05', 3)).toEqual(['nothing-due', 'stale', 'stale']);
    expect(dueAt(here)).toBe(planned);
  });

  it.each([
    ['the monthly look', []],
    ['the monthly look, where no overview is wanted,', ['overzicht uit']],
  ])('earlier by the plan: %s finds it, and the reminder comes on its day', async (_, replies) => {
    const { here, planned } = await storedFor('2026-08-20T09:04', '2026-06-10T10:00', replies);
    await here.moveTo('2026-08-03T09:00');
    expect(dueAt(here)).toBe(planned);
    await here.moveTo('2026-08-18T09:30');
    expect(await reminders(here)).toEqual(['reminder']);
    expect((await here.lastMail()).text).not.toMatch(/later dan de bedoeling was/);
  });

  it('earlier by the plan: any mail of the freelancer finds it, without a change of the promise', async () => {
    const { here, planned } = await storedFor('2026-08-20T09:04', '2026-08-04T10:00');
    const { version } = here.onlyPromise();
    await answer(here, 'lijst', (await here.mails())[0]);
    expect(dueAt(here)).toBe(planned);
    expect(here.onlyPromise().version).toBe(version);
  });

  it('earlier by the plan, and nothing was read since: it goes out once it is found, and says that it is late', async () => {
    const { here } = await storedFor('2026-08-20T09:04', '2026-08-04T10:00');
    await here.moveTo('2026-08-20T09:30');
    expect(await reminders(here)).toEqual(['reminder']);
    expect((await here.lastMail()).text).toMatch(/later dan de bedoeling was/);
  });

  it.each([
    ['', '2026-08-18T09:30'],
    [', by a clock that is ten minutes ahead', '2026-08-18T09:40'],
  ])('what is queued already%s is left where its lease has put it', async (_, wall) => {
    const { here } = await storedFor('2026-08-18T09:04');
    here.clock.moveTo(instantAt('2026-08-18T09:30', ZONE));
    const clock = movableClock(instantAt(wall, ZONE));
    await findDue({ ...here.ports, clock, queue: memoryQueue<DueJob>() });
    const leased = dueAt(here);
    await answer(here, 'lijst', (await here.mails())[0]);
    expect(dueAt(here)).toBe(leased);
  });

  it('a change that comes between the tick and its job is not undone: the job moves nothing', async () => {
    const { here } = await storedFor('2026-08-13T09:04');
    here.clock.moveTo(instantAt('2026-08-13T09:05', ZONE));
    const queue = memoryQueue<DueJob>();
    await findDue({ ...here.ports, queue });
    const id = here.onlyPromise().id;
    const [job] = queue.take().filter(({ item }) => item === id);
    const leased = dueAt(here);
    const store = here.ports.store;
    // The item changes after it was read, and its key stays: a claim whose lease ends with that of the job, say.
    const list: typeof store.list = async (...asked) => {
      const items = await store.list(...asked);
      const promise = here.onlyPromise();
      await store.put({ ...promise, version: promise.version + 1 }, leased);
      return items;
    };
    expect(job && (await sendDue({ ...here.ports, store: { ...store, list } }, job))).toBe('stale');
    expect(dueAt(here)).toBe(leased);
  });
});
