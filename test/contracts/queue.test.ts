import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll } from 'vitest';
import { diskQueue } from '../../infra/local/disk-queue.ts';
import { startSqs } from '../../infra/local/sqs-stand-in.ts';
import { sqsQueue } from '../../lib/aws/sqs-queue.ts';
import { memoryQueue } from '../fakes/memory-queue.ts';
import { movableClock } from '../fakes/movable-clock.ts';
import { localAws } from './local-aws.ts';
import { type Job, queueContract } from './queue-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'pencilled-sqs-'));
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  await Promise.all(closing.map((close) => close()));
  rmSync(folder, { recursive: true });
});

queueContract('in memory', async () => {
  const queue = memoryQueue<Job>();
  return {
    queue,
    jobs: queue.take,
    breakDown: async () => {
      queue.fault = () => true;
    },
  };
});

queueContract('SQS on this machine', async () => {
  const root = mkdtempSync(join(folder, 'queue-'));
  const kept = diskQueue({
    name: 'jobs',
    folder: join(root, 'messages'),
    deadLetters: join(root, 'dead'),
    clock: movableClock('2026-06-10T08:00:00.000Z'),
    visibilitySeconds: 30,
    maxReceiveCount: 3,
    onDeadLetter: () => {},
  });
  const sqs = await startSqs([kept]);
  closing.push(sqs.close);
  const client = new SQSClient({ ...localAws(sqs.endpoint), maxAttempts: 1 });
  return {
    queue: sqsQueue<Job>({ client, url: `${sqs.endpoint}/000000000000/jobs` }),
    jobs: () => kept.receive(1000).map(({ body }) => JSON.parse(body) as Job),
    breakDown: sqs.close,
  };
});
