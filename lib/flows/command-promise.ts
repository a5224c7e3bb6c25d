import type { Period } from '../period/period.ts';
import { type Change, changePromise, type Unchanged } from '../promise/change-promise.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { Outcome } from '../promise/outcome.ts';
import type { Answer, MailContent, PlainAnswer, QuestionAbout } from '../promise/owed-mail.ts';
import { nextStep } from '../promise/plan.ts';
import { isSameClient } from '../promise/same-client.ts';
import { isTouch, type Touch } from '../promise/touch.ts';
import type { Command, JobCommand } from '../reply/command.ts';
import { isListed } from '../reply/in-any-language.ts';
import { nameIn } from '../reply/named.ts';
import { clientOf } from './client-of.ts';
import type { Decision, Write } from './decision.ts';
import { isFarAhead, isOver } from './far-and-over.ts';
import type { Holdings } from './holdings.ts';
import type { At, Incoming } from './incoming.ts';
import { owing } from './owing.ts';
import { cut, MAX_NAME, periodOf } from './pencil-in.ts';

type Unclear = Extract<Command, { readonly name: 'unclear' }>;

/** What an outcome word closes a promise as. */
const ENDS: Readonly<Record<'done' | 'booked' | 'no' | 'drop', Exclude<Outcome, 'silent'>>> = {
  done: 'done',
  booked: 'booked',
  no: 'no',
  drop: 'dropped',
};

/** Why nothing changed, as an answer. */
const UNCHANGED: Readonly<Record<Unchanged, PlainAnswer>> = {
  'already-closed': 'already-closed',
  'nothing-to-undo': 'nothing-to-undo',
  'no-period': 'help',
};

/** Carries a command out on its promise, and answers it; or asks where the words leave it open. */
export function commandPromise(
  command: JobCommand | Unclear,
  promise: ClientPromise,
  incoming: Incoming,
  holdings: Holdings,
  at: At,
): Decision {
  const carry: Carry = (change, told) => {
    const result = changePromise(promise, change, at);
    if (!result.ok) return answer(promise, UNCHANGED[result.why], incoming, at);
    const item = { ...result.promise, question: null };
    return { verdict: 'carried-out', writes: [owing(item, { kind: 'answer', ...told }, incoming, at)] };
  };
  switch (command.name) {
    case 'done':
    case 'booked':
    case 'drop':
      return carry({ name: 'end', outcome: ENDS[command.name] }, { to: command.name });
    case 'no':
      // "Is it certain?" – "no": not yet.
      if (promise.question === 'going-ahead' && !command.ofTheWork) return answer(promise, 'not-yet', incoming, at);
      return !command.ofTheWork && (isNoToReceipt(promise) || ASKS_WHAT_IS_RIGHT.has(promise.question))
        ? question(promise, 'not-right', incoming, at)
        : carry({ name: 'end', outcome: promise.state === 'unclear' ? 'dropped' : 'no' }, { to: command.name });
    case 'wrong':
      return promise.question === 'going-ahead'
        ? answer(promise, 'not-yet', incoming, at)
        : question(promise, 'not-right', incoming, at);
    case 'sent':
      return carry({ name: 'sent' }, { to: 'sent' });
    case 'undo':
      return withBoth(carry({ name: 'undo' }, { to: 'undo', ...takenBack(promise) }), promise, holdings, at);
    case 'later':
      if (promise.question === 'client' && isListed(command.period.words, ({ monthsAsNames }) => monthsAsNames))
        return carry({ name: 'client', client: clientOf(command.period.words, promise.client) }, { to: 'client' });
      // "Es bleibt bei September": it has moved nowhere.
      return promise.state !== 'closed' && isPeriodOf(promise, command.period)
        ? answer(promise, 'not-yet', incoming, at)
        : later(command.period, promise, incoming, at, carry);
    case 'snooze':
      return snooze(command.until, promise, incoming, holdings, at, carry);
    case 'client':
      return carry(
        { name: 'client', client: clientOf(command.words, promise.client, command.keepsName) },
        { to: 'client' },
      );
    case 'job':
      return carry({ name: 'job', job: cut(command.words, MAX_NAME) }, { to: 'job' });
    case 'register':
      return carry({ name: 'register', register: command.register }, { to: 'register' });
    case 'same':
      return same(promise, incoming, holdings, at);
    case 'yes':
      return yes(promise, incoming, at, carry);
    case 'not-yet':
      return answer(promise, command.name, incoming, at);
    case 'unclear': {
      if (promise.question !== 'client' || command.understood.length > 0)
        return unclear(command, promise, incoming, at);
      const name = nameIn(command.words);
      return name === null
        ? question(promise, 'client', incoming, at)
        : carry({ name: 'client', client: clientOf(name, promise.client) }, { to: 'client' });
    }
  }
}

function isPeriodOf({ period, question }: ClientPromise, { from, to, bound }: Period): boolean {
  const isAsked = question === 'far-ahead' || question === 'over';
  return !isAsked && period?.from === from && period.to === to && period.bound === bound;
}

/** What `undo` takes back: the outcome or the period that no longer holds, or something else. */
function takenBack({ history, outcome, period }: ClientPromise): TakenBack {
  const before = history.at(-1);
  if (before && outcome !== null && before.outcome !== outcome) return { outcome, words: '' };
  const isMoved = period && before && (before.period?.from !== period.from || before.period.to !== period.to);
  return { outcome: null, words: isMoved ? period.words : '' };
}

type TakenBack = Omit<Extract<Answer, { readonly to: 'undo' }>, 'to'>;

/** So much of an unclear reply is told back. */
const LONGEST_WORDS = 120;

type Carry = (change: Change, told: Answer) => Decision;

