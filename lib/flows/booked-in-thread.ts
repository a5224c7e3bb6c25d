import type { ClientPromise } from '../promise/client-promise.ts';
import type { FoundPromise } from '../promise/find-promise.ts';
import { isOfAnotherJob } from '../reply/read-client-answer.ts';
import { type Heard, isSameThread } from './heard.ts';

/**
 * The booked job that a newer mail of its thread names a time for. Null where there is none or several, where it is over, and where the
 * mail is about another job.
 */
export function bookedInThread(
  heard: Heard,
  { sentence, job }: Pick<FoundPromise, 'sentence' | 'job'>,
): ClientPromise | null {
  const { promises, saidOn, at, finding } = heard;
  const [only, second] = promises.filter((one) => isAhead(one, at.today) && isSameThread(one, heard));
  if (only === undefined || second !== undefined || Date.parse(saidOn.at) < Date.parse(only.saidOn)) return null;
  const isElse = isOfAnotherJob(sentence, finding.language) || (job !== null && !sharesWord(job, only));
  return isElse ? null : only;
}

function isAhead({ outcome, period }: ClientPromise, today: string): boolean {
  return outcome === 'booked' && period !== null && period.to > today;
}

/** Whether one of the longer words of a job's name stands in what the promise is called; what isn't called anything may be it. */
function sharesWord(job: string, { job: called, subject }: ClientPromise): boolean {
  if (called === null) return true;
  const known = `${called} ${subject}`.toLowerCase();
  return (job.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => known.includes(word));
}
