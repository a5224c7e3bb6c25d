import type { Forwarded } from '../forward/forwarded.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { readReply } from '../reply/read-reply.ts';
import { clientOf } from './client-of.ts';
import type { At } from './incoming.ts';
import { cut, MAX_NAME } from './pencil-in.ts';

/** Lines of a note that are looked at. */
const MAX_LINES = 10;

/** "klant: Jan Visser", "klus: logo", or nothing but "u": what else stands in a note is no correction. */
const CORRECTION = /^[^:=@]{2,20}[:=]\s*\S|^\p{L}{1,3}$/u;

/** A new promise with what the note above its forward says of client, job and form of address. */
export function withNote(
  promise: ClientPromise,
  { how, note }: Pick<Forwarded, 'how' | 'note'>,
  { language }: Pick<Freelancer, 'language'>,
  { today }: At,
): ClientPromise {
  if (how !== 'inline' && how !== 'attached') return promise;
  const lines = note.split('\n', MAX_LINES).map((line) => line.trim());
  let corrected = promise;
  for (const line of lines.filter((one) => CORRECTION.test(one))) {
    const { command } = readReply(line, { saidOn: today, language, presentFrom: null });
    if (command.name === 'client')
      corrected = { ...corrected, client: clientOf(command.words, corrected.client, corrected.language) };
    if (command.name === 'job') corrected = { ...corrected, job: cut(command.words, MAX_NAME) };
    if (command.name === 'register') corrected = { ...corrected, register: command.register };
  }
  return corrected;
}
