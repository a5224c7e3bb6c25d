import { dynamodbClient, s3Client, secretsClient, sesClient, sqsClient } from '../../lib/aws/clients.ts';
import { consoleLog } from '../../lib/aws/console-log.ts';
import { dynamodbStore } from '../../lib/aws/dynamodb-store.ts';
import { s3RawMail } from '../../lib/aws/s3-raw-mail.ts';
import { sesOutbox } from '../../lib/aws/ses-outbox.ts';
import { sqsQueue } from '../../lib/aws/sqs-queue.ts';
import { systemClock } from '../../lib/aws/system-clock.ts';
import { readTokenKey } from '../../lib/aws/token-key.ts';
import { requiredText, wholeNumber } from '../environment.ts';
import { readFlowSettings } from '../flow-settings.ts';
import { createHandler } from './handler.ts';

const tokenKey = await readTokenKey({ client: secretsClient(), secret: requiredText('PENCILLED_TOKEN_KEY') });

export const handler = createHandler({
  store: dynamodbStore({
    client: dynamodbClient(),
    table: requiredText('PENCILLED_TABLE'),
    keepClosedDays: wholeNumber('PENCILLED_KEEP_CLOSED_DAYS'),
  }),
  rawMail: s3RawMail({ client: s3Client(), bucket: requiredText('PENCILLED_RAW_MAIL') }),
  outbox: sesOutbox({ client: sesClient(), configurationSet: requiredText('PENCILLED_CONFIGURATION_SET') }),
  deadLetters: sqsQueue({ client: sqsClient(), url: requiredText('PENCILLED_DEAD_LETTERS') }),
  clock: systemClock,
  log: consoleLog(),
  settings: readFlowSettings(tokenKey),
});
