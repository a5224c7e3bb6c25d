import type { AddressInfo } from 'node:net';
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { tableDefinition } from '../../lib/aws/table-definition.ts';
import { repairIndexes } from './repair-indexes.ts';

export interface EmbeddedDynamodb {
  /** `http://127.0.0.1:<port>`. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** DynamoDB in this process, kept in a folder (in memory where null), on a free port of this machine alone. */
export async function startDynamodb(folder: string | null): Promise<EmbeddedDynamodb> {
  if (folder !== null) await repairIndexes(folder);
  const server = dynalite({ createTableMs: 0, ...(folder === null ? {} : { path: folder }) });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Makes the table where there is none yet, and resolves once it takes items. */
export async function ensureTable(client: DynamoDBClient, table: string): Promise<void> {
  for (;;) {
    const status = await statusOf(client, table);
    if (status === 'ACTIVE') return;
    if (status === null) await client.send(new CreateTableCommand(tableDefinition(table)));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function statusOf(client: DynamoDBClient, table: string): Promise<string | null> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
    return Table?.TableStatus ?? null;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return null;
    throw error;
  }
}
