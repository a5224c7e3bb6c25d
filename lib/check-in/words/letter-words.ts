import type { LetterKind } from '../letter-kind.ts';

/** What the sentences of a letter are filled with. */
export interface LetterParts {
  readonly formal: boolean;
  /** That other work is booked or pencilled in is true, or vouched for. */
  readonly filling: boolean;
  /** `voor september`. */
  readonly for: string;
  /** `de nieuwe huisstijl`; without a name `een klus`: the job as news. */
  readonly aJob: string;
  /** `de nieuwe huisstijl`; without a name `de klus`: the job as known. */
  readonly theJob: string;
  /** The letter is about several jobs: "they", and a participle in the plural. */
  readonly several: boolean;
  /** Whether a name follows, so that a clause after it takes a comma. */
  readonly named: boolean;
  /** `in juni`, `in juni 2025`; `''` where it was said this month, or in several. */
  readonly said: string;
  /** It was said this month: "laatst" is true. */
  readonly recent: boolean;
  /** The client named the day, that of the beginning, or a weekend: the question is whether it stands, not when to begin. */
  readonly daysNamed: boolean;
}

/** Paragraphs of a letter between greeting and closing. */
export type LetterText = (parts: LetterParts) => readonly string[];

/** The period as a subject line needs it. */
export interface PlannedPeriod {
  readonly name: string;
  readonly for: string;
  readonly isDeadline: boolean;
}

/** The letters of one language. */
export interface LetterWords {
  /** `name` may be `''`. */
  greeting(formal: boolean, name: string): string;
  closing(formal: boolean): string;
  /** A job by its name, with the determiner that grammar needs. */
  job(name: string, formal: boolean): string;
  /** Several jobs, each with its period; `known` as they are named once they have been mentioned: "the work", not "some work". */
  jobs(
    jobs: readonly { readonly name: string | null; readonly period: string }[],
    formal: boolean,
    known: boolean,
  ): string;
  noJob(formal: boolean): { readonly a: string; readonly the: string };
  /** The month in which it was said; `year` is `''` or ` 2025`. */
  said(month: string, year: string): string;
  subject(kind: LetterKind, period: PlannedPeriod, job: string | null, formal: boolean): string;
  /** The line above the client's own words in a draft. `name` may be `''`. */
  quoted(on: string, name: string): string;
  /** Joins periods of jobs that share a letter. */
  readonly and: string;
  /** Several phrasings each: a client who gets a second letter of a kind gets the next. */
  readonly letters: Record<LetterKind, readonly LetterText[]>;
}
