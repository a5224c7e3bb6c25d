import type { Period } from '../period/period.ts';
import { changePromise } from '../promise/change-promise.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { Outcome } from '../promise/outcome.ts';
import type { MailContent, QuestionAbout } from '../promise/owed-mail.ts';
import { lettersEnd, nextStep, workBegins } from '../promise/plan.ts';
import { isSameClient } from '../promise/same-client.ts';
import { isTouch, type Touch } from '../promise/touch.ts';
import type { Command, JobCommand } from '../reply/command.ts';
import { isListed } from '../reply/in-any-language.ts';
import { nameIn } from '../reply/named.ts';
import { answer, type Carrying, carry, question } from './carry.ts';
import { clientOf } from './client-of.ts';
import { booked, moved, notYet } from './command-booked.ts';
import type { Decision, Write } from './decision.ts';
import { isFarAhead, isOver } from './far-and-over.ts';
import type { Holdings } from './holdings.ts';
import type { At, Incoming } from './incoming.ts';
import { cut, MAX_NAME, periodOf } from './pencil-in.ts';
import { saysOnlyLater } from './says-only-later.ts';
import { takenBack } from './taken-back.ts';
import { telling } from './telling.ts';

type Unclear = Extract<Command, { readonly name: 'unclear' }>;

/** What an outcome word closes a promise as. */
const ENDS: Readonly<Record<'done' | 'drop', Exclude<Outcome, 'silent'>>> = {
  done: 'done',
  drop: 'dropped',
};

/** Carries a command out on its promise, and answers it; or asks where the words leave it open. */
export function commandPromise(
  command: JobCommand | Unclear,
  promise: ClientPromise,
  incoming: Incoming,
  holdings: Holdings,
  at: At,
): Decision {
  const carrying = { promise, incoming, holdings, at };
  switch (command.name) {
    case 'done':
    case 'drop':
      return carry({ name: 'end', outcome: ENDS[command.name] }, { to: command.name }, carrying);
    case 'booked':
      return booked(command, carrying);
    case 'no':
      return no(command.ofTheWork === true, carrying);
    case 'wrong':
      return promise.question === 'going-ahead' ? answer('not-yet', carrying) : question('not-right', carrying);
    case 'sent':
      return sent(command, carrying);
    case 'undo':
      return undo(carrying);
    case 'later':
      return later(command.period, carrying);
    case 'snooze':
      return snooze(command.until, carrying);
    case 'client':
      return renamed(command.words, carrying, command.keepsName);
    case 'job':
      return carry({ name: 'job', job: cut(command.words, MAX_NAME) }, { to: 'job' }, carrying);
    case 'register':
      return carry({ name: 'register', register: command.register }, { to: 'register' }, carrying);
    case 'same':
      return same(carrying);
    case 'yes':
      return yes(carrying);
    case 'not-yet':
      return notYet(command, carrying);
    case 'unclear':
      return unclear(command, carrying);
  }
}

function no(ofTheWork: boolean, carrying: Carrying): Decision {
  const { promise } = carrying;
  if (!ofTheWork) {
    // "Is it certain?" – "no": not yet.
    if (promise.question === 'going-ahead') return answer('not-yet', carrying);
    if (isNoToReceipt(promise) || ASKS_WHAT_IS_RIGHT.has(promise.question)) return question('not-right', carrying);
  }
  return carry({ name: 'end', outcome: promise.state === 'unclear' ? 'dropped' : 'no' }, { to: 'no' }, carrying);
}

function renamed(words: string, carrying: Carrying, keepsName = false): Decision {
  const client = clientOf(words, carrying.promise.client, carrying.promise.language, keepsName);
  return carry({ name: 'client', client }, { to: 'client' }, carrying);
}

/** Questions whose no says that what was understood isn't so. */
const ASKS_WHAT_IS_RIGHT: ReadonlySet<QuestionAbout | null> = new Set<QuestionAbout>(['far-ahead', 'snooze-too-far']);