function later(read: Period, promise: ClientPromise, incoming: Incoming, at: At, carry: Carry): Decision {
  const period = periodOf(read);
  if (isOver(period, at.today)) return question(promise, 'over', incoming, at, [period]);
  // What had no period has not moved.
  const to = promise.period === null ? 'yes' : 'later';
  if (!isFarAhead(period, at.today)) return carry({ name: 'later', period }, { to });
  const result = changePromise(promise, { name: 'later', period }, at);
  return question(result.ok ? result.promise : promise, 'far-ahead', incoming, at, [period], result.ok);
}

/** Puts the next touch off, or the one that has just gone: it comes again. To or past the beginning it is asked what is meant. */
function snooze(
  until: string,
  promise: ClientPromise,
  incoming: Incoming,
  { freelancer }: Holdings,
  at: At,
  carry: Carry,
): Decision {
  const touch = touchToSnooze(promise, freelancer, at.today);
  if (touch === null || promise.period === null) return question(promise, 'unclear-command', incoming, at);
  const before = touch === 'release' ? promise.period.to : promise.period.from;
  if (touch !== 'ask' && until >= before) return question(promise, 'snooze-too-far', incoming, at);
  return carry({ name: 'snooze', touch, until }, { to: 'snooze' });
}

function touchToSnooze(promise: ClientPromise, calendar: Holdings['freelancer'], today: string): Touch | null {
  const gone = promise.gone.filter(({ from, to }) => from === promise.period?.from && to === promise.period.to);
  const last = gone.map(({ touch }) => touch).findLast(isTouch);
  // Once the work was to begin, a letter about when it begins comes no more.
  const isOver = (last === 'check-in' || last === 'nudge') && (promise.period?.from ?? '') <= today;
  if (promise.state === 'asked' && last && !isOver) return last;
  const step = nextStep(promise, calendar)?.step ?? null;
  return step === 'close' ? null : step;
}

/** "dezelfde klus? antwoord: zelfde": this promise stays, with what it says; the older one makes place. */
function same(promise: ClientPromise, incoming: Incoming, { promises }: Holdings, at: At): Decision {
  const older = promises.find(
    (one) => one.id !== promise.id && one.state !== 'closed' && isSameClient(one.client, promise.client),
  );
  if (older === undefined) return question(promise, 'unclear-command', incoming, at);
  const result = changePromise(older, { name: 'end', outcome: 'dropped' }, at);
  const mine = changePromise(promise, { name: 'same', other: older.id }, at);
  if (!result.ok || !mine.ok) return question(promise, 'unclear-command', incoming, at);
  const item = { ...mine.promise, question: null };
  const told = owing(item, { kind: 'answer', to: 'same' }, incoming, at);
  return { verdict: 'carried-out', writes: [{ item: result.promise, claims: [] }, told] };
}

/** What takes back "the same job" opens the one again that made place. */
function withBoth(decision: Decision, { merged, history }: ClientPromise, { promises }: Holdings, at: At): Decision {
  const other = merged === history.at(-1)?.merged ? undefined : promises.find(({ id }) => id === merged);
  const back = other?.outcome === 'dropped' ? changePromise(other, { name: 'undo' }, at) : null;
  const writes: Write[] = back?.ok ? [{ item: back.promise, claims: [] }] : [];
  return { ...decision, writes: [...writes, ...decision.writes] };
}

/** "Is it certain?" and "did it go ahead?" – yes: booked. "Has she replied?" – yes: then what did she say? */
function yes(promise: ClientPromise, incoming: Incoming, at: At, carry: Carry): Decision {
  const last = promise.gone.map(({ touch }) => touch).findLast(isTouch);
  if (promise.question === 'going-ahead' || (promise.question === null && last === 'ask'))
    return carry({ name: 'end', outcome: 'booked' }, { to: 'booked' });
  const isAsked = promise.question === null && promise.state === 'asked' && (last === 'nudge' || last === 'release');
  return isAsked ? question(promise, 'unclear-command', incoming, at) : answer(promise, 'yes', incoming, at);
}

function answer(promise: ClientPromise, to: PlainAnswer, incoming: Incoming, at: At): Decision {
  const item = { ...promise, version: promise.version + 1, question: null };
  return { verdict: 'carried-out', writes: [owing(item, { kind: 'answer', to }, incoming, at)] };
}

function question(
  promise: ClientPromise,
  about: QuestionAbout,
  incoming: Incoming,
  at: At,
  candidates: readonly Period[] = [],
  counted = false,
): Decision {
  const item = { ...promise, version: counted ? promise.version : promise.version + 1, question: about };
  return { verdict: 'asked', writes: [owing(item, { kind: 'question', about, candidates }, incoming, at)] };
}

/** Nothing that is known, or two things at once: what was said is told back. */
function unclear(command: Unclear, promise: ClientPromise, incoming: Incoming, at: At): Decision {
  const about = unclearQuestion(command);
  const item = { ...promise, version: promise.version + 1, question: about.about };
  return { verdict: 'asked', writes: [owing(item, about, incoming, at)] };
}

/** The question that an unclear reply draws. */
export function unclearQuestion({ words, understood }: Unclear): MailContent & { kind: 'question' } {
  const about = understood.length > 1 ? 'two-commands' : 'unclear-command';
  return { kind: 'question', about, candidates: [], words: words.slice(0, LONGEST_WORDS), understood };
}

/** Questions whose no says that what was understood isn't so. */
const ASKS_WHAT_IS_RIGHT: ReadonlySet<QuestionAbout | null> = new Set<QuestionAbout>(['far-ahead', 'snooze-too-far']);

/** Before any reminder has gone "nee" means that the receipt is not right. */
function isNoToReceipt({ state, gone, question: asked }: ClientPromise): boolean {
  return state === 'waiting' && gone.length === 0 && asked !== 'not-right';
}
