import { HOUR_MS } from '../period/lengths.ts';
import type { Instant } from '../period/wall-time.ts';
import type { OwingItem } from '../ports/store.ts';
import { digestOf } from '../promise/identity.ts';
import type { Command } from '../reply/command.ts';
import type { Decision, Write } from './decision.ts';
import type { Holdings } from './holdings.ts';

/** What a program can be understood as that answers every mail with the same words: nothing at all, or a day ("back on Monday"). */
const SAID_BY_PROGRAMS: ReadonlySet<Command['name']> = new Set(['unclear', 'later', 'snooze']);

/**
 * The decision about a reply, without a mail of ours where the very same words came within the hour and everything stands as it stood
 * after them: two programs that face each other end here. A person who means something by it gets their answer: it changes something,
 * or is a word of ours.
 */
export function sayOnce(
  decision: Decision,
  { name }: Command,
  text: string,
  { freelancer, promises }: Holdings,
  now: Instant,
): Decision {
  if (!SAID_BY_PROGRAMS.has(name)) return decision;
  const words = digestOf(['words', text.trim()]);
  const oncePer = (write: Write): Write => {
    const before = [freelancer, ...promises].find(({ id }) => id === write.item.id);
    const last = before?.lastWords;
    const isAgain = last?.words === words && Date.parse(last.at) > Date.parse(now) - HOUR_MS;
    if (before && isAgain && standing(before) === standing(write.item)) return silenced(write);
    return { ...write, item: { ...write.item, lastWords: { words, at: now } } };
  };
  return { ...decision, writes: decision.writes.map(oncePer) };
}

/** What such words can change. */
function standing(item: OwingItem): string {
  return item.kind === 'promise' ? JSON.stringify([item.state, item.period, item.snoozed]) : '';
}

function silenced({ item, claims }: Write): Write {
  return { item: { ...item, owed: item.owed.filter(({ id }) => !claims.includes(id)) }, claims: [] };
}
