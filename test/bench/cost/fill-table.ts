import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { toAttributes } from '../../../lib/aws/stored-item.ts';
import type { OwingItem } from '../../../lib/ports/store.ts';
import { freelancerDueAt, promiseDueAt } from '../../../lib/promise/due-at.ts';
import { digestOf, freelancerId } from '../../../lib/promise/identity.ts';
import { freelancer, NL, promise } from '../../fixtures/items/promise.ts';

/** As many items as one batch may hold. Source: API reference, BatchWriteItem. */
const BATCH = 25;
const AT_ONCE = 8;

/** The moment of the tick: the check-ins of the promises for September are due, those for later months are not. */
export const TICK = '2026-08-18T07:20:00.000Z';

/** Open promises, each of a freelancer of its own; the first `due` of them have their check-in due at {@link TICK}. */
export async function fillTable(client: DynamoDBClient, table: string, open: number, due: number): Promise<void> {
  let batch: OwingItem[] = [];
  let running: Promise<unknown>[] = [];
  for (let number = 0; number < open; number += 1) {
    batch.push(...itemsOf(number, number < due));
    if (batch.length + 2 > BATCH || number === open - 1) {
      running.push(write(client, table, batch));
      batch = [];
    }
    if (running.length === AT_ONCE || number === open - 1) {
      await Promise.all(running);
      running = [];
      if (number % 50_000 < BATCH * AT_ONCE) process.stderr.write(`\r${number + 1} of ${open} promises stored `);
    }
  }
  process.stderr.write('\r');
}

function itemsOf(number: number, isDue: boolean): readonly OwingItem[] {
  const address = `freelancer-${number}@studio.example`;
  const id = freelancerId(address);
  const month = 10 + (number % 3);
  const later = { from: `2026-${month}-01`, to: `2026-${month + 1 > 12 ? 12 : month + 1}-${month === 12 ? 31 : '01'}` };
  const job = promise({ id: digestOf([`promise ${number}`]), freelancer: id });
  return [
    freelancer({ id, address, overviewOf: '2026-08' }),
    isDue || job.period === null ? job : { ...job, period: { ...job.period, ...later } },
  ];
}

async function write(client: DynamoDBClient, table: string, items: readonly OwingItem[]): Promise<void> {
  const puts = items.map((item) => {
    const dueAt = item.kind === 'promise' ? promiseDueAt(item, NL) : freelancerDueAt(item);
    return { PutRequest: { Item: toAttributes(item, dueAt, 'w'.repeat(36)) } };
  });
  await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts } }));
}

/** A minute in which nothing is due: before the first of them. */
export const QUIET = '2026-08-18T06:00:00.000Z';
