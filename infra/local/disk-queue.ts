import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../lib/ports/clock.ts';
import { writeAtomic } from './atomic-file.ts';

/** A message as it is kept, one file each. Instants are milliseconds since 1970. */
export interface QueueMessage {
  readonly id: string;
  readonly body: string;
  readonly sentAt: number;
  readonly receives: number;
  /** Receives that ended because the whole process did: not the message's own failures. */
  readonly interrupted: number;
  readonly firstReceivedAt: number | null;
  readonly visibleAt: number;
  /** Somebody has received it and neither deleted nor released it yet. */
  readonly underWay: boolean;
}

export interface DiskQueueSettings {
  readonly name: string;
  /** One file a message here; a message file that is put in by hand is found at the next start (redrive). */
  readonly folder: string;
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
  /** At most `most` visible messages, oldest first; they stay hidden for the visibility timeout. */
  receive(most: number): QueueMessage[];
  delete(id: string): void;
  /** Shows a received message again after some seconds, as a failed batch does. */
  release(id: string, seconds: number): void;
  has(id: string): boolean;
  ids(): readonly string[];
  /** When the next message can be received (ms since 1970), null where the queue is empty. */
  nextVisible(): number | null;
  /** Told of each message that comes in. */
  onSent(listener: () => void): void;
}

/** A message that was under way at this many kills is suspected of causing them. */
const MOST_INTERRUPTIONS = 20;

export function diskQueue(settings: DiskQueueSettings): DiskQueue {
  const { folder, deadLetters, clock, maxReceiveCount } = settings;
  mkdirSync(folder, { recursive: true });
  mkdirSync(deadLetters, { recursive: true });
  const messages = new Map<string, QueueMessage>();
  const listeners: (() => void)[] = [];
  const now = () => new Date(clock.now()).getTime();
  const fileOf = (id: string) => join(folder, `${id}.json`);
  const keep = (message: QueueMessage) => {
    writeAtomic(fileOf(message.id), JSON.stringify(message));
    messages.set(message.id, message);
  };
  const forget = (id: string) => {
    rmSync(fileOf(id), { force: true });
    messages.delete(id);
  };

  for (const message of readMessages(folder)) messages.set(message.id, afterRestart(message, now()));

  return {
    name: settings.name,

    send(body, id = randomUUID()) {
      const at = now();
      keep({
        id,
        body,
        sentAt: at,
        receives: 0,
        interrupted: 0,
        firstReceivedAt: null,
        visibleAt: at,
        underWay: false,
      });
      for (const listener of listeners) listener();
      return id;
    },

    receive(most) {
      const at = now();
      const received: QueueMessage[] = [];
      for (const message of messages.values()) {
        if (received.length >= most) break;
        if (message.visibleAt > at) continue;
        if (message.receives >= maxReceiveCount || message.interrupted >= MOST_INTERRUPTIONS) {
          // Counted from nought again, for the day on which somebody moves the file back.
          const aside = { ...message, receives: 0, interrupted: 0, underWay: false };
          writeAtomic(join(deadLetters, `${message.id}.json`), JSON.stringify(aside));
          forget(message.id);
          settings.onDeadLetter(message);
          continue;
        }
        const next = {
          ...message,
          receives: message.receives + 1,
          firstReceivedAt: message.firstReceivedAt ?? at,
          visibleAt: at + settings.visibilitySeconds * 1000,
          underWay: true,
        };
        keep(next);
        received.push(next);
      }
      return received;
    },

    delete: forget,

    release(id, seconds) {
      const message = messages.get(id);
      if (message) keep({ ...message, visibleAt: now() + seconds * 1000, underWay: false });
    },

    has: (id) => messages.has(id),
    ids: () => [...messages.keys()],
    nextVisible() {
      let first: number | null = null;
      for (const { visibleAt } of messages.values()) first = first === null ? visibleAt : Math.min(first, visibleAt);
      return first;
    },
    onSent: (listener) => void listeners.push(listener),
  };
}

/** At a start nobody works on a message any more: what was under way is shown, and that receive not counted against it. */
function afterRestart(message: QueueMessage, now: number): QueueMessage {
  if (!message.underWay) return message;
  const { receives, interrupted } = message;
  return { ...message, underWay: false, visibleAt: now, receives: receives - 1, interrupted: interrupted + 1 };
}

function readMessages(folder: string): QueueMessage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as QueueMessage),
      id: name.slice(0, -5),
    }))
    .sort((a, b) => a.sentAt - b.sentAt);
}
