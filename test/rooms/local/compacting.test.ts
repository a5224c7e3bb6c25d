import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, it, onTestFinished } from 'vitest';
import { ensureTable, startDynamodb } from '../../../infra/local/embedded-dynamodb.ts';
import { dynamodbStore } from '../../../lib/aws/dynamodb-store.ts';
import { keyOf } from '../../../lib/ports/store.ts';
import { localAws } from '../../contracts/local-aws.ts';
import { promise } from '../../fixtures/items/promise.ts';
import { newFolder } from './new-folder.ts';

it('what was taken out has left the files once they are rewritten, also while somebody reads all along', async () => {
  const folder = newFolder();
  const dynamodb = await startDynamodb(folder);
  const client = new DynamoDBClient(localAws(dynamodb.endpoint));
  const store = dynamodbStore({ client, table: 'pencilled' });
  onTestFinished(async () => {
    client.destroy();
    await dynamodb.close();
  });
  await ensureTable(client, 'pencilled');
  const { freelancer } = promise();
  for (let number = 0; number < 60; number += 1) await store.put(promise({ id: `stays-${number}` }), null);
  const left = () => readdirSync(folder).filter((name) => /kanarie/.test(readFileSync(join(folder, name), 'latin1')));

  let isReading = true;
  const reading = [1, 2].map(async () => {
    while (isReading) await store.list(freelancer);
  });
  const found: string[] = [];
  for (let time = 0; time < 15; time += 1) {
    const goes = promise({ id: `goes-${time}`, subject: `kanarie ${time}` });
    await store.put(goes, null);
    await store.remove(keyOf(goes));
    await dynamodb.compact();
    found.push(...left());
  }
  isReading = false;
  await Promise.all(reading);
  expect(found).toEqual([]);
});
