import type { IsoDate } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';

/** Its last day has passed. */
export function isOver({ to }: Period, today: IsoDate): boolean {
  return to <= today;
}

/** It begins two calendar years ahead or more: likelier a slip than a plan. */
export function isFarAhead({ from }: Period, today: IsoDate): boolean {
  return Number(from.slice(0, 4)) - Number(today.slice(0, 4)) >= 2;
}
