import type { Freelancer } from '../promise/freelancer.ts';
import { readOurReference } from '../reply/our-reference.ts';
import type { Holdings } from './holdings.ts';
import type { Incoming } from './incoming.ts';

/**
 * Whether a reply answers a mail that went to the freelancer before the one of a version: then its numbers are not those of that list,
 * and its yes is none to that question. False where the reply, or the version, doesn't say.
 */
export function answersBefore(version: number | undefined, { mail, settings }: Incoming, { id }: Freelancer): boolean {
  const reference = readOurReference([...mail.references, ...mail.inReplyTo], settings.domain);
  const answered = reference?.item === id ? /^m(\d+)$/.exec(reference.mail)?.[1] : undefined;
  return version !== undefined && answered !== undefined && Number(answered) < version;
}

/**
 * Whether a reply answers a mail that gave other numbers than the last list: one to the freelancer from before it, or one about a promise
 * (a receipt of several jobs) of which none went out since.
 */
export function answersOtherList(incoming: Incoming, { freelancer, promises }: Holdings): boolean {
  if (answersBefore(freelancer.listedIn, incoming, freelancer)) return true;
  const { mail, settings } = incoming;
  const reference = readOurReference([...mail.references, ...mail.inReplyTo], settings.domain);
  const { lastMailAt = null } = promises.find(({ id }) => id === reference?.item) ?? {};
  return lastMailAt !== null && freelancer.listedAt !== undefined && lastMailAt < freelancer.listedAt;
}
