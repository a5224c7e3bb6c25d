import { isLate } from '../mailbox/is-late.ts';
import { dateAt } from '../period/wall-time.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { FreelancerQuestion } from '../promise/freelancer.ts';
import { listing, numbered, openPromises } from '../promise/open-promises.ts';
import type { MailContent } from '../promise/owed-mail.ts';
import { workBegins } from '../promise/plan.ts';
import type { Command } from '../reply/command.ts';
import { readReply } from '../reply/read-reply.ts';
import { type ReadRow, readRows } from '../reply/read-rows.ts';
import { readStopScope } from '../reply/read-stop-scope.ts';
import { visibleText } from '../reply/visible-text.ts';
import { answersBefore, answersOtherList } from './answered-mail.ts';
import { addressed, commandFreelancer, openQuestion, replanned } from './command-freelancer.ts';
import { commandPromise, unclearQuestion } from './command-promise.ts';
import { type Decision, nothing } from './decision.ts';
import type { Holdings } from './holdings.ts';
import type { At, Incoming } from './incoming.ts';
import { answerLink } from './link-address.ts';
import { namedPromise } from './named-promise.ts';
import { owing } from './owing.ts';
import { decideRefusal } from './refuse-mail.ts';
import { type ReplyTarget, replyTarget } from './reply-address.ts';
import { sayOnce } from './say-once.ts';
import { saysOnlyLater } from './says-only-later.ts';
import { takePastedAnswer } from './take-pasted-answer.ts';

/** A freelancer's reply: what it is about, what it asks for, and what changes. Pure. */
export function takeReply(incoming: Incoming, holdings: Holdings): Decision {
  const { freelancer } = holdings;
  const at = { now: incoming.now, today: dateAt(incoming.now, freelancer.timeZone) };
  // A setting may have been written without the promises that go by it, when the world stopped.
  if (freelancer.handled.includes(incoming.id)) return { verdict: 'redelivered', writes: replanned(holdings) };
  if (isLate(incoming.mail)) return tooOld(incoming, holdings);
  const aboutLink = answerLink(incoming, holdings, at);
  if (aboutLink !== null) return aboutLink;
  const target = replyTarget(incoming, holdings);
  if (target.about === 'token-forged' || target.about === 'promise-gone') {
    return decideRefusal(target.about, incoming, holdings);
  }
  const owner = target.about === 'promise' ? target.promise : freelancer;
  const text = visibleText(incoming.mail);
  const context = {
    saidOn: at.today,
    language: freelancer.language,
    ...presentOf(target, holdings),
  };
  const rows = readRows(text, context);
  const isOfOtherList = answersOtherList(incoming, holdings);
  if (rows[0] && isOfOtherList) return whichPromise(rows[0].command, incoming, holdings, at);
  if (rows.length > 0) return takeRows(rows, target, incoming, holdings, at);
  if (owner.handled.includes(incoming.id)) return nothing('redelivered');
  if (text.trim() === '') return decideRefusal('no-words', incoming, holdings, owner.id);
  const { command, row } = readReply(text, context);
  if (row !== null && isOfOtherList) return whichPromise(command, incoming, holdings, at);
  const isAnswered = !answersBefore(freelancer.askedIn, incoming, freelancer);
  const question = isAnswered ? openQuestion(freelancer, target.about, at.now) : null;
  const scope = question === null || !MAY_SAY_WHICH.has(command.name) || row !== null ? null : readStopScope(text);
  const asked = question?.about === 'stop-what' && holdings.promises.find(({ id }) => id === question.promise);
  if (asked && scope === 'this') return commandPromise({ name: 'drop' }, asked, incoming, holdings, at);
  if (asked && scope === 'all') return commandFreelancer({ name: 'stop' }, null, incoming, holdings, at);
  if (command.name === 'thanks') return nothing('courtesy');
  const promise =
    row === null ? promiseOf(target, command, holdings, text) : numbered(row, freelancer, holdings.promises);
  const isOneOfSeveral = openPromises(holdings.promises).length > 1;
  const whose = addressed(command, question);
  if (whose.to === 'freelancer') return commandFreelancer(whose.command, promise, incoming, holdings, at);
  if (promise?.handled.includes(incoming.id)) return nothing('redelivered');
  const pasted = promise && takePastedAnswer(text, command, promise, incoming, holdings, at);
  if (pasted) return sayOnce(pasted, command, text, holdings, at.now);
  const decision = promise
    ? commandPromise(
        ofItsRow(whose.command, promise, target, row !== null || isOneOfSeveral),
        promise,
        incoming,
        holdings,
        at,
      )
    : whichPromise(
        command,
        incoming,
        question === null ? holdings : settledBy(question, holdings),
        at,
        row === null ? [] : [row],
      );
  return sayOnce(decision, command, text, holdings, at.now);
}

/** Whoever answered something else is asked about no forgetting any more: a yes to what follows wipes nothing. */
function settledBy({ about }: FreelancerQuestion, holdings: Holdings): Holdings {
  return about === 'stop-what' ? holdings : { ...holdings, freelancer: { ...holdings.freelancer, question: null } };
}

