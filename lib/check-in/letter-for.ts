import { dateAt } from '../period/wall-time.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import { isSameClient } from '../promise/same-client.ts';
import { calendarFillsUp } from './calendar-fills-up.ts';
import { jobTold } from './job-told.ts';
import { type Letter, type LetterFacts, type LetterJob, writeLetter } from './letter.ts';
import type { LetterKind } from './letter-kind.ts';
import type { MailContext } from './mail-context.ts';
import { allViews } from './numbered-views.ts';
import { firstName, fullName, personName } from './person-name.ts';
import { lettersOf } from './told-by-address.ts';
import { TITLES } from './words/titles.ts';

/** A letter, and where its first sentence could be the fuller one if the freelancer vouches for it. */
export interface LetterForPromise {
  readonly letter: Letter;
  /** The same letter with "my calendar is filling up"; null where it says so already, or has no such sentence. */
  readonly vouched: Letter | null;
}

/**
 * The letter about a promise and those of the same client that ride along; null where a period is missing, since there is
 * nothing to plan for.
 */
export function letterFor(
  kind: LetterKind,
  promise: ClientPromise,
  together: readonly ClientPromise[],
  context: MailContext,
): LetterForPromise | null {
  const [first, ...rest] = [promise, ...together].flatMap(jobOf);
  if (!first) return null;
  const about = new Set([promise.id, ...together.map(({ id }) => id)]);
  const all = allViews(context).map((view) => view.promise);
  const facts: LetterFacts = {
    language: promise.language,
    register: promise.register,
    greetingName: promise.client.greetingName ?? promise.greetingName,
    clientName: nameOf(promise),
    jobs: [first, ...rest],
    today: dateAt(context.now, context.freelancer.timeZone),
    filling: calendarFillsUp(
      first.period,
      all.filter(({ id }) => !about.has(id)),
    ),
    lettersBefore: lettersBefore(kind, promise, all),
    signature: signatureOf(context, promise),
  };
  const letter = writeLetter(kind, facts);
  const vouched = facts.filling ? letter : writeLetter(kind, { ...facts, filling: true });
  return { letter, vouched: vouched.text === letter.text ? null : vouched };
}

/**
 * The client's name as they show it, titles and all, `''` where somebody else signed the mail: one whose name begins with another letter.
 * Who signs with the first word of it is a person, whatever the address tells.
 */
function nameOf({ client, greetingName }: ClientPromise): string {
  const greeted = client.greetingName ?? greetingName;
  const [first = ''] = fullName(client.name).replace(TITLES.unsaid, '').split(' ');
  const name = personName(client.name, greeted === first ? null : client.address);
  const [signed = '', shown = ''] = [greeted, name.replace(TITLES.unsaid, '')].map((each) => lettersOf(each).charAt(0));
  return signed === '' || signed === shown ? name : '';
}

function jobOf(promise: ClientPromise): LetterJob[] {
  const { period, saidOn } = promise;
  return period ? [{ job: jobTold(promise), period, saidOn: saidOn.slice(0, 10) }] : [];
}

/** Letters of this kind that the client has had before this one; a resend of this one counts the same. */
function lettersBefore(kind: LetterKind, promise: ClientPromise, all: readonly ClientPromise[]): number {
  // Of these one promise may have several; this one is recorded already.
  const isAnswer = kind === 'decision' || kind === 'postponed';
  const had = all
    .filter((other) => isSameClient(other.client, promise.client))
    .flatMap((other) =>
      other.gone.map((gone) => ({
        gone,
        isThis: other.id === promise.id && gone.from === promise.period?.from && gone.to === promise.period?.to,
      })),
    )
    .filter(({ gone, isThis }) => gone.letter && gone.touch === kind && (!isThis || isAnswer)).length;
  return isAnswer ? Math.max(had - 1, 0) : had;
}

/** The signature that was set, else the name: the first alone where one says "je". */
function signatureOf({ freelancer }: MailContext, promise: ClientPromise): string {
  if (freelancer.signature) return freelancer.signature.trim();
  return promise.register === 'informal'
    ? firstName(freelancer.name, null) || freelancer.name
    : fullName(freelancer.name);
}
