import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/period/language.ts';
import { findPromise } from '../../lib/promise/find-promise.ts';

/** A client's mail and what it promises: `[from, to)`, null where nothing is. */
export interface LabelledMail {
  readonly id: string;
  readonly ref: string;
  readonly subject: string;
  readonly body: string;
  readonly expected: readonly [from: string, to: string] | null;
  readonly alternatives?: readonly (readonly [string, string])[];
  readonly job?: string;
}

/**
 * Short mails by what makes the choice hard (work that is not wanted, a date in the stead of another, bare weekdays, dates of something else);
 * mails as they come; short and plain ones; mails that promise nothing; long ones with quoted history; twins that differ in what they say only; short answers within a conversation, and bodies that leave the work to their subject.
 */
export const SETS = ['choices', 'mails', 'plain', 'nothing', 'long', 'twins', 'answers'] as const;

const FOLDER = join(import.meta.dirname, '../fixtures/periods');

export function labelledMails(language: Language, sets: readonly (typeof SETS)[number][] = SETS): readonly LabelledMail[] {
  return sets.flatMap((set) => readFileSync(join(FOLDER, `${set}.${language}.jsonl`), 'utf8').trim().split('\n')).map(
    (line): LabelledMail => JSON.parse(line),
  );
}

/** What a mail is read as: `2026-09-01..2026-10-01`, or `nothing`. */
export function readAs({ subject, body, ref }: LabelledMail): string {
  const [first] = findPromise({ subject, body, saidOn: ref }).promises;
  return first ? `${first.period.from}..${first.period.to}` : 'nothing';
}

export function isReadRight(mail: LabelledMail, read: string): boolean {
  const right = mail.expected === null ? ['nothing'] : [mail.expected, ...(mail.alternatives ?? [])].map((span) => span.join('..'));
  return right.includes(read);
}

/** The file of those that are read otherwise than they are labelled: a line a mail, with what is read. */
export const MISREAD = join(FOLDER, 'misread.txt');

export function misreadIn(language: Language): readonly string[] {
  return labelledMails(language).flatMap((mail) => {
    const read = readAs(mail);
    return isReadRight(mail, read) ? [] : [`${language} ${mail.id}: ${read}`];
  });
}

/** How much of the days that either covers both cover, 0–1. */
export function overlapOf(one: readonly [string, string], other: readonly [string, string]): number {
  const [from, to, otherFrom, otherTo] = [one[0], one[1], other[0], other[1]].map((day) => Date.parse(day)) as [
    number,
    number,
    number,
    number,
  ];
  const both = Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
  return both / (to - from + (otherTo - otherFrom) - both);
}
