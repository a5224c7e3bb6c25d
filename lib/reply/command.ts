import type { IsoDate } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';
import type { Register } from '../promise/client-promise.ts';
import type { Setting } from '../promise/setting.ts';

/** What a setting is set to that is to be empty, in any language. */
export const NO_VALUE = '-';

/** Commands of a single word, with nothing to add. */
export const PLAIN_COMMANDS = [
  'done',
  'sent',
  'booked',
  'no',
  /** "Klopt niet": something isn't right, be it the period, the client or the job. */
  'wrong',
  'drop',
  'yes',
  'same',
  'undo',
  'list',
  'help',
  'stop',
  'start',
  'export',
  /** "Nee, nog niet", "noch nichts gehört": nothing has changed so far. */
  'not-yet',
] as const;
export type PlainCommand = (typeof PLAIN_COMMANDS)[number];

/** Those of them that may say more. */
type WithMore = 'no' | 'booked' | 'sent' | 'not-yet';

/** Commands that are about a time. */
export type Timed =
  | { readonly name: 'later'; readonly period: Period }
  /** `duration` in ISO 8601 (`P2W`) where a stretch of time was said, `until` the first day on which it may ring again. */
  | { readonly name: 'snooze'; readonly until: IsoDate; readonly duration: string | null; readonly words: string };

/** What a freelancer's reply asks for. Closed: whoever handles commands handles each of these. */
export type Command =
  | { [Name in Exclude<PlainCommand, WithMore>]: { readonly name: Name } }[Exclude<PlainCommand, WithMore>]
  /**
   * `period`: when it is booked for, where that is said with it; `beside`: the words of a time said with it that may be about
   * something else.
   */
  | { readonly name: 'booked'; readonly period?: Period; readonly beside?: string }
  /** `then`: what is to happen besides ("verstuurd, herinner me over een week"). */
  | { readonly name: 'sent'; readonly then?: Timed }
  /** `ofTheBooking`: what was booked isn't certain. */
  | { readonly name: 'not-yet'; readonly ofTheBooking?: true }
  /** `ofTheWork`: "gaat niet door", which no question makes another no. */
  | { readonly name: 'no'; readonly ofTheWork?: true }
  | Timed
  /** `keepsName`: "her address is", of the same client. */
  | { readonly name: 'client'; readonly words: string; readonly keepsName?: true }
  | { readonly name: 'job'; readonly words: string }
  | { readonly name: 'register'; readonly register: Register }
  | { readonly name: 'settings'; readonly setting: Setting; readonly words: string }
  | { readonly name: 'forget'; readonly who: 'me' }
  /** All of one client, as they are called. */
  | { readonly name: 'forget'; readonly who: 'client'; readonly client: string }
  /** Another address of the freelancer's own, lower case. */
  | { readonly name: 'link'; readonly address: string }
  | { readonly name: 'unlink'; readonly address: string }
  /** Small talk without a command ("ok, dank je"): nothing happens, nothing is answered. */
  | { readonly name: 'thanks' }
  /** Nothing that we know, or two things at once: `understood` lists the command names seen. */
  | { readonly name: 'unclear'; readonly words: string; readonly understood: readonly string[] };

/** What each command is about: one job, or the freelancer; the words alone don't say it of what says nothing, or nothing clear. */
const ABOUT = {
  done: 'job',
  sent: 'job',
  booked: 'job',
  no: 'job',
  wrong: 'job',
  drop: 'job',
  yes: 'job',
  same: 'job',
  undo: 'job',
  'not-yet': 'job',
  later: 'job',
  snooze: 'job',
  client: 'job',
  job: 'job',
  register: 'job',
  list: 'freelancer',
  help: 'freelancer',
  stop: 'freelancer',
  start: 'freelancer',
  export: 'freelancer',
  settings: 'freelancer',
  forget: 'freelancer',
  link: 'freelancer',
  unlink: 'freelancer',
  thanks: 'neither',
  unclear: 'neither',
} as const satisfies Record<Command['name'], 'job' | 'freelancer' | 'neither'>;

type About<Of> = {
  [Name in Command['name']]: (typeof ABOUT)[Name] extends Of ? Extract<Command, { readonly name: Name }> : never;
}[Command['name']];

export type JobCommand = About<'job'>;
export type FreelancerCommand = About<'freelancer'>;

export function isOfAJob(command: Command): command is JobCommand {
  return ABOUT[command.name] === 'job';
}

export function isOfTheFreelancer(command: Command): command is FreelancerCommand {
  return ABOUT[command.name] === 'freelancer';
}

/** A reply, read: the command, and the row of the list or overview that it is about ("2 klaar"), null where none is named. */
export interface ReadReply {
  readonly command: Command;
  readonly row: number | null;
}

/** What isn't understood, with the commands that were seen in it. */
export function unclear(words: string, understood: readonly string[]): Command {
  return { name: 'unclear', words, understood };
}
