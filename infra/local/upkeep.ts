import { HOUR_MS } from '../../lib/period/lengths.ts';
import type { Clock } from '../../lib/ports/clock.ts';
import type { LocalQueues } from './local-queues.ts';
import type { StandIns } from './stand-ins.ts';

export interface UpkeepSettings {
  readonly standIns: StandIns;
  readonly queues: LocalQueues;
  readonly clock: Clock;
  /** Resolves once no message is visible and nobody works on one. */
  readonly idle: () => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** What AWS does with data by itself. What cannot be done now is told to `onError` and left to the next time: reminders must not wait. */
export interface Upkeep {
  /** Takes out what has had its time. */
  endWhatIsOver(): Promise<void>;
  /** The same, where that was not done within the hour. */
  endNowAndThen(): Promise<void>;
  /** Rewrites the files of table and queues where something was forgotten. In turn with the ticks: see `startTime`. */
  rewriteIfForgotten(): Promise<void>;
}

export function upkeepOf({ standIns, queues, clock, idle, onError }: UpkeepSettings): Upkeep {
  let endedAt = Number.NEGATIVE_INFINITY;
  const endWhatIsOver = () => standIns.endWhatIsOver().catch(onError);
  // As soon as nobody works on anything: until then a journal holds the notice of what was forgotten, and a tick that looks into the
  // table a view of it.
  const rewrite = async () => {
    await idle();
    await standIns.compact();
    queues.rewrite();
  };
  return {
    endWhatIsOver,
    async endNowAndThen() {
      const at = Date.parse(clock.now());
      if (at - endedAt < HOUR_MS) return;
      endedAt = at;
      await endWhatIsOver();
    },
    async rewriteIfForgotten() {
      if (standIns.hasForgotten()) await rewrite().catch(onError);
    },
  };
}
