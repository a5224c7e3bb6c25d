/** A queue of jobs of one kind, at least once, in no order. */
export interface Queue<Job> {
  /** Resolves once every job is accepted; throws {@link QueueUnavailable} when any may not have been. */
  send(jobs: readonly Job[]): Promise<void>;
}

/** When the queue did not take a job, or did not say so. */
export class QueueUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'QueueUnavailable';
  }
}
