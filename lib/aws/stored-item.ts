import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../period/wall-time.ts';
import {
  DUE_PARTITIONS,
  type DueEntry,
  ItemFromTheFuture,
  type ItemKey,
  keyOf,
  LINK,
  PROFILE,
  type StoredItem,
} from '../ports/store.ts';
import { endsOn } from '../promise/ends-on.ts';
import { PURGE_AT } from './table-definition.ts';

export type Attributes = Record<string, AttributeValue>;

/**
 * The shape of the JSON in `item`. It goes up when an older Pencilled could no longer read what a newer one wrote. What stands
 * beside the JSON keeps its meaning: an older one still leases the entry of an item that it refuses to read.
 */
export const SCHEMA = 1;

/** The partition and sort key of an item. */
export function primaryKey(key: ItemKey): Attributes {
  return {
    pk: { S: `F#${key.freelancer}` },
    sk: { S: key.item === PROFILE || key.item === LINK ? key.item : `P#${key.item}` },
  };
}

/**
 * The item as it is stored: its JSON in one attribute, beside it only what conditions and the index need. `write` names this
 * very write, so that a retry can tell its own earlier success from somebody else's. An item that waits for nothing is
 * given its end; a closed promise `keepClosedDays` after its last mail, null: never.
 */
export function toAttributes(
  item: StoredItem,
  dueAt: Instant | null,
  write: string,
  keepClosedDays: number | null = null,
): Attributes {
  const key = keyOf(item);
  return {
    ...primaryKey(key),
    item: { S: JSON.stringify(item) },
    version: { N: String(item.version) },
    schema: { N: String(SCHEMA) },
    write: { S: write },
    ...(dueAt === null
      ? purgeAt(item, keepClosedDays)
      : { due: { S: duePartition(key) }, dueSort: { S: dueSort(key, dueAt) } }),
  };
}

/** In seconds since 1970, as DynamoDB wants it. Source: "Using time to live in DynamoDB". */
function purgeAt(item: StoredItem, keepClosedDays: number | null): Attributes {
  const end = endsOn(item, keepClosedDays);
  return end === null ? {} : { [PURGE_AT]: { N: String(Math.ceil(Date.parse(end) / 1_000)) } };
}

/** Fields that items of this schema were first written without. */
const LATER_PROMISE = { rawMails: [] };
const LATER_FREELANCER = { ...LATER_PROMISE, capped: [], addresses: [], linking: [] };

/** The item again. Throws {@link ItemFromTheFuture} where its schema is newer than ours. */
export function fromAttributes(attributes: Attributes): StoredItem {
  const schema = Number(attributes.schema?.N);
  if (!(schema <= SCHEMA)) {
    throw new ItemFromTheFuture(
      `the item ${attributes.pk?.S} ${attributes.sk?.S} has schema ${attributes.schema?.N}, this Pencilled knows up to ${SCHEMA}: update it`,
    );
  }
  const item = JSON.parse(attributes.item?.S ?? '') as StoredItem;
  switch (item.kind) {
    case 'freelancer':
      return { ...LATER_FREELANCER, ...item };
    case 'promise':
      return { ...LATER_PROMISE, ...item };
    case 'link':
      return item;
  }
}

/** Which partition of the index an item stands in, 0 to 15: fixed by its key, even over all of them. */
export function partitionOf(key: ItemKey): number {
  const digest = createHash('sha256').update(`${key.freelancer}/${key.item}`).digest();
  return digest.readUInt16BE(0) % DUE_PARTITIONS;
}

export function duePartition(key: ItemKey): string {
  return `due#${partitionOf(key)}`;
}

/** `2026-08-18T07:03:00.000Z#<freelancer>#<item>`: instants of one length, so that text order is order of time. */
export function dueSort(key: ItemKey, dueAt: Instant): string {
  return `${canonical(dueAt)}#${key.freelancer}#${key.item}`;
}

/** Above every entry up to and including an instant: `$` is the character after `#`. */
export function dueUntil(until: Instant): string {
  return `${canonical(until)}$`;
}

/** An entry of the index, from its key. */
export function dueEntry(attributes: Attributes): DueEntry {
  const [dueAt = '', freelancer = '', item = ''] = (attributes.dueSort?.S ?? '').split('#');
  return { freelancer, item, dueAt };
}

function canonical(instant: Instant): Instant {
  return new Date(instant).toISOString();
}
