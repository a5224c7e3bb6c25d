import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';

// The clients of a Lambda are made once while it starts. Each waits far less than the function itself may take, so that a service
// that hangs ends as an error that the flows can deal with, never as a function that was killed. In milliseconds:
const CONNECTION_TIMEOUT = 1_000;
const REQUEST_TIMEOUT = 3_000;
/** A raw mail of 25 MB. */
const DOWNLOAD_TIMEOUT = 10_000;
/** SES may take its time over a mail; giving up early only makes an unknown of what was sent. */
const SENDING_TIMEOUT = 10_000;

export function dynamodbClient(): DynamoDBClient {
  return new DynamoDBClient({ requestHandler: within(REQUEST_TIMEOUT) });
}

export function s3Client(): S3Client {
  return new S3Client({ requestHandler: within(DOWNLOAD_TIMEOUT) });
}

/**
 * One attempt only: SES has no idempotency key, so each try is a mail. And over a connection of its own: one that was kept may have died
 * while Lambda was frozen, and what comes of that is an unknown, which waits for a quarter of an hour.
 */
export function sesClient(): SESClient {
  const agent = { keepAlive: false };
  return new SESClient({
    maxAttempts: 1,
    requestHandler: { ...within(SENDING_TIMEOUT), httpAgent: agent, httpsAgent: agent },
  });
}

export function sqsClient(): SQSClient {
  return new SQSClient({ requestHandler: within(REQUEST_TIMEOUT) });
}

export function secretsClient(): SecretsManagerClient {
  return new SecretsManagerClient({ requestHandler: within(REQUEST_TIMEOUT) });
}

/** So long until an answer begins, and so long at most between two parts of it. */
function within(ms: number) {
  return {
    connectionTimeout: CONNECTION_TIMEOUT,
    requestTimeout: ms,
    throwOnRequestTimeout: true,
    socketTimeout: ms,
  };
}
