import type { IsoDate } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import type { Instant } from '../period/wall-time.ts';
import type { OwedMail } from './owed-mail.ts';

/** Days `[from, to)` on which somebody is away. */
export interface DaySpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What a due moment depends on besides the promise itself. */
export interface WorkingCalendar {
  /** IANA name. */
  readonly timeZone: string;
  /** Whose public holidays count: ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The freelancer's own days off. */
  readonly daysOff: readonly DaySpan[];
}

/** An address that may become a freelancer's too. */
export interface LinkRequest {
  /** Lower case. */
  readonly address: string;
  readonly since: Instant;
  /** The freelancer wants it; before that, a mail only came from there. */
  readonly wanted: boolean;
  /** Notice of the mail that came from there in reply to one of this freelancer's: taken once both have confirmed. */
  readonly held: string | null;
}

/** What a freelancer is asked: whether everything is to go, or all of one client; or which mail is to stop, after a "stop" to one about a promise. */
export type FreelancerQuestion =
  | { readonly about: 'forget-me' }
  | { readonly about: 'forget-client'; readonly client: { readonly name: string; readonly address: string | null } }
  | { readonly about: 'stop-what'; readonly promise: string };

/** The user: who they are, how they are written to, and the mails owed to them that belong to no promise. */
export interface Freelancer extends WorkingCalendar {
  readonly kind: 'freelancer';
  readonly id: string;
  readonly version: number;
  /** The address that was registered first: mails go there. Lower case. */
  readonly address: string;
  /** Their other addresses, confirmed from both sides: what comes from there is theirs too. Lower case. */
  readonly addresses: readonly string[];
  /** Addresses that are not confirmed from both sides yet, the newest last. */
  readonly linking: readonly LinkRequest[];
  readonly language: Language;
  /** Their own name as in their mails, `''` where unknown. */
  readonly name: string;
  readonly signature: string;
  /** Monthly overview on or off. */
  readonly overview: boolean;
  /** The last month (`YYYY-MM`) whose overview was sent, had nothing to tell, or was not wanted. */
  readonly overviewOf: string;
  /** Everything is to go once the last mail that says so has gone out. */
  readonly leaving: boolean;
  /** `stop` for all mail. */
  readonly stopped: boolean;
  /** Mail to them bounced or was complained about: nothing is sent until they write again. */
  readonly paused: 'bounce' | 'complaint' | null;
  /** Whether they are a user: until then they were asked to confirm, and nothing of theirs is read. */
  readonly confirmed: boolean;
  readonly since: Instant;
  /** Notices of mails that wait for the confirmation. */
  readonly held: readonly string[];
  /** The last 20 mails handled. */
  readonly handled: readonly string[];
  /** Where the raw mails lie that were handled without a promise, the newest last: they go when everything is forgotten. */
  readonly rawMails: readonly string[];
  /** When refusals, questions and confirmations went out in the last day: at most so many do. */
  readonly capped: readonly Instant[];
  /** Which refusals went out on which day, so that each kind goes once a promise and day. */
  readonly refused: readonly { readonly code: string; readonly promise: string | null; readonly on: IsoDate }[];
  readonly owed: readonly OwedMail[];
  /** Answers that went out on a day (UTC): at most so many do. Absent before the first. */
  readonly answered?: { readonly on: IsoDate; readonly count: number };
  /** A digest of the last words that named a day or nothing we know, and when they came. Absent before the first. */
  readonly lastWords?: { readonly words: string; readonly at: Instant };
  /** When the last mail that belongs to no promise went out. */
  readonly lastMailAt: Instant | null;
  /** What Pencilled asked last and still waits for: a yes or no is about this. */
  readonly question: FreelancerQuestion | null;
  /** The version whose mail asked it. Absent before the first. */
  readonly askedIn?: number;
  /** The promises by the numbers that the last mail gave them: "2 klaar" is about the second of these, whatever was closed since. */
  readonly listed?: readonly string[];
  /** The version whose mail was the first to give these numbers: mails before it gave others. */
  readonly listedIn?: number;
  /** And when it was decided: mails about a promise that went out earlier have no version to tell by. */
  readonly listedAt?: Instant;
}
