/**
 * Very many promises due in one tick: what this machine does, on the store in memory and on DynamoDB Local, and what share of it
 * is the emulator's.
 *
 *   npm run bench:burst -- [--due 100000] [--send 100000] [--on memory,dynamodb-local]
 *
 * `--send`: so many of them are sent, the rest is only found.
 *
 * The clock runs at normal speed, so that a tick stops when its time is over and the next one, a minute later, goes on.
 */
import { parseArgs } from 'node:util';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { findDue } from '../../lib/flows/find-due.ts';
import { sendDue } from '../../lib/flows/send-due.ts';
import type { Log } from '../../lib/ports/log.ts';
import type { OutgoingMail } from '../../lib/ports/outbox.ts';
import type { Store } from '../../lib/ports/store.ts';
import { dynamodbLocalTable } from '../emulators/dynamodb-local-table.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { memoryStore } from '../fakes/memory-store.ts';
import { flowSettings } from '../fixtures/flow-settings.ts';
import { cpuSeconds } from './cost/cpu-seconds.ts';
import { addDue, dueAtOf, duePair, TICK } from './cost/fill-table.ts';
import { byWorkers, timed } from './cost/workers.ts';

const WORKERS = 20;
const QUIET: Log = { info: () => {}, warn: () => {}, error: () => {} };

const { values } = parseArgs({
  options: {
    due: { type: 'string', default: '100000' },
    send: { type: 'string' },
    on: { type: 'string', default: 'memory,dynamodb-local' },
  },
});
const due = Number(values.due);
const send = Math.min(due, Number(values.send ?? due));
const rows: object[] = [];
for (const on of values.on.split(',')) {
  if (on === 'memory') await onMemory();
  else await onDynamodbLocal();
}
console.log(`${due} promises due in one tick, ${send} of them sent by ${WORKERS} workers`);
console.table(rows);

async function onMemory(): Promise<void> {
  const store = memoryStore();
  for (let number = 0; number < due; number += 1) {
    for (const item of duePair(number)) await store.put(item, dueAtOf(item));
  }
  await measure('memory', store, null);
}

async function onDynamodbLocal(): Promise<void> {
  const { client, table, store, pid, stop } = await dynamodbLocalTable();
  await addDue(client, table, 0, due);
  await measure('DynamoDB Local', store, pid);
  await stop();
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
  const cpu = () => ({ ours: cpuSeconds(process.pid), emulator: cpuSeconds(emulator) });
  const before = cpu();

  let [ticks, findMs] = [0, 0];
  for (let queued = -1; queued !== 0; ) {
    const [tick, ms] = await timed(() => findDue({ store, queue, clock, log: QUIET }));
    queued = tick.queued;
    if (queued > 0) [ticks, findMs] = [ticks + 1, findMs + ms];
    jobs.push(...queue.take());
    process.stderr.write(`\r${on}: ${jobs.length} found `);
  }
  const found = cpu();
  const [, sendMs] = await timed(() =>
    byWorkers(WORKERS, jobs.slice(0, send), async (job) => {
      await sendDue({ store, outbox, clock, log: QUIET, settings: flowSettings() }, job);
      if (sent.size % 1_000 === 0) process.stderr.write(`\r${on}: ${sent.size} sent `);
    }),
  );
  process.stderr.write('\n');
  const twice = [...sent.values()].filter((times) => times > 1).length;
  if (jobs.length !== due || sent.size !== send)
    throw new Error(`${due} are due: ${jobs.length} found, ${sent.size} sent`);
  const after = cpu();
  rows.push({
    on,
    ticks,
    'found a second': Math.round(due / (findMs / 1_000)),
    'sent a second': Math.round(send / (sendMs / 1_000)),
    'sent twice': twice,
    'finding: CPU s, ours': Math.round(found.ours - before.ours),
    'emulator’s': Math.round(found.emulator - before.emulator),
    'sending: CPU s, ours': Math.round(after.ours - found.ours),
    'emulator’s ': Math.round(after.emulator - found.emulator),
  });
}
