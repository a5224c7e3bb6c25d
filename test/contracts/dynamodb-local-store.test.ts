import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoDynamodbLocal } from '../emulators/dynamodb-local.ts';
import { type DynamodbLocalTable, dynamodbLocalTable } from '../emulators/dynamodb-local-table.ts';
import { storeContract } from './store-contract.ts';

const whyNot = whyNoDynamodbLocal();

if (whyNot === null) {
  let table: DynamodbLocalTable;
  beforeAll(async () => {
    table = await dynamodbLocalTable();
  });
  afterAll(() => table.stop());

  storeContract('DynamoDB Local', async () => table.store);
} else {
  describe('store: DynamoDB Local', () => {
    it('is tried on this machine', () => {
      console.warn(`\nThe store was NOT tried on DynamoDB's own engine: ${whyNot}.\n`);
      expect(process.env.CI, 'on CI it must be there').toBeUndefined();
    });
  });
}
