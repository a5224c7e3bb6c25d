import type { ClientPromise } from '../promise/client-promise.ts';
import type { Answer } from '../promise/owed-mail.ts';

type TakenBack = Extract<Answer, { readonly to: 'undo' }>;

/** What `undo` takes back: the outcome, the period or the name that no longer holds, or something else. */
export function takenBack({ history, outcome, period, job, client }: ClientPromise): TakenBack {
  const before = history.at(-1);
  const nothing = { to: 'undo', outcome: null, words: '' } as const;
  if (before === undefined) return nothing;
  if (outcome !== null && before.outcome !== outcome) return { ...nothing, outcome };
  if (period && (before.period?.from !== period.from || before.period.to !== period.to))
    return { ...nothing, words: period.words, of: 'period' };
  if (before.job !== job) return { ...nothing, words: job ?? '', of: 'job' };
  return before.client.name === client.name ? nothing : { ...nothing, words: client.name, of: 'client' };
}
