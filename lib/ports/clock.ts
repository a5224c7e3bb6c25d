import type { Instant } from '../period/wall-time.ts';

/** What time it is: the only place where time comes from. */
export interface Clock {
  now(): Instant;
}
