import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { DiskQueue, QueueMessage } from './disk-queue.ts';

/** A Lambda's handler, as its event source calls it. */
export type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

export interface PumpSettings {
  readonly queue: DiskQueue;
  readonly handler: QueueHandler;
  /** Messages to a call at most. */
  readonly batchSize: number;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** Hands a queue's messages to a handler, as Lambda's event source mapping does. */
export interface Pump {
  /** Resolves once nothing is visible and nobody works; what was released for later may remain. */
  idle(): Promise<void>;
  isIdle(): boolean;
  /** Stops handing out; resolves once the present call is done. */
  stop(): Promise<void>;
}

/** A failed message is shown again after so long, by how often it was received: sooner than SQS would, to keep nobody waiting. */
const RETRY_SECONDS = [0.1, 0.2, 0.4, 0.8];

export function startPump({ queue, handler, batchSize, now, onError }: PumpSettings): Pump {
  let running = true;
  let working: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;

  const wake = () => {
    if (running && working === null) {
      working = work().finally(() => {
        working = null;
        if (running) sleep();
      });
    }
    return working ?? Promise.resolve();
  };
  queue.onSent(() => void wake());
  sleep();

  return {
    isIdle,
    async idle() {
      while (!isIdle()) await wake();
    },
    async stop() {
      running = false;
      if (timer) clearTimeout(timer);
      await working;
    },
  };

  function isIdle(): boolean {
    const at = queue.nextVisible();
    return !running || (working === null && (at === null || at > now()));
  }

  function sleep(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    const at = queue.nextVisible();
    if (at === null) return;
    timer = setTimeout(() => void wake(), Math.min(Math.max(at - now(), 0), 60_000));
    timer.unref();
  }

  async function work(): Promise<void> {
    try {
      while (running) {
        const messages = queue.receive(batchSize);
        if (messages.length === 0) return;
        const failed = await failedOf(messages);
        for (const message of messages) {
          if (!failed.has(message.id)) queue.delete(message.id);
          else queue.release(message.id, RETRY_SECONDS[message.receives - 1] ?? 1.6);
        }
      }
    } catch (error) {
      // The disk did not take what became of them (full, say): they are shown again when their timeout is over.
      onError(error);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** The ids that failed; a handler that throws has failed them all, and so has one that names an unknown id. */
  async function failedOf(messages: readonly QueueMessage[]): Promise<ReadonlySet<string>> {
    const all = new Set(messages.map(({ id }) => id));
    try {
      const { batchItemFailures } = await handler(
        { Records: messages.map((one) => record(one, queue.name)) },
        context(queue.name),
      );
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      return [...failed].every((id) => all.has(id)) ? failed : all;
    } catch (error) {
      onError(error);
      return all;
    }
  }
}

/** Source: AWS Lambda developer guide, "Using Lambda with Amazon SQS", example event. */
function record(message: QueueMessage, queue: string): SQSRecord {
  return {
    messageId: message.id,
    receiptHandle: message.id,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(message.sentAt),
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:eu-west-1:000000000000:${queue}`,
    awsRegion: 'eu-west-1',
  };
}

/** What Lambda says of a call; the parts that only Lambda could know are empty. */
export function context(name: string): Context {
  return {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:eu-west-1:000000000000:function:${name}`,
    memoryLimitInMB: '512',
    awsRequestId: crypto.randomUUID(),
    logGroupName: '',
    logStreamName: '',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => 60_000,
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}
