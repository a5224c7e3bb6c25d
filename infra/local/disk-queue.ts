import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../lib/ports/clock.ts';
import { writeAtomic } from './atomic-file.ts';
import { openJournal } from './journal.ts';

/** What changes of a message while it waits. Instants are milliseconds since 1970. */
interface Waiting {
  readonly receives: number;
  /** Receives that ended because the whole process did: not the message's own failures. */
  readonly interrupted: number;
  readonly firstReceivedAt: number | null;
  readonly visibleAt: number;
  /** Somebody has received it and neither deleted nor released it yet. */
  readonly underWay: boolean;
}

export interface QueueMessage extends Waiting {
  readonly id: string;
  readonly body: string;
  readonly sentAt: number;
}

export interface DiskQueueSettings {
  readonly name: string;
  /** Holds the journal; a dead letter's file that is put here is taken up at the next start. */
  readonly folder: string;
  /** One file a message. */
  readonly deadLetters: string;
  readonly clock: Clock;
  /** How long a received message stays hidden unless it is deleted or released. */
  readonly visibilitySeconds: number;
  /** A message received this often without being deleted goes to the dead letters. */
  readonly maxReceiveCount: number;
  readonly onDeadLetter: (message: QueueMessage) => void;
}

/** A queue as SQS keeps it: at least once, hidden while somebody works on it, dead letters in the end. */
export interface DiskQueue {
  readonly name: string;
  /** The message's id, once it is on disk. */
  send(body: string, id?: string): string;
  /**
   * At most `most` visible messages, oldest first; they stay hidden for the visibility timeout. One that was under way when the
   * process was killed comes alone: if it is what killed it, it takes no others along.
   */
  receive(most: number): QueueMessage[];
  /** Puts a message straight among the dead letters. */
  bury(body: string): string;
  delete(id: string): void;
  /** Shows a received message again after some seconds, as a failed batch does. */
  release(id: string, seconds: number): void;
  /** When the next message can be received (ms since 1970), null where the queue is empty. */
  nextVisible(): number | null;
  /** Writes the journal anew, without what was done with. */
  rewrite(): void;
  /** Told of each message that comes in. */
  onSent(listener: () => void): void;
}

/** A line of the journal: a message that came in, what became of one, or that it is gone. */
type Line = QueueMessage | ({ readonly id: string } & Waiting) | { readonly id: string; readonly gone: true };

/** A message that was under way at this many kills is suspected of causing them. */
const MOST_INTERRUPTIONS = 20;
/** The journal is written anew once it is this much longer than the queue. */
const SPARE_LINES = 5_000;

export function diskQueue(settings: DiskQueueSettings): DiskQueue {
  const { folder, deadLetters, clock, maxReceiveCount } = settings;
  mkdirSync(folder, { recursive: true });
  mkdirSync(deadLetters, { recursive: true });
  const { journal, entries } = openJournal<Line>(join(folder, 'journal.jsonl'));
  const messages = messagesOf(entries);
  // What was done with before is no longer anybody's business: at a start only what waits stays.
  if (journal.length() > messages.size) journal.replace([...messages.values()]);
  const listeners: (() => void)[] = [];
  const now = () => new Date(clock.now()).getTime();

  const add = (message: QueueMessage) => {
    journal.append(message);
    messages.set(message.id, message);
  };
  const change = (message: QueueMessage, waiting: Partial<Waiting>): QueueMessage => {
    const { id, body, sentAt, ...before } = message;
    const after = { ...before, ...waiting };
    journal.append({ id, ...after });
    const changed = { id, body, sentAt, ...after };
    messages.set(id, changed);
    return changed;
  };
  const forget = (id: string) => {
    if (!messages.has(id)) return;
    journal.append({ id, gone: true });
    messages.delete(id);
    if (journal.length() > messages.size + SPARE_LINES) journal.replace([...messages.values()]);
  };
  const fresh = (body: string, id: string): QueueMessage => {
    const at = now();
    return { id, body, sentAt: at, receives: 0, interrupted: 0, firstReceivedAt: null, visibleAt: at, underWay: false };
  };
  const putAside = (message: QueueMessage) => {
    // Counted from nought again, for the day on which somebody moves the file back.
    const aside = { ...message, receives: 0, interrupted: 0, underWay: false };
    writeAtomic(join(deadLetters, `${message.id}.json`), JSON.stringify(aside));
    forget(message.id);
    settings.onDeadLetter(message);
  };

  for (const message of messages.values()) if (message.underWay) change(message, interruptedAt(message, now()));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const message = JSON.parse(readFileSync(join(folder, file), 'utf8')) as QueueMessage;
    if (!messages.has(message.id)) add(message);
    rmSync(join(folder, file));
  }

  return {
    name: settings.name,
    delete: forget,
    rewrite: () => journal.replace([...messages.values()]),
    onSent: (listener) => void listeners.push(listener),

    send(body, id = randomUUID()) {
      add(fresh(body, id));
      for (const listener of listeners) listener();
      return id;
    },

    bury(body) {
      const message = fresh(body, randomUUID());
      putAside(message);
      return message.id;
    },

    receive(most) {
      const at = now();
      const received: QueueMessage[] = [];
      for (const message of messages.values()) {
        if (received.length >= most) break;
        if (message.visibleAt > at) continue;
        if (message.receives >= maxReceiveCount || message.interrupted >= MOST_INTERRUPTIONS) putAside(message);
        else if (message.interrupted === 0) received.push(message);
        else if (received.length === 0) {
          received.push(message);
          break;
        }
      }
      return received.map((message) =>
        change(message, {
          receives: message.receives + 1,
          firstReceivedAt: message.firstReceivedAt ?? at,
          visibleAt: at + settings.visibilitySeconds * 1000,
          underWay: true,
        }),
      );
    },

    release(id, seconds) {
      const message = messages.get(id);
      if (message) change(message, { visibleAt: now() + seconds * 1000, underWay: false });
    },

    nextVisible() {
      let first: number | null = null;
      for (const { visibleAt } of messages.values()) first = first === null ? visibleAt : Math.min(first, visibleAt);
      return first;
    },
  };
}

/** At a start nobody works on a message any more: it is shown, and that receive not counted against it. */
function interruptedAt({ receives, interrupted }: QueueMessage, now: number): Partial<Waiting> {
  return { underWay: false, visibleAt: now, receives: receives - 1, interrupted: interrupted + 1 };
}

function messagesOf(lines: readonly Line[]): Map<string, QueueMessage> {
  const messages = new Map<string, QueueMessage>();
  for (const line of lines) {
    const before = messages.get(line.id);
    if ('gone' in line) messages.delete(line.id);
    else if ('body' in line) messages.set(line.id, line);
    else if (before) messages.set(line.id, { ...before, ...line });
  }
  return messages;
}
