/**
 * What finding and sending costs, counted by DynamoDB Local, among ever more promises that sleep; beside it the two designs that
 * people usually build: a scan per tick, and one scheduler entry per promise, priced from `infra/price/unit-prices.ts`.
 *
 *   npm run bench:cost -- [--sizes 1000,10000,100000] [--due 1000]
 *
 * The table grows from one size to the next; at each so many promises of their own are due in one tick. The scan is measured up to
 * 10,000: DynamoDB Local takes ever longer for each of its pages.
 */
import { parseArgs } from 'node:util';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { findDue } from '../../lib/flows/find-due.ts';
import { sendDue } from '../../lib/flows/send-due.ts';
import { countUnits, type Units } from '../emulators/count-units.ts';
import { dynamodbLocalTable } from '../emulators/dynamodb-local-table.ts';
import { memoryLog } from '../fakes/memory-log.ts';
import { memoryOutbox } from '../fakes/memory-outbox.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { movableClock } from '../fakes/movable-clock.ts';
import { flowSettings } from '../fixtures/flow-settings.ts';
import { addDue, fillTable, QUIET, TICK } from './cost/fill-table.ts';
import { priceOfEntries, priceOfIndex, priceOfTicks } from './cost/rivals.ts';
import { byWorkers, timed } from './cost/workers.ts';

const WORKERS = 20;
const SCANNED_UP_TO = 10_000;

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000,100000' }, due: { type: 'string', default: '1000' } },
});
const due = Number(values.due);
const { client, table, store, stop } = await dynamodbLocalTable();
const counted = countUnits(client);

const [units, prices]: [object[], object[]] = [[], []];
let [asleep, woken] = [0, 0];
for (const size of values.sizes.split(',').map(Number)) await measure(size);
console.log(`per due promise, ${due} due in one tick; units as DynamoDB Local counts them`);
console.table(units);
console.log('USD: a million reminders, and the ticks of a month');
console.table(prices);
await stop();

async function measure(open: number): Promise<void> {
  const sleeping = Math.max(asleep, open - woken - due);
  const [, fillMs] = await timed(() => fillTable(client, table, asleep, sleeping));
  if (sleeping > asleep) {
    const rate = (sleeping - asleep) / (fillMs / 1_000);
    console.log(`${sleeping - asleep} put in ${Math.round(fillMs / 1_000)} s, ${Math.round(rate)} a second`);
  }
  asleep = sleeping;
  await addDue(client, table, woken, due);
  woken += due;
  const [outbox, queue, log] = [memoryOutbox(), memoryQueue<DueJob>(), memoryLog()];

  counted.reset();
  await findDue({ store, queue, log, clock: movableClock(QUIET) });
  const quiet = { ...counted.units };
  counted.reset();

  const clock = movableClock(TICK);
  const [found, findMs] = await timed(() => findDue({ store, queue, clock, log }));
  const find = { ...counted.units };
  counted.reset();
  const [, sendMs] = await timed(() =>
    byWorkers(WORKERS, queue.take(), (job) => sendDue({ store, outbox, clock, log, settings: flowSettings() }, job)),
  );
  const send = { ...counted.units };
  counted.reset();
  const mails = outbox.sent().length;
  if (found.queued !== due || mails !== due) throw new Error(`${due} are due, ${found.queued} found, ${mails} sent`);

  const isScanned = open <= SCANNED_UP_TO;
  const [, scanMs] = await timed(async () => isScanned && scan());
  const each = (unit: keyof Units) => (find[unit] + send[unit]) / due;
  const [read, tableWrite, indexWrite] = [each('read'), each('tableWrite'), each('indexWrite')];
  units.push({
    open,
    requests: round(each('requests')),
    read: round(read),
    'write, table': round(tableWrite),
    'write, index': round(indexWrite),
    'ms, find': round(findMs / due),
    'ms, send': round(sendMs / due),
    'quiet tick: requests': quiet.requests,
    ...(isScanned ? { 'scan: read a tick': round(counted.units.read), 'scan: ms a tick': Math.round(scanMs) } : {}),
  });
  console.log(JSON.stringify(units.at(-1)));
  prices.push({
    open,
    'index: reminders': round(priceOfIndex({ read, tableWrite, indexWrite })),
    // What reads nothing counts as nothing here; AWS asks half a unit.
    'index: ticks': round(priceOfTicks(Math.max(quiet.read, quiet.requests / 2))),
    'an entry each: reminders': round(priceOfEntries({ read, tableWrite, indexWrite })),
    'an entry each: ticks': 0,
    ...(isScanned ? { 'scan: ticks': round(priceOfTicks(counted.units.read)) } : {}),
  });
}

/** The rival: every tick reads the table through and keeps what is due. */
async function scan(): Promise<number> {
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

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
