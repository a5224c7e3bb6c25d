/** Does each job once, so many at a time. */
export async function byWorkers<Job>(
  workers: number,
  jobs: readonly Job[],
  work: (job: Job) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < jobs.length; at = next++) await work(jobs[at] as Job);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}

/** A result, and the milliseconds that it took. */
export async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const began = performance.now();
  return [await work(), performance.now() - began];
}
