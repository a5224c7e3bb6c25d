import type { Entry } from '../promise/entry.ts';
import type { PromiseView } from '../promise/promise-view.ts';
import { calendarCancel, calendarHold } from './calendar-hold.ts';
import type { MailAttachment } from './mail-context.ts';
import type { MailKit } from './mail-kit.ts';

/** The entries in the calendar of promises that have a period, in one file; of those that are booked, where the first is. */
export function holdOf(views: readonly PromiseView[], kit: MailKit): MailAttachment[] {
  const { words, context } = kit;
  const isBooked = isBookedNow(views[0]);
  const holds = views.flatMap((view) => {
    const { id, period, sentence: said, version } = view.promise;
    if (period === null) return [];
    const text = kit.textOf(view);
    const sentence = said.trim();
    const title = words.receipt.holdTitle(text, isBooked ? words.looks.booked : words.looks.pencilled);
    const lines = [sentence && `“${sentence}”`, text.days, isBooked ? '' : words.next(text)];
    return [{ id, period, title, description: lines.filter(Boolean).join('\n'), version, isBooked }];
  });
  if (holds.length === 0) return [];
  const name = words.receipt.holdName[isBooked ? 'booked' : 'pencilled'];
  const content = calendarHold(holds, context.now, context.domain);
  return [{ name: `${name}.ics`, type: 'text/calendar; charset=utf-8; method=PUBLISH', content }];
}

/** What takes the entry of a promise out of the calendar. */
export function cancelOf(
  view: PromiseView,
  entry: Pick<Entry, 'from' | 'to' | 'bound'>,
  kit: MailKit,
): MailAttachment[] {
  const { words, context } = kit;
  const { id, version, outcome } = view.promise;
  const title = words.receipt.holdTitle(kit.textOf(view), capital(words.outcomes[outcome ?? 'dropped']));
  const content = calendarCancel({ id, period: entry, title, description: '', version }, context.now, context.domain);
  const name = `${words.receipt.holdName.cancelled}.ics`;
  return [{ name, type: 'text/calendar; charset=utf-8; method=CANCEL', content }];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function isBookedNow(view: PromiseView | null | undefined): boolean {
  return view?.promise.outcome === 'booked';
}
