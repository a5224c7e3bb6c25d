import { DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedDynamodb, ensureTable, startDynamodb } from '../../infra/local/embedded-dynamodb.ts';
import { dynamodbStore } from '../../lib/aws/dynamodb-store.ts';
import { dueSort, primaryKey } from '../../lib/aws/stored-item.ts';
import { ItemFromTheFuture, keyOf, StoreUnavailable } from '../../lib/ports/store.ts';
import { promise } from '../fixtures/items/promise.ts';
import { localAws } from './local-aws.ts';
import { storeContract } from './store-contract.ts';

const table = 'pencilled-test';
let dynamodb: EmbeddedDynamodb;
let client: DynamoDBClient;
beforeAll(async () => {
  dynamodb = await startDynamodb(null);
  client = new DynamoDBClient(localAws(dynamodb.endpoint));
  await ensureTable(client, table);
});
afterAll(async () => {
  client.destroy();
  await dynamodb.close();
});

storeContract('dynalite', async () => dynamodbStore({ client, table }));

describe('the store on DynamoDB', () => {
  it('refuses an item of a newer Pencilled, and leaves it as it is but for its entry in the index', async () => {
    const store = dynamodbStore({ client, table });
    const item = promise({ id: 'from-the-future' });
    const dueAt = '2026-08-18T07:03:00.000Z';
    await store.put(item, dueAt);
    await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: primaryKey(keyOf(item)),
        UpdateExpression: 'SET #schema = :newer',
        ExpressionAttributeNames: { '#schema': 'schema' },
        ExpressionAttributeValues: { ':newer': { N: '2' } },
      }),
    );

    await expect(store.get(keyOf(item))).rejects.toThrow(ItemFromTheFuture);
    const entry = { ...keyOf(item), dueAt };
    const stored = async () =>
      (await client.send(new GetItemCommand({ TableName: table, Key: primaryKey(entry) }))).Item;
    const before = await stored();
    const leased = '2026-08-18T07:18:00.000Z';
    expect(await store.lease(entry, leased)).toBe('leased');
    expect(await stored()).toEqual({ ...before, dueSort: { S: dueSort(entry, leased) } });
    await expect(store.get(keyOf(item))).rejects.toThrow(/schema 2.*up to 1/);
    await expect(store.list(item.freelancer)).rejects.toThrow(ItemFromTheFuture);
    expect(await store.put({ ...item, version: 2, job: 'overwritten' }, null)).toBe('lost');
    await store.remove(keyOf(item));
  });

  it('knows its own write again when the answer to it got lost', async () => {
    const store = dynamodbStore({ client: losingFirstAnswer(), table });
    const item = promise({ id: 'answer-lost' });

    expect(await store.put(item, null)).toBe('stored');
    expect(await store.put({ ...item, version: 2, job: 'second' }, null)).toBe('stored');
    expect(await store.put({ ...item, version: 2, job: 'somebody else' }, null)).toBe('lost');

    expect(await store.get(keyOf(item))).toMatchObject({ job: 'second' });
  });

  it('finds out what became of a write whose every answer got lost', async () => {
    const store = dynamodbStore({ client: losingFirstAnswer(1), table });
    const item = promise({ id: 'every-answer-lost' });

    expect(await store.put(item, null)).toBe('stored');
    expect(await store.put({ ...item, version: 2, job: 'second' }, null)).toBe('stored');

    expect(await store.get(keyOf(item))).toMatchObject({ job: 'second' });
  });

  it('says so when DynamoDB cannot be reached', async () => {
    const nobody = new DynamoDBClient({ ...localAws('http://127.0.0.1:1'), maxAttempts: 1 });
    const store = dynamodbStore({ client: nobody, table });
    const item = promise({ id: 'unreachable' });

    const settled = await Promise.allSettled([
      store.get(keyOf(item)),
      store.put(item, null),
      store.list(item.freelancer),
      store.due(0, '2026-01-01T00:00:00Z', 1),
      store.lease({ ...keyOf(item), dueAt: '2026-01-01T00:00:00Z' }, '2026-01-01T00:15:00Z'),
      store.remove(keyOf(item)),
    ]);

    for (const answer of settled) expect(answer).toMatchObject({ reason: expect.any(StoreUnavailable) });
  });
});

/** A client whose first request of each put is carried out, and its answer lost on the way. */
function losingFirstAnswer(maxAttempts = 2): DynamoDBClient {
  const losing = new DynamoDBClient({ ...localAws(dynamodb.endpoint), maxAttempts });
  const lost = new WeakSet<object>();
  losing.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const answer = await next(args);
        if (commandName !== PutItemCommand.name || lost.has(args.input)) return answer;
        lost.add(args.input);
        throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' });
      },
    { step: 'deserialize', name: 'loseFirstAnswer', priority: 'low' },
  );
  return losing;
}
