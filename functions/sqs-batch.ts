import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Log } from '../lib/ports/log.ts';

/** How often a message is tried. Between two tries lies the queue's visibility timeout, so that a service may be away for some minutes. */
export const MOST_RECEIVES = 5;

/** Handles one message of a queue; throwing leaves it there, to come again. */
export type HandleRecord = (record: SQSRecord) => Promise<void>;

/** Puts aside what was tried in vain: then it is acknowledged. `error` is the name of what the last try ended with. */
export type PutAside = (record: SQSRecord, error: string) => Promise<void>;

/**
 * A handler for a batch of queue messages that never loses one: what fails is reported by its id and comes again, the rest is
 * done (Lambda's `ReportBatchItemFailures`). Errors are logged by name only: their texts may hold what a mail says.
 *
 * Without `putAside` the queue itself moves what was received {@link MOST_RECEIVES} times to its dead letters, word for word.
 */
export function sqsBatch(
  log: Log,
  handle: HandleRecord,
  putAside?: PutAside,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const settled = await Promise.allSettled(Records.map(tryOnce));
    const failed = Records.filter((_, index) => settled[index]?.status === 'rejected');
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };

  async function tryOnce(record: SQSRecord): Promise<void> {
    const tries = Number(record.attributes.ApproximateReceiveCount);
    try {
      // The last try ended with the whole process, or with what it takes to put something aside: no more of it.
      if (putAside && tries > MOST_RECEIVES) return await putAside(record, 'Unfinished');
      await handle(record);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'not an error';
      log.error('record-failed', { messageId: record.messageId, error: name });
      if (putAside && tries === MOST_RECEIVES) return putAside(record, name);
      throw error;
    }
  }
}
