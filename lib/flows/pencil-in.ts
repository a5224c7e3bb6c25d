import { findGreetingName } from '../check-in/find-greeting-name.ts';
import { findRegister } from '../check-in/find-register.ts';
import type { Forwarded } from '../forward/forwarded.ts';
import type { Language } from '../period/language.ts';
import type { Period } from '../period/period.ts';
import { THREAD } from '../promise/change-promise.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { FoundPromise } from '../promise/find-promise.ts';
import type { DaySpan, Freelancer } from '../promise/freelancer.ts';
import { promiseId } from '../promise/identity.ts';
import type { Incoming } from './incoming.ts';
import type { SaidOn } from './said-on.ts';

/**
 * Characters of what others wrote, whatever a header may hold: ten former standings are kept with each promise, and an item of the
 * table holds 400 KB.
 */
export const MAX_NAME = 200;
const MAX_SUBJECT = 1_000;

/** What a new promise is made from, besides the forward. */
export interface PencilIn {
  readonly incoming: Pick<Incoming, 'id' | 'now'>;
  readonly freelancer: Freelancer;
  readonly forwarded: Forwarded;
  readonly saidOn: SaidOn;
  readonly language: Language;
  readonly absences: readonly DaySpan[];
  /** Null where no period was found. */
  readonly found: Pick<FoundPromise, 'sentence' | 'job'> & { readonly period: Period | null };
  /** Its place in the mail, from 0. */
  readonly ordinal: number;
}

/** A promise as it is stored for the first time: `waiting` with a period, `unclear` without. Owes nothing yet. */
export function pencilIn({ incoming, freelancer, forwarded, saidOn, language, absences, found, ordinal }: PencilIn) {
  const { name = '', address = null } = forwarded.client ?? {};
  const promise: ClientPromise = {
    kind: 'promise',
    id: promiseId(freelancer.id, incoming.id, ordinal),
    freelancer: freelancer.id,
    version: 1,
    state: found.period === null ? 'unclear' : 'waiting',
    outcome: null,
    period: found.period === null ? null : periodOf(found.period),
    client: { name: cut(name, MAX_NAME), address: address?.toLowerCase() ?? null },
    job: found.job && cut(found.job, MAX_NAME),
    register: findRegister(forwarded.body, language),
    waitingSince: saidOn.date,
    snoozed: null,
    subject: cut(forwarded.subject, MAX_SUBJECT),
    sentence: found.sentence,
    greetingName: cut(findGreetingName(forwarded.body, { name, address }, language), MAX_NAME),
    language,
    saidOn: saidOn.at,
    receivedAt: incoming.now,
    plannedAt: incoming.now,
    absences,
    thread: threadOf(forwarded),
    clientMessageId: forwarded.messageId,
    gone: [],
    history: [],
    handled: [incoming.id],
    rawMails: [],
    question: null,
    owed: [],
    lastMailAt: null,
  };
  return promise;
}

/** The Message-IDs that a later mail of the same thread may name. */
export function threadOf({ references, messageId }: Forwarded): readonly string[] {
  return [...references, ...(messageId === null ? [] : [messageId])].slice(-THREAD);
}

/** A reading without what only the reader knows. */
export function periodOf({ from, to, grain, bound, words }: Period): Period {
  return { from, to, grain, bound, words };
}

export function cut(text: string, most: number): string {
  return text.slice(0, most).toWellFormed();
}
