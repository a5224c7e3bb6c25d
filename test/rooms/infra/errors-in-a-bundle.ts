import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { dynamodbStore } from '../../../lib/aws/dynamodb-store.ts';
import { s3RawMail } from '../../../lib/aws/s3-raw-mail.ts';
import { sesOutbox } from '../../../lib/aws/ses-outbox.ts';

/** What the adapters make of a service's answer: bundled by a test, with and without what a bundle leaves out. */
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

export async function errorOfSending(endpoint: string): Promise<unknown> {
  const client = new SESClient({ region: 'eu-west-1', endpoint, credentials, maxAttempts: 1 });
  const mail = {
    kind: 'receipt',
    from: 'track@in.example.com',
    to: 'b@example.com',
    raw: new Uint8Array([1]),
    tags: {},
  };
  try {
    return await sesOutbox({ client, configurationSet: null }).send(mail as never);
  } catch (error) {
    return error instanceof Error ? { name: error.name, message: error.message } : error;
  }
}

export async function answerToPut(endpoint: string): Promise<unknown> {
  const client = new DynamoDBClient({ region: 'eu-west-1', endpoint, credentials, maxAttempts: 1 });
  const item = { kind: 'promise', freelancer: 'f', id: 'p', version: 1 };
  try {
    return await dynamodbStore({ client, table: 'table' }).put(item as never, null);
  } catch (error) {
    return String(error);
  }
}

export async function remove(endpoint: string): Promise<void> {
  const client = new S3Client({ region: 'eu-west-1', endpoint, credentials, maxAttempts: 1, forcePathStyle: true });
  await s3RawMail({ client, bucket: 'bucket' }).remove('in/a mail');
}

/** Writes something small, then looks for what begins so. */
export async function writeAndList(endpoint: string): Promise<readonly string[]> {
  const client = new S3Client({ region: 'eu-west-1', endpoint, credentials, maxAttempts: 1, forcePathStyle: true });
  const rawMail = s3RawMail({ client, bucket: 'bucket' });
  await rawMail.write('aside/a b/é', new TextEncoder().encode('hello é'));
  return rawMail.list('aside/a b');
}

export async function answerToRead(endpoint: string): Promise<unknown> {
  const client = new S3Client({ region: 'eu-west-1', endpoint, credentials, maxAttempts: 1, forcePathStyle: true });
  try {
    const raw = await s3RawMail({ client, bucket: 'bucket' }).read('in/mail', 1_000);
    return raw === null ? null : new TextDecoder().decode(raw);
  } catch (error) {
    return error instanceof Error ? error.name : error;
  }
}
