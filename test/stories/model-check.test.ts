import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordDelivery } from '../../lib/flows/record-delivery.ts';
import type { Store } from '../../lib/ports/store.ts';
import type { State } from '../../lib/promise/client-promise.ts';
import type { Outcome } from '../../lib/promise/outcome.ts';
import { Crash, crashPlan } from '../fakes/crashing.ts';
import { readsBehind } from '../fakes/reads-behind.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { besidePlan } from './beside-plan.ts';
import { anyStep, Model, PERIODS, type Step } from './model.ts';
import { readSent, type World, world } from './world.ts';

/** 300 histories in every test run; CI and the long run set more, with the seed to begin from. */
const RUNS = Number(process.env.PENCILLED_HISTORIES ?? 300);
const SEED = Number(process.env.PENCILLED_SEED ?? 20260610);

/** A fault of the service passes after so many mails. */
const FAULTS = 5;

const CLIENTS = ['Marieke Postma', 'Joris Vink', 'Noor Haan'] as const;

/** Runs a history in a world and in the model, and compares what must hold of every one. */
async function check(steps: readonly Step[], behind: number): Promise<void> {
  const crashes = crashPlan();
  const here = world('2026-06-10T10:00', {}, crashes);
  let pace: readonly number[] = [0];
  Object.assign(here.ports, { store: uneven(readsBehind(here.ports.store, behind), () => pace) });
  let told = 0;
  const model = new Model();
  let faulty = false;
  let armed: (Step & { do: 'crash' }) | null = null;
  let count = 0;

  const act = async (work: () => Promise<unknown>): Promise<void> => {
    if (armed !== null) crashes.stopAt(crashes.calls.length + armed.call, armed.when);
    armed = null;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      faulty = true;
      crashes.restart();
      await work();
    }
    crashes.restart();
  };

  for (const step of steps) {
    count += 1;
    if (step.do === 'crash') armed = step;
    if (step.do === 'fault') {
      let times = 0;
      here.outbox.fault = () => (times++ < FAULTS ? step.fault : null);
      if (step.fault !== null) faulty = true;
    }
    if (step.do === 'workers') {
      pace = step.pace;
      here.work = (jobs, send) =>
        allOf(jobs.flatMap((job) => Array.from({ length: step.copies }, () => () => send(job))));
    }
    if (step.do === 'events') {
      const late = here.outbox.sent().slice(told, told + step.most);
      told += late.length;
      const events = step.newestFirst ? late.toReversed() : late;
      for (const { tags } of step.twice ? [...events, ...events] : events) {
        const { freelancer, item, mail } = tags;
        await act(() => recordDelivery(here.ports, { type: 'delivery', permanent: false, freelancer, item, mail }));
      }
    }
    if (step.do === 'pass') await act(() => here.moveTo(later(here, step.days)));
    // Forwarded after its period: that would be asked about, a story of its own.
    if (step.do === 'forward' && here.clock.now() < '2026-08-30') {
      const [raw, as] = [forwardOf(step.job), `forward-${count}`];
      await act(() => brought(step.copies, () => here.receive(raw, { as })));
      model.forward(step.job);
    }
    if ((step.do === 'reply' || step.do === 'set') && !isOver(here, step) && !isSpent(here, step.job)) {
      const mail = await lastMailAbout(here, step.job);
      if (mail === null || (step.do === 'reply' && changedByItself(here, step.job))) continue;
      const raw = gmailReply({ text: step.words, to: mail }).replace(/<reply-\d+@/, `<reply-${count}@`);
      await act(() => brought(step.copies, () => here.receive(raw, { to: [mail.replyTo] })));
      if (step.do === 'reply') model.reply(step.job, step.words);
    }
  }
  here.outbox.fault = () => null;
  await here.moveTo(later(here, 1));

  // Each job is one promise, and stands where the words have put it.
  expect(here.promises()).toHaveLength(model.jobs.size);
  for (const [job, history] of model.jobs) {
    const promise = promiseOf(here, job);
    const told = history.at(-1);
    expect(promise?.period?.from).toBe(told?.from);
    if (promise?.outcome !== 'silent') expect(promise?.outcome ?? null).toBe(told?.outcome ?? null);
    expect(stateFits(promise?.state, promise?.outcome ?? null)).toBe(true);
  }
  // Nothing comes later than by the plan, whichever way that has moved.
  expect(
    besidePlan(here).filter(({ dueAt, planned }) => dueAt === null || planned === null || dueAt > planned),
  ).toEqual([]);
  // Nothing is left behind, and nothing went out a third time.
  expect(here.store.items().flatMap(({ item }) => (item.kind === 'link' ? [] : item.owed))).toEqual([]);
  const times = new Map<string, number>();
  for (const { tags } of here.outbox.sent()) {
    const mail = `${tags.item} ${tags.mail}`;
    times.set(mail, (times.get(mail) ?? 0) + 1);
  }
  expect(Math.max(0, ...times.values())).toBeLessThanOrEqual(faulty ? 2 : 1);
  // No touch went out twice for the same period, as a mail of its own.
  for (const promise of here.promises()) {
    const steps = promise.gone.map(({ touch, from, to }) => `${touch} ${from} ${to}`);
    expect(new Set(steps).size).toBe(steps.length);
  }
}

