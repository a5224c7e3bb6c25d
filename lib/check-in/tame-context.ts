import type { PromiseView } from '../promise/promise-view.ts';
import type { MailContext } from './mail-context.ts';

/** Addresses of pages: mail programs make links of them by themselves, wherever they stand. Ends before what closes a sentence. */
const PAGE = /(?:\b(?:https?|ftp|file):\/\/|\bwww\.)[^\s<>"']*[^\s<>"'.,;:!?)\]]/gi;

/** Doubled brackets mark words of ours that become links of their own. */
const MARKS = /\[{2,}|\]{2,}/g;

/** What nobody sees, and what makes one name look like another; those that join letters of some scripts stay. */
const UNSEEN = /(?![\u200c\u200d])\p{Cf}/gu;

/** What a client wrote, so that nothing in it becomes a link in our mails: the mail itself lies in the freelancer's mailbox. */
export function tame(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(MARKS, (brackets) => brackets.charAt(0))
    .replace(PAGE, '…');
}

/** The same context, with all that clients wrote tamed. */
export function tameContext(context: MailContext): MailContext {
  const { subject, others } = context;
  return { ...context, subject: subject && tameView(subject), others: others.map(tameView) };
}

/** Of one promise: also for what it was before, which no context holds. */
export function tameView(view: PromiseView): PromiseView {
  const { client, job, subject, sentence, greetingName } = view.promise;
  const promise = {
    ...view.promise,
    client: {
      ...client,
      name: tame(client.name),
      ...(client.greetingName === undefined ? {} : { greetingName: tame(client.greetingName) }),
    },
    job: job === null ? null : tame(job),
    subject: tame(subject),
    sentence: tame(sentence),
    greetingName: tame(greetingName),
  };
  return { ...view, promise };
}
