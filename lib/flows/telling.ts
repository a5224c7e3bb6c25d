import type { OwingItem } from '../ports/store.ts';
import type { MailContent } from '../promise/owed-mail.ts';
import type { Decision } from './decision.ts';
import type { At, Incoming } from './incoming.ts';
import { owing } from './owing.ts';

/** The decision to write an item, its version counted already, and tell about it: a question is asked, a refusal says its code. */
export function telling(item: OwingItem, about: MailContent, incoming: Incoming, at: At): Decision {
  const verdict = about.kind === 'question' ? 'asked' : about.kind === 'refusal' ? about.code : 'carried-out';
  return { verdict, writes: [owing(item, about, incoming, at)] };
}