/** Before any reminder has gone "nee" means that the receipt is not right. */
function isNoToReceipt({ state, gone, question: asked }: ClientPromise): boolean {
  return state === 'waiting' && gone.length === 0 && asked !== 'not-right';
}

function undo(carrying: Carrying): Decision {
  const decision = carry({ name: 'undo' }, takenBack(carrying.promise), carrying);
  return { ...decision, writes: [...openedAgain(carrying), ...decision.writes] };
}

/** What takes back "the same job" opens the one again that made place. */
function openedAgain({ promise: { merged, history }, holdings, at }: Carrying): readonly Write[] {
  const other = merged === history.at(-1)?.merged ? undefined : holdings.promises.find(({ id }) => id === merged);
  const back = other?.outcome === 'dropped' ? changePromise(other, { name: 'undo' }, at) : null;
  return back?.ok ? [{ item: back.promise, claims: [] }] : [];
}

function later(read: Period, carrying: Carrying): Decision {
  const { promise, incoming, at } = carrying;
  if (promise.question === 'client' && isListed(read.words, ({ monthsAsNames }) => monthsAsNames))
    return renamed(read.words, carrying);
  if (promise.outcome === 'booked') return moved(read, carrying);
  // "Es bleibt bei September": it has moved nowhere.
  if (promise.state !== 'closed' && isPeriodOf(promise, read)) return answer('not-yet', carrying);
  const period = periodOf(read);
  if (isOver(period, at.today)) return question('over', carrying, [period]);
  // What had no period has not moved.
  const to = promise.period === null ? 'yes' : 'later';
  if (!isFarAhead(period, at.today)) return carry({ name: 'later', period }, { to }, carrying);
  const result = changePromise(promise, { name: 'later', period }, at);
  if (!result.ok) return question('far-ahead', carrying, [period]);
  const item: ClientPromise = { ...result.promise, question: 'far-ahead' };
  return telling(item, { kind: 'question', about: 'far-ahead', candidates: [period] }, incoming, at);
}

function isPeriodOf({ period, question }: ClientPromise, { from, to, bound }: Period): boolean {
  const isAsked = question === 'far-ahead' || question === 'over';
  return !isAsked && period?.from === from && period.to === to && period.bound === bound;
}

/** A note has gone, and perhaps there is more to do. Whether the work went ahead it doesn't say. */
function sent({ then }: Extract<JobCommand, { name: 'sent' }>, carrying: Carrying): Decision {
  const { promise, at } = carrying;
  if (asksWhetherItWent(promise)) return question('went-ahead', carrying);
  if (then === undefined) return carry({ name: 'sent' }, { to: 'sent' }, carrying);
  const gone = changePromise(promise, { name: 'sent' }, at);
  if (!gone.ok) return carry({ name: 'sent' }, { to: 'sent' }, carrying);
  const next = { ...gone.promise, version: promise.version };
  return then.name === 'later'
    ? later(then.period, { ...carrying, promise: next })
    : snooze(then.until, carrying, next);
}

/**
 * Puts the next touch off, or the one that has just gone: it comes again. To or past the beginning it is asked what is meant. `sent` is
 * the promise once the note has gone, where the reply says that too: `undo` takes both back.
 */
function snooze(until: string, carrying: Carrying, sent: ClientPromise | null = null): Decision {
  const { holdings, at } = carrying;
  const promise = sent ?? carrying.promise;
  const touch = touchToSnooze(promise, holdings.freelancer, at.today, sent !== null);
  const { period } = promise;
  if (touch === null || period === null) return question('unclear-command', { ...carrying, promise });
  const before = lettersEnd(touch, promise, period, holdings.freelancer.country);
  if (touch !== 'ask' && until >= before) return question('snooze-too-far', { ...carrying, promise });
  const wait = { touch, until };
  return sent
    ? carry({ name: 'sent', wait }, { to: 'sent' }, carrying)
    : carry({ name: 'snooze', ...wait }, { to: 'snooze' }, carrying);
}

