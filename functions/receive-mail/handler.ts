import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { PuttingAside, ReceivingPorts } from '../../lib/flows/ports.ts';
import { parkedNotice, parkMail } from '../../lib/flows/put-aside.ts';
import { receiveMail } from '../../lib/flows/receive-mail.ts';
import { sqsBatch } from '../sqs-batch.ts';
import { readNotice, readParked, readSenders } from './read-notice.ts';

/** Mails that came in: SQS messages that hold SNS notifications that hold SES's notices, or name one that was put aside. */
export function createHandler(ports: ReceivingPorts & PuttingAside) {
  const { rawMail, deadLetters, log } = ports;
  return middy<SQSEvent, SQSBatchResponse>().handler(
    sqsBatch(
      log,
      async ({ body, messageId }) => {
        const parked = readParked(body);
        const notice = parked ? await parkedNotice(rawMail, parked) : readNotice(body);
        if (notice === null) {
          log.warn(parked ? 'parked-mail-gone' : 'no-notice', { message: messageId });
          return;
        }
        const verdict = await receiveMail(ports, notice);
        if (parked) await rawMail.remove(parked.parked);
        log.info('mail-handled', { messageId: notice.messageId, verdict });
      },
      async ({ body, messageId }, code) => {
        const parked = readParked(body);
        const notice = readNotice(body);
        if (parked) await deadLetters.send([{ ...parked, code }]);
        else if (notice) await parkMail(ports, notice, readSenders(body), code);
        log.error('mail-put-aside', { messageId: parked?.messageId ?? notice?.messageId ?? messageId, error: code });
      },
    ),
  );
}
