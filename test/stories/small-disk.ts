import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes that can be filled, and emptied again. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes. */
  fill(leave: number): void;
  free(): void;
  remove(): void;
}

/** A disk of its own in memory; null where this user may not mount one (Linux, as root). */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'pencilled-disk-'));
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (mount.status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill(leave) {
      const { bavail, bsize } = statfsSync(folder);
      const file = openSync(filler, 'w');
      const block = Buffer.alloc(bsize);
      try {
        for (let left = bavail; left > Math.ceil(leave / bsize); left -= 1) writeSync(file, block);
      } catch (error) {
        // Somebody else took the last of it meanwhile: full is full.
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
      closeSync(file);
    },
    free: () => rmSync(filler, { force: true }),
    remove() {
      // Lazily: a process that is just being stopped may still have files open.
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
