import type { Instant } from '../../lib/period/wall-time.ts';
import { ClockGoesForwardOnly } from './assistant.ts';
import type { LocalClock } from './local-clock.ts';

export interface TimeMachineSettings {
  readonly clock: LocalClock;
  /** What the scheduler calls every minute; resolves once all that it set off is done. */
  readonly tick: (why: 'minute' | 'jump') => Promise<void>;
  /** Resolves once no message is visible and nobody works on one. */
  readonly idle: () => Promise<void>;
  /** The earliest moment in the due index. */
  readonly nextDue: () => Promise<Instant | null>;
  /** When the next hidden message of a queue shows again (ms since 1970), null where the queues are empty. */
  readonly nextVisible: () => number | null;
  readonly onError: (error: unknown) => void;
}

export interface TimeMachine {
  /** Moves the clock forward, as if every minute in between had passed. Throws {@link ClockGoesForwardOnly}. */
  moveTo(instant: Instant): Promise<void>;
  /** Resolves once nothing is due any more at this moment. */
  catchUp(): Promise<void>;
  /** Does some work while no tick and no jump is under way. */
  inTurn(work: () => Promise<void>): Promise<void>;
  /** Ends the ticking; resolves once what is under way is done. */
  stop(): Promise<void>;
}

const MINUTE = 60_000;
const MOST_TRIES = 100;

/**
 * Time for the embedded runtime: the scheduler's tick at each whole minute of the movable clock, and jumps.
 *
 * A jump stands still at each whole minute at which something in the index is due, and at each moment at which a hidden
 * message shows again; the minutes between would find nothing to do.
 */
export function startTime({ clock, tick, idle, nextDue, nextVisible, onError }: TimeMachineSettings): TimeMachine {
  let last: Promise<void> = Promise.resolve();
  let running = true;
  let timer: NodeJS.Timeout | null = null;
  const now = () => Date.parse(clock.now());

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  const minute = () => tick('minute');
  const everyMinute = () => {
    if (timer) clearTimeout(timer);
    if (!running) return;
    const tickInTurn = () => void inTurn(minute).catch(onError).then(everyMinute);
    timer = setTimeout(tickInTurn, MINUTE - (now() % MINUTE));
    timer.unref();
  };
  // What fell due while nothing ran does not wait for the minute.
  void inTurn(minute).catch(onError).then(everyMinute);

  return {
    inTurn,
    moveTo(instant) {
      return inTurn(async () => {
        const target = Date.parse(instant);
        if (target < now()) throw new ClockGoesForwardOnly(instant, clock.now());
        try {
          await jump(target);
        } finally {
          clock.run();
          everyMinute();
        }
        await settle();
      });
    },
    async catchUp() {
      const isDue = async () => {
        const due = await asked(nextDue);
        return due !== null && Date.parse(due) <= now();
      };
      if (await isDue()) await inTurn(async () => ((await isDue()) ? minute().catch(onError) : undefined));
    },
    async stop() {
      running = false;
      if (timer) clearTimeout(timer);
      await last;
    },
  };

  async function jump(target: number): Promise<void> {
    await idle();
    let lastTick = Number.NEGATIVE_INFINITY;
    while (running) {
      const tickAt = nextTick(await asked(nextDue), lastTick, target);
      const shownAt = Math.max(nextVisible() ?? Number.POSITIVE_INFINITY, now());
      const at = Math.min(tickAt, shownAt);
      if (at > target) break;
      clock.freezeAt(new Date(at).toISOString());
      if (shownAt < tickAt) await idle();
      else {
        lastTick = at;
        // As in the cloud: what a tick did not manage, the next one finds again.
        await tick('jump').catch(onError);
      }
    }
    clock.freezeAt(new Date(target).toISOString());
  }

  /** The whole minute at which what is due will be found; `target` itself for what falls due after the last whole one. */
  function nextTick(due: Instant | null, lastTick: number, target: number): number {
    if (due === null) return Number.POSITIVE_INFINITY;
    const at = Math.max(wholeMinute(Date.parse(due)), wholeMinute(now()), lastTick + MINUTE);
    return at > target && Date.parse(due) <= target && lastTick < target ? target : at;
  }

  /** What failed at the very end shows again within seconds, at normal speed. */
  async function settle(): Promise<void> {
    await idle();
    for (let at = nextVisible(); at !== null; at = nextVisible()) {
      await new Promise((resolve) => setTimeout(resolve, Math.max((at ?? 0) - now(), 0) + 1));
      await idle();
    }
  }
}

/** A store that does not answer for a moment must not end a jump half way. */
async function asked<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await question();
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

function wholeMinute(at: number): number {
  return Math.ceil(at / MINUTE) * MINUTE;
}
