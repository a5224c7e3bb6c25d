import type { Instant } from '../period/wall-time.ts';
import { type OwingItem, PROFILE, type Store } from '../ports/store.ts';
import { owedDueAt } from '../promise/due-at.ts';
import type { DueJob } from './due-job.ts';
import { gather } from './gather.ts';
import type { Holdings } from './holdings.ts';
import type { SendingPorts } from './ports.ts';
import { calendarOf, dueAtOf, isPlannedOtherwise } from './put-item.ts';
import { owingItem } from './record-sent.ts';
import { sendOwed } from './send-owed.ts';
import { takeOverview } from './take-overview.ts';
import { takeStep } from './take-step.ts';

/** What came of a due job. */
export type DueVerdict = 'sent' | 'stepped' | 'gone' | 'stale' | 'nothing-due';

/** One step may make the next one due at once (a closing after an outage); more than this in one job is a fault of ours. */
const MAX_ROUNDS = 10;

/**
 * Does what an item wants at this moment: mails that are owed, then its next step, until nothing is due. What is stored decides,
 * never the job: one that is stale or comes twice finds nothing due.
 *
 * The first reading is the cheap one, and may be a moment old. Where it shows something due, every write asks for the version
 * that was read, and a lost one is followed by a reading of what is there; where it shows nothing due, or a calendar by which the item
 * was not planned, so is it.
 */
export async function sendDue(ports: SendingPorts, job: DueJob): Promise<DueVerdict> {
  const { store, clock } = ports;
  let done: DueVerdict | null = null;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const isFirst = round === 0;
    const { holdings } = await gather(ports, job.freelancer, isFirst ? 'eventual' : 'consistent');
    const item = holdings === null ? undefined : itemOf(holdings, job);
    if (isFirst && (!isDue(item, holdings, clock.now()) || isOutOfStep(item, holdings))) continue;
    if (holdings === null || item === undefined) return done ?? 'gone';
    if (!isDue(item, holdings, clock.now())) return done ?? setRight(store, job, item, holdings);
    const isOwing = item.owed.some((mail) => owedDueAt(mail) <= clock.now());
    done = isOwing ? 'sent' : 'stepped';
    const taken = isOwing ? await sendOwed(ports, item, holdings, []) : await takeNext(ports, job, item, holdings);
    if (taken === null) continue;
    const after = taken === 'elsewhere' ? owingItem(await store.get(job)) : taken;
    if (after === null || !isDue(after, holdings, clock.now())) return done;
  }
  return done ?? 'nothing-due';
}

/** The item as it was written, `elsewhere` where it has to be read to know. */
async function takeNext(ports: SendingPorts, job: DueJob, item: OwingItem, holdings: Holdings) {
  const taken =
    item.kind === 'freelancer'
      ? await takeOverview(ports, { ...holdings, freelancer: item })
      : await takeStep(ports, item.id, holdings, job.leasedUntil);
  return taken ?? 'elsewhere';
}

/**
 * Nothing is due. Either the job is stale, and the index is right already, or the plan has moved since the item was written (other
 * holidays came with a new Pencilled, another zone): then its key still stands where find-due has put it, and is moved to
 * where it belongs.
 */
async function setRight(store: Store, job: DueJob, item: OwingItem, holdings: Holdings): Promise<DueVerdict> {
  const due = dueAtOf(item, calendarOf(item, holdings));
  const stands = job.leasedUntil ?? job.dueAt;
  if (due === null || due === stands) return 'stale';
  return (await store.lease({ ...job, dueAt: stands }, due, item.version)) === 'leased' ? 'nothing-due' : 'stale';
}

function itemOf({ freelancer, promises }: Holdings, { item }: DueJob): OwingItem | undefined {
  return item === PROFILE ? freelancer : promises.find(({ id }) => id === item);
}

/** The promise was planned by another calendar than its freelancer's: one of the two is behind. */
function isOutOfStep(item: OwingItem | undefined, holdings: Holdings | null): boolean {
  return item !== undefined && holdings !== null && isPlannedOtherwise(item, calendarOf(item, holdings));
}

function isDue(item: OwingItem | undefined, holdings: Holdings | null, now: Instant): boolean {
  const due = item === undefined || holdings === null ? null : dueAtOf(item, calendarOf(item, holdings));
  return due !== null && due <= now;
}
