import type { Period } from '../period/period.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { FoundPromise } from '../promise/find-promise.ts';
import { putOffTo } from '../reply/put-off-to.ts';
import { whenTheyKnow } from '../reply/read-client-answer.ts';
import type { Decision } from './decision.ts';
import { firstSentence, type Heard } from './heard.ts';
import { movePromise } from './move-promise.ts';
import { owing } from './owing.ts';
import { periodOf } from './pencil-in.ts';

/** A later mail of which it isn't clear what it does to its promise. */
export function askWhatNow(
  { finding, forwarded, incoming, at }: Heard,
  open: ClientPromise,
  named: readonly Period[] = [...finding.promises.map(({ period }) => period), ...finding.candidates],
): Decision {
  const item: ClientPromise = { ...open, version: open.version + 1, question: 'unclear-command' };
  const candidates = named.map(periodOf);
  const question = {
    kind: 'question',
    about: 'unclear-command',
    candidates: candidates.filter(({ from, to }) => from !== open.period?.from || to !== open.period.to),
    words: firstSentence(forwarded.body),
  } as const;
  return { verdict: 'asked', writes: [owing(item, question, incoming, at)] };
}

/** "Could we push it back a week?": asked about, with the time that it would be. Null where that is named, which then decides. */
export function askWhetherThen(heard: Heard, about: ClientPromise, sentence: string): Decision | null {
  if (namesTime(sentence, heard, about)) return null;
  const then = about.period && putOffTo(sentence, heard.finding.language, about.period);
  return askWhatNow(heard, about, then ? [then] : []);
}

/** "We schuiven het een week op": so much later than it was to be. Null where the sentence names no length of time, or a time. */
export function putOffBy(heard: Heard, about: ClientPromise, sentence: string): Decision | null {
  const { finding, saidOn } = heard;
  const isAnswer = whenTheyKnow(sentence, finding.language, saidOn.date) !== null;
  if (about.period === null || isAnswer || finding.promises.length > 0 || namesTime(sentence, heard, about))
    return null;
  const then = putOffTo(sentence, finding.language, about.period);
  if (then === null) return null;
  const period = { ...then, at: 0, said: [], rule: 'follow-on' };
  const found: FoundPromise = { period, confidence: 1, sentence, job: null, source: 'body', signals: ['moved'] };
  return movePromise(heard, found, about);
}

function namesTime(sentence: string, { finding }: Heard, { period }: ClientPromise): boolean {
  const named = [...finding.promises.map((found) => found.period), ...finding.candidates];
  return named.some(({ from, words }) => sentence.includes(words) && from !== period?.from);
}
