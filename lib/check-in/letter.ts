import type { IsoDate } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import type { Period } from '../period/period.ts';
import type { Register } from '../promise/client-promise.ts';

/** The letters to a client: three touches, and the one that asks when they expect to know. */
export const LETTERS = ['check-in', 'nudge', 'release', 'decision'] as const;
export type LetterKind = (typeof LETTERS)[number];

/** A job that a letter names. */
export interface LetterJob {
  /** In a few words (`nieuwe huisstijl`); null where nothing names it. */
  readonly job: string | null;
  readonly period: Period;
  /** The date of the client's own mail. */
  readonly saidOn: IsoDate;
}

/** What a letter is written from. Every factual sentence of it follows from these. */
export interface LetterFacts {
  readonly language: Language;
  readonly register: Register;
  /** How the client signs; `''` where unknown. */
  readonly greetingName: string;
  /** The client's name as shown in their mail; `''` where unknown. */
  readonly clientName: string;
  /** At least one; several where jobs of one client share a letter. */
  readonly jobs: readonly LetterJob[];
  /** The freelancer's date. */
  readonly today: IsoDate;
  /** Other work overlaps, so that "my calendar is filling up" is true (see `calendarFillsUp`), or the freelancer vouches for it. */
  readonly filling: boolean;
  /** Letters that this client has had already: picks the phrasing, so that none gets the same text twice. */
  readonly lettersBefore: number;
  /** The freelancer's name below the letter, `''` where unknown. */
  readonly signature: string;
}

/** A letter to the client, in their language: plain text, line ends `\n`. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** The letter for a situation. */
export function writeLetter(kind: LetterKind, facts: LetterFacts): Letter {
  const job = facts.jobs[0]?.job ?? '';
  return { subject: `${kind} ${job}`.trim(), text: `${facts.greetingName},\n\n${job}\n\n${facts.signature}\n` };
}
