import { DAY_MS } from '../period/lengths.ts';
import type { Instant } from '../period/wall-time.ts';
import { keyOf } from '../ports/store.ts';
import type { Client, ClientPromise } from '../promise/client-promise.ts';
import type { Freelancer, FreelancerQuestion } from '../promise/freelancer.ts';
import { listing, openPromises } from '../promise/open-promises.ts';
import type { PlainAnswer } from '../promise/owed-mail.ts';
import { isSameClient } from '../promise/same-client.ts';
import { type Command, type FreelancerCommand, isOfTheFreelancer, type JobCommand } from '../reply/command.ts';
import { changeSetting } from './change-setting.ts';
import type { Decision, Write } from './decision.ts';
import type { Holdings } from './holdings.ts';
import type { At, Incoming } from './incoming.ts';
import { requestLink, unlink } from './link-address.ts';
import { linksOf } from './linked-addresses.ts';
import { isPlannedOtherwise } from './put-item.ts';
import { telling } from './telling.ts';

type Named<Name extends Command['name']> = Extract<Command, { readonly name: Name }>;

/** What is carried out for the freelancer: their own commands, answers to what was asked of them, a setting that there isn't. */
export type ForFreelancer = FreelancerCommand | Named<'yes' | 'no' | 'unclear'>;

/** To whom a command goes, by its name, or because it answers what was `asked` of the freelancer. */
export function addressed(
  command: Exclude<Command, Named<'thanks'>>,
  asked: FreelancerQuestion | null,
):
  | { readonly to: 'freelancer'; readonly command: ForFreelancer }
  | { readonly to: 'job'; readonly command: JobCommand | Named<'unclear'> } {
  if (isOfTheFreelancer(command)) return { to: 'freelancer', command };
  const isAnswer = asked !== null && (command.name === 'yes' || command.name === 'no');
  if (isAnswer) return { to: 'freelancer', command };
  // "Herinner me voortaan een week eerder": a setting that there isn't.
  const isSetting = command.name === 'unclear' && command.understood.join() === 'settings';
  return isSetting ? { to: 'freelancer', command } : { to: 'job', command };
}

/** A question may be answered for a week. It counts from the last mail that went out: that is the one which asked, or a later one. */
const ASKED_MS = 7 * DAY_MS;

/**
 * What was asked of the freelancer, if a reply to `about` may answer it: a yes to a mail about a promise is about that promise,
 * whatever else was asked. It must never wipe everything, nor drop another promise.
 */
export function openQuestion({ question, lastMailAt }: Freelancer, about: 'promise' | 'freelancer', now: Instant) {
  const isOver = lastMailAt !== null && Date.parse(lastMailAt) < Date.parse(now) - ASKED_MS;
  return about === 'promise' || isOver ? null : question;
}

/** What a command is carried out on: the freelancer as they are written next, and all that is stored of them. */
interface Carrying {
  readonly next: Freelancer;
  readonly holdings: Holdings;
  readonly incoming: Incoming;
  readonly at: At;
}

/** Carries out what is about the freelancer: the list, help, stop and start, settings. */
export function commandFreelancer(
  command: ForFreelancer,
  promise: ClientPromise | null,
  incoming: Incoming,
  holdings: Holdings,
  at: At,
): Decision {
  const { freelancer, promises } = holdings;
  const next = { ...freelancer, version: freelancer.version + 1, question: null };
  const carrying = { next, holdings, incoming, at };
  const answer = (item: Freelancer, to: PlainAnswer) => telling(item, { kind: 'answer', to }, incoming, at);
  switch (command.name) {
    case 'list':
      return answer(listing(next, promises, at.now), 'list');
    case 'help':
    case 'export':
      return answer(next, command.name);
    case 'stop':
      return promise !== null && freelancer.question === null && promise.state !== 'closed'
        ? ask({ about: 'stop-what', promise: promise.id }, carrying)
        : answer({ ...next, stopped: true }, 'stop');
    case 'start':
      return answer({ ...next, stopped: false }, 'start');
    case 'settings':
      return set(command, carrying);
    case 'forget':
      return command.who === 'me' ? ask({ about: 'forget-me' }, carrying) : askForgetClient(command.client, carrying);
    case 'link':
      return requestLink(command.address, incoming, holdings, at);
    case 'unlink':
      return unlink(command.address, incoming, holdings, at);
    case 'yes': {
      const asked = openQuestion(freelancer, 'freelancer', at.now);
      if (asked?.about === 'forget-client') return forgetClient(asked.client, carrying);
      return asked?.about === 'forget-me' ? forgetAll(carrying) : answer(next, 'help');
    }
    case 'no':
      return answer(next, freelancer.question?.about === 'stop-what' ? 'help' : 'not-yet');
    case 'unclear':
      return telling(next, { kind: 'refusal', code: 'unknown-setting', words: command.words }, incoming, at);
  }
}

