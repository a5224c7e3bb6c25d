import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { both } from './both-bundles.ts';
import type * as Errors from './errors-in-a-bundle.ts';

describe('the entities of HTML out of the table that is there already', async () => {
  const { whole, lean } = await both<{ htmlEntities: Readonly<Record<string, string>> }>(
    "export { htmlEntities } from './node_modules/postal-mime/dist/esm/html-entities.js';",
  );
  const names = Object.keys(whole.htmlEntities);

  it('are the same, every one', () => {
    expect(names.length).toBeGreaterThan(2_000);
    expect(names.filter((name) => lean.htmlEntities[name] !== whole.htmlEntities[name])).toEqual([]);
  });

  it('and nothing else is one', () => {
    const near = names.flatMap((name) => [`${name}x`, name.slice(0, -1), `${name.replace(';', '')}x;`, `${name};`]);
    const odd = ['&', '&;', '&x', '&nosuch;', '&#0;', '&#x41', '&amp;amp;', ...near];
    // Of all these, entities 7.0.1 knows one that HTML does not have.
    expect(odd.filter((name) => name !== '&Yumlx;' && lean.htmlEntities[name] !== whole.htmlEntities[name])).toEqual(
      [],
    );
  });
});

type Credentials = () => Promise<Readonly<Record<string, unknown>>>;

describe('credentials', async () => {
  const { whole, lean } = await both<{ defaultProvider: (init?: object) => Credentials }>(
    "export { defaultProvider } from './node_modules/@aws-sdk/credential-provider-node/dist-es/index.js';",
  );
  const variables = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' };

  it('are those of the environment, as Lambda sets it', async () => {
    Object.assign(process.env, variables);
    try {
      const found = await lean.defaultProvider()();
      expect(found).toMatchObject({ accessKeyId: 'key', secretAccessKey: 'secret', sessionToken: 'token' });
      expect(found).toEqual(await whole.defaultProvider()());
    } finally {
      for (const name of Object.keys(variables)) delete process.env[name];
    }
  });
});

interface Signer {
  sign(request: object, options: object): Promise<{ readonly headers: Readonly<Record<string, string>> }>;
}

describe('signing for one region', async () => {
  const { whole, lean } = await both<{ SignatureV4MultiRegion: new (options: object) => Signer; Hash: unknown }>(
    "export { SignatureV4MultiRegion } from './node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js'; export { Hash } from '@smithy/core/serde';",
  );

  it('is as it was', async () => {
    const sign = async ({ SignatureV4MultiRegion, Hash }: typeof whole) => {
      const sha256 = (Hash as { bind(self: null, name: string): unknown }).bind(null, 'sha256');
      const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' };
      const signer = new SignatureV4MultiRegion({
        region: 'eu-west-1',
        service: 's3',
        sha256,
        credentials,
        uriEscapePath: false,
      });
      const request = {
        method: 'GET',
        protocol: 'https:',
        hostname: 'bucket.example',
        path: '/raw/a b',
        headers: { host: 'bucket.example' },
        query: {},
      };
      return (await signer.sign(request, { signingDate: new Date('2026-06-10T08:00:00Z') })).headers;
    };
    const headers = await sign(lean);
    expect(headers.authorization).toContain('Signature=');
    expect(headers).toEqual(await sign(whole));
  });
});

const UNVERIFIED = 'Email address is not verified. The following identities failed the check in region EU-WEST-1';

