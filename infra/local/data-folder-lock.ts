import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** When another Pencilled that is still running uses the data folder. */
export class DataFolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(
      `the data folder ${folder} is in use by another Pencilled (process ${pid}); stop that one, or set PENCILLED_DATA to another folder`,
    );
    this.name = 'DataFolderInUse';
  }
}

/**
 * Takes a data folder for this process; the answer gives it back. The lock of a process that is gone (killed, or of before a
 * reboot) is taken over. Throws {@link DataFolderInUse}.
 */
export function lockDataFolder(folder: string): () => void {
  const file = join(folder, 'lock');
  const mine = `${process.pid} ${startOf(process.pid)}`;
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder !== null && isRunning(holder)) throw new DataFolderInUse(folder, holder.pid);
    rmSync(file, { force: true });
  }
}

interface Holder {
  readonly pid: number;
  /** When that process started, as the system tells it; process numbers come round again. */
  readonly start: string;
}

function readHolder(file: string): Holder | null {
  try {
    const [pid = '', start = ''] = readFileSync(file, 'utf8').split(' ');
    return Number(pid) > 0 ? { pid: Number(pid), start } : null;
  } catch {
    return null;
  }
}

function isRunning({ pid, start }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now === '' || start === '' || now === start;
}

/** Field 22 of proc(5) `/proc/<pid>/stat`; `''` on systems without it. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
