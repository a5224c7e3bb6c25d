import { entryChange, withEntry } from '../promise/calendar-entry.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import type { MailContent } from '../promise/owed-mail.ts';
import type { Write } from './decision.ts';
import type { At, Incoming } from './incoming.ts';
import { owe } from './owed-mails.ts';

/** How many handled mails an item remembers. */
const HANDLED = 20;

/** Answers about one item in a day: more is a program that takes our answer for a question. What it says is done all the same. */
export const MOST_ANSWERS_A_DAY = 200;

/** The write of an item, its version counted already, that owes a mail in answer to the incoming one and remembers having handled it. */
export function owing<Item extends ClientPromise | Freelancer>(
  item: Item,
  about: MailContent,
  incoming: Incoming,
  { now, today }: At,
): Write {
  const on = now.slice(0, 10);
  const before = item.answered?.on === on ? item.answered.count : 0;
  const isAnswer = about.kind === 'answer';
  if (isAnswer && before >= MOST_ANSWERS_A_DAY) return { item: remembering(item, incoming), claims: [] };
  const entry = about.kind === 'answer' && item.kind === 'promise' ? entryChange(item, today) : null;
  const told = entry === null ? about : { ...about, entry };
  const owed = owe(`m${item.version}`, told, now, incoming.mail.messageId);
  const counted = isAnswer ? { ...item, answered: { on, count: before + 1 } } : item;
  const next = { ...remembering(counted, incoming), owed: [...item.owed, owed] };
  const sends = entry !== null || about.kind === 'receipt';
  return { item: sends && next.kind === 'promise' ? withEntry(next) : next, claims: [owed.id] };
}

/** The item with one more mail handled: the last twenty are remembered, and where the bytes of the last hundred lie. */
export function remembering<Item extends ClientPromise | Freelancer>(
  item: Item,
  { id, notice }: Pick<Incoming, 'id' | 'notice'>,
): Item {
  return {
    ...item,
    handled: withNewest(item.handled, id, HANDLED),
    rawMails: withNewest(item.rawMails, notice.objectKey, RAW_MAILS),
  };
}

/** More than a freelancer writes to one promise in the month that raw mails are kept. */
const RAW_MAILS = 100;

function withNewest(all: readonly string[], newest: string, most: number): readonly string[] {
  return [...all.filter((one) => one !== newest), newest].slice(-most);
}
