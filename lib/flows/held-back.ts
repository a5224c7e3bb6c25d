import type { IsoDate } from '../period/calendar.ts';
import { dateAt, type Instant } from '../period/wall-time.ts';
import type { OwingItem } from '../ports/store.ts';
import type { ClientPromise, TouchGone } from '../promise/client-promise.ts';
import type { OwedMail } from '../promise/owed-mail.ts';
import { lettersEnd } from '../promise/plan.ts';
import { isTouch } from '../promise/touch.ts';
import type { Holdings } from './holdings.ts';

/**
 * A reminder that could not go when it was due (SES took nothing, or nobody knows whether it did) may say by now what is not so any more:
 * the job is settled, moved or put off, the work has begun. Answers the promise without it, null where it still holds, for its own
 * promise or one that rides along.
 *
 * ```
 *  touch "gone", owes the reminder ──► not taken ──► the freelancer answers, or days go by ──► withdrawn
 *                                                                                     └ what comes instead the plan says
 * ```
 *
 * One that surely did not go out is not counted as gone either: `undo` brings it back. One that may have gone stays gone.
 */
export function withdrawn(item: OwingItem, owed: OwedMail, holdings: Holdings, now: Instant): ClientPromise | null {
  const { about } = owed;
  if (item.kind !== 'promise' || about.kind !== 'reminder') return null;
  const isOwn = ({ touch, sharedWith }: TouchGone) => touch === about.touch && sharedWith === null;
  const { freelancer, promises } = holdings;
  const today = dateAt(now, freelancer.timeZone);
  const riders = promises.filter(({ id }) => id !== item.id && about.together.includes(id));
  const holds =
    !freelancer.stopped &&
    freelancer.paused === null &&
    (isStillSo(item, isOwn, today, freelancer.country) ||
      riders.some((rider) => isStillSo(rider, ({ sharedWith }) => sharedWith === item.id, today, freelancer.country)));
  if (holds) return null;
  const gone = owed.attempts === 0 ? item.gone.filter((one) => !isOwn(one) || one.at !== owed.dueAt) : item.gone;
  return { ...item, version: item.version + 1, gone, owed: item.owed.filter(({ id }) => id !== owed.id) };
}

/** Whether a promise stands as it stood when its touch was taken. */
function isStillSo(
  promise: ClientPromise,
  isThis: (gone: TouchGone) => boolean,
  today: IsoDate,
  country: string,
): boolean {
  const { state, period, snoozed } = promise;
  const gone = promise.gone.find((one) => isThis(one) && one.from === period?.from && one.to === period.to);
  if (state === 'closed' || period === null || gone === undefined || !isTouch(gone.touch)) return false;
  if (gone.touch === snoozed?.touch) return false;
  return gone.touch === 'ask' || today < lettersEnd(gone.touch, promise, period, country);
}
