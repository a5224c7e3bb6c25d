import { randomUUID } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type ItemKey, keyOf, type Store, type StoredItem, StoreUnavailable } from '../ports/store.ts';
import {
  type Attributes,
  dueEntry,
  dueSort,
  dueUntil,
  fromAttributes,
  primaryKey,
  SCHEMA,
  toAttributes,
} from './stored-item.ts';
import { DUE_INDEX } from './table-definition.ts';

/**
 * The store on one DynamoDB table (see `tableDefinition`). Each change is one conditional put or update; the SDK's retries
 * are the adapter's own, after them {@link StoreUnavailable} is thrown.
 *
 * ```
 *  due ─────► queued ──lease──► due + 15 min ─ ─ (job lost: found again) ─ ─►
 *                 │
 *                 └──► put: version + 1, the index key at what comes next, or gone
 * ```
 */
export function dynamodbStore({
  client,
  table,
  keepClosedDays = null,
}: {
  client: DynamoDBClient;
  table: string;
  /** Days after its last mail that a closed promise is kept; null: for ever. */
  keepClosedDays?: number | null;
}): Store {
  return {
    async get(key) {
      const stored = await translated('get', () => read(key));
      return stored ? fromAttributes(stored) : null;
    },

    async put(item, dueAt) {
      const write = randomUUID();
      const isNew = 'attribute_not_exists(pk)';
      const isUnchanged = '#version = :before';
      const isNotNewer = '#schema <= :schema';
      const first = item.version === 1;
      return translated('put', async () => {
        try {
          await client.send(
            new PutItemCommand({
              TableName: table,
              Item: toAttributes(item, dueAt, write, keepClosedDays),
              ConditionExpression: first ? isNew : [isUnchanged, isNotNewer].join(' AND '),
              ...(first
                ? {}
                : {
                    ExpressionAttributeNames: { '#version': 'version', '#schema': 'schema' },
                    ExpressionAttributeValues: {
                      ':before': { N: String(item.version - 1) },
                      ':schema': { N: String(SCHEMA) },
                    },
                  }),
            }),
          );
          return 'stored';
        } catch (error) {
          if (await wasWritten(item, write)) return 'stored';
          if (error instanceof ConditionalCheckFailedException) return 'lost';
          throw error;
        }
      });
    },

    async list(freelancer, freshness = 'consistent') {
      const { pk } = primaryKey({ freelancer, item: '' });
      const found = await translated('list', () =>
        all({
          TableName: table,
          ConsistentRead: freshness === 'consistent',
          KeyConditionExpression: 'pk = :freelancer',
          ExpressionAttributeValues: { ':freelancer': pk ?? { S: '' } },
        }),
      );
      return found.map((one) => ({ item: fromAttributes(one), dueAt: one.dueSort ? dueEntry(one).dueAt : null }));
    },

    async due(partition, until, limit) {
      const found = await translated('due', () =>
        all(
          {
            TableName: table,
            IndexName: DUE_INDEX,
            KeyConditionExpression: 'due = :partition AND dueSort < :until',
            ExpressionAttributeValues: {
              ':partition': { S: `due#${partition}` },
              ':until': { S: dueUntil(until) },
            },
          },
          limit,
        ),
      );
      return found.map(dueEntry);
    },

    async lease(entry, until, version) {
      const isStillThere = 'dueSort = :before';
      const isSameVersion = version === undefined ? [] : ['#version = :version'];
      return translated('lease', async () => {
        try {
          await client.send(
            new UpdateItemCommand({
              TableName: table,
              Key: primaryKey(entry),
              UpdateExpression: 'SET dueSort = :until',
              ConditionExpression: [isStillThere, ...isSameVersion].join(' AND '),
              ...(version === undefined ? {} : { ExpressionAttributeNames: { '#version': 'version' } }),
              ExpressionAttributeValues: {
                ...(version === undefined ? {} : { ':version': { N: String(version) } }),
                ':before': { S: dueSort(entry, entry.dueAt) },
                ':until': { S: dueSort(entry, until) },
              },
            }),
          );
          return 'leased';
        } catch (error) {
          if (error instanceof ConditionalCheckFailedException) return 'lost';
          throw error;
        }
      });
    },

    async remove(key) {
      await translated('remove', () => client.send(new DeleteItemCommand({ TableName: table, Key: primaryKey(key) })));
    },
  };

  async function read(key: ItemKey): Promise<Attributes | undefined> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: primaryKey(key), ConsistentRead: true }),
    );
    return Item;
  }

  /**
   * Whether our own write is what stands there after all: its answer can get lost, and then the SDK's retry fails on what the
   * first try has written. What cannot be found out counts as not written.
   */
  async function wasWritten(item: StoredItem, write: string): Promise<boolean> {
    const stored = await read(keyOf(item)).catch(() => undefined);
    return stored?.write?.S === write;
  }

  async function all(query: QueryCommandInput, limit = Number.POSITIVE_INFINITY): Promise<Attributes[]> {
    const found: Attributes[] = [];
    let next: Attributes | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          ...query,
          ...(limit === Number.POSITIVE_INFINITY ? {} : { Limit: limit - found.length }),
          ...(next ? { ExclusiveStartKey: next } : {}),
        }),
      );
      found.push(...(page.Items ?? []));
      next = page.LastEvaluatedKey;
    } while (next && found.length < limit);
    return found;
  }
}

/** What the SDK throws, of DynamoDB or of the way there, bears `$metadata`; a fault of our own passes as it is. */
async function translated<Result>(verb: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && '$metadata' in error)) throw error;
    throw new StoreUnavailable(`DynamoDB could not ${verb}: ${error.name}`, { cause: error });
  }
}
