import type { IsoDate } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';
import type { Instant } from '../period/wall-time.ts';
import type { Change, Changed, Unchanged } from './change.ts';
import type { ClientPromise, Standing, TouchGone } from './client-promise.ts';

interface Moment {
  readonly now: Instant;
  readonly today: IsoDate;
}

/** How many changes `undo` can take back. */
const UNDO_DEPTH = 10;

/**
 * The only file in which a promise changes once it is pencilled in: returns the promise after the change, its version one higher. `now` is when it
 * happens, `today` that day in the freelancer's zone.
 *
 * ```
 *  unclear ──later──► waiting ──touch, sent──► asked ──end, close──► closed
 *                        ▲───────── later ──────┴────── later ─────────┘
 * ```
 * Booked it stays, whatever its period becomes, until it is said that it isn't.
 */
export function changePromise(promise: ClientPromise, change: Change, at: Moment): Changed {
  const closed = promise.state === 'closed';
  switch (change.name) {
    case 'end':
      return end(promise, change);
    case 'not-booked':
      return promise.outcome === 'booked'
        ? told(promise, { state: stateOf(promise), outcome: null }, at.now)
        : unchanged('nothing-to-undo');
    case 'sent':
      if (closed) return unchanged('already-closed');
      if (promise.period === null) return unchanged('no-period');
      return told(withLetterGone(promise, promise.period, at.now), { state: 'asked', snoozed: change.wait ?? null });
    case 'later':
      return later(promise, change, at);
    case 'snooze':
      if (closed) return unchanged('already-closed');
      if (promise.period === null) return unchanged('no-period');
      return told(promise, { snoozed: { touch: change.touch, until: change.until } });
    case 'client':
      return told(promise, {
        client: change.client,
        state: promise.period && !closed && promise.state === 'unclear' ? 'waiting' : promise.state,
      });
    case 'job':
      return told(promise, { job: change.job });
    case 'register':
      return told(promise, { register: change.register });
    case 'same':
      return same(promise, change.other);
    case 'undo':
      return undo(promise, at.now);
    case 'touch':
      return touch(promise, change, at.now);
    case 'put-off':
      return changed({ ...promise, snoozed: { touch: change.touch, until: change.until } });
    case 'answer-letter':
      return answerLetter(promise, change, at.now);
    case 'unclear':
      return told(promise, { state: 'unclear', period: change.period });
    case 'close':
      return promise.period === null
        ? unchanged('no-period')
        : told(withGone(promise, promise.period, 'close', at.now, false, null), { state: 'closed', outcome: 'silent' });
  }
}

function end(promise: ClientPromise, { outcome, period: said }: Extract<Change, { name: 'end' }>): Changed {
  const period = said ?? promise.period;
  const isSo = promise.state === 'closed' && promise.outcome === outcome;
  if (isSo && promise.period?.from === period?.from && promise.period?.to === period?.to)
    return unchanged('already-closed');
  return told(promise, { state: 'closed', outcome, period, snoozed: null });
}

/** Of a promise that is open again. */
function stateOf({ period, gone }: ClientPromise): Standing['state'] {
  if (period === null) return 'unclear';
  return gone.some(({ letter, from, to }) => letter && from === period.from && to === period.to) ? 'asked' : 'waiting';
}

/** What says no period is what was known already: when, what, in which words, and which letters about it have gone. */
function same(promise: ClientPromise, other: ClientPromise): Changed {
  const merged = { merged: other.id };
  if (promise.period !== null || other.period === null) return told(promise, merged);
  const { state, period, waitingSince, job, sentence, saidOn } = other;
  const gone = [...other.gone, ...promise.gone];
  const next = { ...merged, state, period, waitingSince, job: job ?? promise.job, sentence, saidOn };
  return told({ ...promise, gone }, next, promise.plannedAt, { sentence: promise.sentence, saidOn: promise.saidOn });
}

/** A change that is part of a promise's first version: neither counted nor taken back. */
export function changedAtFirst(promise: ClientPromise, change: Change, at: Moment): ClientPromise {
  const result = changePromise(promise, change, at);
  return result.ok ? { ...result.promise, version: promise.version, history: [] } : promise;
}

/** Message-IDs of a thread that are kept: enough to recognise the next mail in it. */
export const THREAD = 20;

/** The promise with one more mail of the client in its thread, beside what else changes: the next letter answers that one. */
export function withMail(promise: ClientPromise, thread: readonly string[], messageId: string | null): ClientPromise {
  return {
    ...promise,
    thread: [...promise.thread, ...thread].slice(-THREAD),
    clientMessageId: messageId ?? promise.clientMessageId,
  };
}

