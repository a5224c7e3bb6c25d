import type { ClientPromise } from '../promise/client-promise.ts';
import { findPromise } from '../promise/find-promise.ts';
import type { Command } from '../reply/command.ts';
import { whenTheyKnow } from '../reply/read-client-answer.ts';
import type { Decision } from './decision.ts';
import type { Heard } from './heard.ts';
import type { Holdings } from './holdings.ts';
import type { At, Incoming } from './incoming.ts';
import { movePromise } from './move-promise.ts';
import { saidOnOf } from './said-on.ts';
import { answerAbout, movedTo } from './take-later-answer.ts';

/**
 * What a client answered to a letter of ours, pasted as a reply to the reminder: read as if it had been forwarded. Null where no letter
 * went out, something else is asked of the freelancer, or the words are a command: "not yet" is none where it says when they will know. Pure.
 */
export function takePastedAnswer(
  body: string,
  command: Command,
  promise: ClientPromise,
  incoming: Incoming,
  { freelancer, promises }: Holdings,
  at: At,
): Decision | null {
  const isUnclear = command.name === 'unclear' && command.understood.length < 2;
  if (!isUnclear && command.name !== 'not-yet') return null;
  const { period, state, question, client, language: otherwise } = promise;
  if (state === 'closed' || period === null || question === 'client' || !promise.gone.some(({ letter }) => letter))
    return null;
  const forwarded = {
    how: 'inline',
    client,
    subject: '',
    saidOn: null,
    body,
    history: '',
    note: '',
    messageId: null,
    references: [],
  } as const;
  const saidOn = saidOnOf(null, incoming.now, freelancer.timeZone);
  const finding = findPromise({ subject: '', body, saidOn: saidOn.date, otherwise, spokenOf: period });
  if (!isUnclear && whenTheyKnow(body, finding.language, saidOn.date) === null) return null;
  const heard: Heard = { incoming, freelancer, promises, forwarded, saidOn, finding, at };
  const answer = answerAbout([promise], heard);
  if (answer) return answer;
  const moved = movedTo(heard, promise);
  return moved && movePromise(heard, moved, promise);
}
