import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Log } from '../lib/ports/log.ts';

/** Handles one message of a queue; throwing leaves it there, to come again. */
export type HandleRecord = (record: SQSRecord) => Promise<void>;

/**
 * A handler for a batch of queue messages that never loses one: what fails is reported by its id and comes again, the rest is
 * done (Lambda's `ReportBatchItemFailures`). Errors are logged by name only: their texts may hold what a mail says.
 */
export function sqsBatch(log: Log, handle: HandleRecord): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const settled = await Promise.allSettled(Records.map((record) => handle(record)));
    const failed = Records.filter((record, index) => {
      const result = settled[index];
      if (result?.status !== 'rejected') return false;
      const reason: unknown = result.reason;
      const error = reason instanceof Error ? reason.name : 'not an error';
      log.error('record-failed', { messageId: record.messageId, error });
      return true;
    });
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}
