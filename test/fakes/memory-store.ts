import { dueSort, partitionOf } from '../../lib/aws/stored-item.ts';
import type { Instant } from '../../lib/period/wall-time.ts';
import { type DueEntry, type ItemKey, keyOf, type Store, type StoredItem } from '../../lib/ports/store.ts';

interface Row {
  /** As text, so that nobody holds on to what is stored. */
  readonly json: string;
  readonly version: number;
  readonly dueAt: Instant | null;
}

/** A store in memory, and all that it holds, to look at. */
export interface MemoryStore extends Store {
  items(): readonly { readonly item: StoredItem; readonly dueAt: Instant | null }[];
}

export function memoryStore(): MemoryStore {
  const rows = new Map<string, { readonly key: ItemKey; readonly row: Row }>();
  const text = (key: ItemKey) => `${key.freelancer}/${key.item}`;

  return {
    async get(key) {
      const found = rows.get(text(key));
      return found ? parsed(found.row) : null;
    },

    async put(item, dueAt) {
      const key = keyOf(item);
      const before = rows.get(text(key))?.row.version ?? 0;
      if (before !== item.version - 1) return 'lost';
      rows.set(text(key), { key, row: { json: JSON.stringify(item), version: item.version, dueAt: instant(dueAt) } });
      return 'stored';
    },

    async list(freelancer) {
      return [...rows.values()].filter(({ key }) => key.freelancer === freelancer).map(({ row }) => parsed(row));
    },

    async due(partition, until, limit) {
      const found: { readonly sort: string; readonly entry: DueEntry }[] = [];
      for (const { key, row } of rows.values()) {
        if (row.dueAt === null || row.dueAt > (instant(until) ?? '') || partitionOf(key) !== partition) continue;
        found.push({ sort: dueSort(key, row.dueAt), entry: { ...key, dueAt: row.dueAt } });
      }
      return found
        .sort((a, b) => (a.sort < b.sort ? -1 : 1))
        .slice(0, limit)
        .map(({ entry }) => entry);
    },

    async lease(entry, until, version) {
      const found = rows.get(text(entry));
      if (found === undefined || found.row.dueAt !== instant(entry.dueAt)) return 'lost';
      if (version !== undefined && found.row.version !== version) return 'lost';
      rows.set(text(entry), { ...found, row: { ...found.row, dueAt: instant(until) } });
      return 'leased';
    },

    async remove(key) {
      rows.delete(text(key));
    },

    items: () => [...rows.values()].map(({ row }) => ({ item: parsed(row), dueAt: row.dueAt })),
  };
}

function parsed(row: Row): StoredItem {
  return JSON.parse(row.json) as StoredItem;
}

function instant(at: Instant | null): Instant | null {
  return at === null ? null : new Date(at).toISOString();
}
