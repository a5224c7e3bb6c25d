import { processStat } from './process-stat.ts';

const LOOK_MS = 200;

/**
 * Calls back once npm is gone that started this process. npm runs scripts through a shell, and that shell keeps signals to
 * itself: without this, ending `npm start` from a script would leave the assistant behind with its ports.
 */
export function whenNpmIsGone(gone: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    gone();
  }, LOOK_MS);
  timer.unref();
}

/** The shell, and npm above it. */
function ancestors(): string {
  return `${process.ppid} ${processStat(process.ppid)?.parent ?? ''}`;
}