/** Questions that are answered with the period as it should be, be it before the one that stands. */
const ASKS_WHEN: ReadonlySet<string> = new Set(['not-right', 'far-ahead', 'over', 'period']);

/** From when the promise stands that is spoken of, and whether its receipt is answered. */
function presentOf(target: ReplyTarget, { freelancer, promises }: Holdings) {
  const [only, ...others] = openPromises(promises);
  const promise = target.about === 'promise' ? target.promise : others.length === 0 ? only : undefined;
  if (promise === undefined || ASKS_WHEN.has(promise.question ?? '')) return { presentFrom: null };
  if (promise.outcome === 'booked' && promise.period)
    return { presentFrom: null, booked: promise.period, spokenOf: promise.period };
  const isReceipt = target.about === 'promise' && promise.state === 'waiting' && promise.gone.length === 0;
  const { period } = promise;
  const presentFrom = period && workBegins(promise, period, freelancer.country);
  return { presentFrom, presentTo: period?.to ?? null, spokenOf: period, isReceipt };
}

/** Nothing is done because of it; one that is known by its id isn't even worth a word. */
function tooOld(incoming: Incoming, holdings: Holdings): Decision {
  const isKnown = holdings.promises.some(({ handled }) => handled.includes(incoming.id));
  return isKnown ? nothing('redelivered') : decideRefusal('too-old', incoming, holdings);
}

/** "5 nee", "Joris: nee" to a list, which asks nothing: that work does not go ahead. Beneath the receipt of several jobs it is what a receipt's "nee" is. */
function ofItsRow(command: ForJob, { question }: ClientPromise, { about }: ReplyTarget, isPicked: boolean): ForJob {
  const isOfTheWork = command.name === 'no' && isPicked && about === 'freelancer' && question === null;
  return isOfTheWork ? { name: 'no', ofTheWork: true } : command;
}

type ForJob = Parameters<typeof commandPromise>[0];

/**
 * Several rows of a list at once: each answered in its own thread, and of numbers that aren't there it is said that they aren't. A
 * redelivered reply does what is left to do.
 */
function takeRows(
  rows: readonly ReadRow[],
  target: ReplyTarget,
  incoming: Incoming,
  holdings: Holdings,
  at: At,
): Decision {
  const decisions: Decision[] = [];
  const missing: ReadRow[] = [];
  for (const read of rows) {
    const promise = numbered(read.row, holdings.freelancer, holdings.promises);
    if (promise === null) missing.push(read);
    else if (!promise.handled.includes(incoming.id))
      decisions.push(commandPromise(ofItsRow(read.command, promise, target, true), promise, incoming, holdings, at));
  }
  const [first] = missing;
  // Last: once the freelancer has it, the mail counts as handled.
  if (first) {
    const numbers = missing.map(({ row }) => row);
    decisions.push(whichPromise(first.command, incoming, holdings, at, numbers));
  }
  const verdict = decisions.find((decision) => decision.verdict === 'asked')?.verdict ?? decisions[0]?.verdict;
  return { verdict: verdict ?? 'redelivered', writes: decisions.flatMap(({ writes }) => writes) };
}

/** Commands as which "this job" or "no, all mail" are read; "show all" asks for the list. */
const MAY_SAY_WHICH: ReadonlySet<Command['name']> = new Set(['unclear', 'stop', 'drop', 'yes', 'no', 'same', 'thanks']);

/** A reply that names no promise is about the only open one, where there is only one; of several about the one whose client it names. */
function promiseOf(target: ReplyTarget, command: Command, { promises }: Holdings, text: string): ClientPromise | null {
  if (target.about === 'promise') return target.promise;
  const open = openPromises(promises);
  if (open.length !== 1) return namedPromise(text, command, promises);
  return unclearIn(command) ? null : (open[0] ?? null);
}

/** What nobody can say of what; "later" is said of a job. */
function unclearIn(command: Command): Extract<Command, { readonly name: 'unclear' }> | null {
  return command.name === 'unclear' && !saysOnlyLater(command) ? command : null;
}

/** `missing`: the numbers by which no job is called. */
function whichPromise(
  command: Command,
  incoming: Incoming,
  { freelancer, promises }: Holdings,
  at: At,
  missing: readonly number[] = [],
): Decision {
  const next = { ...freelancer, version: freelancer.version + 1 };
  const unclear = unclearIn(command);
  // Only what shows numbers says what they are.
  const item = unclear ? next : listing(next, promises, at.now);
  if (openPromises(promises).length === 0 && unclear === null) {
    return { verdict: 'carried-out', writes: [owing(item, { kind: 'answer', to: 'list' }, incoming, at)] };
  }
  const question: MailContent = unclear
    ? unclearQuestion(unclear)
    : { kind: 'question', about: 'which-promise', candidates: [], words: missing.join(', ') };
  return { verdict: 'asked', writes: [owing(item, question, incoming, at)] };
}
