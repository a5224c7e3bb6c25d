import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** The name of the index of what is due, see {@link tableDefinition}. */
export const DUE_INDEX = 'due';

/** The attribute that DynamoDB deletes an item by, in seconds since 1970; only items that nothing waits for have it. */
export const PURGE_AT = 'purgeAt';

/**
 * The one table, as data for whoever makes it: the stack, the embedded runtime, the tests. Everything of a freelancer stands under
 * one partition key, so that list, export and forget are one query; one promise is one item and the unit of change.
 *
 * ```
 *  pk               sk             item                 due        dueSort                                    version
 *  F#k3v…           PROFILE        {"kind":"freelancer" due#11     2026-06-10T08:00:00.000Z#k3v…#PROFILE      4
 *  F#k3v…           P#q7a…         {"kind":"promise"…   due#3      2026-08-18T07:03:00.000Z#k3v…#q7a…         2
 *  F#k3v…           P#zz2…         closed               (absent: nothing is due, the item is not in the index)  9
 *  F#m4x…           LINK           {"kind":"link"…       (absent: an address of k3v…, where its own PROFILE would stand) 1
 * ```
 *
 * The index `due` is sparse (only items that wait for something have its keys) and spread over 16 partitions by a hash of
 * the key, so that neither one busy minute nor a million sleeping promises make a hot or a long partition: a tick reads what
 * is due and nothing else.
 *
 * It projects its keys and nothing more, so that a write that leaves the due moment where it is does not touch it:
 *
 * ```
 *                       dueSort           writes on the index (an entry that moves goes, and comes)
 *  find-due leases      09:03 → 09:18     2
 *  claim                09:18 = 09:18     0     the claim runs as long as the lease
 *  recorded as sent     09:18 → next      2
 * ```
 *
 * Without a version in it a job cannot tell which state of the item it was queued for, and need not: its entry is its
 * `dueSort`. A lease moves it only from where it was read, so of twenty ticks one gets it; and whether anything is due is asked of
 * the item itself, whose every change asks for the version that was read.
 *
 * A mail that comes in and a reminder that goes out read all that stands under the freelancer (`npm run bench:open`). Of that
 * client they need the last letters and whose touches ride along; of the others what overlaps the period and what the numbers of a
 * list stand for. An index by client answers the first alone, is never consistent, and costs a promise two writes, as dear as ten
 * reads: a reading with ten open takes two or three. An item that counts the rest would be a second put, which a crash can leave out,
 * and there are no transactions.
 */
export function tableDefinition(name: string) {
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
      { AttributeName: 'due', AttributeType: 'S' },
      { AttributeName: 'dueSort', AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: DUE_INDEX,
        KeySchema: [
          { AttributeName: 'due', KeyType: 'HASH' },
          { AttributeName: 'dueSort', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
  } satisfies CreateTableCommandInput;
}
