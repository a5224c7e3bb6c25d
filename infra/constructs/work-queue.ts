import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { MOST_RECEIVES } from '../../functions/sqs-batch.ts';

export interface WorkQueueProps {
  /** Physical name; the dead letters stand in `<name>-dead`. */
  readonly name: string;
  /** The longest that the function which reads it may take. */
  readonly workerTimeout: Duration;
  /** Whether the worker itself puts aside what it tried in vain, without what is personal in it. */
  readonly putsAside: boolean;
}

/** Six times the worker's timeout, so that no message is read twice at once. Source: "Using Lambda with Amazon SQS". */
const VISIBILITY_TIMES = 6;
/** The most that SQS takes: days in which the worker could not even put a message aside. */
const MOST_SQS_TAKES = 1_000;

/**
 * A queue with its dead letters: encrypted, TLS only, kept as long as SQS keeps anything. Where the worker puts aside, SQS itself moves
 * a message only when that failed all along.
 */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { name, workerTimeout, putsAside }: WorkQueueProps) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters', `${name}-dead`);
    this.queue = new Queue(this, 'Queue', {
      queueName: name,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(workerTimeout.toSeconds() * VISIBILITY_TIMES),
      // Longer than the last net takes to close: nothing ends by waiting.
      retentionPeriod: Duration.days(putsAside ? 14 : 4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: putsAside ? MOST_SQS_TAKES : MOST_RECEIVES },
    });
  }
}

/** Where messages end that nothing could be done with. Fourteen days, counted from when they were first sent. */
export function deadLetterQueue(scope: Construct, id: string, queueName: string): Queue {
  return new Queue(scope, id, {
    queueName,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
}
