import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import { field, parseJson } from '../../functions/json.ts';
import { PURGE_AT } from '../../lib/aws/table-definition.ts';
import { DAY_MS } from '../../lib/period/lengths.ts';
import type { Instant } from '../../lib/period/wall-time.ts';

/** SQS's longest. */
const KEEP_DEAD_LETTER_DAYS = 14;

/** What ends by itself, and where it stands. */
export interface Retention {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly rawMail: string;
  readonly keepRawMailDays: number;
  /** A folder of folders, one a queue. */
  readonly deadLetters: string;
}

/**
 * Takes out what has had its time: raw mails, closed promises, dead letters. On AWS a lifecycle rule, the table's time to live and
 * the queue do this, some hours late; here whoever runs the clock. Answers how many items were over.
 */
export async function endWhatIsOver(retention: Retention, now: Instant): Promise<{ readonly items: number }> {
  const { client, table, rawMail, keepRawMailDays, deadLetters } = retention;
  removeOlder(rawMail, Date.parse(now) - keepRawMailDays * DAY_MS, (path) => statSync(path).mtimeMs);
  for (const queue of foldersIn(deadLetters)) {
    removeOlder(join(deadLetters, queue), Date.parse(now) - KEEP_DEAD_LETTER_DAYS * DAY_MS, sentAt);
  }
  let items = 0;
  for await (const { Items = [] } of paginateScan({ client }, { TableName: table, ...isOver(now) })) {
    for (const { pk, sk } of Items) if (pk && sk) await removeIfOver({ pk, sk });
    items += Items.length;
  }
  return { items };

  /** Anything may have brought it back to life meanwhile. */
  async function removeIfOver(key: NonNullable<DeleteItemCommand['input']['Key']>): Promise<void> {
    const { FilterExpression: ConditionExpression, ...values } = isOver(now);
    try {
      await client.send(new DeleteItemCommand({ TableName: table, Key: key, ConditionExpression, ...values }));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }
}

function isOver(now: Instant) {
  return {
    FilterExpression: '#purgeAt < :now',
    ExpressionAttributeNames: { '#purgeAt': PURGE_AT },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(Date.parse(now) / 1_000)) } },
  };
}

function removeOlder(folder: string, than: number, since: (path: string) => number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (since(path) < than) rmSync(path, { force: true });
  }
}

/** A dead letter says when it was sent, by the movable clock; what else somebody put there stays. */
function sentAt(path: string): number {
  const at = field(parseJson(readFileSync(path, 'utf8')), 'sentAt');
  return typeof at === 'number' ? at : Number.POSITIVE_INFINITY;
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
