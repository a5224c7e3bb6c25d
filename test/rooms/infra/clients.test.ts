import { expect, it } from 'vitest';
import { dynamodbClient, s3Client, secretsClient, sesClient, sqsClient } from '../../../lib/aws/clients.ts';

process.env.AWS_REGION = 'eu-west-1';

it('SES is asked once: it has no key that would tell a second try from a second mail', async () => {
  expect(await sesClient().config.maxAttempts()).toBe(1);
});

it.each([
  ['DynamoDB', dynamodbClient, 3_000],
  ['S3', s3Client, 10_000],
  ['SES', sesClient, 10_000],
  ['SQS', sqsClient, 3_000],
  ['Secrets Manager', secretsClient, 3_000],
] as const)('%s is given up where it does not answer, and where its answer breaks off', async (_, make, ms) => {
  const client = make();
  const { requestHandler } = client.config;
  // It takes its settings in with the first request.
  await requestHandler
    .handle({ protocol: 'http:', hostname: '127.0.0.1', port: 1, method: 'GET', path: '/', headers: {} } as never)
    .catch(() => {});
  expect((requestHandler as unknown as { httpHandlerConfigs(): unknown }).httpHandlerConfigs()).toMatchObject({
    connectionTimeout: 1_000,
    requestTimeout: ms,
    throwOnRequestTimeout: true,
    socketTimeout: ms,
  });
});
