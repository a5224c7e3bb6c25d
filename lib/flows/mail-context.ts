import type { MailContext } from '../check-in/mail-context.ts';
import type { Instant } from '../period/wall-time.ts';
import type { OwingItem } from '../ports/store.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { WorkingCalendar } from '../promise/freelancer.ts';
import { checkInDay, planOf } from '../promise/plan.ts';
import type { PromiseView } from '../promise/promise-view.ts';
import type { Holdings } from './holdings.ts';

/** What a mail about an item is written from. */
export function mailContextOf(item: OwingItem, holdings: Holdings, now: Instant, domain: string): MailContext {
  const view = (promise: ClientPromise) => viewOf(promise, holdings.freelancer);
  return {
    freelancer: item.kind === 'freelancer' ? item : holdings.freelancer,
    subject: item.kind === 'promise' ? view(item) : null,
    others: holdings.promises.filter(({ id }) => id !== item.id).map(view),
    now,
    domain,
    trackAddress: trackAddressOf(domain),
  };
}

/** Where forwards go. */
export function trackAddressOf(domain: string): string {
  return `track@${domain}`;
}

/** A promise with what comes of it. */
export function viewOf(promise: ClientPromise, calendar: WorkingCalendar): PromiseView {
  for (const { step, on } of planOf(promise, calendar)) {
    if (step !== 'close') return { promise, checkInOn: checkInDay(promise, calendar), next: { touch: step, on } };
  }
  return { promise, checkInOn: checkInDay(promise, calendar), next: null };
}
