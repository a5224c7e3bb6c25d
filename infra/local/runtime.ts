import { join } from 'node:path';
import { createHandler as createFindDue } from '../../functions/find-due/handler.ts';
import { createHandler as createReceiveMail } from '../../functions/receive-mail/handler.ts';
import { createHandler as createRecordDelivery } from '../../functions/record-delivery/handler.ts';
import { createHandler as createSendReminder } from '../../functions/send-reminder/handler.ts';
import { HOUR_MS } from '../../lib/period/lengths.ts';
import type { Store } from '../../lib/ports/store.ts';
import type { Assistant } from './assistant.ts';
import { awaitedVerdicts } from './awaited-verdicts.ts';
import { DataFolderInUse, lockDataFolder } from './data-folder-lock.ts';
import type { DiskQueue } from './disk-queue.ts';
import { fromHeader, inboundId, takeMailIn } from './inbound-mail.ts';
import { localClock } from './local-clock.ts';
import { localQueues } from './local-queues.ts';
import { mailRow, mailView } from './mail-views.ts';
import { nextStepOfAll, promiseRows } from './promise-rows.ts';
import { context, type Pump, type QueueHandler, startPump } from './pump.ts';
import { DatabaseInUse } from './repair-indexes.ts';
import { type RuntimeEvent, runtimeLog } from './runtime-log.ts';
import { sentMails } from './sent-mails.ts';
import type { SesBehaviour } from './ses-stand-in.ts';
import type { RuntimeSettings } from './settings.ts';
import { startSmtp } from './smtp-in.ts';
import { deliveryNotification } from './sns-envelopes.ts';
import { startStandIns, TABLE } from './stand-ins.ts';
import { startTime } from './time-machine.ts';
import { tokenKey } from './token-key.ts';

/** The embedded runtime, running. */
export interface Runtime extends Assistant {
  /** Where SMTP listens; the one asked for, or a free one where 0 was. */
  readonly smtpPort: number;
  /** Stops taking mail, finishes what is under way, gives the data folder back. */
  close(): Promise<void>;
}

export interface RuntimeOptions {
  /** Told what happens, for the console. */
  readonly onEvent?: (event: RuntimeEvent) => void;
  /** What SES does with each mail that goes out; for trying faults. */
  readonly sesBehaviour?: (tags: Readonly<Record<string, string>>) => SesBehaviour;
  /** Stands between queue and handler, or between handler and DynamoDB; for trying faults. */
  readonly aroundHandler?: (handler: QueueHandler) => QueueHandler;
  readonly aroundStore?: (store: Store) => Store;
}

/** Newest mails whose delivery is told again at a start: the process may have been killed before it was told. */
const TOLD_AGAIN = 64;

/**
 * The assistant in this process: the Lambdas' own handlers on the cloud's own adapters, pointed at stand-ins on loopback. All
 * that it keeps stands in the data folder, each file written whole or not at all, so that it may be killed at any instant.
 *
 * ```
 *  SMTP, receive ──► raw-mail/ ──► queues/receive-mail ──► receive-mail ──► dynamodb/ ──► SES ──► mails/
 *  each minute ──► find-due ──► queues/send-reminder ──► send-reminder ──► SES        └──► queues/record-delivery ──► …
 * ```
 *
 * Rejects where another one has the data folder ({@link lockDataFolder}) or a port is taken.
 */
