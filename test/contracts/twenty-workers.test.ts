import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ensureTable, startDynamodb } from '../../infra/local/embedded-dynamodb.ts';
import { dynamodbStore } from '../../lib/aws/dynamodb-store.ts';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { findDue } from '../../lib/flows/find-due.ts';
import { putItem } from '../../lib/flows/put-item.ts';
import { sendDue } from '../../lib/flows/send-due.ts';
import type { Store } from '../../lib/ports/store.ts';
import { digestOf, freelancerId } from '../../lib/promise/identity.ts';
import { whyNoDynamodbLocal } from '../emulators/dynamodb-local.ts';
import { dynamodbLocalTable } from '../emulators/dynamodb-local-table.ts';
import { memoryLog } from '../fakes/memory-log.ts';
import { memoryOutbox } from '../fakes/memory-outbox.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { movableClock } from '../fakes/movable-clock.ts';
import { flowSettings } from '../fixtures/flow-settings.ts';
import { freelancer, promise } from '../fixtures/items/promise.ts';
import { localAws } from './local-aws.ts';

const WORKERS = 20;
const DUE = 5;
const NOW = '2026-08-18T07:20:00.000Z';
const TABLE = 'pencilled-workers';
const whyNot = whyNoDynamodbLocal();

const ENGINES: readonly (readonly [string, () => Promise<Store>])[] = [
  [
    'dynalite',
    async () => {
      const engine = await startDynamodb(null);
      const client = new DynamoDBClient({ ...localAws(engine.endpoint), maxAttempts: 5 });
      onTestFinished(async () => {
        client.destroy();
        await engine.close();
      });
      await ensureTable(client, TABLE);
      return dynamodbStore({ client, table: TABLE });
    },
  ],
  ...(whyNot === null
    ? [
        [
          'DynamoDB Local',
          async () => {
            const { store, stop } = await dynamodbLocalTable();
            onTestFinished(stop);
            return store;
          },
        ] as const,
      ]
    : []),
];

describe.each(ENGINES)('%s', (_, open) => {
  it('twenty ticks at once, then twenty workers on all that they queued: each reminder goes once, nothing is left', {
    timeout: 60_000,
  }, async () => {
    const store = await open();
    const owners = Array.from({ length: DUE }, (_, at) => freelancerId(`sanne${at}@studio.example`));
    for (const [at, id] of owners.entries()) {
      const me = freelancer({ id, address: `sanne${at}@studio.example`, overviewOf: '2026-08' });
      await putItem(store, me, me);
      await putItem(store, promise({ id: digestOf([`job ${at}`]), freelancer: id }), me);
    }
    const [outbox, queue, log, clock] = [memoryOutbox(), memoryQueue<DueJob>(), memoryLog(), movableClock(NOW)];

    await Promise.all(Array.from({ length: WORKERS }, () => findDue({ store, queue, clock, log })));
    const jobs = queue.take();
    expect(jobs.length, 'several ticks found the same').toBeGreaterThan(DUE);
    const waiting = [...jobs];
    const worker = async () => {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        await sendDue({ store, outbox, clock, log, settings: flowSettings() }, job);
      }
    };
    await Promise.all(Array.from({ length: WORKERS }, worker));

    const mails = outbox.sent().map(({ tags }) => tags.item);
    expect(mails.toSorted()).toEqual(owners.map((_, at) => digestOf([`job ${at}`])).sort());
    const left = (await Promise.all(owners.map((id) => store.list(id)))).flat();
    expect(left.flatMap(({ item }) => (item.kind === 'promise' ? item.owed : []))).toEqual([]);
    expect(left.flatMap(({ item }) => (item.kind === 'promise' ? [item.state] : []))).toEqual(
      owners.map(() => 'asked'),
    );
  });
});

if (whyNot !== null) {
  it('twenty workers are tried on DynamoDB Local on this machine', () => {
    console.warn(`\nTwenty workers were NOT tried on DynamoDB's own engine: ${whyNot}.\n`);
    expect(process.env.CI, 'on CI it must be there').toBeUndefined();
  });
}
