import { join } from 'node:path';
import type { SQSEvent } from 'aws-lambda';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DiskQueue, diskQueue } from '../../../infra/local/disk-queue.ts';
import { startPump } from '../../../infra/local/pump.ts';
import { newFolder } from './new-folder.ts';

function made(handle: (bodies: string[], event: SQSEvent) => { failed: string[] }) {
  const root = newFolder();
  const dead: string[] = [];
  const batches: string[][] = [];
  const errors: unknown[] = [];
  const queue: DiskQueue = diskQueue({
    name: 'jobs',
    folder: join(root, 'jobs'),
    deadLetters: join(root, 'dead'),
    clock: { now: () => new Date().toISOString() },
    visibilitySeconds: 60,
    maxReceiveCount: 3,
    onDeadLetter: ({ body }) => void dead.push(body),
  });
  const pump = startPump({
    queue,
    batchSize: 10,
    now: Date.now,
    onError: (error) => void errors.push(error),
    handler: async (event) => {
      const bodies = event.Records.map(({ body }) => body);
      batches.push(bodies);
      const { failed } = handle(bodies, event);
      const ids = event.Records.filter(({ body }) => failed.includes(body)).map(({ messageId }) => messageId);
      return { batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) };
    },
  });
  onTestFinished(() => pump.stop());
  const emptied = async () => {
    while (queue.nextVisible() !== null) {
      await pump.idle();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { queue, pump, batches, dead, errors, emptied };
}

describe('the pump', () => {
  it('hands out what is sent, in batches of at most ten, each message once', async () => {
    const { queue, pump, batches } = made(() => ({ failed: [] }));
    const all = Array.from({ length: 25 }, (_, at) => String(at));
    for (const body of all) queue.send(body);

    await pump.idle();

    expect(batches.flat()).toEqual(all);
    expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(10);
    expect(queue.nextVisible()).toBeNull();
  });

  it('brings again only what failed', async () => {
    let first = true;
    const { queue, batches, emptied } = made((bodies) => {
      const failed = first ? bodies.filter((body) => body === 'b') : [];
      first = first && failed.length === 0;
      return { failed };
    });
    for (const body of ['a', 'b', 'c']) queue.send(body);

    await emptied();

    const handled = batches.flat();
    expect(handled.filter((body) => body === 'b')).toHaveLength(2);
    expect(handled.filter((body) => body !== 'b').sort()).toEqual(['a', 'c']);
  });

  it('brings all again when the handler throws, puts them aside in the end, and says so', async () => {
    const { queue, batches, dead, errors, emptied } = made(() => {
      throw new Error('broken');
    });
    queue.send('a');

    await emptied();

    expect(batches).toEqual([['a'], ['a'], ['a']]);
    expect(dead).toEqual(['a']);
    expect(errors).toHaveLength(3);
  });

  it('hands over records in the shape of SQS', async () => {
    const events: SQSEvent[] = [];
    const { queue, pump } = made((_, event) => {
      events.push(event);
      return { failed: [] };
    });
    const id = queue.send('{"a":1}');

    await pump.idle();

    expect(events[0]?.Records[0]).toMatchObject({
      messageId: id,
      body: '{"a":1}',
      eventSource: 'aws:sqs',
      attributes: { ApproximateReceiveCount: '1', SentTimestamp: expect.stringMatching(/^\d{13}$/) },
    });
  });
});
