import type { Instant } from '../../lib/period/wall-time.ts';
import type { Clock } from '../../lib/ports/clock.ts';

/** A clock that stands still until it is moved. */
export interface MovableClock extends Clock {
  moveTo(instant: Instant): void;
  /** Moves it on by minutes. */
  pass(minutes: number): void;
}

export function movableClock(start: Instant): MovableClock {
  let now = new Date(start).getTime();
  return {
    now: () => new Date(now).toISOString(),
    moveTo: (instant) => {
      now = new Date(instant).getTime();
    },
    pass: (minutes) => {
      now += minutes * 60_000;
    },
  };
}
