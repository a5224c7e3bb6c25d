import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface WorkQueueProps {
  /** Physical name; the dead letters stand in `<name>-dead`. */
  readonly name: string;
  /** The longest that the function which reads it may take. */
  readonly workerTimeout: Duration;
}

/** Six times the worker's timeout, so that no message is read twice at once. Source: "Using Lambda with Amazon SQS". */
const VISIBILITY_TIMES = 6;
/** With six timeouts in between, five tries span a service that is away for some minutes. */
const MAX_RECEIVES = 5;

/** A queue with its dead letters: encrypted, TLS only, kept as long as SQS keeps anything. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { name, workerTimeout }: WorkQueueProps) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters', `${name}-dead`);
    this.queue = new Queue(this, 'Queue', {
      queueName: name,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(workerTimeout.toSeconds() * VISIBILITY_TIMES),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MAX_RECEIVES },
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