describe('random histories beside a simple model', () => {
  it(`${RUNS} histories: crashes, redeliveries, faults of the service, replies and time`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 14 }), fc.nat({ max: 3 }), check), {
      numRuns: RUNS,
      seed: SEED,
    });
    console.log(`${RUNS} histories from seed ${SEED}: all as the model says`);
  }, 3_600_000);
});

/** A message as a queue brings it; what fails of two at once is thrown when both have ended. */
async function brought(copies: 'once' | 'again' | 'at once', work: () => Promise<unknown>): Promise<void> {
  if (copies === 'at once') return allOf([work, work]);
  await work();
  if (copies === 'again') await work();
}

async function allOf(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  const settled = await Promise.allSettled(works.map((work) => work()));
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** A store whose calls take so many turns each, so that workers overtake each other. */
function uneven(store: Store, pace: () => readonly number[]): Store {
  let calls = 0;
  return new Proxy(store, {
    get(target, verb, receiver) {
      const call: unknown = Reflect.get(target, verb, receiver);
      if (typeof call !== 'function') return call;
      return async (...given: unknown[]): Promise<unknown> => {
        const turns = pace()[calls++ % pace().length] ?? 0;
        for (let turn = 0; turn < turns; turn += 1) await null;
        return call.apply(target, given);
      };
    },
  });
}

function forwardOf(job: number): string {
  const client = CLIENTS[job] ?? '';
  const address = `${client.toLowerCase().replace(' ', '.')}@client.example`;
  return gmailForward({
    client: `${client} <${address}>`,
    subject: `Klus ${job}`,
    body: `Hoi Sanne, in ${PERIODS[job]?.[0]} heb ik werk voor je: klus ${job}.\n\nGroet, ${client.split(' ')[0]}`,
    messageId: `job-${job}@mail.example.com`,
  });
}

function promiseOf(here: World, job: number) {
  return here.promises().find(({ client: { name } }) => name === CLIENTS[job]);
}

/** Ninety days after a promise was closed its reply address is explained, and changes nothing: a story of its own. */
function isSpent(here: World, job: number): boolean {
  const promise = promiseOf(here, job);
  const since = Date.parse(here.clock.now()) - Date.parse(promise?.lastMailAt ?? here.clock.now());
  return promise?.state === 'closed' && since > 90 * 86_400_000;
}

async function lastMailAbout(here: World, job: number) {
  const promise = promiseOf(here, job);
  const last = here.outbox.sent().findLast(({ tags }) => tags.item === promise?.id);
  return last ? readSent(last.raw, last.to) : null;
}

/** A step that nobody told (a touch, the silent closing) is the last change: undo would take that back, of which the model knows nothing. */
function changedByItself(here: World, job: number): boolean {
  const promise = promiseOf(here, job);
  return promise !== undefined && promise.gone.length > 0;
}

/** Words about a month that is over by then would be asked about. */
function isOver(here: World, { words }: Step & { do: 'reply' | 'set' }): boolean {
  return words === 'wordt december' && here.clock.now() >= '2026-11-20';
}

function stateFits(state: State | undefined, outcome: Outcome | null): boolean {
  return (state === 'closed') === (outcome !== null);
}

function later(here: World, days: number): string {
  return `${new Date(Date.parse(here.clock.now()) + days * 86_400_000).toISOString().slice(0, 10)}T12:00`;
}
