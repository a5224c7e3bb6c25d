import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureTable } from '../../infra/local/embedded-dynamodb.ts';
import { dynamodbStore } from '../../lib/aws/dynamodb-store.ts';
import { type DynamodbLocal, startDynamodbLocal, whyNoDynamodbLocal } from '../emulators/dynamodb-local.ts';
import { localAws } from './local-aws.ts';
import { storeContract } from './store-contract.ts';

const table = 'pencilled-test';
const whyNot = whyNoDynamodbLocal();

if (whyNot === null) {
  let engine: DynamodbLocal;
  let client: DynamoDBClient;
  beforeAll(async () => {
    engine = await startDynamodbLocal();
    client = new DynamoDBClient(localAws(engine.endpoint));
    await ensureTable(client, table);
  });
  afterAll(async () => {
    client.destroy();
    await engine.stop();
  });

  storeContract('DynamoDB Local', async () => dynamodbStore({ client, table }));
} else {
  describe('store: DynamoDB Local', () => {
    it('is tried on this machine', () => {
      console.warn(`\nThe store was NOT tried on DynamoDB's own engine: ${whyNot}.\n`);
      expect(process.env.CI, 'on CI it must be there').toBeUndefined();
    });
  });
}
