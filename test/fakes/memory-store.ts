import { dueSort, partitionOf } from '../../lib/aws/stored-item.ts';
import type { Instant } from '../../lib/period/wall-time.ts';
import { type DueEntry, type ItemKey, keyOf, type Listed, type Store, type StoredItem } from '../../lib/ports/store.ts';

interface Row {
  /** As text, so that nobody holds on to what is stored. */
  readonly json: string;
  readonly version: number;
  readonly dueAt: Instant | null;
}

/** A store in memory, and all that it holds, to look at. */
export interface MemoryStore extends Store {
  items(): readonly Listed[];
}

export function memoryStore(): MemoryStore {
  const rows = new Map<string, { readonly key: ItemKey; readonly partition: number; readonly row: Row }>();
  /** The names of a freelancer's rows, so that a list looks at no other. */
  const names = new Map<string, Set<string>>();
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
      const row = { json: JSON.stringify(item), version: item.version, dueAt: instant(dueAt) };
      const partition = rows.get(text(key))?.partition ?? partitionOf(key);
      rows.set(text(key), { key, partition, row });
      names.set(key.freelancer, (names.get(key.freelancer) ?? new Set()).add(text(key)));
      return 'stored';
    },

    async list(freelancer) {
      return [...(names.get(freelancer) ?? [])].flatMap((name) => {
        const found = rows.get(name);
        return found ? [listed(found.row)] : [];
      });
    },

    async due(partition, until, limit) {
      const found: { readonly sort: string; readonly entry: DueEntry }[] = [];
      const last = instant(until) ?? '';
      for (const { key, partition: own, row } of rows.values()) {
        if (own !== partition || row.dueAt === null || row.dueAt > last) continue;
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
      names.get(key.freelancer)?.delete(text(key));
    },

    items: () => [...rows.values()].map(({ row }) => listed(row)),
  };
}

function parsed(row: Row): StoredItem {
  return JSON.parse(row.json) as StoredItem;
}

function listed(row: Row): Listed {
  return { item: parsed(row), dueAt: row.dueAt };
}

function instant(at: Instant | null): Instant | null {
  return at === null ? null : new Date(at).toISOString();
}
