import type { Instant } from '../period/wall-time.ts';
import type { DueEntry } from '../ports/store.ts';

/** A queued job is left alone so long; then it counts as lost and is found again. */
export const JOB_LEASE_MINUTES = 15;

/** A job of the send queue: an entry of the due index as find-due read it. */
export interface DueJob extends DueEntry {
  /** Where find-due moves the entry's key; absent in jobs of an older shape. */
  readonly leasedUntil?: Instant;
}

/** A queue message as a job; null where it has another shape. */
export function readDueJob(body: string): DueJob | null {
  let job: unknown;
  try {
    job = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof job !== 'object' || job === null) return null;
  const { freelancer, item, dueAt, leasedUntil } = job as Record<string, unknown>;
  const isKnown = typeof freelancer === 'string' && typeof item === 'string' && isInstant(dueAt);
  if (!isKnown || (leasedUntil !== undefined && !isInstant(leasedUntil))) return null;
  return { freelancer, item, dueAt, ...(leasedUntil === undefined ? {} : { leasedUntil }) };
}

function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
