import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type S3StandIn, startS3 } from '../../infra/local/s3-stand-in.ts';
import { s3RawMail } from '../../lib/aws/s3-raw-mail.ts';
import { MAX_START, RawMailTooLarge } from '../../lib/ports/raw-mail.ts';
import { memoryRawMail } from '../fakes/memory-raw-mail.ts';
import { movableClock } from '../fakes/movable-clock.ts';
import { localAws } from './local-aws.ts';
import { rawMailContract } from './raw-mail-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'pencilled-s3-'));
let s3: S3StandIn;
beforeAll(async () => {
  s3 = await startS3(folder, movableClock('2026-06-10T08:00:00.000Z'));
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true });
});

rawMailContract('in memory', async () => {
  const rawMail = memoryRawMail();
  return { rawMail, add: rawMail.add };
});

it('of an object that is too large no more is fetched than its start', async () => {
  let fetched = 0;
  const body = Readable.from(
    (function* () {
      for (; fetched < 10_000; fetched += 1) yield Buffer.alloc(1_024);
    })(),
  );
  const client = { send: async () => ({ Body: body, ContentLength: 10_000 * 1_024 }) } as unknown as S3Client;
  const read = s3RawMail({ client, bucket: 'raw-mail' }).read('large', 1_024);
  await expect(read).rejects.toBeInstanceOf(RawMailTooLarge);
  expect(fetched * 1_024).toBeLessThan(2 * MAX_START);
});

rawMailContract('S3 over a folder', async () => {
  const client = new S3Client({ ...localAws(s3.endpoint), forcePathStyle: true });
  return { rawMail: s3RawMail({ client, bucket: 'raw-mail' }), add: s3.put };
});
