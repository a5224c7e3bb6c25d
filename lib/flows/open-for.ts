import type { Period } from '../period/period.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import { bookedAhead } from './booked-in-thread.ts';
import { type Handed, isFrom, isSameThread } from './heard.ts';
import { isSameJob } from './same-job.ts';

/** The open promises that a forward may be a later mail about: those of its client in its thread, or else of the same job. */
export function openInThread(heard: Handed): readonly ClientPromise[] {
  const open = heard.promises.filter(({ state }) => state !== 'closed');
  const own = open.filter((one) => isSameThread(one, heard));
  return own.length > 0 ? own : open.filter((one) => isSameJob(one, heard));
}

/** The same, or where there is none the only one of this client that waits for an answer. */
export function openFor(heard: Handed): readonly ClientPromise[] {
  const open = openInThread(heard);
  if (open.length > 0) return open;
  const own = heard.promises.filter((one) => one.state !== 'closed' && isFrom(one, heard.forwarded));
  return own.length === 1 && own[0]?.state === 'asked' && !own[0].handled.includes(heard.incoming.id) ? own : [];
}

/** When the work is that a forward speaks of: the only open job that it may be about, else the one that is booked in its thread. */
export function spokenOf(heard: Handed): Period | null {
  const [open, ...more] = openFor(heard);
  return more.length > 0 ? null : ((open ?? bookedAhead(heard))?.period ?? null);
}
