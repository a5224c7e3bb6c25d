import { describe, expect, it } from 'vitest';
import { partitionOf } from '../../lib/aws/stored-item.ts';
import { DUE_PARTITIONS, type DueEntry, keyOf, PROFILE, type Store } from '../../lib/ports/store.ts';
import { digestOf, freelancerId } from '../../lib/promise/identity.ts';
import { freelancer, promise } from '../fixtures/items/promise.ts';

const LATE = '2999-01-01T00:00:00.000Z';
const AUGUST = '2026-08-18T07:03:00.000Z';

/** What every store holds to. `make` gives one that is empty, or one whose other items belong to other freelancers. */
export function storeContract(name: string, make: () => Promise<Store>): void {
  let made = 0;
  const somebody = () => freelancerId(`nobody-${made++}-${name}@studio.example`);
  const fresh = () => promise({ freelancer: somebody(), id: digestOf([String(made)]) });

  describe(`store: ${name}`, () => {
    it('gives back what was put, to the letter', async () => {
      const store = await make();
      const item = { ...fresh(), sentence: 'één “mooie” klus – €\u{1F600}', job: '' };

      expect(await store.put(item, AUGUST)).toBe('stored');

      expect(await store.get(keyOf(item))).toEqual(item);
    });

    it('knows nothing of what was never put', async () => {
      const store = await make();

      expect(await store.get({ freelancer: somebody(), item: PROFILE })).toBeNull();
    });

    it('keeps a freelancer and their promises apart, and lists them together', async () => {
      const store = await make();
      const id = somebody();
      const items = [freelancer({ id }), promise({ freelancer: id, id: 'a' }), promise({ freelancer: id, id: 'b' })];
      for (const item of [...items, fresh()]) await store.put(item, null);

      const listed = await store.list(id);

      expect(new Set(listed.map(({ item }) => item.id))).toEqual(new Set([id, 'a', 'b']));
      expect(listed).toHaveLength(3);
    });

    it('keeps whose an address is where a freelancer of that address would stand', async () => {
      const store = await make();
      const id = somebody();
      const link = { kind: 'link' as const, id, version: 1, freelancer: somebody(), asked: [] };

      expect(await store.put(link, null)).toBe('stored');

      expect(await store.get(keyOf(link))).toEqual(link);
      expect(await store.get({ freelancer: id, item: PROFILE })).toBeNull();
      expect(await store.list(id)).toEqual([{ item: link, dueAt: null }]);
      await store.remove(keyOf(link));
      expect(await store.list(id)).toEqual([]);
    });

    it('stores a new item once', async () => {
      const store = await make();
      const item = fresh();
      await store.put(item, null);

      expect(await store.put({ ...item, job: 'another' }, null)).toBe('lost');

      expect(await store.get(keyOf(item))).toEqual(item);
    });

    it.each([
      ['the version that stands', 1, 'lost'],
      ['the next version', 2, 'stored'],
      ['a version further on', 3, 'lost'],
    ])('on version 1, %s (%i) is %s', async (_, version, answer) => {
      const store = await make();
      const item = fresh();
      await store.put(item, null);

      expect(await store.put({ ...item, version }, null)).toBe(answer);
    });

    it('does not store a change of what is not there', async () => {
      const store = await make();
      const item = { ...fresh(), version: 2 };

      expect(await store.put(item, null)).toBe('lost');

      expect(await store.get(keyOf(item))).toBeNull();
    });

    it('lets exactly one of twenty workers win', async () => {
      const store = await make();
      const item = fresh();
      await store.put(item, null);

      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, worker) => store.put({ ...item, version: 2, job: `worker ${worker}` }, null)),
      );

      expect(answers.filter((answer) => answer === 'stored')).toHaveLength(1);
    });

    it('shows what is due by its moment, that moment included, and not before', async () => {
      const store = await make();
      const item = fresh();
      await store.put(item, AUGUST);

      expect(await dueOf(store, item.freelancer, '2026-08-18T07:02:59.999Z')).toEqual([]);
      expect(await dueOf(store, item.freelancer, AUGUST)).toEqual([{ ...keyOf(item), dueAt: AUGUST }]);
      expect(await dueOf(store, item.freelancer, '2026-08-18T07:03:00Z')).toHaveLength(1);
    });

    it('forgets in the index what no longer waits', async () => {
      const store = await make();
      const item = fresh();
      await store.put(item, AUGUST);

      await store.put({ ...item, version: 2 }, null);

      expect(await dueOf(store, item.freelancer, LATE)).toEqual([]);
    });

    it('moves the index entry with each put', async () => {
      const store = await make();
      const item = fresh();
      await store.put(item, AUGUST);

      await store.put({ ...item, version: 2 }, '2026-08-25T07:03:00.000Z');

      expect(await dueOf(store, item.freelancer, LATE)).toEqual([
        { ...keyOf(item), dueAt: '2026-08-25T07:03:00.000Z' },
      ]);
    });

    it('gives the oldest entries of a partition first, no more than asked for', async () => {
      const store = await make();
      const id = somebody();
      const days = ['05', '03', '01', '04', '02'];
      for (const [at, day] of days.entries()) {
        await store.put(promise({ freelancer: id, id: idIn(3, id, at) }), `1999-01-${day}T00:00:00.000Z`);
      }

      const found = await store.due(3, '1999-01-31T00:00:00.000Z', 3);

      expect(found.map(({ dueAt }) => dueAt.slice(8, 10))).toEqual(['01', '02', '03']);
      for (const { item } of await store.list(id)) await store.remove(keyOf(item));
    });

    it('leases: the entry moves, the version stays', async () => {
      const store = await make();
      const item = fresh();
      await store.put(item, AUGUST);
      const [entry] = await dueOf(store, item.freelancer, AUGUST);

      expect(await store.lease(entry ?? fail(), '2026-08-18T07:18:00.000Z')).toBe('leased');

      expect(await dueOf(store, item.freelancer, LATE)).toEqual([
        { ...keyOf(item), dueAt: '2026-08-18T07:18:00.000Z' },
      ]);
      expect(await store.get(keyOf(item))).toEqual(item);
    });

    it('lists where each item’s entry stands, leased or not; none where it waits for nothing', async () => {
      const store = await make();
      const id = somebody();
      const item = promise({ freelancer: id, id: 'waits' });
      await store.put(item, AUGUST);
      await store.put(promise({ freelancer: id, id: 'rests' }), null);
      const stands = async () => new Map((await store.list(id)).map(({ item, dueAt }) => [item.id, dueAt]));

      expect(await stands()).toEqual(
        new Map([
          ['waits', AUGUST],
          ['rests', null],
        ]),
      );
      await store.lease({ ...keyOf(item), dueAt: AUGUST }, '2026-08-18T07:18:00.000Z');
      expect((await stands()).get('waits')).toBe('2026-08-18T07:18:00.000Z');
    });

    it('leases an entry once', async () => {
      const store = await make();
      const item = fresh();
      await store.put(item, AUGUST);
      const [entry = fail()] = await dueOf(store, item.freelancer, AUGUST);

      const answers = await Promise.all(
        Array.from({ length: 20 }, () => store.lease(entry, '2026-08-18T07:18:00.000Z')),
      );

      expect(answers.filter((answer) => answer === 'leased')).toHaveLength(1);
    });

    it.each([
      ['moved', async (store: Store, item: ReturnType<typeof fresh>) => store.put({ ...item, version: 2 }, LATE)],
      ['closed', async (store: Store, item: ReturnType<typeof fresh>) => store.put({ ...item, version: 2 }, null)],
      ['removed', async (store: Store, item: ReturnType<typeof fresh>) => store.remove(keyOf(item))],
    ])('does not lease what was %s since', async (_, change) => {
      const store = await make();
      const item = fresh();
      await store.put(item, AUGUST);
      const [entry = fail()] = await dueOf(store, item.freelancer, AUGUST);
      await change(store, item);
      const before = await dueOf(store, item.freelancer, LATE);

      expect(await store.lease(entry, '2026-08-18T07:18:00.000Z')).toBe('lost');

      expect(await dueOf(store, item.freelancer, LATE)).toEqual(before);
    });

    it('leases what was changed and still stands where it was read, but not for who asks for the version of before', async () => {
      const store = await make();
      const item = fresh();
      await store.put(item, AUGUST);
      const [entry = fail()] = await dueOf(store, item.freelancer, AUGUST);
      await store.put({ ...item, version: 2 }, AUGUST);

      expect(await store.lease(entry, '2026-08-18T07:18:00.000Z', 1)).toBe('lost');
      expect(await dueOf(store, item.freelancer, LATE)).toEqual([entry]);
      expect(await store.lease(entry, '2026-08-18T07:18:00.000Z', 2)).toBe('leased');
      expect(await store.lease({ ...entry, dueAt: '2026-08-18T07:18:00.000Z' }, AUGUST)).toBe('leased');
    });

    it('removes an item with its index entry, and what is not there without a word', async () => {
      const store = await make();
      const item = fresh();
      await store.put(item, AUGUST);

      await store.remove(keyOf(item));
      await store.remove(keyOf(item));

      expect(await store.get(keyOf(item))).toBeNull();
      expect(await dueOf(store, item.freelancer, LATE)).toEqual([]);
    });

    it('holds an item of 300 KB', async () => {
      const store = await make();
      const item = { ...fresh(), sentence: 'é'.repeat(150_000) };
      await store.put(item, null);

      expect(await store.get(keyOf(item))).toEqual(item);
    });

    it('lists more than one page', async () => {
      const store = await make();
      const id = somebody();
      const items = Array.from({ length: 5 }, (_, at) =>
        promise({ freelancer: id, id: `p${at}`, sentence: 'x'.repeat(300_000) }),
      );
      for (const item of items) await store.put(item, null);

      expect((await store.list(id)).map(({ item }) => item.id).sort()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
    });
  });
}

async function dueOf(store: Store, id: string, until: string): Promise<DueEntry[]> {
  const partitions = Array.from({ length: DUE_PARTITIONS }, (_, partition) => store.due(partition, until, 1000));
  return (await Promise.all(partitions)).flat().filter((entry) => entry.freelancer === id);
}

/** The nth promise id that falls into a partition. */
function idIn(partition: number, freelancer: string, nth: number): string {
  const ids = Array.from({ length: 1000 }, (_, at) => `try-${at}`);
  return ids.filter((item) => partitionOf({ freelancer, item }) === partition)[nth] ?? fail();
}

function fail(): never {
  throw new Error('expected an entry');
}
