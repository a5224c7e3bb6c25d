import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { fromAttributes } from '../../lib/aws/stored-item.ts';
import { viewOf } from '../../lib/flows/mail-context.ts';
import type { Period } from '../../lib/period/period.ts';
import { dateAt, type Instant } from '../../lib/period/wall-time.ts';
import type { StoredItem } from '../../lib/ports/store.ts';
import type { ClientPromise } from '../../lib/promise/client-promise.ts';
import type { Freelancer } from '../../lib/promise/freelancer.ts';
import { nextStep } from '../../lib/promise/plan.ts';
import type { PromiseRow } from './assistant.ts';
import { tellPromise } from './tell-promise.ts';

/** Every promise of the table, the one that was received first on top. */
export async function promiseRows(client: DynamoDBClient, table: string, now: Instant): Promise<PromiseRow[]> {
  const owned = await ownedPromises(client, table);
  return owned
    .sort(({ promise: a }, { promise: b }) => (a.receivedAt + a.id < b.receivedAt + b.id ? -1 : 1))
    .map(({ promise, freelancer }) => rowOf(promise, freelancer, now));
}

/** When the next thing happens to any promise: a touch, or its closing; overviews, which only tell, are passed by. */
export async function nextStepOfAll(client: DynamoDBClient, table: string): Promise<Instant | null> {
  const owned = await ownedPromises(client, table);
  const moments = owned.flatMap(({ promise, freelancer }) => nextStep(promise, freelancer)?.dueAt ?? []);
  return moments.sort()[0] ?? null;
}

async function ownedPromises(
  client: DynamoDBClient,
  table: string,
): Promise<{ readonly promise: ClientPromise; readonly freelancer: Freelancer }[]> {
  const items: StoredItem[] = [];
  for await (const { Items } of paginateScan({ client }, { TableName: table, ConsistentRead: true })) {
    items.push(...(Items ?? []).map(fromAttributes));
  }
  const freelancers = new Map(items.filter((item) => item.kind === 'freelancer').map((item) => [item.id, item]));
  return items.flatMap((item) => {
    const freelancer = item.kind === 'promise' ? freelancers.get(item.freelancer) : undefined;
    return item.kind === 'promise' && freelancer ? [{ promise: item, freelancer }] : [];
  });
}

function rowOf(promise: ClientPromise, freelancer: Freelancer, now: Instant): PromiseRow {
  const step = nextStep(promise, freelancer);
  const next = step === null || step.step === 'close' ? null : { touch: step.step, dueAt: step.dueAt };
  const view = viewOf(promise, freelancer);
  const today = dateAt(now, freelancer.timeZone);
  const { id, client, subject, saidOn, period, state, outcome, version } = promise;
  return {
    id,
    freelancer: freelancer.address,
    client: { name: client.name, address: client.address },
    subject,
    saidOn,
    period: period && periodOf(period),
    state,
    outcome,
    touch: next?.touch ?? null,
    dueAt: next?.dueAt ?? null,
    closesAt: step?.step === 'close' ? step.dueAt : null,
    version,
    told: { nl: tellPromise(view, 'nl', today), en: tellPromise(view, 'en', today) },
  };
}

/** The five fields that the interface names: a stored period may hold more. */
function periodOf({ from, to, grain, bound, words }: Period): Period {
  return { from, to, grain, bound, words };
}
