import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { bundleAll, type FunctionName } from '../../../infra/bundle.ts';
import { ensureTable, startDynamodb } from '../../../infra/local/embedded-dynamodb.ts';
import { loopbackServer } from '../../../infra/local/loopback-server.ts';
import { startS3 } from '../../../infra/local/s3-stand-in.ts';
import { type SentMail, sentMails } from '../../../infra/local/sent-mails.ts';
import { type SesBehaviour, startSes } from '../../../infra/local/ses-stand-in.ts';
import { dynamodbStore } from '../../../lib/aws/dynamodb-store.ts';
import { systemClock } from '../../../lib/aws/system-clock.ts';
import { localAws } from '../../contracts/local-aws.ts';
import { scratchFolder } from './scratch-folder.ts';

const TABLE = 'pencilled';

/** What a Lambda answered, and its log. */
export interface Ran {
  readonly answer: unknown;
  readonly log: readonly Readonly<Record<string, unknown>>[];
}

/** The four bundles, each in a process of its own as on Lambda, with stand-ins for the services behind them. */
export async function bundledWorld() {
  const folder = scratchFolder();
  const bundles = await bundleAll(folder);
  const database = await startDynamodb(null);
  const dynamodb = new DynamoDBClient(localAws(database.endpoint));
  await ensureTable(dynamodb, TABLE);
  const objects = await startS3(join(folder, 'raw-mail'), systemClock);
  const sent: SentMail[] = [];
  const state: {
    ses: SesBehaviour;
    /** Told of each mail that SES has taken. */
    onSent: (mail: SentMail) => void;
    readonly sent: readonly SentMail[];
    readonly jobs: string[];
  } = { ses: 'delivery', onSent: () => {}, sent, jobs: [] };
  const mails = sentMails(join(folder, 'sent'));
  const ses = await startSes({
    clock: systemClock,
    sent: mails,
    onSent: (mail) => {
      sent.push(mail);
      state.onSent(mail);
    },
    behaviour: () => state.ses,
  });
  const json = (value: unknown) => ({
    status: 200,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: JSON.stringify(value),
  });
  const secrets = await loopbackServer(() => json({ Name: 'key', SecretString: 'k'.repeat(64) }));
  const sqs = await loopbackServer(({ body }) => {
    const { Entries } = JSON.parse(body.toString()) as { Entries: { Id: string; MessageBody: string }[] };
    state.jobs.push(...Entries.map(({ MessageBody }) => MessageBody));
    const md5 = (text: string) => createHash('md5').update(text).digest('hex');
    const taken = Entries.map(({ Id, MessageBody }) => ({ Id, MessageId: Id, MD5OfMessageBody: md5(MessageBody) }));
    return json({ Successful: taken, Failed: [] });
  });
  const environment = {
    PATH: process.env.PATH,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_S3: objects.endpoint,
    AWS_ENDPOINT_URL_SES: ses.endpoint,
    AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint,
    PENCILLED_TABLE: TABLE,
    PENCILLED_RAW_MAIL: 'raw-mail',
    PENCILLED_JOBS: `${sqs.endpoint}/000000000000/jobs`,
    PENCILLED_DEAD_LETTERS: `${sqs.endpoint}/000000000000/dead`,
    PENCILLED_KEEP_CLOSED_DAYS: '396',
    PENCILLED_CONFIGURATION_SET: 'pencilled',
    PENCILLED_TOKEN_KEY: 'key',
    PENCILLED_DOMAIN: 'in.example.com',
    PENCILLED_REGISTRATION: 'welcome',
    PENCILLED_FREELANCERS: '',
    PENCILLED_TIME_ZONE: 'Europe/Amsterdam',
    PENCILLED_COUNTRY: 'NL',
    PENCILLED_LANGUAGE: 'nl',
  };

  return Object.assign(state, {
    environment,
    rawOf: (id: string) => mails.raw(id),
    store: dynamodbStore({ client: dynamodb, table: TABLE, keepClosedDays: 396 }),
    objects,
    /** What a Lambda does while it starts that could wait for its first event: which tables it unpacks, and zones it looks up. */
    async waits(name: FunctionName): Promise<readonly string[]> {
      const file = join(bundles.find((one) => one.name === name)?.folder ?? '', 'index.mjs');
      const script = `
        const zlib = process.getBuiltinModule('node:zlib');
        const { brotliDecompressSync } = zlib;
        zlib.brotliDecompressSync = (bytes) => {
          const whole = brotliDecompressSync(bytes);
          console.log('unpacks ' + whole.subarray(0, 60));
          return whole;
        };
        const { DateTimeFormat } = Intl;
        Intl.DateTimeFormat = function (...asked) {
          console.log('looks up ' + JSON.stringify(asked));
          return new DateTimeFormat(...asked);
        };
        await import(${JSON.stringify(file)});
        process.exit(0);`;
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
        env: environment,
      });
      return stdout.split('\n').filter((line) => line !== '');
    },
    /** Calls a Lambda with an event. */
    async run(name: FunctionName, event: unknown): Promise<Ran> {
      const file = join(bundles.find((one) => one.name === name)?.folder ?? '', 'index.mjs');
      const script = `
        const { handler } = await import(${JSON.stringify(file)});
        const answer = await handler(${JSON.stringify(event)}, {});
        console.log(JSON.stringify({ answer: answer ?? null }));
        process.exit(0);`;
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
        env: environment,
      });
      const lines = stdout.trim().split('\n');
      const parsed = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
      return { answer: parsed.at(-1)?.answer, log: parsed.slice(0, -1) };
    },
    async close() {
      dynamodb.destroy();
      await Promise.all([objects, ses, secrets, sqs].map((server) => server.close()));
      await database.close();
    },
  });
}
