import type { ClientPromise } from '../promise/client-promise.ts';
import { openPromises } from '../promise/open-promises.ts';
import type { Command } from '../reply/command.ts';
import { saysOnlyLater } from './says-only-later.ts';

/** What is said of a job that may be named by its client: a correction names another. */
const OF_A_JOB: ReadonlySet<Command['name']> = new Set<Command['name']>([
  'done',
  'sent',
  'booked',
  'no',
  'drop',
  'not-yet',
  'later',
  'snooze',
]);

/** The open promise that a line names in place of a number, "Joris is geboekt": by a client's name, else by its job. Null for none or several. */
export function namedPromise(text: string, command: Command, promises: readonly ClientPromise[]): ClientPromise | null {
  if (!OF_A_JOB.has(command.name) && !saysOnlyLater(command)) return null;
  const period = command.name === 'later' ? command.period.words : '';
  const line = text.trim().split('\n', 1)[0]?.replace(period, ' ') ?? '';
  const said = new Set(wordsOf(line.toLowerCase()));
  const open = openPromises(promises);
  for (const names of [namesOf, jobOf]) {
    const named = open.filter((promise) => names(promise).some((word) => said.has(word)));
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  }
  return null;
}

/** "Marieke", "Postma", but no "van der". */
function namesOf({ client }: ClientPromise): readonly string[] {
  return wordsOf(client.name)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());
}

/** Shorter words than this are too common to name a job. */
const SHORTEST_JOB = 4;

function jobOf({ job }: ClientPromise): readonly string[] {
  return wordsOf((job ?? '').toLowerCase()).filter((word) => word.length >= SHORTEST_JOB);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}'’-]{2,}/gu) ?? [];
}
