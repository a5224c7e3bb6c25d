/**
 * What finding and sending costs, counted by DynamoDB Local, among ever more promises that sleep; beside it the two designs that
 * people usually build: a scan per tick, and one scheduler entry per promise.
 *
 *   npm run bench:cost -- [--sizes 1000,10000,100000] [--due 1000]
 */
import { parseArgs } from 'node:util';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ensureTable } from '../../infra/local/embedded-dynamodb.ts';
import { dynamodbStore } from '../../lib/aws/dynamodb-store.ts';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { findDue } from '../../lib/flows/find-due.ts';
import { sendDue } from '../../lib/flows/send-due.ts';
import { localAws } from '../contracts/local-aws.ts';
import { countUnits, type Units } from '../emulators/count-units.ts';
import { startDynamodbLocal, whyNoDynamodbLocal } from '../emulators/dynamodb-local.ts';
import { memoryLog } from '../fakes/memory-log.ts';
import { memoryOutbox } from '../fakes/memory-outbox.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { movableClock } from '../fakes/movable-clock.ts';
import { fillTable, QUIET, TICK } from './cost/fill-table.ts';

const WORKERS = 20;
const settings = {
  domain: 'in.example.com',
  registration: 'welcome',
  freelancers: [],
  timeZone: 'Europe/Amsterdam',
  country: 'NL',
  tokenKey: 'a key for the bench',
} as const;

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000,100000' }, due: { type: 'string', default: '1000' } },
});
const whyNot = whyNoDynamodbLocal();
if (whyNot !== null) {
  console.error(`DynamoDB Local is needed: ${whyNot}.`);
  process.exit(1);
}

const rows = [];
for (const size of values.sizes.split(',').map(Number)) rows.push(await measure(size, Number(values.due)));
console.log(`per due promise, ${values.due} due in one tick; units as DynamoDB Local counts them`);
console.table(rows);

async function measure(open: number, due: number) {
  const engine = await startDynamodbLocal();
  const client = new DynamoDBClient({ ...localAws(engine.endpoint), maxAttempts: 5 });
  try {
    const table = 'pencilled-bench';
    await ensureTable(client, table);
    await fillTable(client, table, open, due);
    const counted = countUnits(client);
    const [store, outbox, queue] = [dynamodbStore({ client, table }), memoryOutbox(), memoryQueue<DueJob>()];
    const log = memoryLog();

    await findDue({ store, queue, log, clock: movableClock(QUIET) });
    const quiet = { ...counted.units };
    counted.reset();

    const clock = movableClock(TICK);
    const [found, findMs] = await timed(() => findDue({ store, queue, clock, log }));
    const find = { ...counted.units };
    counted.reset();
    const jobs = queue.take();
    const [, sendMs] = await timed(() =>
      byWorkers(jobs, (job) => sendDue({ store, outbox, clock, log, settings }, job)),
    );
    const send = { ...counted.units };
    counted.reset();
    const mails = outbox.sent().length;
    if (found.queued !== due || mails !== due) throw new Error(`${due} are due, ${found.queued} found, ${mails} sent`);

    const [, scanMs] = await timed(() => scan(client, table));
    const each = (unit: keyof Units) => round((find[unit] + send[unit]) / due);
    return {
      open,
      requests: each('requests'),
      read: each('read'),
      'write, table': each('tableWrite'),
      'write, index': each('indexWrite'),
      'ms, find': round(findMs / due),
      'ms, send': round(sendMs / due),
      'quiet tick: requests': quiet.requests,
      'quiet tick: read': round(quiet.read),
      'scan: read a tick': round(counted.units.read),
      'scan: ms a tick': Math.round(scanMs),
    };
  } finally {
    client.destroy();
    await engine.stop();
  }
}

/** The rival: every tick reads the table through and keeps what is due. */
async function scan(client: DynamoDBClient, table: string): Promise<number> {
  let [found, next]: [number, Record<string, never> | undefined] = [0, undefined];
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        FilterExpression: 'dueSort < :now',
        ExpressionAttributeValues: { ':now': { S: TICK } },
        ExclusiveStartKey: next,
      }),
    );
    found += page.Count ?? 0;
    next = page.LastEvaluatedKey as typeof next;
  } while (next);
  return found;
}

async function byWorkers<Job>(jobs: readonly Job[], work: (job: Job) => Promise<unknown>): Promise<void> {
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await work(job);
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
}

async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const begin = performance.now();
  return [await work(), performance.now() - begin];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
