import { createRequire } from 'node:module';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ensureTable, startDynamodb } from '../../../infra/local/embedded-dynamodb.ts';
import { dynamodbStore } from '../../../lib/aws/dynamodb-store.ts';
import { localAws } from '../../contracts/local-aws.ts';
import { promise } from '../../fixtures/items/promise.ts';
import { newFolder } from './new-folder.ts';

interface Iterator {
  next(): Promise<unknown>;
}

interface LevelClass {
  readonly prototype: { values(options: unknown): Iterator };
}

/** All iterators that the database opens from now on. */
function openedIterators(): readonly Iterator[] {
  const { Level } = createRequire(createRequire(import.meta.url).resolve('dynalite'))('level') as { Level: LevelClass };
  const opened: Iterator[] = [];
  const { values } = Level.prototype;
  Level.prototype.values = function (this: unknown, options) {
    const iterator = values.call(this as LevelClass['prototype'], options);
    opened.push(iterator);
    return iterator;
  };
  onTestFinished(() => {
    Level.prototype.values = values;
  });
  return opened;
}

describe('the embedded database', () => {
  it.each([
    ['all of a freelancer', 'list'],
    ['no more than asked for', 'due'],
  ] as const)('leaves no iterator open that read %s', async (_, verb) => {
    const opened = openedIterators();
    const dynamodb = await startDynamodb(newFolder());
    const client = new DynamoDBClient(localAws(dynamodb.endpoint));
    onTestFinished(async () => {
      client.destroy();
      await dynamodb.close();
    });
    await ensureTable(client, 'pencilled');
    const store = dynamodbStore({ client, table: 'pencilled' });
    const { freelancer } = promise();
    for (let number = 0; number < 40; number += 1) {
      await store.put(promise({ id: `p${number}` }), '2026-08-18T07:00:00.000Z');
    }

    const before = opened.length;
    if (verb === 'list') expect(await store.list(freelancer)).toHaveLength(40);
    else for (let partition = 0; partition < 16; partition += 1) await store.due(partition, '2027-01-01T00:00:00Z', 1);

    expect(opened.length).toBeGreaterThan(before);
    for (const iterator of opened)
      await expect(iterator.next()).rejects.toMatchObject({ code: 'LEVEL_ITERATOR_NOT_OPEN' });
  });
});
