import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import database, { type UnderlyingDatabase } from 'dynalite/db/index.js';
import { tableDefinition } from '../../lib/aws/table-definition.ts';
import { FIRST_KEY, LAST_KEY, repairIndexes } from './repair-indexes.ts';
import { turnstile } from './turnstile.ts';

export interface EmbeddedDynamodb {
  /** `http://127.0.0.1:<port>`. */
  readonly endpoint: string;
  /** Rewrites the files without what was overwritten or taken out. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** DynamoDB in this process, kept in a folder (in memory where null), on a free port of this machine alone. */
export async function startDynamodb(folder: string | null): Promise<EmbeddedDynamodb> {
  if (folder !== null) await repairIndexes(folder);
  const { server, compact } = serverOver({ createTableMs: 0, ...(folder === null ? {} : { path: folder }) });
  const alone = turnstile(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    compact: () => alone(compact),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** dynalite, and the database under it, which it hands to nobody: seen as it is made. */
function serverOver(options: Parameters<typeof dynalite>[0]): { server: Server; compact: () => Promise<void> } {
  const { create } = database;
  const made: UnderlyingDatabase[] = [];
  database.create = (given) => {
    const store = create(given);
    closingIterators(store.db);
    made.push(store.db);
    return store;
  };
  try {
    const server = dynalite(options);
    const [db] = made;
    return { server, compact: () => (db === undefined ? Promise.resolve() : compact(db)) };
  } finally {
    database.create = create;
  }
}

/**
 * dynalite ends an iterator by a `return` that those of level do not have: each query would leave one open for ever, and with it
 * memory, and a view of the database in which nothing was ever taken out.
 */
function closingIterators(db: UnderlyingDatabase): void {
  for (const name of ['keys', 'values'] as const) {
    const open = db[name].bind(db);
    db[name] = (options) => {
      const iterator = open(options);
      iterator.return = () => iterator.close();
      return iterator;
    };
  }
}

async function compact(db: UnderlyingDatabase): Promise<void> {
  await db.compactRange?.(FIRST_KEY, LAST_KEY);
  // What memory held is a file of the lowest level now, with all that was overwritten; such a file is left alone until something
  // above it reaches over its keys.
  await db.batch([FIRST_KEY, LAST_KEY].map((key) => ({ type: 'del', key })));
  await db.compactRange?.(FIRST_KEY, LAST_KEY);
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
