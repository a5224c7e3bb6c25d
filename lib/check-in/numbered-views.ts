import { numberedPromises } from '../promise/open-promises.ts';
import type { PromiseView } from '../promise/promise-view.ts';
import type { MailContext } from './mail-context.ts';

/** A promise and the number by which a reply names it. */
export interface NumberedView {
  readonly number: number;
  readonly view: PromiseView;
}

/** All promises that a mail is written from. */
export function allViews({ subject, others }: MailContext): readonly PromiseView[] {
  return [...(subject ? [subject] : []), ...others];
}

/** Those that are numbered and still open, in the order of the list: "2 klaar" is about the one called 2. */
export function numberedViews(context: MailContext): readonly NumberedView[] {
  return withNumbers(context).filter(({ view }) => view.promise.state !== 'closed');
}

/** The number by which a reply names a promise, closed since or not; 0 where none was given. */
export function numberOf({ promise }: PromiseView, context: MailContext): number {
  return withNumbers(context).find(({ view }) => view.promise.id === promise.id)?.number ?? 0;
}

function withNumbers(context: MailContext): readonly NumberedView[] {
  const views = new Map(allViews(context).map((view) => [view.promise.id, view]));
  const promises = [...views.values()].map(({ promise }) => promise);
  return numberedPromises(context.freelancer, promises).flatMap(({ number, promise }) => {
    const view = views.get(promise.id);
    return view ? [{ number, view }] : [];
  });
}
