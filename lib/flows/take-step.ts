import type { IsoDate } from '../period/calendar.ts';
import { dateAt, type Instant } from '../period/wall-time.ts';
import type { OwingItem } from '../ports/store.ts';
import type { Change } from '../promise/change.ts';
import { changePromise } from '../promise/change-promise.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { BETWEEN_LETTERS, lettersEnd, nextStep, type PlannedStep } from '../promise/plan.ts';
import { isSameClient } from '../promise/same-client.ts';
import type { Touch } from '../promise/touch.ts';
import { addWorkingDays } from '../promise/working-days.ts';
import type { Holdings } from './holdings.ts';
import type { At } from './incoming.ts';
import { leaseFrom, owe } from './owed-mails.ts';
import type { SendingPorts } from './ports.ts';
import { putItem } from './put-item.ts';
import { sendOwed } from './send-owed.ts';
import { type Shared, shareReminder } from './share-reminder.ts';

/** Touches of one client that come within so many working days share one reminder. */
const SHARED_WITHIN = 3;

/** What a due step comes down to. */
export type StepDecision =
  | { readonly do: 'change'; readonly change: Change }
  /** A reminder of the host, carrying touches of other promises of that client. */
  | ({
      readonly do: 'remind';
      readonly letter: boolean;
      readonly late: boolean;
    } & Shared);

/**
 * Takes the next step of a promise if it is due. Answers the promise as it was written, null where no step is due, `elsewhere`
 * where it has to be read to know: another promise sends the reminder, or somebody else has changed it meanwhile.
 * `leasedUntil`: where the key of the promise stands in the due index, if it was found there.
 */
export async function takeStep(
  ports: SendingPorts,
  id: string,
  holdings: Holdings,
  leasedUntil?: Instant,
): Promise<OwingItem | 'elsewhere' | null> {
  const { freelancer, promises } = holdings;
  const promise = promises.find((one) => one.id === id);
  if (promise === undefined) return null;
  const now = ports.clock.now();
  const at = { now, today: dateAt(now, freelancer.timeZone) };
  const step = nextStep(promise, freelancer);
  if (step === null || step.dueAt > now) return null;
  const decision = decideStep(promise, step, holdings, at);
  if (decision.do === 'change') return change(ports, promise, step.step, decision.change, freelancer, at);
  const told = await remind(ports, decision, holdings, at, leasedUntil);
  return told !== null && decision.host.id !== id ? 'elsewhere' : told;
}

async function change(
  ports: SendingPorts,
  promise: ClientPromise,
  step: PlannedStep['step'],
  wanted: Change,
  freelancer: Freelancer,
  at: At,
): Promise<ClientPromise | 'elsewhere' | null> {
  const result = changePromise(promise, wanted, at);
  if (!result.ok) return null;
  if ((await putItem(ports.store, result.promise, freelancer)) === 'lost') return 'elsewhere';
  ports.log.info('step-taken', { freelancer: freelancer.id, item: promise.id, step, change: wanted.name });
  return result.promise;
}

/** Sends the reminder of its host, once all that ride along know that they do. */
async function remind(
  ports: SendingPorts,
  { host, touch, letter, late, together }: Extract<StepDecision, { readonly do: 'remind' }>,
  holdings: Holdings,
  at: At,
  leasedUntil: Instant | undefined,
): Promise<OwingItem | 'elsewhere' | null> {
  const { freelancer } = holdings;
  for (const rider of together) {
    const shared = rider.touch && touched(rider.promise, rider.touch, letter, host.id, at);
    // Lost: the other was changed this very moment; the whole step is decided again on what is stored then.
    if (shared && (await putItem(ports.store, shared, freelancer)) === 'lost') return 'elsewhere';
  }
  const gone = touched(host, touch, letter, null, at);
  if (gone === null) return null;
  const about = { kind: 'reminder' as const, touch, together: together.map((one) => one.promise.id), late };
  const owed = owe(`m${gone.version}`, about, at.now, null, leaseFrom(at.now, leasedUntil));
  const next = { ...gone, owed: [...gone.owed, owed] };
  if ((await putItem(ports.store, next, freelancer)) === 'lost') return 'elsewhere';
  return (await sendOwed(ports, next, holdings, [owed.id])) ?? 'elsewhere';
}

/** Decides what a due step comes down to: a pure function of what is stored. */
export function decideStep(
  promise: ClientPromise,
  { step, on }: PlannedStep,
  { freelancer, promises }: Holdings,
  at: At,
): StepDecision {
  if (step === 'close') return { do: 'change', change: { name: 'close' } };
  const { period } = promise;
  const passedOver: StepDecision = {
    do: 'change',
    change: { name: 'touch', touch: step, letter: false, sharedWith: null },
  };
  if (period === null || freelancer.stopped || freelancer.paused !== null) return passedOver;
  const late = at.today > on;
  if (step === 'ask') return { do: 'remind', touch: step, letter: false, late, host: promise, together: [] };
  const before = lettersEnd(step, promise, period, freelancer.country);
  if (at.today >= before) return passedOver;
  const sameClient = promises.filter(({ id, client }) => id !== promise.id && isSameClient(client, promise.client));
  const earliest = earliestLetter(promise, sameClient, freelancer);
  if (earliest !== null && at.today < earliest) {
    if (earliest < before) return { do: 'change', change: { name: 'put-off', touch: step, until: earliest } };
    // The first letter about a job, for which no day is left at that distance, goes all the same: its day was told, and never is worse.
    if (step !== 'check-in') return passedOver;
  }
  const until = addWorkingDays(at.today, SHARED_WITHIN, freelancer.country);
  return {
    do: 'remind',
    letter: true,
    late,
    ...shareReminder(promise, sameClient, step, until, freelancer),
  };
}

/** The first day on which this client may get another letter; null where none went out. */
function earliestLetter(
  promise: ClientPromise,
  sameClient: readonly ClientPromise[],
  { timeZone, country }: Holdings['freelancer'],
): IsoDate | null {
  const letters = sameClient
    .flatMap(({ gone }) => gone)
    .filter(({ letter, sharedWith }) => letter && sharedWith !== promise.id)
    .map(({ at }) => at)
    .sort();
  const last = letters.at(-1);
  return last === undefined ? null : addWorkingDays(dateAt(last, timeZone), BETWEEN_LETTERS, country);
}

function touched(
  promise: ClientPromise,
  touch: Touch,
  letter: boolean,
  sharedWith: string | null,
  at: At,
): ClientPromise | null {
  const result = changePromise(promise, { name: 'touch', touch, letter, sharedWith }, at);
  // What was asked before it is no longer what a yes or a no is about.
  return result.ok ? { ...result.promise, question: null } : null;
}
