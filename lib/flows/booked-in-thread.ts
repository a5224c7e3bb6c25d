import type { ClientPromise } from '../promise/client-promise.ts';
import type { FoundPromise } from '../promise/find-promise.ts';
import { isOfAnotherJob } from '../reply/read-client-answer.ts';
import { type Handed, type Heard, isSameThread } from './heard.ts';
import { isSameJob, longerWords } from './same-job.ts';

/** The booked job, not over yet, that a mail goes on about: of its thread, or else of its firm. Null where there is none or several. */
export function bookedAhead(heard: Handed): ClientPromise | null {
  const ahead = heard.promises.filter((one) => isAhead(one, heard.at.today));
  const own = ahead.filter((one) => isSameThread(one, heard));
  const [only, second] = own.length > 0 ? own : ahead.filter((one) => isSameJob(one, heard));
  return only !== undefined && second === undefined ? only : null;
}

/**
 * The same where the mail is newer than what is known, and names a time for it. Null where it is about another job.
 */
export function bookedInThread(
  heard: Heard,
  { sentence, job }: Pick<FoundPromise, 'sentence' | 'job'>,
): ClientPromise | null {
  const { saidOn, finding } = heard;
  const only = bookedAhead(heard);
  if (only === null || Date.parse(saidOn.at) < Date.parse(only.saidOn)) return null;
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
  return longerWords(job).some((word) => known.includes(word));
}
