import type { Instant } from '../../lib/period/wall-time.ts';
import { DUE_PARTITIONS, type ItemKey, keyOf, type Store } from '../../lib/ports/store.ts';

/** A store that knows, without asking, when the next of its items falls due. */
export interface WatchedStore extends Store {
  /** The earliest moment in the due index, null where nothing waits. */
  nextDue(): Promise<Instant | null>;
}

const FOREVER = '9999-12-31T23:59:59.999Z';

/**
 * The same store, watched: this process is the only one to write to it, so the due moments of all items can be kept in
 * memory. A year of every minute is then passed in seconds, with no read where nothing is due. After a write of which
 * nobody knows whether it was made, the index is read anew.
 */
export function watchedStore(store: Store): WatchedStore {
  const dueAt = new Map<string, Instant>();
  let known: Promise<void> | null = null;
  const note = (key: ItemKey, at: Instant | null) => {
    const name = `${key.freelancer}/${key.item}`;
    if (at === null) dueAt.delete(name);
    else dueAt.set(name, new Date(at).toISOString());
  };
  const watched = async <Answer>(write: Promise<Answer>, done: (answer: Answer) => void): Promise<Answer> => {
    try {
      const answer = await write;
      done(answer);
      return answer;
    } catch (error) {
      known = null;
      throw error;
    }
  };

  return {
    ...store,
    put: (item, at) => watched(store.put(item, at), (answer) => answer === 'stored' && note(keyOf(item), at)),
    lease: (entry, until) => watched(store.lease(entry, until), (answer) => answer === 'leased' && note(entry, until)),
    remove: (key) => watched(store.remove(key), () => note(key, null)),

    async nextDue() {
      known ??= readAll();
      await known;
      let first: Instant | null = null;
      for (const at of dueAt.values()) if (first === null || at < first) first = at;
      return first;
    },
  };

  async function readAll(): Promise<void> {
    const partitions = Array.from({ length: DUE_PARTITIONS }, (_, at) =>
      store.due(at, FOREVER, Number.POSITIVE_INFINITY),
    );
    const entries = (await Promise.all(partitions)).flat();
    dueAt.clear();
    for (const entry of entries) note(entry, entry.dueAt);
  }
}
