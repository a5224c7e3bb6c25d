import type { ClientPromise } from '../promise/client-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import type { MailContent } from '../promise/owed-mail.ts';
import type { Write } from './decision.ts';
import type { At, Incoming } from './incoming.ts';
import { owe } from './owed-mails.ts';
import { HANDLED } from './refuse-mail.ts';

/** The write of an item, its version counted already, that owes a mail in answer to the incoming one and remembers having handled it. */
export function owing<Item extends ClientPromise | Freelancer>(
  item: Item,
  about: MailContent,
  { id, mail }: Incoming,
  { now }: At,
): Write {
  const owed = owe(`m${item.version}`, about, now, mail.messageId);
  return { item: { ...remembering(item, id), owed: [...item.owed, owed] }, claims: [owed.id] };
}

/** The item with one more mail handled: the last twenty are remembered. */
export function remembering<Item extends ClientPromise | Freelancer>(item: Item, mail: string): Item {
  return { ...item, handled: [...item.handled.filter((one) => one !== mail), mail].slice(-HANDLED) };
}
