/** `npm run demo | head`: that nobody reads on is no fault. Calls back, each time that something is written in vain. */
export function whenNobodyReads(out: NodeJS.WritableStream, then: () => void): void {
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    then();
  });
}
