import { COUNTED, QUIET_TICK } from './counted-units.ts';
import { UNIT_PRICES as P } from './unit-prices.ts';

/** What a month costs in USD, by what it is paid for. */
export interface MonthlyPrice {
  readonly mail: number;
  readonly table: number;
  readonly functions: number;
  readonly queues: number;
  /** The secret, and the ticks and polls of a month in which nothing happens. */
  readonly fixed: number;
  readonly total: number;
}

/** How a promise lives: forwarded, two reminders, one reply. */
const MAILS_IN = 2;
const REMINDERS = 2;
const MAILS_OUT = 4;
/** A promise and its freelancer's share of the profile, in KB, kept for about so many months. */
const [ITEM_KB, KEPT_MONTHS] = [2, 16];

/** Assumed, in GB-seconds a call: memory times time. */
const [RECEIVE, FIND, SEND, RECORD] = [1 * 0.6, 0.5 * 0.1, 0.5 * 0.3, 0.5 * 0.1];

const TICKS = 43_800;
/** Lambda polls a queue with five pollers, each waiting up to 20 seconds. Source: "Using Lambda with Amazon SQS". */
const IDLE_POLLS = 3 * 5 * 3 * TICKS;
/** A message is sent, received and deleted. */
const PER_MESSAGE = 3;

/** The price of a month in which so many promises begin, and as many end. */
export function monthlyPrice(promises: number): MonthlyPrice {
  const { forward, reminder, reply, delivery } = COUNTED;
  const reads = forward.read + REMINDERS * reminder.read + reply.read + MAILS_OUT * delivery.read;
  const writes = forward.write + REMINDERS * reminder.write + reply.write + MAILS_OUT * delivery.write;
  const stored = (promises * KEPT_MONTHS * ITEM_KB) / 1_000_000;
  const mail = promises * (MAILS_IN + MAILS_OUT) * P.mail + promises * MAILS_IN * P.objectPut;
  const table = promises * (reads * P.readUnit + writes * P.writeUnit) + stored * P.storedGb;
  const messages = MAILS_IN + REMINDERS + MAILS_OUT;
  const functions =
    promises * (MAILS_IN * RECEIVE + REMINDERS * SEND + MAILS_OUT * RECORD) * P.gbSecond + promises * messages * P.call;
  const queues = promises * (messages * PER_MESSAGE * P.queueRequest + (MAILS_IN + MAILS_OUT) * P.topicRequest);
  const ticks = TICKS * (QUIET_TICK.read * P.readUnit + FIND * P.gbSecond + P.call);
  const schedules = Math.max(0, TICKS - P.freeSchedules) * P.schedule;
  const fixed = P.secret + ticks + schedules + IDLE_POLLS * P.queueRequest;
  return { mail, table, functions, queues, fixed, total: mail + table + functions + queues + fixed };
}
