import { type Queue, QueueUnavailable } from '../../lib/ports/queue.ts';

/** A queue that keeps its jobs until they are taken. */
export interface MemoryQueue<Job> extends Queue<Job> {
  /** All jobs that wait, taken out. */
  take(): Job[];
  /** Asked before each send; true makes it fail with nothing taken. */
  fault: () => boolean;
}

export function memoryQueue<Job>(): MemoryQueue<Job> {
  let waiting: string[] = [];
  const queue: MemoryQueue<Job> = {
    async send(jobs) {
      if (queue.fault()) throw new QueueUnavailable('the queue did not answer');
      waiting.push(...jobs.map((job) => JSON.stringify(job)));
    },
    take() {
      const taken = waiting;
      waiting = [];
      return taken.map((job) => JSON.parse(job) as Job);
    },
    fault: () => false,
  };
  return queue;
}
