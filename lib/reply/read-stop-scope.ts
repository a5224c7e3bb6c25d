import { says } from './in-any-language.ts';
import { readClauses } from './read-clauses.ts';
import type { ReplyContext } from './reply-context.ts';

/** What to stop: this one promise, or all mail. */
export type StopScope = 'this' | 'all';

/** Longer answers are no answer to that question. */
const MAX_LENGTH = 80;

/** Which of the two an answer chooses, all of them where it says both; null where it says neither. */
export function readStopScope(text: string): StopScope | null {
  const line = (text.trim().split('\n')[0] ?? '').slice(0, MAX_LENGTH);
  return (['all', 'this'] as const).find((scope) => says(line, ({ stopWhat }) => stopWhat[scope])) ?? null;
}

/** "STOP", politely or not, and nothing else on its line. */
export function isStop(line: string, { language }: ReplyContext): boolean {
  if (line.length > 60 || line.endsWith('?')) return false;
  const clauses = readClauses(line, [], language);
  return (
    clauses.every(({ unknown, negated }) => unknown === 0 && !negated) &&
    clauses.flatMap(({ verbs }) => verbs).every((verb) => verb === 'stop') &&
    clauses.some(({ verbs }) => verbs.length > 0)
  );
}
