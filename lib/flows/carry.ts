import type { Period } from '../period/period.ts';
import type { Change, Unchanged } from '../promise/change.ts';
import { changePromise } from '../promise/change-promise.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { Answer, PlainAnswer, QuestionAbout } from '../promise/owed-mail.ts';
import type { Decision } from './decision.ts';
import type { Holdings } from './holdings.ts';
import type { At, Incoming } from './incoming.ts';
import { telling } from './telling.ts';

/** What a command is carried out on. */
export interface Carrying {
  readonly promise: ClientPromise;
  readonly incoming: Incoming;
  readonly holdings: Holdings;
  readonly at: At;
}

/** Why nothing changed, as an answer. */
const UNCHANGED: Readonly<Record<Unchanged, PlainAnswer>> = {
  'already-closed': 'already-closed',
  'nothing-to-undo': 'nothing-to-undo',
  'no-period': 'help',
};

/** Makes the change and tells about it, or tells why nothing changes. */
export function carry(change: Change, told: Answer, carrying: Carrying): Decision {
  const { promise, incoming, at } = carrying;
  const result = changePromise(promise, change, at);
  if (!result.ok) return answer(UNCHANGED[result.why], carrying);
  return telling({ ...result.promise, question: null }, { kind: 'answer', ...told }, incoming, at);
}

/** Leaves the promise as it is, and says so. */
export function answer(to: PlainAnswer | Answer, { promise, incoming, at }: Carrying): Decision {
  const item = { ...promise, version: promise.version + 1, question: null };
  const told = typeof to === 'string' ? { to } : to;
  return telling(item, { kind: 'answer', ...told, unchanged: true }, incoming, at);
}

/** Leaves the promise as it is, and asks. */
export function question(
  about: QuestionAbout,
  { promise, incoming, at }: Carrying,
  candidates: readonly Period[] = [],
): Decision {
  const item = { ...promise, version: promise.version + 1, question: about };
  return telling(item, { kind: 'question', about, candidates }, incoming, at);
}
