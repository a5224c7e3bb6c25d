import { join } from 'node:path';
import { MOST_RECEIVES } from '../../functions/sqs-batch.ts';
import type { Clock } from '../../lib/ports/clock.ts';
import type { Log } from '../../lib/ports/log.ts';
import { type DiskQueue, diskQueue, type QueueMessage } from './disk-queue.ts';

/** The queues between the Lambdas. */
export interface LocalQueues {
  /** Notices of mails that came in. */
  readonly received: DiskQueue;
  /** Items that are due. */
  readonly jobs: DiskQueue;
  /** What became of mails that went out. */
  readonly deliveries: DiskQueue;
  /** When the next message of any can be received (ms since 1970), null where all are empty. */
  nextVisible(): number | null;
  /** Writes their journals anew, without what was done with. */
  rewrite(): void;
}

/** A message that is being handled is nobody else's for so long: six times what send-reminder may take on AWS. */
const VISIBILITY_SECONDS = 180;
/** Where the handler itself puts aside what it tried in vain, so often a message is received before the queue does. */
const BEFORE_DEAD = MOST_RECEIVES + 2;

/** The queues in the data folder, as they were left. */
export function localQueues(data: string, clock: Clock, log: Log): LocalQueues {
  const queueOf = (name: string, maxReceiveCount: number): DiskQueue =>
    diskQueue({
      name,
      folder: join(data, 'queues', name),
      deadLetters: join(data, 'dead-letters', name),
      clock,
      visibilitySeconds: VISIBILITY_SECONDS,
      maxReceiveCount,
      onDeadLetter: ({ id }: QueueMessage) => {
        log.error('dead-letter', { queue: name, message: id, file: join(data, 'dead-letters', name, `${id}.json`) });
      },
    });
  const received = queueOf('receive-mail', BEFORE_DEAD);
  const jobs = queueOf('send-reminder', MOST_RECEIVES);
  const deliveries = queueOf('record-delivery', BEFORE_DEAD);
  const all = [received, jobs, deliveries];
  return {
    received,
    jobs,
    deliveries,
    nextVisible() {
      const moments = all.flatMap((queue) => queue.nextVisible() ?? []);
      return moments.length === 0 ? null : Math.min(...moments);
    },
    rewrite() {
      for (const queue of all) queue.rewrite();
    },
  };
}