function ask(question: FreelancerQuestion, { next, incoming, at }: Carrying): Decision {
  const item = { ...next, question, askedIn: next.version };
  const whom = question.about === 'forget-client' ? { words: called(question.client) } : {};
  return telling(item, { kind: 'question', about: question.about, candidates: [], ...whom }, incoming, at);
}

function set({ setting, words }: Named<'settings'>, { next, holdings, incoming, at }: Carrying): Decision {
  const changed = changeSetting(next, setting, words, at.today);
  if (changed === null) {
    const code = setting === 'zone' ? 'unknown-zone' : 'unknown-setting';
    return telling(next, { kind: 'refusal', code, words }, incoming, at);
  }
  const told = telling(changed, { kind: 'answer', to: 'settings', setting }, incoming, at);
  return { ...told, writes: [...told.writes, ...replanned({ ...holdings, freelancer: changed })] };
}

/** What is forgotten cannot be brought back: the client is named and asked about; nobody, or several of that name, are told back. */
function askForgetClient(words: string, carrying: Carrying): Decision {
  const { next, holdings, incoming, at } = carrying;
  const theirs = promisesOf(words, holdings.promises);
  const [first] = theirs;
  if (first === undefined || areSeveral(theirs))
    return telling(next, { kind: 'question', about: 'unclear-command', candidates: [], words }, incoming, at);
  return ask({ about: 'forget-client', client: first.client }, carrying);
}

/** Where the world stopped in between some of it, or all, is gone already: that is told all the same. */
function forgetClient(client: Client, { next, holdings, incoming, at }: Carrying): Decision {
  const theirs = holdings.promises.filter((one) => isSameClient(one.client, client));
  return {
    ...telling(next, { kind: 'answer', to: 'forget', words: called(client) }, incoming, at),
    removals: theirs.map(keyOf),
    rawMails: theirs.flatMap(({ rawMails }) => rawMails),
  };
}

function called({ name, address }: Client): string {
  return name || (address ?? '');
}

function forgetAll({ next, holdings: { freelancer, promises }, incoming, at }: Carrying): Decision {
  return {
    ...telling({ ...next, leaving: true }, { kind: 'answer', to: 'forget', words: '' }, incoming, at),
    removals: [...promises.map(keyOf), ...linksOf(freelancer.addresses)],
    rawMails: [freelancer, ...promises].flatMap(({ rawMails }) => rawMails),
    removesItself: true,
  };
}

/**
 * Zone, country and days off decide when touches are due: open promises that were planned by others are written again, with their new
 * moments. After the freelancer: whoever still reads the old settings then reads the old promises too, and loses. Where a crash leaves
 * them out, the mail that is brought again writes them.
 */
export function replanned({ freelancer, promises }: Holdings): readonly Write[] {
  return openPromises(promises)
    .filter((promise) => promise.plannedBy === undefined || isPlannedOtherwise(promise, freelancer))
    .map((promise) => ({ item: { ...promise, version: promise.version + 1 }, claims: [] }));
}

/** All promises of one client: named by address, by name, or by a part of the name. */
function promisesOf(who: string, promises: Holdings['promises']): Holdings['promises'] {
  const wanted = who.trim().toLowerCase();
  if (wanted === '') return [];
  const whole = promises.filter(({ client: { name, address } }) => address === wanted || name.toLowerCase() === wanted);
  if (whole.length > 0) return whole;
  return promises.filter(({ client: { name } }) => name.toLowerCase().split(/\s+/).includes(wanted));
}

function areSeveral([first, ...rest]: Holdings['promises']): boolean {
  return first !== undefined && rest.some(({ client }) => !isSameClient(client, first.client));
}
