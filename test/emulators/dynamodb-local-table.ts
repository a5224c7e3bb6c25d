import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ensureTable } from '../../infra/local/embedded-dynamodb.ts';
import { dynamodbStore } from '../../lib/aws/dynamodb-store.ts';
import type { Store } from '../../lib/ports/store.ts';
import { localAws } from '../contracts/local-aws.ts';
import { startDynamodbLocal, whyNoDynamodbLocal } from './dynamodb-local.ts';

/** A table of its own on DynamoDB's own engine. */
export interface DynamodbLocalTable {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly store: Store;
  /** Of the engine. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the engine with an empty table in it. Throws where it cannot run here, saying why. */
export async function dynamodbLocalTable(): Promise<DynamodbLocalTable> {
  const whyNot = whyNoDynamodbLocal();
  if (whyNot !== null) throw new Error(`DynamoDB Local is needed: ${whyNot}`);
  const engine = await startDynamodbLocal();
  const client = new DynamoDBClient({ ...localAws(engine.endpoint), maxAttempts: 5 });
  const table = 'pencilled-test';
  await ensureTable(client, table);
  return {
    client,
    table,
    store: dynamodbStore({ client, table }),
    pid: engine.pid,
    async stop() {
      client.destroy();
      await engine.stop();
    },
  };
}
