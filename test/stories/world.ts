import PostalMime, { type Email } from 'postal-mime';
import type { DeadLetter } from '../../lib/flows/dead-letter.ts';
import type { DueJob } from '../../lib/flows/due-job.ts';
import { findDue } from '../../lib/flows/find-due.ts';
import type { FlowSettings } from '../../lib/flows/flow-settings.ts';
import type { PuttingAside, ReceivingPorts } from '../../lib/flows/ports.ts';
import { receiveMail } from '../../lib/flows/receive-mail.ts';
import { sendDue } from '../../lib/flows/send-due.ts';
import type { Verdict } from '../../lib/flows/verdict.ts';
import type { Checks } from '../../lib/mailbox/receipt-notice.ts';
import { type Instant, instantAt } from '../../lib/period/wall-time.ts';
import type { ClientPromise } from '../../lib/promise/client-promise.ts';
import { crashPlan } from '../fakes/crashing.ts';
import { type MemoryLog, memoryLog } from '../fakes/memory-log.ts';
import { type MemoryOutbox, memoryOutbox } from '../fakes/memory-outbox.ts';
import { type MemoryQueue, memoryQueue } from '../fakes/memory-queue.ts';
import { type MemoryRawMail, memoryRawMail } from '../fakes/memory-raw-mail.ts';
import { type MemoryStore, memoryStore } from '../fakes/memory-store.ts';
import { type MovableClock, movableClock } from '../fakes/movable-clock.ts';
import { flowSettings } from '../fixtures/flow-settings.ts';
import { ALL_PASS } from '../fixtures/mail-notice.ts';

export const DOMAIN = 'in.example.com';
export const ZONE = 'Europe/Amsterdam';

/** A mail that went out, read by a parser of its own. */
export interface SentMail {
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string;
  readonly references: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly text: string }[];
  readonly parsed: Email;
}

/** The flows on ports in memory, with a clock that is moved by hand: a story in a few milliseconds. */
export interface World {
  readonly clock: MovableClock;
  readonly outbox: MemoryOutbox;
  readonly store: MemoryStore;
  readonly rawMail: MemoryRawMail;
  readonly deadLetters: MemoryQueue<DeadLetter>;
  readonly log: MemoryLog;
  readonly ports: ReceivingPorts & PuttingAside;
  /** How a tick's jobs are handled: one after the other, unless a story sets it otherwise. */
  work: (jobs: readonly DueJob[], send: (job: DueJob) => Promise<unknown>) => Promise<void>;
  /** Takes a mail in. `to` are the envelope's recipients, `as` the service's id of it. */
  receive(
    raw: string,
    options?: { to?: readonly string[]; checks?: Partial<Checks>; from?: string; as?: string },
  ): Promise<Verdict>;
  /** What happens every minute: what is due is found, and its jobs are done. */
  tick(): Promise<void>;
  /** Moves the clock to a wall time in the freelancer's zone, through every due moment on the way. */
  moveTo(wall: string): Promise<void>;
  mails(): Promise<readonly SentMail[]>;
  lastMail(): Promise<SentMail>;
  promises(): readonly ClientPromise[];
  onlyPromise(): ClientPromise;
}

/** A world that begins at a wall time in the freelancer's zone. */
export function world(start: string, change: Partial<FlowSettings> = {}, crashes = crashPlan()): World {
  const settings = flowSettings({ domain: DOMAIN, timeZone: ZONE, ...change });
  const clock = movableClock(instantAt(start, ZONE));
  const [store, rawMail, outbox, log] = [memoryStore(), memoryRawMail(), memoryOutbox(), memoryLog()];
  const queue = memoryQueue<DueJob>();
  const deadLetters = memoryQueue<DeadLetter>();
  const ports: World['ports'] = {
    store: crashes.watch('store', store),
    rawMail: crashes.watch('raw-mail', rawMail),
    outbox: crashes.watch('outbox', outbox),
    deadLetters: crashes.watch('dead-letters', deadLetters),
    clock,
    log,
    settings,
  };
  let received = 0;

  const tick = async () => {
    await findDue({ store: ports.store, queue: crashes.watch('queue', queue), clock, log });
    await here.work(queue.take(), (job) => sendDue(ports, job));
  };
  const mails = () => Promise.all(outbox.sent().map(({ raw, to }) => readSent(raw, to)));
  const promises = () => store.items().flatMap(({ item }) => (item.kind === 'promise' ? [item] : []));

  const here: World = {
    clock,
    outbox,
    store,
    rawMail,
    deadLetters,
    log,
    ports,
    async work(jobs, send) {
      for (const job of jobs) await send(job);
    },
    async receive(raw, { to = [`track@${DOMAIN}`], checks = {}, from, as } = {}) {
      received += 1;
      const messageId = as ?? `received-${received}`;
      rawMail.add(messageId, Buffer.from(raw));
      const sender = /^From:.*?([^\s<]+@[^\s>]+)/im.exec(raw)?.[1] ?? '';
      const notice = {
        messageId,
        objectKey: messageId,
        recipients: to,
        envelopeFrom: from ?? sender,
        receivedAt: clock.now(),
        checks: { ...ALL_PASS, ...checks },
      };
      return receiveMail(ports, notice);
    },
    tick,
    async moveTo(wall) {
      const until = instantAt(wall, ZONE);
      for (let next = nextDue(store); next !== null && next <= until; next = nextDue(store)) {
        clock.moveTo(wholeMinute(next > clock.now() ? next : clock.now()));
        await tick();
      }
      clock.moveTo(until);
    },
    mails,
    async lastMail() {
      const last = (await mails()).at(-1);
      if (!last) throw new Error('no mail has gone out');
      return last;
    },
    promises,
    onlyPromise() {
      const [only, ...others] = promises();
      if (!only || others.length > 0) throw new Error(`expected one promise, there are ${promises().length}`);
      return only;
    },
  };
  return here;
}

function nextDue(store: MemoryStore): Instant | null {
  const due = store.items().flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  return due.sort()[0] ?? null;
}

function wholeMinute(instant: Instant): Instant {
  return new Date(Math.ceil(Date.parse(instant) / 60_000) * 60_000).toISOString();
}

export async function readSent(raw: Uint8Array, to: string): Promise<SentMail> {
  const parsed = await PostalMime.parse(raw);
  const header = (name: string) => parsed.headers.find(({ key }) => key === name)?.value ?? '';
  return {
    kind: header('x-pencilled-kind'),
    to,
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html ?? '',
    replyTo: parsed.replyTo?.[0]?.address ?? '',
    references: header('references'),
    attachments: parsed.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      type: mimeType,
      text: typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8'),
    })),
    parsed,
  };
}
