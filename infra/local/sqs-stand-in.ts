import { createHash } from 'node:crypto';
import type { DiskQueue } from './disk-queue.ts';
import { type LoopbackAnswer, type LoopbackServer, loopbackServer } from './loopback-server.ts';

/** SQS's AWS JSON protocol, the one call that Pencilled makes: SendMessageBatch. The queue's URL ends in its name. */
export async function startSqs(queues: readonly Pick<DiskQueue, 'name' | 'send'>[]): Promise<LoopbackServer> {
  return loopbackServer(({ headers, body }): LoopbackAnswer => {
    if (headers['x-amz-target'] !== 'AmazonSQS.SendMessageBatch') return failure('InvalidAction');
    const { QueueUrl, Entries } = JSON.parse(body.toString()) as {
      QueueUrl: string;
      Entries: { Id: string; MessageBody: string }[];
    };
    const queue = queues.find(({ name }) => QueueUrl.endsWith(`/${name}`));
    if (!queue) return failure('QueueDoesNotExist');
    const Successful = Entries.map(({ Id, MessageBody }) => ({
      Id,
      MessageId: queue.send(MessageBody),
      MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
    }));
    return json(200, { Successful, Failed: [] });
  });
}

function failure(code: string): LoopbackAnswer {
  return json(400, { __type: `com.amazonaws.sqs#${code}`, message: code });
}

function json(status: number, value: unknown): LoopbackAnswer {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: JSON.stringify(value) };
}
