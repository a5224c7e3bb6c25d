import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processStat } from './process-stat.ts';
import { SettingFault } from './settings.ts';

/** When another Pencilled that is still running uses the data folder. */
export class DataFolderInUse extends Error {
  constructor(folder: string, options?: ErrorOptions) {
    super(
      `the data folder ${folder} is in use by another Pencilled; stop that one, or set PENCILLED_DATA to another folder`,
      options,
    );
    this.name = 'DataFolderInUse';
  }
}

/** One that is just stopping gives the folder back within this time. */
const PATIENCE_MS = 1500;
const RETRY_MS = 100;

/**
 * Takes a data folder for this process, made where there is none; the answer gives it back. The lock of a process that is gone
 * (killed, or of before a reboot) is taken over. Rejects with {@link DataFolderInUse}, or {@link SettingFault} where it can't be one. Two that take over at the same instant are told apart by the
 * database, which locks its own folder.
 */
export async function lockDataFolder(folder: string, patience = PATIENCE_MS): Promise<() => void> {
  makeFolder(folder);
  const file = join(folder, 'lock');
  const mine = `${process.pid} ${processStat(process.pid)?.start ?? ''}`;
  for (let waited = 0; ; waited += RETRY_MS) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (!isHeld(file)) rmSync(file, { force: true });
    else if (waited >= patience) throw new DataFolderInUse(folder);
    else await sleep(RETRY_MS);
  }
}

function makeFolder(folder: string): void {
  try {
    // Mails and addresses are nobody else's business on a shared machine.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new SettingFault('PENCILLED_DATA', folder, 'a folder that can be made, and written to', { cause });
  }
}

/** Whether the process that wrote the lock still runs; its number alone would not do, they come round again. */
function isHeld(file: string): boolean {
  const [pid, start] = holder(file);
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = processStat(pid)?.start ?? '';
  return now === '' || start === '' || now === start;
}

function holder(file: string): [pid: number, start: string] {
  try {
    const [pid = '', start = ''] = readFileSync(file, 'utf8').split(' ');
    return [Number(pid), start];
  } catch {
    return [0, ''];
  }
}
