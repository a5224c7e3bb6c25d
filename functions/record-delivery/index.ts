import { dynamodbClient, sqsClient } from '../../lib/aws/clients.ts';
import { consoleLog } from '../../lib/aws/console-log.ts';
import { dynamodbStore } from '../../lib/aws/dynamodb-store.ts';
import { sqsQueue } from '../../lib/aws/sqs-queue.ts';
import { systemClock } from '../../lib/aws/system-clock.ts';
import { requiredText, wholeNumber } from '../environment.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler({
  store: dynamodbStore({
    client: dynamodbClient(),
    table: requiredText('PENCILLED_TABLE'),
    keepClosedDays: wholeNumber('PENCILLED_KEEP_CLOSED_DAYS'),
  }),
  deadLetters: sqsQueue({ client: sqsClient(), url: requiredText('PENCILLED_DEAD_LETTERS') }),
  clock: systemClock,
  log: consoleLog(),
});