/** The part of a promise that commands change. */
export function standingOf(promise: ClientPromise): Standing {
  const { state, outcome, period, client, job, register, waitingSince, snoozed, merged } = promise;
  const standing = { state, outcome, period, client, job, register, waitingSince, snoozed };
  return merged === undefined ? standing : { ...standing, merged };
}

function later(
  promise: ClientPromise,
  { period, since, said }: Extract<Change, { name: 'later' }>,
  { now, today }: Moment,
): Changed {
  const { sentence, saidOn } = promise;
  const isBooked = promise.outcome === 'booked';
  const stands = isBooked ? {} : ({ state: 'waiting', outcome: null } as const);
  const moved = { ...stands, period, waitingSince: since ?? today, snoozed: null };
  if (said === undefined) return told(promise, moved, now);
  // What was said goes with its period: `undo` brings back both. What it is called stands.
  const next = { ...moved, sentence: said.sentence, saidOn: said.saidOn, job: promise.job ?? said.job };
  return told(promise, next, now, { sentence, saidOn });
}

function touch(promise: ClientPromise, change: Extract<Change, { name: 'touch' }>, now: Instant): Changed {
  if (promise.period === null) return unchanged('no-period');
  const gone = withGone(promise, promise.period, change.touch, now, change.letter, change.sharedWith);
  const state = promise.state === 'waiting' && change.letter ? 'asked' : promise.state;
  return told(gone, { state, snoozed: null });
}

function answerLetter(
  promise: ClientPromise,
  { letter, wait }: Extract<Change, { name: 'answer-letter' }>,
  now: Instant,
): Changed {
  const { period } = promise;
  if (promise.state === 'closed') return unchanged('already-closed');
  if (period === null) return unchanged('no-period');
  const { from, to } = period;
  const gone = [...promise.gone, { touch: letter, from, to, at: now, letter: true, sharedWith: null }];
  if (letter === 'decision') return told({ ...promise, gone }, wait ? { snoozed: wait } : {});
  const isGone = gone.some((one) => one.touch === 'check-in' && one.from === from && one.to === to);
  const instead = withStandIn({ ...promise, gone }, period, now);
  // A nudge that is put off until the period begins is passed over then; `undo` takes the postponement back, and it comes after all.
  return told(isGone ? { ...promise, gone } : instead, { state: 'asked', snoozed: { touch: 'nudge', until: from } });
}

/** The freelancer wrote to the client by themselves, before the check-in: then it has gone. */
function withLetterGone(promise: ClientPromise, period: Period, now: Instant): ClientPromise {
  return promise.state === 'waiting' ? withStandIn(promise, period, now) : promise;
}

/** The check-in has gone in another way than by a reminder. */
function withStandIn(promise: ClientPromise, period: Period, now: Instant): ClientPromise {
  const next = withGone(promise, period, 'check-in', now, true, null);
  const before = promise.gone.some(
    ({ touch, from, to }) => touch === 'check-in' && from === period.from && to === period.to,
  );
  return before
    ? next
    : { ...next, gone: next.gone.map((one, at, all) => (at === all.length - 1 ? { ...one, standsIn: true } : one)) };
}

function withGone(
  promise: ClientPromise,
  period: Period,
  step: TouchGone['touch'],
  at: Instant,
  letter: boolean,
  sharedWith: string | null,
): ClientPromise {
  const others = promise.gone.filter(
    (gone) => gone.touch !== step || gone.from !== period.from || gone.to !== period.to,
  );
  return { ...promise, gone: [...others, { touch: step, from: period.from, to: period.to, at, letter, sharedWith }] };
}

/** Takes the last standing back; what has gone out stays gone, so that nothing is sent twice. */
function undo(promise: ClientPromise, now: Instant): Changed {
  const before = promise.history.at(-1);
  if (before === undefined) return unchanged('nothing-to-undo');
  const { merged: _, ...rest } = promise;
  // What stood in for a check-in that hadn't gone is taken back with it.
  const isBack = promise.state === 'asked' && before.state === 'waiting';
  const gone = isBack ? promise.gone.filter(({ standsIn }) => standsIn !== true) : promise.gone;
  return changed({ ...rest, ...before, gone, history: promise.history.slice(0, -1), plannedAt: now });
}

/** A change that `undo` can take back; `plannedAt` where it makes a new plan, `before` what more of the standing it replaces. */
function told(
  promise: ClientPromise,
  next: Partial<Standing>,
  plannedAt: Instant = promise.plannedAt,
  before: Partial<Standing> = {},
): Changed {
  const history = [...promise.history, { ...standingOf(promise), ...before }].slice(-UNDO_DEPTH);
  return changed({ ...promise, ...next, history, plannedAt });
}

function changed(promise: ClientPromise): Changed {
  return { ok: true, promise: { ...promise, version: promise.version + 1 } };
}

function unchanged(why: Unchanged): Changed {
  return { ok: false, why };
}