export async function startRuntime(settings: RuntimeSettings, options: RuntimeOptions = {}): Promise<Runtime> {
  const { data, domain } = settings;
  const unlock = await lockDataFolder(data);
  try {
    return await start();
  } catch (error) {
    // The folder is somebody else's after all, and so is the lock.
    if (error instanceof DatabaseInUse) throw new DataFolderInUse(data, { cause: error });
    unlock();
    throw error;
  }

  async function start(): Promise<Runtime> {
    const say = options.onEvent ?? (() => {});
    const clock = localClock(join(data, 'clock.json'), settings.now);
    const verdicts = awaitedVerdicts();
    const log = runtimeLog(join(data, 'log.jsonl'), (event) => {
      verdicts.hear(event);
      say(event);
    });
    const onError = (error: unknown) =>
      log.error('runtime-error', { error: error instanceof Error ? error.name : 'unknown', reason: codeOf(error) });

    const queues = localQueues(data, clock, log);
    const { received, jobs, deliveries } = queues;

    const sent = sentMails(join(data, 'mails'));
    const tellDelivery = (mail: ReturnType<typeof sent.all>[number]) =>
      void deliveries.send(deliveryNotification(mail, clock.now()), mail.id);
    const standIns = await startStandIns({
      data,
      clock,
      keepRawMailDays: settings.keepRawMailDays,
      keepClosedDays: settings.keepClosedDays,
      sent,
      jobs,
      received,
      deliveries,
      onSent: tellDelivery,
      behaviour: options.sesBehaviour ?? (() => 'delivery'),
      aroundStore: options.aroundStore ?? ((store) => store),
    });
    for (const mail of sent.all().slice(-TOLD_AGAIN)) tellDelivery(mail);

    const { store, outbox, rawMail, deadLettersOf } = standIns;
    const flowSettings = { ...settings, tokenKey: tokenKey(join(data, 'token-key')) };
    const findDue = createFindDue({ store, queue: standIns.jobs, clock, log });
    const pumps = [
      pump(
        received,
        createReceiveMail({
          store,
          rawMail,
          outbox,
          deadLetters: deadLettersOf(received),
          clock,
          log,
          settings: flowSettings,
        }),
      ),
      pump(jobs, createSendReminder({ store, outbox, clock, log, settings: flowSettings })),
      pump(deliveries, createRecordDelivery({ store, deadLetters: deadLettersOf(deliveries), clock, log })),
    ];
    const idle = async () => {
      while (pumps.some((one) => !one.isIdle())) for (const one of pumps) await one.idle();
    };
    // What was forgotten leaves the files too, as soon as nobody works on anything: until then a journal holds its notice, and
    // a tick that looks into the table a view of it. In turn with the ticks, so that whoever waits for it finds it done.
    const rewriteIfForgotten = async () => {
      if (!standIns.hasForgotten()) return;
      await idle();
      await standIns.compact();
      queues.rewrite();
    };
    let endedAt = Number.NEGATIVE_INFINITY;
    const endNowAndThen = async () => {
      const at = Date.parse(clock.now());
      if (at - endedAt < HOUR_MS) return;
      endedAt = at;
      // What could not be taken out now is the next hour's: reminders must not wait for it.
      await standIns.endWhatIsOver().catch(onError);
    };
    const time = startTime({
      clock,
      tick: async (why) => {
        if (why === 'minute') {
          clock.keep();
          store.lookAgain();
          await endNowAndThen();
        }
        await findDue({}, context('find-due'));
        await idle();
        await rewriteIfForgotten().catch(onError);
      },
      idle,
      nextDue: store.nextDue,
      nextVisible: queues.nextVisible,
      onError,
    });
    const inbound = { objects: standIns.objects, queue: received, clock, domain };
    const smtp = await startSmtp({
      port: settings.smtpPort,
      domain,
      onMail: async ({ raw, ...envelope }) => takeMailIn(inbound, inboundId(), raw, envelope),
    }).catch(async (error) => {
      await close();
      throw error;
    });

    return {
      domain,
      smtpPort: smtp.port,
      now: clock.now,
      nextDue: () => nextStepOfAll(standIns.dynamodb, TABLE),
      async moveTo(instant) {
        await time.moveTo(instant);
        await time.inTurn(standIns.endWhatIsOver).catch(onError);
        await time.inTurn(rewriteIfForgotten).catch(onError);
      },

      async receive(raw, envelope) {
        const messageId = inboundId();
        const from = envelope.from ?? (await fromHeader(raw));
        const handIn = () => takeMailIn(inbound, messageId, raw, { ...envelope, from });
        const verdict = await verdicts.of(messageId, handIn);
        await time.catchUp();
        await time.inTurn(rewriteIfForgotten).catch(onError);
        return { messageId, verdict };
      },

      mails: async () => sent.all().map(mailRow),
      async mail(id) {
        const mail = sent.all().find((one) => one.id === id);
        const raw = sent.raw(id);
        return mail && raw ? mailView(mail, raw) : null;
      },
      raw: async (id) => sent.raw(id),
      promises: () => promiseRows(standIns.dynamodb, TABLE),

      async close() {
        await smtp.close();
        await close();
        unlock();
      },
    };

    function pump(queue: DiskQueue, handler: QueueHandler): Pump {
      const around = options.aroundHandler?.(handler) ?? handler;
      return startPump({ queue, handler: around, batchSize: 10, now: () => Date.parse(clock.now()), onError });
    }

    async function close(): Promise<void> {
      await time.stop();
      await Promise.all(pumps.map((one) => one.stop()));
      await standIns.close();
    }
  }
}

/** `ENOSPC`, say: what the system calls an error. Its text may hold what a mail says. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
