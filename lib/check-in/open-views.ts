import { openPromises } from '../promise/open-promises.ts';
import type { PromiseView } from '../promise/promise-view.ts';
import type { MailContext } from './mail-context.ts';

/** All promises that a mail is written from. */
export function allViews({ subject, others }: MailContext): readonly PromiseView[] {
  return [...(subject ? [subject] : []), ...others];
}

/** The open ones in the order by which lists number them: "2 klaar" is about the second. */
export function openViews(context: MailContext): readonly PromiseView[] {
  const views = new Map(allViews(context).map((view) => [view.promise.id, view]));
  return openPromises([...views.values()].map(({ promise }) => promise)).flatMap(({ id }) => views.get(id) ?? []);
}
