import { firmOf } from '../mailbox/firm-of.ts';
import { bareSubject, hasReplyPrefix, withoutForwardPrefix } from '../mailbox/subject-prefix.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import { type ClientAnswer, readClientAnswer } from '../reply/read-client-answer.ts';
import { type Handed, isFrom, isOfThread } from './heard.ts';

/**
 * Whether a mail of the same firm, or of the same client in another thread, is about a promise all the same: it goes on in its thread,
 * stands above its mail, or answers something by the name of the job. Where it promises other work it is not.
 */
export function isSameJob(promise: ClientPromise, heard: Handed): boolean {
  const { forwarded, freelancer, incoming, finding, promises } = heard;
  if (promise.handled.includes(incoming.id) || !isOfClient(promise, heard)) return false;
  const answers = [promise.language, freelancer.language].some((language) =>
    ANSWERS.has(readClientAnswer(forwarded.body, language)?.said ?? 'comes-back'),
  );
  const text = `${forwarded.subject}\n${forwarded.body}\n${forwarded.history}`;
  const open = promises.filter((one) => one === promise || (one.state !== 'closed' && isOfClient(one, heard)));
  if (answers && mayBeNamed(promise, text, open)) return true;
  const goesOn = hasReplyPrefix(withoutForwardPrefix(forwarded.subject)) && isOfThread(promise, heard);
  if (!goesOn && !isQuoted(promise, forwarded.history)) return false;
  const found = finding?.promises[0];
  return answers || !found?.job || isNamed({ job: found.job }, `${promise.job ?? ''}\n${promise.subject}`);
}

/** What is said of work that was spoken of before. */
const ANSWERS: ReadonlySet<ClientAnswer> = new Set<ClientAnswer>(['no', 'postponed', 'undecided', 'yes']);

function isOfClient(promise: ClientPromise, heard: Handed): boolean {
  return isFrom(promise, heard.forwarded) || isOfFirm(promise, heard);
}

function isOfFirm({ client }: ClientPromise, { forwarded }: Handed): boolean {
  const [one, other] = [client.address, forwarded.client?.address].map((address) => address && firmOf(address));
  return one != null && one === other;
}

/** Whether the history holds the sentence that promised it, or its subject behind a label. */
function isQuoted({ sentence, subject }: ClientPromise, history: string): boolean {
  const bare = bareSubject(subject);
  const said = flat(sentence);
  if (said.length >= SHORTEST && flat(history).includes(said)) return true;
  return (
    bare.length >= SHORTEST && history.split('\n').some((line) => bareSubject(line.replace(/^[^:]*:/, '')) === bare)
  );
}

/** Fewer characters than this stand in any mail. */
const SHORTEST = 12;

function flat(text: string): string {
  return text.replace(/[\s>]+/g, ' ').trim();
}

/** Whether a text says the name of a job, or one that may be its name as well: "the new brochure" of the one for a fair. */
export function mayBeNamed(promise: ClientPromise, text: string, among: readonly ClientPromise[]): boolean {
  const told = `${promise.job ?? ''}\n${promise.sentence}`;
  return among.some((one) => isNamed(one, text) && (one === promise || isNamed(one, told)));
}

/** By all of its longer words. */
function isNamed({ job }: Pick<ClientPromise, 'job'>, text: string): boolean {
  const words = longerWords(job ?? '');
  const where = text.toLowerCase();
  return words.length > 0 && words.every((word) => where.includes(word));
}

/** The words that a job is known by, in lower case. */
export function longerWords(job: string): readonly string[] {
  return job.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
