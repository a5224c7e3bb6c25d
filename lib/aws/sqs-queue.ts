import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { type Queue, QueueUnavailable } from '../ports/queue.ts';

/** What one SendMessageBatch takes. Source: Amazon SQS API reference, SendMessageBatch. */
const BATCH = 10;

/** A queue of jobs as JSON, ten to a request. */
export function sqsQueue<Job>({ client, url }: { client: SQSClient; url: string }): Queue<Job> {
  return {
    async send(jobs) {
      for (let at = 0; at < jobs.length; at += BATCH) {
        const entries = jobs
          .slice(at, at + BATCH)
          .map((job, index) => ({ Id: String(index), MessageBody: JSON.stringify(job) }));
        const failed = await sendBatch(client, url, entries);
        if (failed.length > 0) throw new QueueUnavailable(`SQS did not take ${failed.length} jobs: ${failed[0]}`);
      }
    },
  };
}

/** The codes of the entries that were not taken: one request can take some and refuse others. */
async function sendBatch(
  client: SQSClient,
  url: string,
  entries: { Id: string; MessageBody: string }[],
): Promise<string[]> {
  try {
    const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }));
    return (Failed ?? []).map(({ Code }) => Code ?? 'unknown');
  } catch (error) {
    throw new QueueUnavailable(`SQS did not answer: ${error instanceof Error ? error.name : 'unknown'}`, {
      cause: error,
    });
  }
}
