import type { Period } from '../period/period.ts';
import { changePromise } from '../promise/change-promise.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { FoundPromise } from '../promise/find-promise.ts';
import { inItsShape } from '../promise/moved-period.ts';
import type { MailContent } from '../promise/owed-mail.ts';
import type { Decision } from './decision.ts';
import { type Heard, inThread, isFrom } from './heard.ts';
import { owing } from './owing.ts';
import { periodOf } from './pencil-in.ts';

/** A newer mail about an open promise gives it a new period, and a receipt says so. Null where it can't be moved. */
export function movePromise(heard: Heard, found: FoundPromise, open: ClientPromise): Decision | null {
  const { incoming, forwarded, saidOn, at } = heard;
  const said = periodOf(found.period);
  // A single day may be all that is left of what is only pencilled in.
  const isKept = open.outcome === 'booked' || said.grain !== 'day';
  const period = isKept ? inItsShape(said, open.period) : said;
  const isSame = open.period?.from === period.from && open.period.to === period.to;
  if (isSame || (open.outcome === 'booked' && isGoodbye(period, open))) return alreadyKnown(heard, open);
  // What it is called stands: the answer to a letter of ours bears the subject of that letter.
  const words = { sentence: found.sentence, saidOn: saidOn.at, job: found.job };
  const result = changePromise(open, { name: 'later', period, since: saidOn.date, said: words }, at);
  if (!result.ok) return null;
  const moved: ClientPromise = { ...inThread(result.promise, forwarded), question: null };
  if (moved.outcome === 'booked')
    return { verdict: 'updated', writes: [owing(moved, { kind: 'answer', to: 'moved' }, incoming, at)] };
  const receipt: MailContent = {
    kind: 'receipt',
    promises: [open.id],
    perhapsSame: null,
    letter: false,
    noteWon: heard.finding.noteWon,
    first: false,
    before: open.period,
    ...(isFrom(open, forwarded) ? {} : { by: forwarded.client?.name || (forwarded.client?.address ?? '') }),
  };
  return { verdict: 'updated', writes: [owing(moved, receipt, incoming, at)] };
}

export function alreadyKnown({ incoming, at }: Heard, known: ClientPromise): Decision {
  const item = { ...known, version: known.version + 1 };
  const answer: MailContent = { kind: 'answer', to: known.outcome === 'booked' ? 'still-booked' : 'already-known' };
  return { verdict: 'already-known', writes: [owing(item, answer, incoming, at)] };
}

/** "Tot in mei!" */
export function isGoodbye({ bound, to }: Period, { period }: ClientPromise): boolean {
  return bound === 'until' && to === period?.to;
}
