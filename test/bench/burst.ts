/**
 * Very many promises due in one tick: what this machine does, on the store in memory and on DynamoDB Local, and what share of it
 * is the emulator's.
 *
 *   npm run bench:burst -- [--due 100000] [--on memory,dynamodb-local]
 *
 * The clock runs at normal speed, so that a tick stops when its time is over and the next one, a minute later, goes on.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ensureTable } from '../../infra/local/embedded-dynamodb.ts';
import { dynamodbStore } from '../../lib/aws/dynamodb-store.ts';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { findDue } from '../../lib/flows/find-due.ts';
import { sendDue } from '../../lib/flows/send-due.ts';
import type { Log } from '../../lib/ports/log.ts';
import type { OutgoingMail } from '../../lib/ports/outbox.ts';
import type { Store } from '../../lib/ports/store.ts';
import { localAws } from '../contracts/local-aws.ts';
import { startDynamodbLocal, whyNoDynamodbLocal } from '../emulators/dynamodb-local.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { memoryStore } from '../fakes/memory-store.ts';
import { addDue, dueAtOf, duePair, TICK } from './cost/fill-table.ts';
import { byWorkers, BENCH_SETTINGS as settings, timed } from './cost/workers.ts';

const WORKERS = 20;
const QUIET: Log = { info: () => {}, warn: () => {}, error: () => {} };

const { values } = parseArgs({
  options: { due: { type: 'string', default: '100000' }, on: { type: 'string', default: 'memory,dynamodb-local' } },
});
const due = Number(values.due);
const rows: object[] = [];
for (const on of values.on.split(',')) {
  if (on === 'memory') await onMemory();
  else await onDynamodbLocal();
}
console.log(`${due} promises due in one tick, sent by ${WORKERS} workers`);
console.table(rows);

async function onMemory(): Promise<void> {
  const store = memoryStore();
  for (let number = 0; number < due; number += 1) {
    for (const item of duePair(number)) await store.put(item, dueAtOf(item));
  }
  await measure('memory', store, null);
}

async function onDynamodbLocal(): Promise<void> {
  const whyNot = whyNoDynamodbLocal();
  if (whyNot !== null) throw new Error(`DynamoDB Local is needed: ${whyNot}`);
  const engine = await startDynamodbLocal();
  const client = new DynamoDBClient({ ...localAws(engine.endpoint), maxAttempts: 5 });
  const table = 'pencilled-burst';
  await ensureTable(client, table);
  await addDue(client, table, 0, due);
  await measure('DynamoDB Local', dynamodbStore({ client, table }), engine.pid);
  client.destroy();
  await engine.stop();
}

async function measure(on: string, store: Store, emulator: number | null): Promise<void> {
  const began = performance.now();
  const clock = { now: () => new Date(Date.parse(TICK) + performance.now() - began).toISOString() };
  const queue = memoryQueue<DueJob>();
  const jobs: DueJob[] = [];
  const sent = new Map<string, number>();
  const outbox = {
    async send({ tags }: OutgoingMail) {
      sent.set(tags.item, (sent.get(tags.item) ?? 0) + 1);
      return { messageId: `bench-${sent.size}` };
    },
  };
  const cpu = { ours: process.cpuUsage(), emulator: cpuSeconds(emulator) };

  let [ticks, findMs] = [0, 0];
  for (let found = -1; found !== 0; ) {
    const [{ queued }, ms] = await timed(() => findDue({ store, queue, clock, log: QUIET }));
    if (queued > 0) [ticks, findMs] = [ticks + 1, findMs + ms];
    found = queued;
    jobs.push(...queue.take());
    process.stderr.write(`\r${on}: ${jobs.length} found `);
  }
  const [, sendMs] = await timed(() =>
    byWorkers(WORKERS, jobs, async (job) => {
      await sendDue({ store, outbox, clock, log: QUIET, settings }, job);
      if (sent.size % 1_000 === 0) process.stderr.write(`\r${on}: ${sent.size} sent `);
    }),
  );
  process.stderr.write('\n');
  const twice = [...sent.values()].filter((times) => times > 1).length;
  if (sent.size !== due) throw new Error(`${due} are due, ${sent.size} sent`);
  const used = process.cpuUsage(cpu.ours);
  const ours = (used.user + used.system) / 1_000_000;
  const theirs = cpuSeconds(emulator) - cpu.emulator;
  rows.push({
    on,
    ticks,
    'found a second': Math.round(due / (findMs / 1_000)),
    'sent a second': Math.round(due / (sendMs / 1_000)),
    seconds: Math.round((findMs + sendMs) / 1_000),
    'sent twice': twice,
    'CPU seconds, ours': Math.round(ours),
    'CPU seconds, emulator': Math.round(theirs),
    'share of the emulator': `${Math.round((100 * theirs) / (ours + theirs))} %`,
  });
}

/** Source: proc(5), /proc/pid/stat, fields 14 and 15 in ticks of a hundredth of a second. Nought where there is no emulator. */
function cpuSeconds(pid: number | null): number {
  if (pid === null) return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
