import type { Period } from '../period/period.ts';
import type { JobCommand } from '../reply/command.ts';
import { answer, type Carrying, carry, question } from './carry.ts';
import type { Decision } from './decision.ts';
import { isOver } from './far-and-over.ts';
import { periodOf } from './pencil-in.ts';

/** It is certain, for when it was pencilled in or for the time that is said with it; what is booked already moves there. */
export function booked({ period, beside }: Extract<JobCommand, { name: 'booked' }>, carrying: Carrying): Decision {
  const { promise, at } = carrying;
  if (promise.outcome === 'booked' && period) return moved(period, carrying);
  if (promise.outcome === 'booked')
    return answer(beside === undefined ? 'still-booked' : { to: 'booked-as-it-was', words: beside }, carrying);
  const isSaid = period !== undefined && !isOver(period, at.today);
  const change = { name: 'end', outcome: 'booked', ...(isSaid ? { period: periodOf(period) } : {}) } as const;
  return carry(change, beside === undefined ? { to: 'booked' } : { to: 'booked-as-it-was', words: beside }, carrying);
}

/** What is booked has other days: it stays booked. */
export function moved(read: Period, carrying: Carrying): Decision {
  const { promise, at } = carrying;
  const period = periodOf(read);
  if (period.from === promise.period?.from && period.to === promise.period.to) return answer('still-booked', carrying);
  if (isOver(period, at.today)) return question('over', carrying, [period]);
  return carry({ name: 'later', period }, { to: 'moved' }, carrying);
}

/** "Not yet": what is booked is pencilled in again only where that is what isn't so yet. */
export function notYet({ ofTheBooking }: Extract<JobCommand, { name: 'not-yet' }>, carrying: Carrying): Decision {
  if (carrying.promise.outcome !== 'booked') return answer('not-yet', carrying);
  if (!ofTheBooking) return answer('still-booked', carrying);
  return carry({ name: 'not-booked' }, { to: 'undo', outcome: 'booked', words: '' }, carrying);
}
