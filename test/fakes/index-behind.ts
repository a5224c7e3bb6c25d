import { dueSort, partitionOf } from '../../lib/aws/stored-item.ts';
import type { Instant } from '../../lib/period/wall-time.ts';
import type { Clock } from '../../lib/ports/clock.ts';
import { type DueEntry, type ItemKey, keyOf, type Store } from '../../lib/ports/store.ts';

interface Written {
  readonly at: number;
  readonly dueAt: Instant | null;
}

/**
 * A store whose due index shows what was written so many seconds ago, as an index of DynamoDB may (it is only ever eventually
 * consistent). The items themselves are read as they are.
 */
export function indexBehind(store: Store, clock: Clock, seconds: number): Store {
  const history = new Map<string, { readonly key: ItemKey; readonly writes: Written[] }>();
  const wrote = ({ freelancer, item }: ItemKey, dueAt: Instant | null): void => {
    const name = `${freelancer}/${item}`;
    const known = history.get(name) ?? { key: { freelancer, item }, writes: [] };
    known.writes.push({ at: Date.parse(clock.now()), dueAt });
    history.set(name, known);
  };
  return {
    ...store,
    async put(item, dueAt) {
      const put = await store.put(item, dueAt);
      if (put === 'stored') wrote(keyOf(item), dueAt);
      return put;
    },
    async lease(entry, until, version) {
      const lease = await store.lease(entry, until, version);
      if (lease === 'leased') wrote(entry, until);
      return lease;
    },
    async due(partition, until, limit) {
      const shown = Date.parse(clock.now()) - seconds * 1000;
      const found = [...history.values()].flatMap(({ key, writes }): DueEntry[] => {
        const last = writes.findLast(({ at }) => at <= shown);
        if (last === undefined || last.dueAt === null || partitionOf(key) !== partition) return [];
        const { dueAt } = last;
        return Date.parse(dueAt) <= Date.parse(until) ? [{ ...key, dueAt }] : [];
      });
      return found.sort((a, b) => (dueSort(a, a.dueAt) < dueSort(b, b.dueAt) ? -1 : 1)).slice(0, limit);
    },
  };
}
