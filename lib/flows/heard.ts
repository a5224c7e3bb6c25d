import { letterSubjects } from '../check-in/letter-subjects.ts';
import type { Forwarded } from '../forward/forwarded.ts';
import { bareSubject } from '../mailbox/subject-prefix.ts';
import { withMail } from '../promise/change-promise.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { Finding } from '../promise/find-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { isSameClient } from '../promise/same-client.ts';
import type { At, Incoming } from './incoming.ts';
import { threadOf } from './pencil-in.ts';
import type { SaidOn } from './said-on.ts';

/** What was found in a forward, with where it is to go. */
export interface Heard {
  readonly incoming: Incoming;
  readonly freelancer: Freelancer;
  readonly promises: readonly ClientPromise[];
  readonly forwarded: Forwarded;
  readonly saidOn: SaidOn;
  readonly finding: Finding;
  readonly at: At;
}

/** A forward that may not have been read yet. */
export type Handed = Omit<Heard, 'saidOn' | 'finding'> & { readonly finding?: Finding };

/** Of the same client, and with a Message-ID or the bare subject in common: the client's own, or that of a letter sent to them. */
export function isSameThread(promise: ClientPromise, heard: Handed): boolean {
  return !promise.handled.includes(heard.incoming.id) && isFrom(promise, heard.forwarded) && isOfThread(promise, heard);
}

export function isOfThread(promise: ClientPromise, { forwarded, freelancer, at }: Handed): boolean {
  const thread = threadOf(forwarded);
  if (promise.thread.some((id) => thread.includes(id))) return true;
  const subject = bareSubject(forwarded.subject);
  if (subject === '') return false;
  return (
    bareSubject(promise.subject) === subject || letterSubjects(promise, at.today, freelancer.timeZone).has(subject)
  );
}

export function isFrom(promise: ClientPromise, { client }: Forwarded): boolean {
  return client !== null && isSameClient(promise.client, client);
}

/** The promise with what was forwarded in its thread. */
export function inThread(promise: ClientPromise, forwarded: Forwarded): ClientPromise {
  return withMail(promise, threadOf(forwarded), forwarded.messageId);
}

/** For quoting a mail in which nothing was found. */
export function firstSentence(body: string): string {
  const line = body.split('\n').find((one) => one.trim().length > 20) ?? '';
  return line.trim().slice(0, 200);
}
