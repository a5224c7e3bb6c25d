import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamodbStore } from '../../lib/aws/dynamodb-store.ts';
import { s3RawMail } from '../../lib/aws/s3-raw-mail.ts';
import { sesOutbox } from '../../lib/aws/ses-outbox.ts';
import { sqsQueue } from '../../lib/aws/sqs-queue.ts';
import type { DeadLetter } from '../../lib/flows/dead-letter.ts';
import type { DueJob } from '../../lib/flows/due-job.ts';
import type { Clock } from '../../lib/ports/clock.ts';
import type { Outbox } from '../../lib/ports/outbox.ts';
import type { Queue } from '../../lib/ports/queue.ts';
import type { RawMail } from '../../lib/ports/raw-mail.ts';
import type { Store } from '../../lib/ports/store.ts';
import type { DiskQueue } from './disk-queue.ts';
import { ensureTable, startDynamodb } from './embedded-dynamodb.ts';
import { forgettingDeadLetters } from './forget-dead-letters.ts';
import { endWhatIsOver } from './retention.ts';
import { type S3StandIn, startS3 } from './s3-stand-in.ts';
import type { SentMails } from './sent-mails.ts';
import { type SesSettings, startSes } from './ses-stand-in.ts';
import { startSqs } from './sqs-stand-in.ts';
import { type WatchedStore, watchedStore } from './watched-store.ts';

export const TABLE = 'pencilled';

export interface StandInSettings {
  /** Data folder. */
  readonly data: string;
  readonly clock: Clock;
  readonly keepRawMailDays: number;
  readonly keepClosedDays: number;
  readonly sent: SentMails;
  readonly jobs: DiskQueue;
  /** Whose Lambdas put aside what they tried in vain. */
  readonly received: DiskQueue;
  readonly deliveries: DiskQueue;
  readonly onSent: SesSettings['onSent'];
  readonly behaviour: SesSettings['behaviour'];
  readonly aroundStore: (store: Store) => Store;
}

/** The ports by the adapters of the cloud, pointed at stand-ins on this machine. */
export interface StandIns {
  readonly store: WatchedStore;
  readonly rawMail: RawMail;
  readonly outbox: Outbox;
  readonly jobs: Queue<DueJob>;
  /** The dead letters of a queue. */
  deadLettersOf(queue: DiskQueue): Queue<DeadLetter>;
  readonly objects: S3StandIn;
  readonly dynamodb: DynamoDBClient;
  /** Takes out what has had its time. */
  endWhatIsOver(): Promise<void>;
  /** Whether items were taken out since the files were last rewritten. */
  hasForgotten(): boolean;
  /** Rewrites the files of the table without them. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

export async function startStandIns(settings: StandInSettings): Promise<StandIns> {
  const {
    data,
    clock,
    keepRawMailDays,
    keepClosedDays,
    sent,
    jobs,
    received,
    deliveries,
    onSent,
    behaviour,
    aroundStore,
  } = settings;
  const database = await startDynamodb(join(data, 'dynamodb'));
  const objects = await startS3(join(data, 'raw-mail'), clock);
  const ses = await startSes({ clock, sent, onSent, behaviour });
  const dead = [received, deliveries].map(({ name, bury }) => ({ name: `${name}-dead`, send: bury }));
  const sqs = await startSqs([jobs, ...dead]);

  const urlOf = (queue: string) => `${sqs.endpoint}/000000000000/${queue}`;

  const shared = { region: 'eu-west-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const dynamodb = new DynamoDBClient({ ...shared, endpoint: database.endpoint });
  const s3 = new S3Client({ ...shared, endpoint: objects.endpoint, forcePathStyle: true });
  const sesClient = new SESClient({ ...shared, endpoint: ses.endpoint, maxAttempts: 1 });
  const sqsClient = new SQSClient({ ...shared, endpoint: sqs.endpoint });
  await ensureTable(dynamodb, TABLE);
  const rawMail = s3RawMail({ client: s3, bucket: 'raw-mail' });
  const deadLetters = join(data, 'dead-letters');
  const retention = { client: dynamodb, table: TABLE, rawMail: join(data, 'raw-mail'), keepRawMailDays, deadLetters };

  const inTable = dynamodbStore({ client: dynamodb, table: TABLE, keepClosedDays });
  let hasForgotten = false;
  const forgetting: Store = {
    ...inTable,
    async remove(key) {
      hasForgotten = true;
      await inTable.remove(key);
    },
  };

  return {
    store: watchedStore(aroundStore(forgettingDeadLetters(forgetting, { folder: deadLetters, rawMail }))),
    hasForgotten: () => hasForgotten,
    async compact() {
      hasForgotten = false;
      await database.compact();
    },
    rawMail,
    outbox: sesOutbox({ client: sesClient, configurationSet: null }),
    jobs: sqsQueue({ client: sqsClient, url: urlOf(jobs.name) }),
    deadLettersOf: ({ name }) => sqsQueue({ client: sqsClient, url: urlOf(`${name}-dead`) }),
    objects,
    dynamodb,
    async endWhatIsOver() {
      const { items } = await endWhatIsOver(retention, clock.now());
      if (items > 0) hasForgotten = true;
    },
    async close() {
      for (const client of [dynamodb, s3, sesClient, sqsClient]) client.destroy();
      await Promise.all([objects.close(), ses.close(), sqs.close()]);
      await database.close();
    },
  };
}
