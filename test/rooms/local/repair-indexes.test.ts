import { createRequire } from 'node:module';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { ensureTable, startDynamodb } from '../../../infra/local/embedded-dynamodb.ts';
import { repairIndexes } from '../../../infra/local/repair-indexes.ts';
import { dynamodbStore } from '../../../lib/aws/dynamodb-store.ts';
import { DUE_PARTITIONS, type DueEntry, type Store } from '../../../lib/ports/store.ts';
import { localAws } from '../../contracts/local-aws.ts';
import { promise } from '../../fixtures/items/promise.ts';
import { newFolder } from './new-folder.ts';

const DUE = '2026-08-18T07:00:00.000Z';
const LATER = '2026-08-25T07:00:00.000Z';

type Rows = Map<string, Record<string, unknown>>;

describe('a database whose process was killed in the middle of a write', () => {
  it('finds an item again whose index entry had gone already', async () => {
    const folder = newFolder();
    await withStore(folder, (store) => store.put(promise(), DUE));

    await edit(folder, (rows) => [...rows.keys()].filter(isIndex).map((key) => ({ type: 'del' as const, key })));

    expect(await withStore(folder, allDue)).toMatchObject([{ dueAt: DUE }]);
  });

  it('forgets an entry whose item was not written yet', async () => {
    const folder = newFolder();
    const other = newFolder();
    await withStore(folder, (store) => store.put(promise(), DUE));
    await withStore(other, (store) => store.put(promise(), LATER));
    const ahead = await rowsOf(other);

    await edit(folder, (rows) => [
      ...[...rows.keys()].filter(isIndex).map((key) => ({ type: 'del' as const, key })),
      ...[...ahead].filter(([key]) => isIndex(key)).map(([key, value]) => ({ type: 'put' as const, key, value })),
    ]);

    expect(await withStore(folder, allDue)).toMatchObject([{ dueAt: DUE }]);
  });

  it('takes items into a table that was still being made', async () => {
    const folder = newFolder();
    await withStore(folder, async () => null);

    await edit(folder, (rows) =>
      [...rows]
        .filter(([key]) => key.startsWith('table~'))
        .map(([key, table]) => ({ type: 'put' as const, key, value: { ...table, TableStatus: 'CREATING' } })),
    );

    expect(await withStore(folder, (store) => store.put(promise(), DUE))).toBe('stored');
  });

  it('has nothing to mend where all was written', async () => {
    const folder = newFolder();
    await withStore(folder, async (store) => {
      await store.put(promise(), DUE);
      await store.put(promise({ id: 'closed' }), null);
      await store.put(promise({ version: 2 }), LATER);
    });

    expect(await repairIndexes(folder)).toEqual({ repaired: 0 });
  });
});

const isIndex = (key: string) => key.startsWith('index-');

async function withStore<Result>(folder: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const dynamodb = await startDynamodb(folder);
  const client = new DynamoDBClient(localAws(dynamodb.endpoint));
  await ensureTable(client, 'pencilled');
  try {
    return await work(dynamodbStore({ client, table: 'pencilled' }));
  } finally {
    client.destroy();
    await dynamodb.close();
  }
}

async function allDue(store: Store): Promise<DueEntry[]> {
  const partitions = Array.from({ length: DUE_PARTITIONS }, (_, at) => store.due(at, '2999-01-01T00:00:00.000Z', 10));
  return (await Promise.all(partitions)).flat();
}

type Change = { type: 'del'; key: string } | { type: 'put'; key: string; value: unknown };

interface Level {
  iterator(): AsyncIterable<[string, Record<string, unknown>]>;
  batch(changes: readonly Change[]): Promise<void>;
  close(): Promise<void>;
}

async function rowsOf(folder: string): Promise<Rows> {
  return edit(folder, () => []);
}

async function edit(folder: string, change: (rows: Rows) => Change[]): Promise<Rows> {
  const dynalite = createRequire(import.meta.url).resolve('dynalite');
  const { Level } = createRequire(dynalite)('level') as {
    Level: new (path: string, options: { valueEncoding: 'json' }) => Level;
  };
  const level = new Level(folder, { valueEncoding: 'json' });
  const rows: Rows = new Map();
  for await (const [key, value] of level.iterator()) rows.set(key, value);
  await level.batch(change(rows));
  await level.close();
  return rows;
}
