/** The parts of dynalite that are used; it ships no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}

declare module 'dynalite/db/index.js' {
  /** The key under which an index keeps an entry. */
  export function createIndexKey(entry: object, table: object, keySchema: object): string;

  /** Makes the store under a server; `compactRange` where it stands on disk. */
  type Create = (options: object) => {
    readonly db: UnderlyingDatabase;
  };
  export interface UnderlyingDatabase {
    compactRange?(start: string, end: string): Promise<void>;
    batch(operations: readonly { readonly type: 'del'; readonly key: string }[]): Promise<void>;
    keys(options: object): ClosableIterator;
    values(options: object): ClosableIterator;
  }
  interface ClosableIterator {
    close(): Promise<void>;
    return?: () => Promise<void>;
  }
  const database: { create: Create };
  export default database;
}
