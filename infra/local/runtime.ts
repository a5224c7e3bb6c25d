import { join } from 'node:path';
import type { Store } from '../../lib/ports/store.ts';
import type { Assistant } from './assistant.ts';
import { type AwaitedVerdicts, awaitedVerdicts } from './awaited-verdicts.ts';
import { DataFolderInUse, lockDataFolder } from './data-folder-lock.ts';
import { fromHeader, type InboundSettings, inboundId, takeMailIn } from './inbound-mail.ts';
import { type LocalClock, localClock } from './local-clock.ts';
import { startLambdas } from './local-lambdas.ts';
import { type LocalQueues, localQueues } from './local-queues.ts';
import { mailRow, mailView } from './mail-views.ts';
import { nextStepOfAll, promiseRows } from './promise-rows.ts';
import type { QueueHandler } from './pump.ts';
import { DatabaseInUse } from './repair-indexes.ts';
import { type RuntimeEvent, runtimeLog } from './runtime-log.ts';
import { type SentMail, type SentMails, sentMails } from './sent-mails.ts';
import type { SesBehaviour } from './ses-stand-in.ts';
import type { RuntimeSettings } from './settings.ts';
import { type SmtpSettings, startSmtp } from './smtp-in.ts';
import { deliveryNotification } from './sns-envelopes.ts';
import { type StandIns, startStandIns, TABLE } from './stand-ins.ts';
import { startTime, type TimeMachine } from './time-machine.ts';
import { tokenKey } from './token-key.ts';
import { type Upkeep, upkeepOf } from './upkeep.ts';

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
  const unlock = await lockDataFolder(settings.data);
  try {
    return await start(settings, options, unlock);
  } catch (error) {
    // The folder is somebody else's after all, and so is the lock.
    if (error instanceof DatabaseInUse) throw new DataFolderInUse(settings.data, { cause: error });
    unlock();
    throw error;
  }
}

async function start(settings: RuntimeSettings, options: RuntimeOptions, unlock: () => void): Promise<Runtime> {
  const { domain, smtpPort } = settings;
  const { parts, stop } = await startParts(settings, options);
  const onMail: SmtpSettings['onMail'] = async ({ raw, ...envelope }) =>
    takeMailIn(parts.inbound, inboundId(), raw, envelope);
  const smtp = await startSmtp({ port: smtpPort, domain, onMail }).catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    ...assistantOf(parts),
    smtpPort: smtp.port,
    async close() {
      await smtp.close();
      await stop();
      unlock();
    },
  };
}

/** All but the door for mail. */
async function startParts(settings: RuntimeSettings, options: RuntimeOptions) {
  const { data, domain } = settings;
  const clock = localClock(join(data, 'clock.json'), settings.now);
  const verdicts = awaitedVerdicts();
  const log = runtimeLog(join(data, 'log.jsonl'), (event) => {
    verdicts.hear(event);
    options.onEvent?.(event);
  });
  const onError = (error: unknown) =>
    log.error('runtime-error', { error: error instanceof Error ? error.name : 'unknown', reason: codeOf(error) });
  const queues = localQueues(data, clock, log);
  const sent = sentMails(join(data, 'mails'));
  const standIns = await standInsOf(settings, options, { clock, queues, sent });
  const { store, objects } = standIns;
  const flowSettings = { ...settings, tokenKey: tokenKey(join(data, 'token-key')) };
  const around = options.aroundHandler ?? ((handler) => handler);
  const lambdas = startLambdas({ standIns, queues, clock, log, settings: flowSettings, around, onError });
  const { idle } = lambdas;
  const upkeep = upkeepOf({ standIns, queues, clock, idle, onError });
  const tick = async (why: 'minute' | 'jump') => {
    if (why === 'minute') {
      clock.keep();
      store.lookAgain();
      await upkeep.endNowAndThen();
    }
    await lambdas.findDue();
    await idle();
    await upkeep.rewriteIfForgotten();
  };
  const time = startTime({ clock, tick, idle, nextDue: store.nextDue, nextVisible: queues.nextVisible, onError });
  const inbound = { objects, queue: queues.received, clock, domain };
  const stop = async () => {
    await time.stop();
    await lambdas.stop();
    await standIns.close();
  };
  return { parts: { domain, clock, time, upkeep, verdicts, inbound, sent, standIns } satisfies Parts, stop };
}

/** The stand-ins of this runtime; what was sent last is told again as delivered. */
async function standInsOf(
  { data, keepRawMailDays, keepClosedDays }: RuntimeSettings,
  { sesBehaviour = () => 'delivery', aroundStore = (store) => store }: RuntimeOptions,
  { clock, queues, sent }: Pick<Parts, 'clock' | 'sent'> & { readonly queues: LocalQueues },
): Promise<StandIns> {
  const onSent = (mail: SentMail) => void queues.deliveries.send(deliveryNotification(mail, clock.now()), mail.id);
  const keep = { keepRawMailDays, keepClosedDays };
  const standIns = await startStandIns({
    data,
    clock,
    ...keep,
    sent,
    ...queues,
    onSent,
    behaviour: sesBehaviour,
    aroundStore,
  });
  for (const mail of sent.all().slice(-TOLD_AGAIN)) onSent(mail);
  return standIns;
}

/** What the page and the API reach the runtime through. */
interface Parts {
  readonly domain: string;
  readonly clock: LocalClock;
  readonly time: TimeMachine;
  readonly upkeep: Upkeep;
  readonly verdicts: AwaitedVerdicts;
  readonly inbound: InboundSettings;
  readonly sent: SentMails;
  readonly standIns: StandIns;
}

function assistantOf({ domain, clock, time, upkeep, verdicts, inbound, sent, standIns }: Parts): Assistant {
  const { dynamodb } = standIns;
  return {
    domain,
    now: clock.now,
    nextDue: () => nextStepOfAll(dynamodb, TABLE),
    async moveTo(instant) {
      await time.moveTo(instant);
      await time.inTurn(upkeep.endWhatIsOver);
      await time.inTurn(upkeep.rewriteIfForgotten);
    },

    async receive(raw, envelope) {
      const messageId = inboundId();
      const from = envelope.from ?? (await fromHeader(raw));
      const verdict = await verdicts.of(messageId, () => takeMailIn(inbound, messageId, raw, { ...envelope, from }));
      await time.catchUp();
      await time.inTurn(upkeep.rewriteIfForgotten);
      return { messageId, verdict };
    },

    mails: async () => sent.all().map(mailRow),
    async mail(id) {
      const mail = sent.all().find((one) => one.id === id);
      const raw = sent.raw(id);
      return mail && raw ? mailView(mail, raw) : null;
    },
    raw: async (id) => sent.raw(id),
    promises: () => promiseRows(dynamodb, TABLE, clock.now()),
  };
}

/** `ENOSPC`, say: what the system calls an error. Its text may hold what a mail says. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
