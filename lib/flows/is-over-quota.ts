import { HOUR_MS } from '../period/lengths.ts';
import type { Instant } from '../period/wall-time.ts';
import { openPromises } from '../promise/open-promises.ts';
import type { Decision } from './decision.ts';
import type { Holdings } from './holdings.ts';

/** What one freelancer may have open, far above what anybody can work off: a runaway filter must not fill the table. */
export const MOST_OPEN = 500;

/** Forwards that are pencilled in within an hour: more is a program, not a person. */
export const MOST_FORWARDS_AN_HOUR = 200;

/** Whether the decision makes new promises that are one too many: of those open, or of those of the last hour. */
export function isOverQuota({ writes }: Decision, { promises }: Holdings, now: Instant): boolean {
  const made = writes.filter(({ item }) => item.kind === 'promise' && item.version === 1).length;
  if (made === 0) return false;
  const since = Date.parse(now) - HOUR_MS;
  const lately = promises.filter(({ receivedAt }) => Date.parse(receivedAt) > since).length;
  return openPromises(promises).length + made > MOST_OPEN || lately + made > MOST_FORWARDS_AN_HOUR;
}
