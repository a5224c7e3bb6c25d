import type { IsoDate } from '../period/calendar.ts';
import { dateAt } from '../period/wall-time.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import { jobTold } from './job-told.ts';
import { writeLetter } from './letter.ts';
import { LETTERS } from './letter-kind.ts';

/**
 * The subjects that letters about a promise have had or would have today, as the client sees them: a letter that was sent by a
 * link begins a thread of its own, in which nothing but the subject tells what an answer is about. With and without the job,
 * since a letter about several jobs names none. Empty where there is no period.
 */
export function letterSubjects(promise: ClientPromise, today: IsoDate, timeZone: string): ReadonlySet<string> {
  const { period, saidOn, job: named, language, register, gone } = promise;
  if (period === null) return new Set();
  const days = new Set([today, ...gone.filter(({ letter }) => letter).map(({ at }) => dateAt(at, timeZone))]);
  // As letters name it, as older ones did, and not at all.
  const jobs = new Set([jobTold(promise), named, null]);
  return new Set(
    LETTERS.flatMap((kind) =>
      [...days].flatMap((day) =>
        [...jobs].map(
          (job) =>
            writeLetter(kind, {
              language,
              register,
              greetingName: '',
              clientName: '',
              jobs: [{ job, period, saidOn: saidOn.slice(0, 10) }],
              today: day,
              filling: false,
              lettersBefore: 0,
              signature: '',
            }).subject,
        ),
      ),
    ),
  );
}
