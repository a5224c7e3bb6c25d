import { createHandler as createFindDue } from '../../functions/find-due/handler.ts';
import { createHandler as createReceiveMail } from '../../functions/receive-mail/handler.ts';
import { createHandler as createRecordDelivery } from '../../functions/record-delivery/handler.ts';
import { createHandler as createSendReminder } from '../../functions/send-reminder/handler.ts';
import type { FlowSettings } from '../../lib/flows/flow-settings.ts';
import type { Clock } from '../../lib/ports/clock.ts';
import type { Log } from '../../lib/ports/log.ts';
import type { DiskQueue } from './disk-queue.ts';
import type { LocalQueues } from './local-queues.ts';
import { context, type QueueHandler, startPump } from './pump.ts';
import type { StandIns } from './stand-ins.ts';

export interface LambdaSettings {
  readonly standIns: StandIns;
  readonly queues: LocalQueues;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: FlowSettings;
  /** Stands between queue and handler. */
  readonly around: (handler: QueueHandler) => QueueHandler;
  readonly onError: (error: unknown) => void;
}

/** The Lambdas' own handlers in this process, each fed from its queue. */
export interface LocalLambdas {
  /** Calls find-due, once; resolves when it has queued what is due. */
  findDue(): Promise<unknown>;
  /** Resolves once no message is visible and nobody works on one. */
  idle(): Promise<void>;
  /** Stops handing out messages; resolves once what is under way is done. */
  stop(): Promise<void>;
}

/** Lambda hands over so many messages at most. */
const BATCH = 10;

export function startLambdas({
  standIns,
  queues,
  clock,
  log,
  settings,
  around,
  onError,
}: LambdaSettings): LocalLambdas {
  const { store, rawMail, outbox, deadLettersOf } = standIns;
  const sending = { store, outbox, clock, log, settings };
  const feed = (queue: DiskQueue, handler: QueueHandler) =>
    startPump({ queue, handler: around(handler), batchSize: BATCH, now: () => Date.parse(clock.now()), onError });
  const { received, jobs, deliveries } = queues;
  const pumps = [
    feed(received, createReceiveMail({ ...sending, rawMail, deadLetters: deadLettersOf(received) })),
    feed(jobs, createSendReminder(sending)),
    feed(deliveries, createRecordDelivery({ store, deadLetters: deadLettersOf(deliveries), clock, log })),
  ];
  const findDue = createFindDue({ store, queue: standIns.jobs, clock, log });
  return {
    findDue: () => findDue({}, context('find-due')),
    async idle() {
      while (pumps.some((one) => !one.isIdle())) for (const one of pumps) await one.idle();
    },
    async stop() {
      await Promise.all(pumps.map((one) => one.stop()));
    },
  };
}
