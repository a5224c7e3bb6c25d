import { keyOf, type Store, type StoredItem } from '../../lib/ports/store.ts';

/**
 * A store whose eventual readings show what stood there so many writes ago: the furthest behind that DynamoDB allows. Consistent
 * readings show what is there.
 */
export function readsBehind(store: Store, writes: number): Store {
  const log: { readonly name: string; readonly before: StoredItem | null }[] = [];
  const nameOf = (freelancer: string, item: string) => `${freelancer}/${item}`;
  return {
    ...store,
    async put(item, dueAt) {
      const key = keyOf(item);
      const before = await store.get(key);
      const put = await store.put(item, dueAt);
      if (put === 'stored') log.push({ name: nameOf(key.freelancer, key.item), before });
      return put;
    },
    async list(freelancer, reading) {
      const items = await store.list(freelancer);
      if (reading !== 'eventual') return items;
      const shown = new Map<string, StoredItem | null>(
        items.map((item) => [nameOf(freelancer, keyOf(item).item), item]),
      );
      for (const { name, before } of log.slice(-writes).toReversed()) if (shown.has(name)) shown.set(name, before);
      return [...shown.values()].filter((item) => item !== null);
    },
  };
}
