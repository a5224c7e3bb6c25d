/** The parts of dynalite that are used; it ships no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}

declare module 'dynalite/db/index.js' {
  /** The key under which an index keeps an entry. */
  export function createIndexKey(entry: object, table: object, keySchema: object): string;
}
