import { createRequire } from 'node:module';
import { createIndexKey } from 'dynalite/db/index.js';

/** The part of the `level` that dynalite brings along. */
interface Level {
  iterator(): AsyncIterable<[string, unknown]>;
  batch(
    operations: readonly ({ type: 'put'; key: string; value: unknown } | { type: 'del'; key: string })[],
  ): Promise<void>;
  /** Rewrites a range of keys without what was overwritten or taken out. */
  compactRange(start: string, end: string): Promise<void>;
  open(): Promise<void>;
  close(): Promise<void>;
}

interface Table {
  readonly TableName: string;
  readonly TableStatus: string;
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly GlobalSecondaryIndexes?: readonly {
    readonly IndexName: string;
    IndexStatus: string;
    readonly KeySchema: readonly { readonly AttributeName: string }[];
    readonly Projection: { readonly NonKeyAttributes?: readonly string[] };
  }[];
}

/** When another process has the database open. */
export class DatabaseInUse extends Error {
  constructor(options: ErrorOptions) {
    super('the database is open in another process', options);
    this.name = 'DatabaseInUse';
  }
}

/** All keys there are. */
export const FIRST_KEY = '\u0000';
export const LAST_KEY = '\uffff';

type Item = Readonly<Record<string, unknown>>;

/**
 * Makes the indexes follow from the items again, and a table that was being made usable. dynalite writes a change in three
 * steps: the old index entry goes, the new one comes, the item is written. Killed in between, an item would never come due
 * again, or an entry stand for a change that never was. What the items say is right: a change that was not written was not
 * confirmed to anybody either. Then the files are rewritten, so that what was taken out is gone from the disk too.
 *
 * Works on the closed database, in one atomic batch; a folder without a database stays empty.
 */
export async function repairIndexes(folder: string): Promise<{ readonly repaired: number }> {
  const { Level: LevelDatabase } = createRequire(createRequire(import.meta.url).resolve('dynalite'))('level') as {
    Level: new (path: string, options: { valueEncoding: 'json' }) => Level;
  };
  const level = new LevelDatabase(folder, { valueEncoding: 'json' });
  await level.open().catch((error: unknown) => {
    throw error instanceof Error && hasCode(error.cause, 'LEVEL_LOCKED') ? new DatabaseInUse({ cause: error }) : error;
  });
  try {
    const rows = new Map<string, unknown>();
    for await (const [key, value] of level.iterator()) rows.set(key, value);
    const right = new Map<string, unknown>(
      tablesOf(rows).flatMap((table) => [tableRow(table), ...indexRows(table, rows)]),
    );
    const changes = [
      ...[...right]
        .filter(([key, value]) => JSON.stringify(rows.get(key)) !== JSON.stringify(value))
        .map(([key, value]) => ({ type: 'put' as const, key, value })),
      ...[...rows.keys()]
        .filter((key) => key.startsWith('index-') && !right.has(key))
        .map((key) => ({ type: 'del' as const, key })),
    ];
    if (changes.length > 0) await level.batch(changes);
    // What was forgotten stands in the files until they are rewritten.
    await level.compactRange(FIRST_KEY, LAST_KEY);
    return { repaired: changes.length };
  } finally {
    await level.close();
  }
}

function tablesOf(rows: ReadonlyMap<string, unknown>): Table[] {
  return [...rows].filter(([key]) => key.startsWith('table~')).map(([, table]) => table as Table);
}

function tableRow(table: Table): [string, Table] {
  const indexes = table.GlobalSecondaryIndexes?.map((index) => ({ ...index, IndexStatus: 'ACTIVE' }));
  const active = { ...table, TableStatus: 'ACTIVE', ...(indexes ? { GlobalSecondaryIndexes: indexes } : {}) };
  return [`table~${table.TableName}`, active];
}

function indexRows(table: Table, rows: ReadonlyMap<string, unknown>): [string, Item][] {
  const found: [string, Item][] = [];
  const items = [...rows].filter(([key]) => key.startsWith(`item-${table.TableName}~`)).map(([, item]) => item as Item);
  for (const index of table.GlobalSecondaryIndexes ?? []) {
    const keys = index.KeySchema.map(({ AttributeName }) => AttributeName);
    const projected = [
      ...keys,
      ...table.KeySchema.map(({ AttributeName }) => AttributeName),
      ...(index.Projection.NonKeyAttributes ?? []),
    ];
    for (const item of items) {
      if (!keys.every((key) => item[key] !== undefined)) continue;
      const entry = Object.fromEntries(projected.map((name) => [name, item[name]]));
      const key = createIndexKey(entry, table, index.KeySchema);
      found.push([`index-global~${table.TableName}~${index.IndexName}~${key}`, entry]);
    }
  }
  return found;
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
