import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { ReceivingPorts } from '../../lib/flows/ports.ts';
import { receiveMail } from '../../lib/flows/receive-mail.ts';
import { sqsBatch } from '../sqs-batch.ts';
import { readNotice } from './read-notice.ts';

/** Mails that came in: SQS messages that hold SNS notifications that hold SES's notices. */
export function createHandler(ports: ReceivingPorts) {
  return middy<SQSEvent, SQSBatchResponse>().handler(
    sqsBatch(ports.log, async ({ body, messageId }) => {
      const notice = readNotice(body);
      if (notice === null) {
        ports.log.warn('no-notice', { message: messageId });
        return;
      }
      const verdict = await receiveMail(ports, notice);
      ports.log.info('mail-handled', { messageId: notice.messageId, verdict });
    }),
  );
}
