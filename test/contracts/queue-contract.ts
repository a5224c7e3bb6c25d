import { describe, expect, it } from 'vitest';
import { type Queue, QueueUnavailable } from '../../lib/ports/queue.ts';

export interface Job {
  readonly id: number;
  readonly text: string;
}

/** A queue, what it holds, and a way to take it away. */
export interface MadeQueue {
  readonly queue: Queue<Job>;
  jobs(): readonly Job[];
  breakDown(): Promise<void>;
}

/** What every queue holds to. */
export function queueContract(name: string, make: () => Promise<MadeQueue>): void {
  const job = (id: number): Job => ({ id, text: `klus “${id}” é\n` });

  describe(`queue: ${name}`, () => {
    it.each([0, 1, 10, 11, 35])('takes %i jobs, each as it was', async (count) => {
      const { queue, jobs } = await make();
      const all = Array.from({ length: count }, (_, id) => job(id));

      await queue.send(all);

      expect([...jobs()].sort((a, b) => a.id - b.id)).toEqual(all);
    });

    it('says so when it cannot be reached', async () => {
      const { queue, breakDown } = await make();
      await breakDown();

      await expect(queue.send([job(1)])).rejects.toBeInstanceOf(QueueUnavailable);
    });
  });
}
