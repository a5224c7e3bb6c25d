import type { Instant } from '../period/wall-time.ts';
import { type OwingItem, PROFILE } from '../ports/store.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { nextStep } from '../promise/plan.ts';
import type { DueJob } from './due-job.ts';
import { type Holdings, holdingsOf } from './mail-context.ts';
import type { SendingPorts } from './ports.ts';
import { putItem } from './put-item.ts';
import { sendOwed } from './send-owed.ts';
import { takeOverview } from './take-overview.ts';
import { takeStep } from './take-step.ts';

/** What came of a due job. */
export type DueVerdict = 'sent' | 'stepped' | 'gone' | 'stale' | 'nothing-due';

/** A step may make the next one due at once (a closing after an outage); more than this in one job is a fault of ours. */
const MAX_STEPS = 8;

/**
 * Does what an item wants at this moment: mails that are owed, then its next step. A job that is stale or comes twice finds
 * nothing to do: what is stored decides, never the job.
 */
export async function sendDue(ports: SendingPorts, job: DueJob): Promise<DueVerdict> {
  const holdings = await readFor(ports, job);
  if (holdings === null) return 'gone';
  const item = itemOf(holdings, job);
  if (item === undefined) return 'gone';
  if (item.version !== job.version) return 'stale';
  const owed = item.owed.length;
  const sent = await sendOwed(ports, item, holdings, []);
  if (sent === null) return 'sent';
  if (sent.kind === 'freelancer') return takeOverviews(ports, sent, holdings, owed);
  return takeSteps(ports, job, owed > 0 ? null : holdings);
}

/**
 * What is stored, read the cheap way: a reading that is a moment old is found out by the job, which names the version that the
 * index has shown, and every write asks for the version that was read. What seems gone or older than the job is read again.
 */
async function readFor({ store }: SendingPorts, job: DueJob): Promise<Holdings | null> {
  const holdings = holdingsOf(await store.list(job.freelancer, 'eventual'));
  const item = holdings === null ? undefined : itemOf(holdings, job);
  const isOld = item === undefined || item.version < job.version;
  return isOld ? holdingsOf(await store.list(job.freelancer)) : holdings;
}

function itemOf({ freelancer, promises }: Holdings, { item }: DueJob): OwingItem | undefined {
  return item === PROFILE ? freelancer : promises.find(({ id }) => id === item);
}

/** The steps that are due, one after the other; `known` is what is stored, where nothing was written since it was read. */
async function takeSteps(ports: SendingPorts, job: DueJob, known: Holdings | null): Promise<DueVerdict> {
  const key = { freelancer: job.freelancer, item: job.item };
  let holdings = known ?? holdingsOf(await ports.store.list(key.freelancer));
  for (let steps = 0; holdings !== null && steps < MAX_STEPS; steps += 1) {
    const taken = await takeStep(ports, key.item, holdings, job.leasedUntil);
    if (taken === null) {
      if (steps > 0) return 'stepped';
      return known === null ? 'sent' : putBack(ports, key.item, holdings);
    }
    const after = taken === 'elsewhere' ? await ports.store.get(key) : taken;
    if (after?.kind !== 'promise' || !isDue(after, holdings.freelancer, ports.clock.now())) return 'stepped';
    holdings = holdingsOf(await ports.store.list(key.freelancer));
  }
  return 'stepped';
}

function isDue(promise: ClientPromise, freelancer: Freelancer, now: Instant): boolean {
  const next = nextStep(promise, freelancer);
  return next !== null && next.dueAt <= now;
}

async function takeOverviews(
  ports: SendingPorts,
  freelancer: Freelancer,
  holdings: Holdings,
  owed: number,
): Promise<DueVerdict> {
  if (await takeOverview(ports, { ...holdings, freelancer })) return 'stepped';
  return owed > 0 ? 'sent' : 'nothing-due';
}

/** The index was ahead of the plan (the zone, the holidays or the days off have changed since): it is set right. */
async function putBack({ store }: SendingPorts, id: string, holdings: Holdings): Promise<'nothing-due'> {
  const promise = holdings.promises.find((one) => one.id === id);
  if (promise) await putItem(store, { ...promise, version: promise.version + 1 }, holdings.freelancer);
  return 'nothing-due';
}
