import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { toAttributes } from '../../../lib/aws/stored-item.ts';
import type { OwingItem } from '../../../lib/ports/store.ts';
import { promiseDueAt } from '../../../lib/promise/due-at.ts';
import { digestOf, freelancerId } from '../../../lib/promise/identity.ts';
import { freelancer, NL, promise } from '../../fixtures/items/promise.ts';

/** As many items as one batch may hold. Source: API reference, BatchWriteItem. */
const BATCH = 25;
const WORKERS = 8;

/** The moment of the tick: the check-ins of the promises for September are due, those for later months are not. */
export const TICK = '2026-08-18T07:20:00.000Z';

/** A minute in which nothing is due: before the first of them. */
export const QUIET = '2026-08-18T06:00:00.000Z';

/** A promise whose check-in is due at {@link TICK}, with its freelancer: each has one of their own. */
export function duePair(number: number): readonly [OwingItem, OwingItem] {
  const address = `freelancer-${number}@studio.example`;
  const id = freelancerId(address);
  const job = promise({ id: digestOf([`promise ${number}`]), freelancer: id });
  return [freelancer({ id, address, overview: false, overviewOf: '2026-08' }), job];
}

/** A promise that sleeps until November or December. Nothing reads it, so its freelancer is left out. */
function sleeper(number: number): OwingItem {
  const from = number % 2 === 0 ? '2026-11-01' : '2026-12-01';
  const to = number % 2 === 0 ? '2026-12-01' : '2027-01-01';
  const job = promise({ id: digestOf([`sleeper ${number}`]), freelancer: freelancerId(`sleeper-${number}@x.example`) });
  return job.period === null ? job : { ...job, period: { ...job.period, from, to } };
}

/** Promises that sleep, numbered from `first` up to but not including `end`. Tells how far it is, and how fast. */
export async function fillTable(client: DynamoDBClient, table: string, first: number, end: number): Promise<void> {
  const began = performance.now();
  let next = first;
  const worker = async () => {
    while (next < end) {
      const from = next;
      next = Math.min(end, next + BATCH);
      const items = Array.from({ length: next - from }, (_, at) => sleeper(from + at));
      await write(client, table, items);
      if (Math.floor(next / 10_000) > Math.floor(from / 10_000)) {
        const rate = ((next - first) / (performance.now() - began)) * 1_000;
        process.stderr.write(`\r${next} of ${end} promises stored, ${rate.toFixed(0)} a second `);
      }
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  process.stderr.write('\n');
}

/** So many promises that are due at {@link TICK}, and their freelancers, numbered from `first`. */
export async function addDue(client: DynamoDBClient, table: string, first: number, count: number): Promise<void> {
  for (let from = 0; from < count; from += BATCH * WORKERS) {
    const numbers = Array.from({ length: Math.min(BATCH * WORKERS, count - from) }, (_, at) => first + from + at);
    const items = numbers.flatMap(duePair);
    const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) =>
      items.slice(at * BATCH, (at + 1) * BATCH),
    );
    await Promise.all(batches.map((batch) => write(client, table, batch)));
  }
}

/** Where an item's entry stands; freelancers have none, as their overviews are turned off. */
export function dueAtOf(item: OwingItem): string | null {
  return item.kind === 'promise' ? promiseDueAt(item, NL) : null;
}

async function write(client: DynamoDBClient, table: string, items: readonly OwingItem[]): Promise<void> {
  const puts = items.map((item) => ({ PutRequest: { Item: toAttributes(item, dueAtOf(item), 'w'.repeat(36)) } }));
  await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts } }));
}
