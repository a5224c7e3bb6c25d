import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll } from 'vitest';
import { type S3StandIn, startS3 } from '../../infra/local/s3-stand-in.ts';
import { s3RawMail } from '../../lib/aws/s3-raw-mail.ts';
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

rawMailContract('S3 over a folder', async () => {
  const client = new S3Client({ ...localAws(s3.endpoint), forcePathStyle: true });
  return { rawMail: s3RawMail({ client, bucket: 'raw-mail' }), add: s3.put };
});
