import type { IsoDate } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';
import type { Register } from '../promise/client-promise.ts';

/** Settings that a freelancer can change by mail. */
export const SETTINGS = ['zone', 'country', 'language', 'days off', 'name', 'signature', 'overview'] as const;
export type Setting = (typeof SETTINGS)[number];

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

/** What a freelancer's reply asks for. Closed: whoever handles commands handles each of these. */
export type Command =
  | { readonly name: Exclude<PlainCommand, 'no'> }
  /** `ofTheWork`: "gaat niet door", which no question makes another no. */
  | { readonly name: 'no'; readonly ofTheWork?: true }
  | { readonly name: 'later'; readonly period: Period }
  /** `duration` in ISO 8601 (`P2W`) where a stretch of time was said, `until` the first day on which it may ring again. */
  | { readonly name: 'snooze'; readonly until: IsoDate; readonly duration: string | null; readonly words: string }
  /** `keepsName`: "her address is", of the same client. */
  | { readonly name: 'client'; readonly words: string; readonly keepsName?: true }
  | { readonly name: 'job'; readonly words: string }
  | { readonly name: 'register'; readonly register: Register }
  | { readonly name: 'settings'; readonly setting: Setting; readonly words: string }
  | { readonly name: 'forget'; readonly who: 'me' }
  /** All of one client, as they are called. */
  | { readonly name: 'forget'; readonly who: 'client'; readonly client: string }
  /** Another address of the freelancer's own, lower case. */
  | { readonly name: 'link' | 'unlink'; readonly address: string }
  /** Small talk without a command ("ok, dank je"): nothing happens, nothing is answered. */
  | { readonly name: 'thanks' }
  /** Nothing that we know, or two things at once: `understood` lists the command names seen. */
  | { readonly name: 'unclear'; readonly words: string; readonly understood: readonly string[] };

/** A reply, read: the command, and the row of the list or overview that it is about ("2 klaar"), null where none is named. */
export interface ReadReply {
  readonly command: Command;
  readonly row: number | null;
}
