import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { readDueJob } from '../../lib/flows/due-job.ts';
import type { SendingPorts } from '../../lib/flows/ports.ts';
import { sendDue } from '../../lib/flows/send-due.ts';
import { sqsBatch } from '../sqs-batch.ts';

/** Jobs that find-due queued. One of an unknown shape is dropped: the index finds the item again. */
export function createHandler(ports: SendingPorts) {
  return middy<SQSEvent, SQSBatchResponse>().handler(
    sqsBatch(ports.log, async ({ body, messageId }) => {
      const job = readDueJob(body);
      if (job === null) {
        ports.log.warn('no-due-job', { message: messageId });
        return;
      }
      const lateSeconds = Math.round((Date.parse(ports.clock.now()) - Date.parse(job.dueAt)) / 1_000);
      const verdict = await sendDue(ports, job);
      ports.log.info('due-handled', { freelancer: job.freelancer, item: job.item, verdict, lateSeconds });
    }),
  );
}
