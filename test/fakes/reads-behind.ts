import { keyOf, type Listed, type Store } from '../../lib/ports/store.ts';

/**
 * A store whose eventual readings show what stood there so many writes ago: the furthest behind that DynamoDB allows. Consistent
 * readings show what is there.
 */
export function readsBehind(store: Store, writes: number): Store {
  const log: { readonly name: string; readonly before: Listed | null }[] = [];
  const nameOf = (freelancer: string, item: string) => `${freelancer}/${item}`;
  return {
    ...store,
    async put(item, dueAt) {
      const key = keyOf(item);
      const name = nameOf(key.freelancer, key.item);
      const before = (await store.list(key.freelancer)).find(
        (one) => nameOf(key.freelancer, keyOf(one.item).item) === name,
      );
      const put = await store.put(item, dueAt);
      if (put === 'stored') log.push({ name, before: before ?? null });
      return put;
    },
    async list(freelancer, reading) {
      const items = await store.list(freelancer);
      if (reading !== 'eventual') return items;
      const shown = new Map<string, Listed | null>(items.map((one) => [nameOf(freelancer, keyOf(one.item).item), one]));
      for (const { name, before } of log.slice(-writes).toReversed()) if (shown.has(name)) shown.set(name, before);
      return [...shown.values()].filter((one) => one !== null);
    },
  };
}
