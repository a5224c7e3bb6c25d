import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { SESClient } from '@aws-sdk/client-ses';
import { expect, it } from 'vitest';
import { dynamodbClient, s3Client, secretsClient, sesClient, sqsClient } from '../../../lib/aws/clients.ts';
import { sesOutbox } from '../../../lib/aws/ses-outbox.ts';
import { OutboxThrottled } from '../../../lib/ports/outbox.ts';

process.env.AWS_REGION = 'eu-west-1';

const MAIL = {
  from: 'track@in.example.com',
  to: 'sanne@studio.example',
  raw: Buffer.from('Subject: x'),
  tags: { freelancer: 'f', item: 'p', mail: 'm1', attempt: '1', kind: 'receipt' },
};

it('SES is asked once: it has no key that would tell a second try from a second mail', async () => {
  expect(await sesClient().config.maxAttempts()).toBe(1);
});

it('SES is sent each mail over a connection of its own: one that died while Lambda was frozen would make an unknown of it', async () => {
  const used = new Set<Socket>();
  const ses = createServer((request, response) => {
    if (used.has(request.socket)) request.socket.destroy();
    used.add(request.socket);
    response.end('<R><SendRawEmailResult><MessageId>1</MessageId></SendRawEmailResult></R>');
  });
  await new Promise<void>((listening) => ses.listen(0, '127.0.0.1', listening));
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SES: `http://127.0.0.1:${(ses.address() as AddressInfo).port}`,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
  const outbox = sesOutbox({ client: sesClient(), configurationSet: null });

  const sent = [await outbox.send(MAIL), await outbox.send(MAIL)];

  expect(sent).toEqual([{ messageId: '1' }, { messageId: '1' }]);
  ses.close();
});

it.each([
  ['refuses the connection', 'http://127.0.0.1:1'],
  ['has no address', 'http://ses.invalid'],
])('a mail surely was not sent where SES %s: no attempt of the two is lost', async (_, endpoint) => {
  process.env.AWS_ENDPOINT_URL_SES = endpoint;
  const sent = sesOutbox({ client: sesClient(), configurationSet: null }).send(MAIL);
  await expect(sent).rejects.toBeInstanceOf(OutboxThrottled);
});

it.each([
  [
    'each of its addresses refuses',
    new AggregateError([new Error('connect ECONNREFUSED'), new Error('connect ETIMEDOUT')]),
  ],
  [
    'a connection takes too long',
    new Error('the request socket did not establish a connection with the server within …'),
  ],
])('nor where %s', async (_, error) => {
  const client = { send: () => Promise.reject(error) } as unknown as SESClient;
  await expect(sesOutbox({ client, configurationSet: null }).send(MAIL)).rejects.toBeInstanceOf(OutboxThrottled);
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