describe('errors that are not registered any more', async () => {
  let answer = { status: 400, type: 'text/xml', body: '' };
  const requests: string[] = [];
  const bodies: { readonly text: string; readonly length: unknown; readonly sha256: unknown }[] = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const { 'content-length': length, 'x-amz-content-sha256': sha256 } = request.headers;
    bodies.push({ text: Buffer.concat(await request.toArray()).toString(), length, sha256 });
    response.writeHead(answer.status, { 'content-type': answer.type });
    response.end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  afterAll(() => server.close());
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { whole, lean } = await both<typeof Errors>("export * from './test/rooms/infra/errors-in-a-bundle.ts';");

  it.each([
    ['MessageRejected', 'Email address is not verified.', 'OutboxRejected'],
    ['MessageRejected', `${UNVERIFIED}: sanne@studio.example`, 'OutboxRejected'],
    ['MessageRejected', `${UNVERIFIED}: sanne@studio.example, track@in.example.com`, 'OutboxThrottled'],
    ['MessageRejected', `${UNVERIFIED}: IN.example.com`, 'OutboxThrottled'],
    ['MessageRejected', 'Sending paused for this account. For more information, please look.', 'OutboxThrottled'],
    ['MessageRejected', 'Sending suspended for this account. For more information, please look.', 'OutboxThrottled'],
    ['MailFromDomainNotVerifiedException', 'no', 'OutboxThrottled'],
    ['InvalidParameterValue', 'no', 'OutboxRejected'],
    ['AccountSendingPausedException', 'no', 'OutboxThrottled'],
    ['Throttling', 'no', 'OutboxThrottled'],
  ])('SES: %s, "%s", comes as %s', async (code, message, expected) => {
    const body = `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
    answer = { status: 400, type: 'text/xml', body };
    const said = await lean.errorOfSending(endpoint);
    expect(said).toEqual(await whole.errorOfSending(endpoint));
    expect(said).toMatchObject({ name: expected, message: expect.stringContaining(code) });
  });

  it.each([
    ['ConditionalCheckFailedException', 'lost'],
    ['ResourceNotFoundException', 'StoreUnavailable: DynamoDB could not put: ResourceNotFoundException'],
    ['ValidationException', 'StoreUnavailable: DynamoDB could not put: ValidationException'],
  ])('DynamoDB: %s comes as %s', async (code, expected) => {
    const body = JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${code}`, message: 'no' });
    answer = { status: 400, type: 'application/x-amz-json-1.0', body };
    expect([await lean.answerToPut(endpoint), await whole.answerToPut(endpoint)]).toEqual([expected, expected]);
  });

  it.each([
    ['NoSuchKey', 404, null],
    ['AccessDenied', 403, 'AccessDenied'],
  ])('S3: %s', async (code, status, expected) => {
    answer = { status, type: 'application/xml', body: `<Error><Code>${code}</Code><Message>no</Message></Error>` };
    expect([await lean.answerToRead(endpoint), await whole.answerToRead(endpoint)]).toEqual([expected, expected]);
  });

  it('S3: a mail is removed by the same request', async () => {
    answer = { status: 204, type: 'application/xml', body: '' };
    const asked = async (remove: (endpoint: string) => Promise<void>) => {
      requests.length = 0;
      await remove(endpoint);
      return requests;
    };
    const found = [...(await asked(lean.remove))];
    expect(found).toEqual(['DELETE /bucket/in/a%20mail?x-id=DeleteObject']);
    expect(await asked(whole.remove)).toEqual(found);
  });

  it('S3: what is put aside is written and looked for by the same requests', async () => {
    // The second page of a list is empty.
    const list = (keys: string) => `<ListBucketResult>${keys}</ListBucketResult>`;
    const contents =
      '<Contents><Key>aside/a b/&lt;1&gt;</Key><Size>2</Size></Contents><Contents><Key>b</Key></Contents>';
    const asked = async (writeAndList: (endpoint: string) => Promise<readonly string[]>) => {
      requests.length = 0;
      bodies.length = 0;
      answer = { status: 200, type: 'application/xml', body: list('') };
      const none = await writeAndList(endpoint);
      Object.defineProperty(answer, 'body', { get: () => list(requests.length === 4 ? contents : '') });
      const found = await writeAndList(endpoint);
      return { none, found, requests: [...requests], written: bodies[0] };
    };
    const leaner = await asked(lean.writeAndList);
    expect(leaner).toEqual({
      none: [],
      found: ['aside/a b/<1>', 'b'],
      requests: [
        'PUT /bucket/aside/a%20b/%C3%A9?x-id=PutObject',
        'GET /bucket/?list-type=2&prefix=aside%2Fa%20b',
        'PUT /bucket/aside/a%20b/%C3%A9?x-id=PutObject',
        'GET /bucket/?list-type=2&prefix=aside%2Fa%20b',
        'GET /bucket/?list-type=2&prefix=aside%2Fa%20b&start-after=b',
      ],
      written: { text: 'hello é', length: '8', sha256: createHash('sha256').update('hello é').digest('hex') },
    });
    expect(await asked(whole.writeAndList)).toEqual(leaner);
  });

  it('S3: the bytes of a mail', async () => {
    answer = { status: 200, type: 'binary/octet-stream', body: 'From: a@example.com\r\n\r\nhello' };
    expect([await lean.answerToRead(endpoint), await whole.answerToRead(endpoint)]).toEqual([answer.body, answer.body]);
  });
});
