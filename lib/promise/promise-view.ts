import type { IsoDate } from '../period/calendar.ts';
import type { ClientPromise } from './client-promise.ts';
import type { Touch } from './touch.ts';

/** A promise with what follows from it: when its check-in is due and what comes next. */
export interface PromiseView {
  readonly promise: ClientPromise;
  /** The day of the check-in, null where there is none (no period, or none before it begins). */
  readonly checkInOn: IsoDate | null;
  /** What comes next, null where nothing does. */
  readonly next: { readonly touch: Touch; readonly on: IsoDate } | null;
}
