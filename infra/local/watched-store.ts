import { partitionOf } from '../../lib/aws/stored-item.ts';
import type { Instant } from '../../lib/period/wall-time.ts';
import { DUE_PARTITIONS, type DueEntry, type ItemKey, keyOf, type Store } from '../../lib/ports/store.ts';

/** A store that knows, without asking, when the next of its items falls due. */
export interface WatchedStore extends Store {
  /** The earliest moment in the due index, null where nothing waits. */
  nextDue(): Promise<Instant | null>;
  /** Reads the whole index anew before it is next asked for. */
  lookAgain(): void;
}

/** What is known of an item: where the newest put or the last lease has put its entry. */
interface Known {
  /** Of the newest put that was answered; 0 where only the index was read. */
  readonly version: number;
  readonly dueAt: Instant | null;
}

const FOREVER = '9999-12-31T23:59:59.999Z';

/**
 * The same store, watched: this process is the only one to write to it, so the due moments of all items can be kept in
 * memory. A year of every minute is then passed in seconds, with no read where nothing is due. Answers may come in another
 * order than the writes they answer: of two puts the version tells which is the newer; a lease counts where the entry is known
 * to have stood. Where it is not, and after a write of which nobody knows whether it was made, the index is read anew.
 */
export function watchedStore(store: Store): WatchedStore {
  /** By partition, then by key. */
  const known = Array.from({ length: DUE_PARTITIONS }, () => new Map<string, Known>());
  let reading: Promise<void> | null = null;

  /** Written since the index was last begun to be read: its answer is older than that. */
  const written = new Set<string>();

  const knownOf = (key: ItemKey) => known[partitionOf(key)]?.get(nameOf(key));
  const note = (key: ItemKey, version: number, at: Instant | null) => {
    known[partitionOf(key)]?.set(nameOf(key), { version, dueAt: canonical(at) });
    written.add(nameOf(key));
  };
  const notePut = (key: ItemKey, version: number, at: Instant | null) => {
    if ((knownOf(key)?.version ?? 0) <= version) note(key, version, at);
  };
  const noteLease = (entry: DueEntry, until: Instant) => {
    const before = knownOf(entry);
    if (before?.dueAt === canonical(entry.dueAt)) note(entry, before.version, until);
    else reading = null;
  };
  const watched = async <Answer>(write: Promise<Answer>, done: (answer: Answer) => void): Promise<Answer> => {
    try {
      const answer = await write;
      done(answer);
      return answer;
    } catch (error) {
      reading = null;
      throw error;
    }
  };
  const ready = () => {
    reading ??= readAll().catch((error: unknown) => {
      reading = null;
      throw error;
    });
    return reading;
  };

  return {
    ...store,
    put: (item, at) =>
      watched(store.put(item, at), (answer) => answer === 'stored' && notePut(keyOf(item), item.version, at)),
    lease: (entry, until, version) =>
      watched(store.lease(entry, until, version), (answer) => answer === 'leased' && noteLease(entry, until)),
    remove: (key) =>
      watched(store.remove(key), () => {
        known[partitionOf(key)]?.delete(nameOf(key));
        written.add(nameOf(key));
      }),

    async due(partition, until, limit) {
      await ready();
      const due = dueIn(partition, until);
      if (due.length === 0) return [];
      const found = await store.due(partition, until, limit);
      if (found.length < limit) forgetStale(partition, due, new Set(found.map(nameOf)));
      return found;
    },

    async nextDue() {
      await ready();
      let first: Instant | null = null;
      for (const partition of known) {
        for (const { dueAt } of partition.values())
          if (dueAt !== null && (first === null || dueAt < first)) first = dueAt;
      }
      return first;
    },

    lookAgain() {
      reading = null;
    },
  };

  async function readAll(): Promise<void> {
    written.clear();
    const partitions = known.map((_, partition) => store.due(partition, FOREVER, Number.POSITIVE_INFINITY));
    for (const entry of (await Promise.all(partitions)).flat()) {
      if (written.has(nameOf(entry))) continue;
      known[partitionOf(entry)]?.set(nameOf(entry), { version: knownOf(entry)?.version ?? 0, dueAt: entry.dueAt });
    }
  }

  function dueIn(partition: number, until: Instant): [string, Known][] {
    const at = new Date(until).toISOString();
    return [...(known[partition] ?? [])].filter(([, { dueAt }]) => dueAt !== null && dueAt <= at);
  }

  /** What was held to be due when the index was asked, and is not in it. */
  function forgetStale(partition: number, held: readonly [string, Known][], found: ReadonlySet<string>): void {
    for (const [name, entry] of held) {
      if (!found.has(name) && known[partition]?.get(name) === entry) known[partition]?.delete(name);
    }
  }
}

function nameOf({ freelancer, item }: ItemKey): string {
  return `${freelancer}/${item}`;
}

function canonical(at: Instant | null): Instant | null {
  return at === null ? null : new Date(at).toISOString();
}
