import type { Outcome } from '../../promise/outcome.ts';
import type { AnswerTo, LetterCode, QuestionAbout } from '../../promise/owed-mail.ts';
import type { Touch } from '../../promise/touch.ts';
import type { Look } from '../mail-blocks.ts';

/** A promise in the freelancer's language, ready to stand in a sentence. */
export interface PromiseText {
  /** As one would call them: `Marieke`; where nobody is known the language's word for a client. */
  readonly who: string;
  /** `Marieke Postma`. */
  readonly client: string;
  /** `''` where unknown. */
  readonly job: string;
  /** The job is named in another language than the mail's, so that no article fits it. */
  readonly foreign: boolean;
  /** `september`; `''` while no period is known. */
  readonly period: string;
  /** `in september`. */
  readonly at: string;
  /** `1 t/m 30 september 2026 (week 36–40)`. */
  readonly days: string;
  /** The period has ended: what is said of it is of the past. */
  readonly isOver: boolean;
  /** `woensdag 10 juni`: the day of the client's own mail. */
  readonly saidOn: string;
  /** A month after the period, to show how one moves it: `november`. */
  readonly later: string;
  /** What comes next. */
  readonly next: { readonly touch: Touch; readonly on: string } | null;
}

/** A reply word and what it does. */
export type WordMeaning = readonly [word: string, meaning: string];

/** What stands above a question or an answer, and below it. */
export interface Told {
  readonly subject: string;
  readonly lead: string;
  readonly say?: readonly string[];
}

/** The commands that the first rows of a language's `help.words` explain, in this order; `undo` comes next. */
export const EXPLAINED: readonly string[] = ['done', 'sent', 'booked', 'later', 'snooze', 'no', 'drop'];

/** All that mails to the freelancer say, in one language. `[[…]]` marks a reply word
 * (`[[~…]]` an example of one): bold or a link in HTML, bare in text. `detail` is what the mail names
 * besides its promise, `''` where nothing. */
export interface MailWords {
  readonly someone: string;
  /** Between a label and what it labels. */
  readonly colon: string;
  readonly looks: Record<Look, string>;
  readonly outcomes: Record<Outcome, string>;
  readonly undo: string;
  readonly footer: (address: string) => string;
  /** "Dinsdag 18 augustus krijg je een kant-en-klaar berichtje voor Marieke." */
  readonly next: (p: PromiseText) => string;
  /** What no longer holds after `undo`, and what holds again in its place, `''` where nothing does. */
  readonly takenBack: (before: string, now: string) => string;
  /** What comes next in a few words, behind its day. */
  readonly touches: Record<Touch, string>;
  readonly noTouch: string;
  readonly source: (p: PromiseText) => string;

  readonly receipt: {
    subject(p: PromiseText, count: number): string;
    lead(p: PromiseText, count: number): string;
    /** `by` is who wrote, `''` where it was the client. */
    readonly updated: (p: PromiseText, before: string, by: string) => string;
    readonly letterNow: (p: PromiseText) => string;
    readonly correct: string;
    /** By the numbers of two of them. */
    readonly correctSeveral: (one: number, other: number) => string;
    readonly noteWon: string;
    readonly overlap: (others: readonly string[]) => string;
    readonly perhapsSame: (who: string, other: string) => string;
    readonly hold: string;
    /** The same of what is booked; and behind it, where there was an entry before. */
    readonly holdBooked: string;
    readonly holdReplaces: string;
    /** What goes along takes the entry out of the calendar. */
    readonly holdCancelled: string;
    /** A part of the mail could not be read. */
    readonly unread: string;
    /** Offers an IANA zone. */
    readonly zone: (zone: string) => string;
    readonly first: (address: string) => string;
    readonly holdTitle: (p: PromiseText, look: string) => string;
    /** Of the file, without accents. */
    readonly holdName: Readonly<Record<'pencilled' | 'booked' | 'cancelled', string>>;
  };
  readonly question: Record<QuestionAbout, (p: PromiseText, detail: string) => Told>;
  readonly candidates: (p: PromiseText) => string;
  readonly reminder: Record<Touch, { subject(p: PromiseText): string; lead(p: PromiseText): string }> & {
    readonly late: string;
    readonly together: (jobs: readonly string[]) => string;
    readonly letterTo: (who: string) => string;
    readonly letterOffer: (who: string) => string;
    readonly subjectLine: (subject: string) => string;
    readonly copyOnly: (who: string) => string;
    readonly ways: {
      readonly mailto: string;
      readonly gmail: string;
      readonly outlook: string;
      readonly outlookLive: string;
    };
    readonly draft: string;
    readonly inThread: (who: string) => string;
    readonly findThread: string;
    readonly otherOpening: (sentence: string) => string;
    readonly otherOpeningLink: string;
    readonly draftName: (who: string) => string;
    readonly wordsLead: (p: PromiseText) => string;
    readonly words: Record<Touch, (p: PromiseText) => readonly WordMeaning[]>;
  };
  /** The list and the help are mails of their own. */
  readonly answer: Record<Exclude<AnswerTo, 'list' | 'help'>, (p: PromiseText, detail: string) => Told>;
  readonly list: {
    readonly subject: (count: number) => string;
    readonly lead: (count: number) => string;
    readonly empty: string;
    readonly how: string;
    readonly overviewSubject: (month: string) => string;
    readonly overviewLead: (month: string, count: number) => string;
    readonly overviewOff: string;
    readonly silent: (rows: readonly string[]) => string;
    readonly noPeriod: string;
  };
  readonly help: {
    readonly subject: string;
    readonly lead: string;
    readonly how: readonly string[];
    readonly wordsLead: string;
    readonly words: readonly WordMeaning[];
    readonly settingsLead: string;
    readonly settings: readonly WordMeaning[];
  };
  readonly settings: Record<
    'zone' | 'country' | 'language' | 'days off' | 'name' | 'signature' | 'overview',
    (value: string) => string
  >;
  readonly settingWords: { readonly on: string; readonly off: string; readonly none: string };
  readonly refusal: Record<LetterCode, (p: PromiseText, detail: string, address: string) => Told>;
  readonly confirmation: (address: string) => Told;
  /** To another address, which a freelancer at `address` wants to link. */
  readonly linkConfirmation: (address: string) => Told;
  readonly notice: Record<'paused', (why: 'bounce' | 'complaint') => Told>;
}
