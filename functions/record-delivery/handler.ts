import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { DeliveryPorts, PuttingAside } from '../../lib/flows/ports.ts';
import { recordDelivery } from '../../lib/flows/record-delivery.ts';
import { sqsBatch } from '../sqs-batch.ts';
import { readEvent } from './read-event.ts';

/** What became of the mails that went out: SQS messages that hold SNS notifications that hold SES's events. */
export function createHandler(ports: DeliveryPorts & PuttingAside) {
  const { deadLetters, log } = ports;
  return middy<SQSEvent, SQSBatchResponse>().handler(
    sqsBatch(
      log,
      async ({ body, messageId }) => {
        const event = readEvent(body);
        if (event === null) {
          log.info('no-delivery-event', { message: messageId });
          return;
        }
        const verdict = await recordDelivery(ports, event);
        log.info('delivery-handled', { freelancer: event.freelancer, item: event.item, verdict });
      },
      async ({ body }, code) => {
        const event = readEvent(body);
        if (event === null) return;
        await deadLetters.send([{ ...event, code }]);
        log.error('delivery-put-aside', { freelancer: event.freelancer, item: event.item, error: code });
      },
    ),
  );
}
