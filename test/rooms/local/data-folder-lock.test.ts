import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DataFolderInUse, lockDataFolder } from '../../../infra/local/data-folder-lock.ts';
import { SettingFault } from '../../../infra/local/settings.ts';
import { newFolder } from './new-folder.ts';

describe('the lock of a data folder', () => {
  it('refuses a second one by name of the folder', async () => {
    const folder = newFolder();
    await lockDataFolder(folder);

    const second = lockDataFolder(folder, 0);

    await expect(second).rejects.toBeInstanceOf(DataFolderInUse);
    await expect(second).rejects.toThrow(folder);
  });

  it('names the setting where the folder is a file, or cannot be made', async () => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, '');

    for (const folder of [file, join(file, 'within')]) {
      const taken = lockDataFolder(folder, 0);
      await expect(taken).rejects.toBeInstanceOf(SettingFault);
      await expect(taken).rejects.toThrow(`PENCILLED_DATA is ${JSON.stringify(folder)}; allowed: a folder`);
    }
  });

  it('can be taken again once it was given back', async () => {
    const folder = newFolder();
    const unlock = await lockDataFolder(folder);
    unlock();

    await expect(lockDataFolder(folder, 0)).resolves.toBeTypeOf('function');
  });

  it('takes over from a process that was killed', async () => {
    const folder = newFolder();
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    onTestFinished(() => void other.kill('SIGKILL'));
    writeFileSync(join(folder, 'lock'), `${other.pid} `);
    await expect(lockDataFolder(folder, 0)).rejects.toBeInstanceOf(DataFolderInUse);

    other.kill('SIGKILL');
    await once(other, 'exit');

    await lockDataFolder(folder, 0);
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  });

  it.runIf(existsSync('/proc/self/stat'))('takes over where the process number has come round again', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'lock'), `${process.pid} 1`);

    await expect(lockDataFolder(folder, 0)).resolves.toBeTypeOf('function');
  });

  it('takes over a lock that was only half written', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'lock'), '');

    await expect(lockDataFolder(folder, 0)).resolves.toBeTypeOf('function');
  });
});