function touchToSnooze(
  promise: ClientPromise,
  calendar: Holdings['freelancer'],
  today: string,
  isSent: boolean,
): Touch | null {
  const next = nextStep(promise, calendar)?.step;
  // The letter has just gone: what comes after it is to wait.
  if (isSent && (next === 'nudge' || next === 'release')) return next;
  const gone = promise.gone.filter(({ from, to }) => from === promise.period?.from && to === promise.period.to);
  const last = gone.map(({ touch }) => touch).findLast(isTouch);
  // Once the work was to begin, a letter about when it begins comes no more.
  const begins = promise.period === null ? '' : workBegins(promise, promise.period, calendar.country);
  const isOver = (last === 'check-in' || last === 'nudge') && begins <= today;
  if (promise.state === 'asked' && last && !isOver) return last;
  return next === undefined || next === 'close' ? null : next;
}

/** "dezelfde klus? antwoord: zelfde": this promise stays, with what it says, or with the period of the older one where it says none; that one makes place. */
function same(carrying: Carrying): Decision {
  const { promise, holdings, at } = carrying;
  const older = holdings.promises.find(
    (one) => one.id !== promise.id && one.state !== 'closed' && isSameClient(one.client, promise.client),
  );
  if (older === undefined) return question('unclear-command', carrying);
  const dropped = changePromise(older, { name: 'end', outcome: 'dropped' }, at);
  const change = { name: 'same', other: older } as const;
  if (!dropped.ok || !changePromise(promise, change, at).ok) return question('unclear-command', carrying);
  const decision = carry(change, { to: 'same' }, carrying);
  return { ...decision, writes: [{ item: dropped.promise, claims: [] }, ...decision.writes] };
}

/** Whether "did it go ahead?" is what was asked last. */
function asksWhetherItWent(promise: ClientPromise): boolean {
  return promise.question === 'went-ahead' || (promise.question === null && lastTouch(promise) === 'ask');
}

function lastTouch({ gone }: ClientPromise): Touch | undefined {
  return gone.map(({ touch }) => touch).findLast(isTouch);
}

/** "Is it certain?" and "did it go ahead?" – yes: booked. "Has she replied?" – yes: then what did she say? */
function yes(carrying: Carrying): Decision {
  const { promise } = carrying;
  const last = lastTouch(promise);
  if (promise.question === 'going-ahead' || asksWhetherItWent(promise)) return booked({ name: 'booked' }, carrying);
  const isAsked = promise.question === null && promise.state === 'asked' && (last === 'nudge' || last === 'release');
  if (isAsked) return question('unclear-command', carrying);
  return answer(promise.outcome === 'booked' ? 'still-booked' : 'yes', carrying);
}

/** Who it is from, where that was asked; else nothing that is known, or two things at once: what was said is told back. */
function unclear(command: Unclear, carrying: Carrying): Decision {
  const { promise, incoming, at } = carrying;
  if (promise.question === 'client' && command.understood.length === 0) {
    const name = nameIn(command.words);
    return name === null ? question('client', carrying) : renamed(name, carrying);
  }
  if (saysOnlyLater(command)) return question(promise.period === null ? 'period' : 'until-when', carrying);
  const about = unclearQuestion(command);
  return telling({ ...promise, version: promise.version + 1, question: about.about }, about, incoming, at);
}

/** The question that an unclear reply draws. */
export function unclearQuestion({ words, understood }: Unclear): MailContent & { kind: 'question' } {
  const about = understood.length > 1 ? 'two-commands' : 'unclear-command';
  return { kind: 'question', about, candidates: [], words: words.slice(0, LONGEST_WORDS), understood };
}

/** So much of an unclear reply is told back. */
const LONGEST_WORDS = 120;
