import { readFileSync } from 'node:fs';
import type { Instant } from '../../lib/period/wall-time.ts';
import type { Clock } from '../../lib/ports/clock.ts';
import { writeAtomic } from './atomic-file.ts';

/** A clock that runs at normal speed, some way ahead of (or behind) the machine's, and never backwards. */
export interface LocalClock extends Clock {
  /** Stands still at an instant until {@link run}. */
  freezeAt(instant: Instant): void;
  run(): void;
  /** Writes down how far it has come. */
  keep(): void;
}

interface Kept {
  /** Milliseconds that this clock is ahead of the machine's. */
  readonly offset: number;
  /** The latest instant known to have been shown, so that it is never shown again after a restart. */
  readonly seen: number;
}

/**
 * The movable clock, its offset kept in a file. `start`: where it begins if there is no such file yet. Where the machine's
 * clock is set back it goes on from where it was.
 */
export function localClock(file: string, start: Instant | null, machine: () => number = Date.now): LocalClock {
  const kept = readKept(file);
  let offset = kept?.offset ?? (start === null ? 0 : Date.parse(start) - machine());
  let shown = kept?.seen ?? 0;
  let frozen: number | null = null;
  const keep = () => writeAtomic(file, JSON.stringify({ offset, seen: shown } satisfies Kept));
  const read = () => {
    const at = frozen ?? machine() + offset;
    if (at < shown) offset += shown - at;
    shown = Math.max(shown, at);
    return shown;
  };
  read();
  keep();

  return {
    now: () => new Date(read()).toISOString(),
    freezeAt(instant) {
      frozen = Math.max(Date.parse(instant), shown);
      offset = frozen - machine();
      shown = frozen;
      keep();
    },
    keep() {
      read();
      keep();
    },
    run() {
      if (frozen !== null) offset = frozen - machine();
      frozen = null;
      keep();
    },
  };
}

function readKept(file: string): Kept | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Error(`${file} cannot be read as the clock's offset; mend it or remove it`, { cause: error });
  }
}
